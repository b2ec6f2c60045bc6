import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answer } from '#test/support/a-feedback.ts';
import { aFilledHost } from '#test/support/a-filled-host.ts';
import type { TestHost } from '#test/support/a-host.ts';
import { aStaffPage } from '#test/support/a-staff-page.ts';
import { aGroup, aSession, firstVenue } from '#test/support/a-venue.ts';
import { passphrase } from '#test/support/an-app.ts';
import { axeViolations } from '#test/support/axe.ts';
import { launchChromium } from '#test/support/chromium.ts';
import { type Hand, keyboard, mouse } from '#test/support/hand.ts';

// A coordinator writes the café's own form, tries it as a visitor sees it, and takes it into use;
// a leader says how her session went.

let browser: Browser;
let host: TestHost;
let context: BrowserContext;
let page: Page;
let sessionId: string;
let complaints: readonly string[] = [];

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

beforeEach(async () => {
  host = await aFilledHost({ now: '2026-11-24T10:40:00Z' }, async (admin) => {
    const { call } = admin;
    sessionId = await aSession(call, await aGroup(call, { name: 'Lukupiiri', form: 'open' }));
    const { venueId } = await firstVenue(call);
    await answer(admin, { venueId, sessionId: null, week: '2026-11-24' }, { feeling: [4] });
  });
  ({ context, page, complaints } = await aStaffPage(browser, host.address(), {
    reducedMotion: 'reduce',
  }));
});
afterEach(async () => {
  await context.close();
  await host.stop();
});

const button = (name: string | RegExp) =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
const field = (name: string) => page.getByRole('textbox', { name, exact: true });
const heading = (name: string) => page.getByRole('heading', { name });
const question = (title: string) =>
  page.getByRole('listitem', { name: title }).getByRole('textbox');
const kept = () => page.getByText('Luonnos tallennettu').waitFor();

async function openForms(hand: Hand): Promise<void> {
  await hand.type(field('Tunnuslause'), passphrase);
  await hand.key('Enter');
  await hand.press(page.getByRole('link', { name: 'Palaute', exact: true }));
  await hand.press(page.getByRole('link', { name: 'Palautelomakkeet' }));
  await heading('Kaikki lomakkeet').waitFor();
}

describe.each([
  ['by mouse', mouse],
  ['by keyboard alone', keyboard],
] as const)('a form of the café’s own %s', (_, handOf) => {
  it('is written, put in order, translated, published and asked in the hallway', async () => {
    const hand = handOf(page);
    await openForms(hand);
    expect(await axeViolations(page)).toEqual([]);
    await hand.press(button('Uusi lomake'));
    await hand.type(field('Nimi suomeksi'), 'Kahvilan palaute');
    await hand.press(button('Luo lomake'));
    await heading('Kahvilan palaute').waitFor();
    await hand.press(button('Kasvot'));
    await hand.type(question('1. Kasvot'), 'Maistuiko kahvi?');
    await hand.press(button('Väittämä'));
    await hand.type(question('2. Väittämä'), 'Tulin kuulluksi.');
    await hand.press(button('Siirrä kysymys 2 ylös'));
    await heading('1. Väittämä').waitFor();
    // What is offered in a language has to be whole in it.
    await hand.press(page.getByRole('checkbox', { name: 'ruotsi', exact: true }));
    await hand.press(button('Julkaise'));
    await page.getByText('Kysymyksen 2 teksti puuttuu: ruotsi.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await hand.choose(
      page.getByRole('combobox', { name: 'Kieli suomen rinnalla' }),
      'ruotsi – 3 tekstiä puuttuu',
    );
    await hand.type(field('Nimi: ruotsi'), 'Kaféets respons');
    const swedish = page.getByRole('textbox', { name: 'Kysymys: ruotsi' });
    await hand.type(swedish.nth(0), 'Jag blev hörd.');
    await hand.type(swedish.nth(1), 'Smakade kaffet?');
    await kept();
    await hand.press(button('Julkaise'));
    await page.getByText('Versio 1 käytössä').waitFor();
    await hand.press(page.getByRole('link', { name: 'Palautelomakkeet' }));
    const hallway = page.getByRole('combobox', { name: 'Mitä aulassa kysytään' });
    await hand.choose(hallway, 'Kahvilan palaute');
    await page.getByText('Tallennettu.').waitFor();
    // Letters typed slowly choose the same again, which is nothing to take back.
    const isAnswered = page.waitForResponse((response) =>
      (response.request().postData() ?? '').includes('"forms.choose"'),
    );
    await hallway.selectOption('Kahvilan palaute');
    await isAnswered;
    await hand.press(button('Kumoa'));
    await expect.poll(() => hallway.inputValue()).toBe('');
    expect(complaints).toEqual([]);
  });
});

it('is tried on the kiosk’s own screens, and kept in a file that changes nothing when brought back', async () => {
  const hand = mouse(page);
  await openForms(hand);
  await hand.press(page.getByRole('link', { name: 'Palaute', exact: true }).last());
  await hand.press(button('Esikatsele'));
  await page.locator('.kiosk-button').first().waitFor();
  await hand.key('Escape');
  await hand.press(button('Lisää'));
  const download = page.waitForEvent('download');
  await hand.press(page.getByRole('menuitem', { name: 'Tallenna tiedostoon' }));
  const path = await (await download).path();
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ format: 'narikka-form' });
  await hand.press(page.getByRole('link', { name: 'Palautelomakkeet' }));
  const chooser = page.waitForEvent('filechooser');
  await hand.press(button('Tuo tiedostosta'));
  await (await chooser).setFiles(path);
  await page.getByText('Sama lomake on jo ohjelmassa. Mitään ei muutettu.').waitFor();
  await heading('Kysymykset').waitFor();
  // What was just typed is not lost by leaving at once.
  await hand.type(field('Nimi: suomi'), 'Toinen nimi');
  await hand.press(page.getByRole('link', { name: 'Palautelomakkeet' }));
  await page.getByText('Muutoksia luonnoksena').waitFor();
  // Papers of this week wait for more: whoever publishes now is told that she parts them.
  await hand.press(page.getByRole('link', { name: 'Palaute', exact: true }).last());
  await hand.press(button('Julkaise'));
  await page.getByText(/Paras hetki julkaista on ma 30.11.2026 tai myöhemmin/).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await hand.press(button('Julkaise silti nyt'));
  await page.getByText('Versio 2 käytössä').waitFor();
  await hand.press(button('Avaa versio 1'));
  const old = page.getByRole('dialog', { name: 'Versio 1: Palaute' });
  await old.getByText('Tulin kuulluksi.').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await hand.key('Escape');
  expect(complaints).toEqual([]);
});

it('lets a leader say how her session went, below its register', async () => {
  const hand = keyboard(page);
  await hand.type(field('Tunnuslause'), passphrase);
  await hand.key('Enter');
  await page.getByRole('link', { name: 'Palaute', exact: true }).waitFor();
  await page.goto(`${host.url()}#/sessions/${sessionId}/register`);
  await hand.press(button('Arvioi kerta'));
  await hand.press(page.getByRole('radio', { name: 'Hyvä', exact: true }));
  await hand.type(page.getByRole('textbox', { name: /Mikä toimi/ }), 'Kahvi loppui kesken.');
  expect(await axeViolations(page)).toEqual([]);
  await hand.press(button('Tallenna'));
  await button('Muuta omaa arviota').waitFor();
  expect(complaints).toEqual([]);
});
