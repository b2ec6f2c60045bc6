import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { startHost, type TestHost } from '#test/support/a-host.ts';
import { launchChromium } from '#test/support/chromium.ts';

const passphrase = 'kuusi vanhaa sinistä lautasta';

let browser: Browser;
let host: TestHost;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

beforeEach(async () => {
  host = await startHost({ now: '2026-11-24T06:40:00Z' });
  page = await browser.newPage({ locale: 'fi-FI' });
  page.setDefaultTimeout(10_000);
  await page.goto(host.address());
});
afterEach(async () => {
  await page.close();
  await host.stop();
});

const button = (name: string) => page.getByRole('button', { name, exact: true });

async function goToLastStep(): Promise<void> {
  await button('Ota käyttöön').click();
  await page.getByRole('textbox', { name: 'Kohtaamispaikan nimi' }).fill('Narikka Koivula');
  await button('Seuraava').click();
  await button('Seuraava').click();
  await page.getByRole('textbox', { name: 'Nimesi' }).fill('Kaisa');
  await page.getByRole('textbox', { name: 'Tunnuslause' }).fill(passphrase);
}

it('shows the recovery code also after a double click on the last button', async () => {
  let asked = 0;
  page.on('request', (request) => {
    if (request.postData()?.includes('app.setUp')) asked += 1;
  });
  await goToLastStep();
  // Two in one task: sooner than any drawing of the first.
  await button('Tee kohtaamispaikka').evaluate((element: HTMLElement) => {
    element.click();
    element.click();
  });
  await page.locator('[data-print-sheet]').waitFor();
  await page.waitForTimeout(500);
  expect(asked).toBe(1);
  expect(await page.locator('[data-print-sheet]').isVisible()).toBe(true);
});

it('shows the recovery code though the core tells sooner that somebody is signed in', async () => {
  await goToLastStep();
  // Longer than an answer counts as fresh.
  await page.waitForTimeout(1100);
  await page.route('**/*', async (route) => {
    if (!route.request().postData()?.includes('"app.setUp"')) return route.fallback();
    const response = await route.fetch();
    const told = page.waitForResponse((answer) =>
      Boolean(answer.request().postData()?.includes('"app.status"')),
    );
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    await (await told).finished();
    await page.waitForTimeout(300);
    await route.fulfill({ response });
  });
  await button('Tee kohtaamispaikka').click();
  await page.locator('[data-print-sheet]').waitFor();
  expect(await button('Koodi on tallessa').isVisible()).toBe(true);
});

it('asks before a page with an unconfirmed code is left', async () => {
  await goToLastStep();
  await button('Tee kohtaamispaikka').click();
  await page.locator('[data-print-sheet]').waitFor();
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await page.evaluate(() => setTimeout(() => location.reload()));
  await expect.poll(() => asked).toEqual(['beforeunload']);
  expect(await page.locator('[data-print-sheet]').isVisible()).toBe(true);
  page.removeAllListeners('dialog');
});

it('shows what another window has counted when this one gets the focus', async () => {
  await goToLastStep();
  await button('Tee kohtaamispaikka').click();
  const code = await page.locator('[data-print-sheet]').innerText();
  const last = /([0-9A-Z]{5})(?![0-9A-Z-])/.exec(code.replace(/\s/g, ''))?.[1] ?? '';
  await page.getByRole('textbox', { name: 'Koodin viimeiset viisi merkkiä' }).fill(last);
  await button('Koodi on tallessa').click();
  const visits = (of: Page) => of.getByRole('group', { name: 'Käynnit tänään' });
  await visits(page).waitFor();
  const other = await browser.newPage({ locale: 'fi-FI' });
  await other.goto(host.address());
  await other.getByRole('textbox', { name: 'Tunnuslause' }).fill(passphrase);
  await other.keyboard.press('Enter');
  await visits(other).waitFor();
  // Longer than an answer counts as fresh.
  await page.waitForTimeout(1100);
  await other.getByRole('button', { name: /^\+1/ }).click();
  await expect.poll(() => visits(other).innerText()).toMatch(/^1\s/);
  await other.close();
  expect(await visits(page).innerText()).toMatch(/^0\s/);
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await expect.poll(() => visits(page).innerText()).toMatch(/^1\s/);
});
