import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { startHost, type TestHost } from '#test/support/a-host.ts';
import { aStaffPage } from '#test/support/a-staff-page.ts';
import { axeViolations } from '#test/support/axe.ts';
import { launchChromium } from '#test/support/chromium.ts';
import { type Hand, keyboard, mouse } from '#test/support/hand.ts';

// People at the door, two at a time, while the leader pours coffee; and a man who gives no name.
// Actions are counted: a count is one of them, and nothing on the way asks for a name.

const passphrase = 'kuusi vanhaa sinistä lautasta';

let browser: Browser;
let host: TestHost;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

beforeEach(async () => {
  // Tuesday 24 November 2026, 09.05 in Helsinki.
  host = await startHost({ now: '2026-11-24T07:05:00Z' });
  ({ context, page } = await aStaffPage(browser, host.address()));
});
afterEach(async () => {
  await context.close();
  await host.stop();
});

const button = (name: string | RegExp, on = page) => on.getByRole('button', { name });
const heading = (name: string, on = page) => on.getByRole('heading', { level: 1, name });
const counted = (on = page) => on.getByRole('group', { name: 'Käynnit tänään' }).innerText();
const phone = (on = page) => button(/^Yhteydenotot: puhelin/, on);

async function setUp(hand: Hand): Promise<void> {
  await hand.press(button('Ota käyttöön'));
  await hand.type(page.getByRole('textbox', { name: 'Kohtaamispaikan nimi' }), 'Narikka Koivula');
  await hand.press(button('Seuraava'));
  await hand.press(button('Seuraava'));
  await hand.type(page.getByRole('textbox', { name: 'Nimesi' }), 'Kaisa');
  await hand.type(page.getByRole('textbox', { name: 'Tunnuslause' }), passphrase);
  await hand.press(button('Tee kohtaamispaikka'));
  const sheet = await page.locator('[data-print-sheet]').innerText();
  const code = /(?:[0-9A-Z]{5}-){5}([0-9A-Z]{5})/.exec(sheet.replace(/\s/g, ''))?.[1] ?? '';
  await hand.type(page.getByRole('textbox', { name: 'Koodin viimeiset viisi merkkiä' }), code);
  await hand.press(button('Koodi on tallessa'));
  await heading('Tänään').waitFor();
  await phone().waitFor();
  hand.actions();
}

async function signIn(on = page): Promise<void> {
  await on.goto('about:blank');
  await on.goto(host.address());
  await on.getByRole('textbox', { name: 'Tunnuslause' }).fill(passphrase);
  await on.keyboard.press('Enter');
  await heading('Tänään', on).waitFor();
}

it.each([
  ['by mouse', mouse],
  ['by keyboard alone', keyboard],
])('drop-ins are counted %s with one action each, undone and corrected', async (_how, handOf) => {
  const hand = handOf(page);
  await setUp(hand);
  // Two people, one of them for the first time; one tap too many, taken back.
  for (const key of ['+', '+', 'e', '+']) await hand.key(key);
  await hand.key('u');
  expect(hand.actions()).toBe(5);
  await expect.poll(() => counted()).toMatch(/^3\s/);
  // A phone call, a companion, somebody guided onwards: the number keys beside their names.
  for (const key of ['4', '1', '7']) await hand.key(key);
  expect(hand.actions()).toBe(3);
  await expect.poll(() => phone().innerText()).toMatch(/puhelin\s*1/);
  // "Now fourteen in all", typed; then everything back, the correction first.
  await hand.type(page.getByRole('textbox', { name: 'Nyt yhteensä' }), '14');
  await hand.key('Enter');
  expect(hand.actions()).toBe(2);
  await expect.poll(() => counted()).toMatch(/^14\s/);
  await hand.press(button('Kumoa korjaus'));
  await hand.press(button('Kumoa ohjaus eteenpäin'));
  await expect.poll(() => counted()).toMatch(/^3\s/);
  expect(await page.getByRole('dialog').count()).toBe(0);
});

it('a man who gives no name is counted by one tap, and nothing asks for it', async () => {
  const hand = mouse(page);
  await setUp(hand);
  await hand.press(button('Ensimmäistä kertaa koskaan'));
  expect(hand.actions()).toBe(1);
  await expect.poll(() => counted()).toContain('Ensikäyntejä 1, joista ensikertalaisia 1');
  expect(await page.getByRole('textbox', { name: /nimi/i }).count()).toBe(0);
});

it('the number changes before the program has answered, whichever counter it is', async () => {
  await setUp(mouse(page));
  await button('Avaa ovet').click();
  // Answers wait until they are let through: what changes is the page's own doing.
  let answer = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/rpc', async (route) => {
    await held;
    await route.continue();
  });
  await page.keyboard.press('+');
  await expect.poll(() => counted()).toMatch(/^1\s/);
  await phone().click();
  await expect.poll(() => phone().innerText()).toMatch(/puhelin\s*1/);
  answer();
  await page.unrouteAll({ behavior: 'wait' });
  await page.reload();
  await expect.poll(() => counted()).toMatch(/^1\s/);
});

it('two windows count on one counter, and undo works after a restart', async () => {
  await setUp(mouse(page));
  const other = await context.newPage();
  await signIn(other);
  await phone(other).waitFor();
  await phone().click();
  await phone(other).click();
  await phone(other).click();
  await expect.poll(() => phone(other).innerText()).toMatch(/puhelin\s*3/);
  await host.restart();
  await signIn();
  await expect.poll(() => phone().innerText()).toMatch(/puhelin\s*3/);
  for (let left = 2; left >= 0; left--) {
    await button('Kumoa yhteydenotto').click();
    await expect.poll(() => phone().innerText()).toMatch(new RegExp(`puhelin\\s*${left}`));
  }
});

it('midnight comes while the program is open: the next tap counts into the new day', async () => {
  await setUp(mouse(page));
  host.setClock('2026-11-24T21:58:00Z');
  await phone().click();
  // The number changes before the program has counted, and midnight must come after it has.
  const isCounted = page.waitForResponse((response) =>
    (response.request().postData() ?? '').includes('"visits.add"'),
  );
  await page.keyboard.press('+');
  await isCounted;
  await expect.poll(() => counted()).toMatch(/^1\s/);
  host.setClock('2026-11-24T22:01:00Z');
  await page.keyboard.press('+');
  await page.getByText(/keskiviikko 25\.11\.2026/).waitFor();
  await expect.poll(() => counted()).toMatch(/^1\s/);
  await expect.poll(() => phone().innerText()).toMatch(/puhelin\s*0/);
});

it('the record of the day takes a remark for the next morning, and has no fault that axe knows', async () => {
  await setUp(mouse(page));
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.getByRole('link', { name: 'Päivän tiedot' }).click();
  await heading('Päivän tiedot').waitFor();
  await page.getByRole('textbox', { name: 'Päivän huomio' }).fill('Kahvinkeitin rikki');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Tunnit' }).fill('4,5');
  await page.keyboard.press('Enter');
  await page.getByRole('cell', { name: '4,5 h' }).waitFor();
  await page.getByRole('textbox', { name: 'puhelin', exact: true }).fill('6');
  await button('Tallenna luvut').click();
  await page.getByText('Tallennettu').first().waitFor();
  expect(await axeViolations(page)).toEqual([]);
  host.setClock('2026-11-25T06:40:00Z');
  await signIn();
  await page.getByText('Kahvinkeitin rikki').waitFor();
  expect(await axeViolations(page)).toEqual([]);
});
