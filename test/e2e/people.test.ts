import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { aFilledHost } from '#test/support/a-filled-host.ts';
import type { TestHost } from '#test/support/a-host.ts';
import { aStaffPage, signIn } from '#test/support/a-staff-page.ts';
import { aGroup, aMember, aSession } from '#test/support/a-venue.ts';
import type { Administrator } from '#test/support/an-app.ts';
import { axeViolations } from '#test/support/axe.ts';
import { launchChromium } from '#test/support/chromium.ts';
import { type Hand, keyboard, mouse } from '#test/support/hand.ts';

// The page of a person, what is asked of people, and two records made one, in Finnish, in a real
// browser, by mouse and by keyboard alone.

let browser: Browser;
let host: TestHost;
let context: BrowserContext;
let page: Page;
let hand: Hand;
let complaints: readonly string[] = [];

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
afterEach(async () => {
  await context.close();
  await host.stop();
});

/** Matti and Matti K in a group; both marked in one session, the latter present. */
async function fill({ call }: Administrator): Promise<void> {
  const group = await aGroup(call, { name: 'Peliryhmä', endsOn: '2027-12-31' });
  const matti = await aMember(call, group, 'Matti', '2026-09-01');
  const other = await aMember(call, group, 'Matti K', '2026-10-01');
  const sessionId = await aSession(call, group);
  const mark = (personId: string, status: 'present' | 'absent-notified') =>
    call('attendance.mark', { sessionId, personId, status });
  await mark(matti.personId, 'absent-notified');
  await mark(other.personId, 'present');
}

async function open(kind: 'mouse' | 'keyboard'): Promise<void> {
  host = await aFilledHost({ now: '2026-11-24T09:40:00Z' }, fill);
  ({ context, page, complaints } = await aStaffPage(browser, host.address()));
  hand = kind === 'mouse' ? mouse(page) : keyboard(page);
  await signIn(page);
}

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const link = (name: string) => page.getByRole('link', { name, exact: true });
const field = (name: string) => page.getByRole('textbox', { name, exact: true });
const box = (name: string) => page.getByRole('checkbox', { name });
const heading = (name: string) => page.getByRole('heading', { level: 1, name });
const says = (text: string | RegExp) => page.getByText(text).first().waitFor();

it.each(['mouse', 'keyboard'] as const)(
  'opens a person, says how a membership went, and makes two records one and two again, by %s',
  async (kind) => {
    await open(kind);
    await hand.press(link('Ihmiset'));
    await hand.type(field('Lisää henkilö'), 'Mattii');
    await says('Samanniminen on jo tuttu. Onko hän sama ihminen?');
    await hand.type(page.getByRole('searchbox', { name: 'Etsi nimellä' }), 'mtati');
    await says('2 henkilöä');
    await hand.press(page.getByRole('table').getByRole('link', { name: 'Matti', exact: true }));
    await heading('Henkilön tiedot').waitFor();
    await says('Muita tietoja ei kysytä.');
    expect(await page.title()).not.toContain('Matti');
    expect(await axeViolations(page)).toEqual([]);

    await hand.press(button('Muuta jäsenyyttä: Peliryhmä'));
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await hand.type(field('Viimeinen päivä'), '30.11.2026');
    await hand.choose(page.getByRole('combobox', { name: 'Miten jatkuu' }), 'opinnot');
    await hand.type(field('Sopimus tehty'), '1.9.2026');
    expect(await axeViolations(page)).toEqual([]);
    await hand.press(dialog.getByRole('button', { name: 'Tallenna' }));
    await says(/1\.9\.2026–30\.11\.2026 · opinnot · sopimus tehty 1\.9\.2026/);

    await hand.press(button('Yhdistä toiseen'));
    await hand.type(field('Kuka on sama ihminen?'), 'matti');
    await hand.press(button('Valitse').first());
    await says('1 päällekkäinen jäsenyys yhdistyy toiseen.');
    await says(/läsnä › etänä › poissa, ilmoitettu/);
    expect(await axeViolations(page)).toEqual([]);
    await hand.press(button('Yhdistä'));
    await says('Henkilöt yhdistetty.');
    await page.getByRole('row', { name: /Peliryhmä 1 24\.11\.2026/ }).waitFor();
    await hand.press(link('Takaisin ihmisiin'));
    await says('1 henkilö');
    await hand.press(link('Katso läpi'));
    await hand.press(link('Yhdistetyt'));
    await hand.press(button('Peru yhdistäminen: Matti K'));
    await says('Yhdistäminen peruttu. Kaikki on kuten ennen.');
    await hand.press(link('Samannimiset'));
    await button('Vertaa: Matti ja Matti K').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  },
  120_000,
);

it('asks nothing more of people until it is switched on, and clears what was stored when it is off', async () => {
  await open('keyboard');
  await hand.press(link('Asetukset'));
  await hand.press(link('Tiedot ihmisistä'));
  await hand.press(box('Ikäryhmä'));
  await hand.press(box('ESR+-vaiheet'));
  await hand.type(field('ESR+-hankkeen koodi'), 'S12345');
  expect(await axeViolations(page)).toEqual([]);
  await hand.press(button('Tallenna'));
  await says('Tallennettu');
  await hand.press(link('Ihmiset'));
  await hand.press(page.getByRole('table').getByRole('link', { name: 'Matti', exact: true }));
  await hand.choose(page.getByRole('combobox', { name: 'Ikäryhmä' }), '30');
  await hand.press(page.getByRole('switch', { name: 'ESR+-osallistuja' }));
  await hand.press(button('Tänään: ESR+: ohjeistettu'));
  expect(await axeViolations(page)).toEqual([]);
  await hand.press(button('Tallenna'));
  await says('Tallennettu');
  await hand.press(link('Takaisin ihmisiin'));
  await hand.press(link('Katso läpi'));
  await hand.press(link('ESR+ puuttuu'));
  await says('ESR+: aloitustiedot annettu');
  await says('Hankkeen koodi: S12345');

  await hand.press(link('Asetukset'));
  await hand.press(link('Tiedot ihmisistä'));
  await hand.press(box('Ikäryhmä'));
  await hand.press(button('Tallenna'));
  await says('Ikäryhmä: 1');
  await hand.press(button('Tyhjennä'));
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await hand.press(button('Tallenna'));
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(complaints).toEqual([]);
}, 120_000);

it('finds a person by Ctrl+K, and takes one made by mistake out of the bin again', async () => {
  await open('keyboard');
  await hand.key('Control+k');
  await page.getByPlaceholder('Sivu, toiminto, ryhmä tai henkilö').fill('mtati');
  await page.getByText('Juuri tällaista ihmisen nimeä ei ole. Lähellä hakua:').waitFor();
  await page.getByRole('dialog').getByText('Matti K').waitFor();
  await hand.key('ArrowDown');
  await hand.key('Enter');
  await heading('Henkilön tiedot').waitFor();
  // He has been in groups: he is archived, not removed.
  await button('Arkistoi').waitFor();
  expect(await button('Siirrä roskakoriin').count()).toBe(0);
  await hand.press(link('Ihmiset'));
  await hand.type(field('Lisää henkilö'), 'Virhe');
  await hand.press(button('Lisää'));
  await hand.press(page.getByRole('table').getByRole('link', { name: 'Virhe', exact: true }));
  await hand.press(button('Siirrä roskakoriin'));
  await says('Henkilö siirretty roskakoriin.');
  await heading('Ihmiset').waitFor();
  await hand.key('Control+k');
  await page.getByPlaceholder('Sivu, toiminto, ryhmä tai henkilö').fill('roskakori');
  await page.getByRole('dialog').getByText('Muutokset ja roskakori').waitFor();
  await hand.key('ArrowDown');
  await hand.key('Enter');
  await heading('Muutokset ja roskakori').waitFor();
  const bin = page.getByRole('region', { name: 'Roskakori' });
  await bin.getByText('Henkilö: Virhe').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await hand.press(button('Palauta: Virhe'));
  await says('Henkilö palautettu.');
  await bin.getByText('Roskakori on tyhjä.').waitFor();
  expect(complaints).toEqual([]);
}, 60_000);
