import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { KioskForm } from '#shared/domain/feedback/form.ts';
import { bundleOf } from '#test/support/a-bundle.ts';
import { startHost, type TestHost } from '#test/support/a-host.ts';
import { longForm, moodQuestion, shortForm, wordsForm } from '#test/support/a-kiosk-form.ts';
import { aKioskPage, type KioskPage, kioskTimes } from '#test/support/a-kiosk-page.ts';
import { axeViolations } from '#test/support/axe.ts';
import { launchChromium } from '#test/support/chromium.ts';
import { kioskWords } from '../../renderer/kiosk/kiosk-words.ts';

// Visitors answer in a real browser, by finger, by keys and by one switch.

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

type More = Readonly<{
  voices?: readonly Readonly<{ lang: string; localService: boolean }>[];
  viewport?: Readonly<{ width: number; height: number }>;
}>;
async function open(form: KioskForm, more: More = {}): Promise<Page> {
  kiosk = await aKioskPage(browser, host.url(), { form, ...more });
  return kiosk.page;
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const asked = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
/** A tap of somebody who reads first. */
async function tap(page: Page, name: string): Promise<void> {
  await button(page, name).waitFor();
  await page.clock.runFor(500);
  await button(page, name).click();
}
const mood = 'Millainen olo sinulle jäi tästä päivästä?';
const framed = (page: Page) => page.locator('[data-scanned]').first().textContent();
/** Waits for the frame to come there, and presses the one switch. */
async function choose(page: Page, label: RegExp): Promise<void> {
  for (let steps = 0; !label.test((await framed(page)) ?? ''); steps++) {
    expect(steps, label.source).toBeLessThan(40);
    await page.clock.runFor(2000);
  }
  await page.clock.runFor(500);
  await page.keyboard.press('F8');
}
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

it('takes four taps for three questions, the first of which stands on the screen', async () => {
  const page = await open(shortForm);
  await asked(page, mood).waitFor();
  await page.getByText('Vastaus on nimetön. Emme voi poistaa tai näyttää').waitFor();
  for (const name of ['Hyvä', 'Osittain', 'En osaa sanoa', 'Vastasin itse, lähetä'])
    await tap(page, name);
  await asked(page, 'Kiitos vastauksestasi!').waitFor();
  expect(kiosk.sent()).toEqual([
    [
      { questionId: 'mood', value: 4 },
      { questionId: 'heard', value: 2 },
      { questionId: 'safe', value: 0 },
      { questionId: 'assisted', value: 0 },
    ],
  ]);
  // Nobody answers again while the thanks stand; no countdown, nothing to press.
  expect(await page.getByRole('button').count()).toBe(0);
  await page.clock.runFor(kioskTimes.thanksSeconds * 1000 - 5000);
  await asked(page, 'Kiitos vastauksestasi!').waitFor();
  await page.clock.runFor(5500);
  await asked(page, mood).waitFor();
  expect(await page.locator('[aria-pressed="true"]').allTextContents()).toEqual(['Suomi']);
  expect(kiosk.complaints).toEqual([]);
});

/** What somebody needs just then and cannot reach for the warning. */
const coveredByWarning = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const parts = [...document.querySelectorAll<HTMLElement>('button, h1, textarea')];
    return parts
      .filter((part) => {
        const { left, top, width, height } = part.getBoundingClientRect();
        const front = document.elementFromPoint(left + width / 2, top + height / 2);
        return !part.contains(front);
      })
      .map((part) => part.textContent ?? '');
  });

it('moves nothing under a finger that comes just when the warning does', async () => {
  const page = await open(shortForm);
  await tap(page, 'Hyvä');
  const place = await button(page, 'Kyllä').boundingBox();
  await page.clock.runFor(41_000);
  await page.getByText('Oletko vielä siellä?').waitFor();
  expect(await button(page, 'Kyllä').boundingBox()).toEqual(place);
  expect(await coveredByWarning(page)).toEqual([]);
  await tap(page, 'Kyllä');
  await asked(page, 'Tunsin oloni turvalliseksi.').waitFor();
  expect(await page.getByText('Oletko vielä siellä?').count()).toBe(0);
});

it('lets every question be skipped, shows what was answered on the way back, sends the rest', async () => {
  const page = await open(longForm);
  await tap(page, 'Erittäin huono');
  await tap(page, 'Ohita kysymys');
  await page.getByText('Kysymys 3/5').waitFor();
  await tap(page, '10');
  await tap(page, 'Näin julisteen');
  await page.getByRole('textbox').fill('  Kahvi oli hyvää. ');
  await tap(page, 'Takaisin');
  expect(await button(page, 'Näin julisteen').getAttribute('aria-pressed')).toBe('true');
  await tap(page, 'Ohita kysymys');
  await tap(page, 'Seuraava');
  await tap(page, 'Joku auttoi, lähetä');
  await asked(page, 'Kiitos vastauksestasi!').waitFor();
  expect(kiosk.sent()).toEqual([
    [
      { questionId: 'mood', value: 1 },
      { questionId: 'again', value: 10 },
      { questionId: 'own', value: 'Kahvi oli hyvää.' },
      { questionId: 'assisted', value: 1 },
    ],
  ]);
});

it('sends nothing of who skips everything', async () => {
  const page = await open(wordsForm);
  await tap(page, 'Ohita kysymys');
  await asked(page, 'Et vastannut mihinkään kysymykseen. Mitään ei lähetetä.').waitFor();
  await tap(page, 'Takaisin alkuun');
  await asked(page, 'Mikä oli hyvää? Mitä muuttaisimme?').waitFor();
  expect(kiosk.sent()).toEqual([]);
});

it('answers one question by one press, however soon, long or often somebody presses', async () => {
  const page = await open(shortForm);
  await button(page, 'English').click();
  await button(page, 'Good').dblclick();
  await asked(page, 'I was listened to.').waitFor();
  await page.clock.runFor(500);
  await button(page, 'Yes').focus();
  for (const _ of 'held') await page.keyboard.down('Enter');
  await asked(page, 'I felt safe.').waitFor();
  await page.clock.runFor(500);
  await page.keyboard.down('Enter');
  await asked(page, 'I felt safe.').waitFor();
});

it('keeps the answers while they cannot be saved, and says what to do', async () => {
  const page = await open(wordsForm);
  await page.getByRole('textbox').fill('Hyvä');
  await tap(page, 'Seuraava');
  kiosk.answer({ outcome: 'not-done', waitSeconds: 0 });
  await tap(page, 'Lähetä');
  await page.getByText('Vastausta ei voitu tallentaa. Yritä uudelleen.').waitFor();
  kiosk.answer({ outcome: 'wait', waitSeconds: 3 });
  await tap(page, 'Lähetä');
  await page.getByText('Odota 3 sekuntia ja paina sitten uudelleen.').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  kiosk.answer({ outcome: 'done', waitSeconds: 0 });
  await tap(page, 'Lähetä');
  await asked(page, 'Kiitos vastauksestasi!').waitFor();
  expect(kiosk.sent()).toHaveLength(1);
});

it('warns quietly, then discards a half answer, the language and the ways of whoever left', async () => {
  const page = await open(longForm);
  await tap(page, 'Svenska');
  await tap(page, 'Hög kontrast');
  await tap(page, 'Bra');
  await page.clock.runFor(30_000);
  expect(await page.getByText('Är du kvar?').count()).toBe(0);
  await page.clock.runFor(10_500);
  await page.getByText('Är du kvar?').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await tap(page, 'Jag fortsätter');
  expect(await page.getByText('Är du kvar?').count()).toBe(0);
  await page.clock.runFor(45_000);
  await page.getByText('Är du kvar?').waitFor();
  await page.clock.runFor(16_000);
  await asked(page, mood).waitFor();
  expect(await page.locator('[data-contrast]').count()).toBe(0);
  expect(await page.locator('[aria-pressed="true"]').allTextContents()).toEqual(['Suomi']);
  // The start that nobody has touched stays as it is.
  await page.clock.runFor(120_000);
  expect(await page.getByText('Oletko vielä siellä?').count()).toBe(0);
});

it('is left at any question by one button, and keeps nothing of whoever leaves', async () => {
  const page = await open(longForm);
  expect(await button(page, 'Lopeta lähettämättä').count()).toBe(0);
  for (const taps of [['Svenska'], ['Svenska', 'Hög kontrast', 'Bra'], ['Svenska', 'Bra', 'Ja']]) {
    for (const name of [...taps, 'Sluta utan att skicka']) await tap(page, name);
    await asked(page, mood).waitFor();
    expect(await page.locator('[data-contrast]').count()).toBe(0);
    expect(await page.locator('[aria-pressed="true"]').allTextContents()).toEqual(['Suomi']);
  }
  for (const name of ['Hyvä', 'Kyllä', '9', 'Muuten', 'Ohita kysymys']) await tap(page, name);
  await tap(page, 'Lopeta lähettämättä');
  await asked(page, mood).waitFor();
  expect(kiosk.sent()).toEqual([]);
});

it('is used by keys alone, and by Enter alone where the first choice is meant', async () => {
  const page = await open(longForm);
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Erittäin huono');
  for (const _ of 'abc') await page.keyboard.press('Tab');
  await page.clock.runFor(500);
  await page.keyboard.press('Space');
  await asked(page, 'Tulin kuulluksi.').waitFor();
  expect(await focused(page)).toBe('Ei');
  await page.clock.runFor(500);
  await page.keyboard.press('Enter');
  await page.getByText('Kysymys 3/5').waitFor();
  expect(await focused(page)).toBe('0');
  await page.clock.runFor(500);
  await page.keyboard.press('Enter');
  await page.getByText('Kysymys 4/5').waitFor();
  await page.clock.runFor(500);
  await page.keyboard.press('Enter');
  await page.getByText('Kysymys 5/5').waitFor();
  await page.keyboard.type('Hyvä ');
  await page.keyboard.press('Tab');
  for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
  expect(await page.getByRole('textbox').inputValue()).toBe('Hyvä a');
  const walk: string[] = [];
  for (let stop = 0; stop < 9; stop++) {
    await page.keyboard.press('Tab');
    walk.push(await focused(page));
  }
  const tools = ['Iso teksti', 'Suuri kontrasti', 'Yksi painike', 'Lopeta lähettämättä'];
  // What was typed is not skipped by mistake.
  expect(walk.slice(0, 7)).toEqual(['Takaisin', 'Seuraava', ...tools, 'Henkilökunta']);
});

it('is used by one switch: a frame moves, any key chooses, a row of keys before a key', async () => {
  const page = await open(shortForm);
  await tap(page, 'Yksi painike');
  await page.getByText('Kehys siirtyy kohdasta toiseen.').waitFor();
  for (const label of [/^Erittäin hyvä/, /^Kyllä/, /^Osittain/, /^Vastasin itse/])
    await choose(page, label);
  await asked(page, 'Kiitos vastauksestasi!').waitFor();
  expect(kiosk.sent()[0]?.map(({ value }) => value)).toEqual([5, 3, 2, 0]);
});

it('types by one switch too', async () => {
  const page = await open(wordsForm);
  await tap(page, 'Yksi painike');
  for (const label of [/^QWERTY/, /^O$/, /^asdf/, /^k$/, /^Seuraava$/, /^Lähetä$/])
    await choose(page, label);
  await asked(page, 'Kiitos vastauksestasi!').waitFor();
  expect(kiosk.sent()).toEqual([[{ questionId: 'own', value: 'Ok' }]]);
});

it('reads aloud by a voice of the machine, when asked, and has no button where there is none', async () => {
  const voices = [
    { lang: 'fi-FI', localService: true },
    { lang: 'en-US', localService: false },
  ];
  const page = await open(shortForm, { voices });
  await asked(page, mood).waitFor();
  expect(await kiosk.spoken()).toEqual([]);
  await tap(page, 'Lue ääneen');
  const start = (await kiosk.spoken()).at(-1);
  for (const part of ['fi-FI', 'Vastaus on nimetön', mood, 'Ei hyvä eikä huono'])
    expect(start).toContain(part);
  await page.keyboard.press('Tab');
  await tap(page, 'Hyvä');
  await asked(page, 'Tulin kuulluksi.').waitFor();
  expect((await kiosk.spoken()).at(-1)).toBe(
    'fi-FI: Tulin kuulluksi. Ei. Osittain. Kyllä. En osaa sanoa.',
  );
  await page.keyboard.press('Tab');
  expect((await kiosk.spoken()).at(-1)).toBe('fi-FI: Ei');
  await tap(page, 'Takaisin');
  await tap(page, 'English');
  await asked(page, 'How do you feel after this day?').waitFor();
  expect(await button(page, 'Read aloud').count()).toBe(0);
});

it('types on the screen in the language’s own letters, at the caret', async () => {
  const page = await open(wordsForm);
  const field = page.getByRole('textbox');
  for (const key of ['K', 'v', 'i', '.', 'Välilyönti', 'O', 'Vaihto', 'K', '!'])
    await button(page, key).click();
  expect(await field.inputValue()).toBe('Kvi. OK!');
  await field.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(1, 1));
  for (const key of ['a', 'h']) await button(page, key).click();
  expect(await field.inputValue()).toBe('Kahvi. OK!');
  await tap(page, 'Русский');
  for (const key of ['ж', 'ы', 'Стереть']) await button(page, key).click();
  expect(await field.inputValue()).toBe('Kahжvi. OK!');
  await tap(page, 'العربية');
  expect(await page.locator('.kiosk-keys').textContent()).not.toMatch(/[a-z]/i);
  for (const key of [kioskWords.ar.shift, 'أ']) await button(page, key).click();
  expect(await field.inputValue()).toBe('Kahжأvi. OK!');
});

it('says when the room for own words ends, and loses nothing of them then', async () => {
  const page = await open(wordsForm);
  const field = page.getByRole('textbox');
  await field.fill('a'.repeat(899));
  expect(await page.getByText('Tilaa vielä').count()).toBe(0);
  await field.fill('a'.repeat(965));
  await page.getByText('Tilaa vielä noin 40 merkille.').waitFor();
  const words = `${'a'.repeat(990)} loppu on`;
  await field.fill(words);
  await field.pressSequentially('!?');
  await page.getByText('Tila on täynnä. Pyyhi jotain, jos haluat kirjoittaa lisää.').waitFor();
  await field.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(5, 5));
  await button(page, 'b').click();
  expect(await field.inputValue()).toBe(`${words}!`);
  expect(await axeViolations(page)).toEqual([]);
  await button(page, 'Pyyhi').click();
  await page.getByText('Tilaa vielä noin 10 merkille.').waitFor();
});

it('keeps nothing: no storage, no history, no suggestions, no menu, nothing copied or undone', async () => {
  const page = await open(longForm);
  for (const name of ['Hyvä', 'Kyllä', '9', 'Muuten']) await tap(page, name);
  const field = page.getByRole('textbox');
  expect(await field.getAttribute('autocomplete')).toBe('off');
  expect(await field.getAttribute('spellcheck')).toBe('false');
  await field.pressSequentially('salaisuus');
  const prevented = await page.evaluate(() =>
    ['contextmenu', 'copy', 'cut', 'paste', 'drop'].map(
      (kind) =>
        !document.activeElement?.dispatchEvent(
          new Event(kind, { bubbles: true, cancelable: true }),
        ),
    ),
  );
  expect(prevented).toEqual([true, true, true, true, true]);
  await page.clock.runFor(kioskTimes.idleSeconds * 1000 + 500);
  await asked(page, mood).waitFor();
  for (const _ of '1234') await tap(page, 'Ohita kysymys');
  await field.focus();
  for (const _ of 'abc') await page.keyboard.press('Control+z');
  expect(await field.inputValue()).toBe('');
  const kept = await page.evaluate(() => [
    ...[localStorage.length, sessionStorage.length, history.length, document.cookie],
    ...[location.hash, document.documentElement.innerHTML.includes('salaisuus')],
  ]);
  expect(kept).toEqual([0, 0, 2, '', '', false]);
});

it('asks the staff in her language, by keys that choose only for who came by the switch', async () => {
  const page = await open(shortForm);
  await tap(page, 'العربية');
  await tap(page, 'زر واحد');
  await tap(page, 'الموظفون / Henkilökunta');
  await asked(page, 'Lopeta kioski').waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('fi');
  await page.keyboard.type('väärä lause');
  expect(await page.getByLabel('Tunnuslause').inputValue()).toBe('väärä lause');
  expect(await button(page, 'q').count()).toBe(1);
  // Back to a visitor whose own ways were kept.
  await tap(page, 'Takaisin');
  await page.locator('[data-scanned]').waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('ar');
  await choose(page, /^الموظفون/);
  await asked(page, 'Lopeta kioski').waitFor();
  expect(await framed(page)).toBe('Takaisin');
  await page.keyboard.press('F8');
  await page.getByRole('heading', { name: moodQuestion.texts.ar ?? '' }).waitFor();
  expect(await framed(page)).toBe(kioskWords.ar.faces[0]);
});

it('says plainly that it has ended, or that nobody is behind it, to the visitor and to the staff', async () => {
  const page = await open(shortForm);
  await tap(page, 'العربية');
  kiosk.answer(null);
  await page.clock.runFor(15_500);
  await page.getByText('Palautetta ei voi nyt antaa.').waitFor();
  await page.getByText('لا يمكن إعطاء رأيك الآن.').waitFor();
  await page.getByText('Henkilökunta: sulje tämä sivu ja avaa kioski uudelleen').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  kiosk.answer({ outcome: 'done', waitSeconds: 0 });
  kiosk.end();
  await page.clock.runFor(15_500);
  await page.getByText('Palautteen antaminen on päättynyt.').waitFor();
  await page.getByText('انتهى جمع الآراء.').waitFor();
});

it('is a small page of its own without the staff’s program in it', () => {
  const { text, gzipBytes } = bundleOf('kiosk.html');
  expect(gzipBytes).toBeLessThan(150_000);
  const staffs = ['mantine', 'attendance.', 'people.list', 'staff.signIn', 'i18next', 'checkin.'];
  for (const word of staffs) expect(text.includes(word), word).toBe(false);
  const calls = new Set(text.match(/kiosk\.(show|answer|leave|start|ways)\b/g));
  expect([...calls].sort()).toEqual(['kiosk.answer', 'kiosk.leave', 'kiosk.show']);
});
