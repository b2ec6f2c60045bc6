import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startHost, type TestHost } from '#test/support/a-host.ts';
import { longForm, wordsForm } from '#test/support/a-kiosk-form.ts';
import { aKioskPage, type KioskPage } from '#test/support/a-kiosk-page.ts';
import { axeViolations } from '#test/support/axe.ts';
import { launchChromium } from '#test/support/chromium.ts';
import { unreadable } from '#test/support/readable.ts';
import { kioskWords, languageNames } from '../../renderer/kiosk/kiosk-words.ts';

// Every screen, in every language, at 100, 200 and 400 % zoom, in every way of using it: signs of
// 24 px, targets of 60 px, contrast of 7:1, nothing over an edge, and nothing that axe finds.

let browser: Browser;
let host: TestHost;
let kiosk: KioskPage;

beforeAll(async () => {
  browser = await launchChromium();
  host = await startHost({ now: '2026-11-24T07:50:00Z' });
});
afterAll(async () => {
  await host.stop();
  await browser.close();
});
afterEach(() => kiosk.context.close());

type Language = keyof typeof languageNames;
type Look = (screen: string) => Promise<void>;

/** Whether a question and something to answer it with are in sight before anybody scrolls. */
const canBegin = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const first = '[role="group"]:not(.kiosk-keys) button, textarea, .kiosk-main';
    const parts = [...document.querySelectorAll('h1'), document.querySelector(first)];
    return parts
      .map((part) => part?.getBoundingClientRect())
      .every((box) => box && box.top >= 0 && box.bottom <= innerHeight);
  });
const asksSomething = (screen: string): boolean => !['thanks', 'leaving', 'over'].includes(screen);

/** Through all the screens in one language, looking at each. */
async function walk(page: Page, language: Language, look: Look): Promise<void> {
  const words = kioskWords[language];
  const tap = async (name: string): Promise<void> => {
    await page.getByRole('button', { name, exact: true }).waitFor();
    await page.clock.runFor(500);
    await page.getByRole('button', { name, exact: true }).click();
  };
  const at = (question: number) =>
    page.getByText(words.progress.replace('{{at}}', String(question)).replace('{{of}}', '5'));
  await look('start');
  for (const [index, name] of [words.faces[3], words.agreement.yes, '9'].entries()) {
    await tap(name);
    await at(index + 2).waitFor();
    await look(`question ${index + 2}`);
  }
  await tap(words.skip);
  await page.getByRole('textbox').fill('Ж ö أ');
  await look('own words');
  await tap(words.next);
  await page.getByRole('button', { name: words.byMyself }).waitFor();
  await page.clock.runFor(41_000);
  await page.getByText(words.isAnybodyThere).waitFor();
  await look('last, with a warning');
  await tap(words.goOn);
  await tap(words.byMyself);
  await page.getByRole('heading', { name: words.thanks }).waitFor();
  await look('thanks');
  await page.clock.runFor(12_500);
  await tap(kioskWords.fi.staff);
  await page.getByRole('heading', { name: kioskWords.fi.leaveTitle }).waitFor();
  await look('leaving');
  kiosk.end();
  await page.clock.runFor(15_500);
  await page.getByText(kioskWords.fi.over).waitFor();
  await look('over');
}

const full = { width: 1366, height: 768 };
const sizes = {
  '100 %': full,
  '200 %': { width: 683, height: 384 },
  '400 %': { width: 341, height: 192 },
};

describe.each(Object.entries(sizes))('at %s zoom', (_zoom, viewport) => {
  it.each(Object.keys(languageNames) as Language[])('is readable in %s', async (language) => {
    kiosk = await aKioskPage(browser, host.url(), { form: longForm, viewport });
    const { page } = kiosk;
    await page.clock.runFor(500);
    await page.getByRole('button', { name: languageNames[language], exact: true }).click();
    const problems: Record<string, string[]> = {};
    // Where the languages are chosen one has scrolled; where a visit begins one has not.
    await page.evaluate(() => scrollTo(0, 0));
    await walk(page, language, async (screen) => {
      const found = [...(await unreadable(page)), ...(await axeViolations(page))];
      if (asksSomething(screen) && !(await canBegin(page)))
        found.push('nothing to answer in sight');
      if (found.length > 0) problems[screen] = found;
    });
    expect(problems).toEqual({});
    expect(kiosk.complaints).toEqual([]);
  });
});

it('is readable with large text in high contrast', async () => {
  kiosk = await aKioskPage(browser, host.url(), { form: longForm });
  const { page } = kiosk;
  await page.clock.runFor(500);
  for (const name of ['Iso teksti', 'Suuri kontrasti']) await page.getByText(name).click();
  const problems: Record<string, string[]> = {};
  await walk(page, 'fi', async (screen) => {
    const found = [...(await unreadable(page)), ...(await axeViolations(page))];
    if (found.length > 0) problems[screen] = found;
  });
  expect(problems).toEqual({});
});

it('shows the start whole in large text, and its top again to whoever changed its look', async () => {
  kiosk = await aKioskPage(browser, host.url(), { form: longForm });
  const { page } = kiosk;
  await page.clock.runFor(500);
  await page.getByText('Iso teksti').click();
  for (const language of [languageNames.ru, languageNames.ar, languageNames.fi]) {
    await page.getByRole('button', { name: language, exact: true }).click();
    const shown = await page.evaluate(() => ({
      isWhole: document.documentElement.scrollHeight <= innerHeight,
      areFacesLarge: [...document.querySelectorAll('svg')].every(
        (face) => face.getBoundingClientRect().height >= 84,
      ),
    }));
    expect(shown, language).toEqual({ isWhole: true, areFacesLarge: true });
    expect(await unreadable(page), language).toEqual([]);
  }
  await page.setViewportSize({ width: 683, height: 384 });
  const contrast = page.getByText('Suuri kontrasti');
  await contrast.press('Enter');
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await contrast.click();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
});

it.each([1366, 1024, 1920])(
  'keeps the rows of keys whole in large text, %i px wide',
  async (width) => {
    kiosk = await aKioskPage(browser, host.url(), {
      form: wordsForm,
      viewport: { width, height: 768 },
    });
    const { page } = kiosk;
    await page.clock.runFor(500);
    await page.getByText('Iso teksti').click();
    for (const language of Object.values(languageNames)) {
      await page.getByRole('button', { name: language, exact: true }).click();
      const rows = await page.evaluate(() =>
        [...document.querySelectorAll('.kiosk-key-row')].map((row) => {
          const keys = [...row.children].map((key) => key.getBoundingClientRect());
          const isWhole = new Set(keys.map(({ top }) => top)).size === 1;
          return isWhole && keys.every((key) => key.width >= 60 && key.height >= 60);
        }),
      );
      expect(rows, language).toEqual([true, true, true, true, true]);
    }
  },
);

it.each([full, { width: 1920, height: 1080 }])(
  'shows every question whole at $width × $height, what is touched in the lower half, and fills it',
  async (viewport) => {
    kiosk = await aKioskPage(browser, host.url(), { form: longForm, viewport });
    const { page } = kiosk;
    const high: string[] = [];
    const faces = await page
      .locator('svg')
      .evaluateAll((all) => all.map((face) => face.getBoundingClientRect().height / innerHeight));
    expect(Math.min(...faces)).toBeGreaterThan(0.18);
    await walk(page, 'fi', async (screen) => {
      const found = await page.evaluate(() => ({
        isWhole: document.documentElement.scrollHeight <= innerHeight,
        shares: [...document.querySelectorAll('[role="group"]:not(.kiosk-keys) button')]
          .filter((part) => part.checkVisibility())
          .map((part) => part.getBoundingClientRect().bottom / innerHeight),
      }));
      if (!found.isWhole) high.push(`${screen} scrolls`);
      if (found.shares.some((share) => share < 0.5)) high.push(`${screen} lies high`);
    });
    expect(high).toEqual([]);
  },
);

it('shows what is chosen, what leads on and what has the focus in colours of the system’s', async () => {
  kiosk = await aKioskPage(browser, host.url(), { form: longForm });
  const { page } = kiosk;
  await page.emulateMedia({ forcedColors: 'active' });
  const { faces, back, next } = kioskWords.fi;
  for (const name of [faces[3], back]) {
    await page.clock.runFor(500);
    await page.getByRole('button', { name, exact: true }).click();
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const looks = (name: string) =>
    page.getByRole('button', { name, exact: true }).evaluate((part) => {
      const { color, backgroundColor, outlineStyle } = getComputedStyle(part);
      const stroke = getComputedStyle(part.querySelector('svg') ?? part).stroke;
      return { color, ground: backgroundColor, ring: outlineStyle, stroke };
    });
  const [chosen, other, main] = [await looks(faces[3]), await looks(faces[0]), await looks(next)];
  expect(new Set([chosen.ground, other.ground, main.ground]).size).toBe(3);
  expect([chosen.stroke, other.stroke]).toEqual([chosen.color, other.color]);
  expect(other.ring).toBe('none');
  expect((await looks(faces[1])).ring).toBe('solid');
});

it('would see what is too small, too pale or over the edge', async () => {
  kiosk = await aKioskPage(browser, host.url(), { form: longForm });
  await kiosk.page.goto('about:blank');
  await kiosk.page.setContent(`<!doctype html><main>
    <p style="font-size: 24px; color: #767676">pale</p><p style="font-size: 23px">small</p>
    <button style="width: 59px; height: 60px"></button>
    <button style="position: absolute; left: 1400px; width: 60px; height: 60px"></button></main>`);
  const found = (await unreadable(kiosk.page)).map((line) => line.split(':')[0]);
  expect(found).toEqual([
    ...['contrast', 'small text', 'small target', 'over the edge', 'scrolls sideways'],
  ]);
});
