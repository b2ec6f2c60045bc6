import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { SessionKind } from '#shared/domain/sessions/session-kinds.ts';
import { aFilledHost } from '#test/support/a-filled-host.ts';
import { startHost, type TestHost } from '#test/support/a-host.ts';
import { aStaffPage } from '#test/support/a-staff-page.ts';
import { firstVenue } from '#test/support/a-venue.ts';
import { type Administrator, passphrase } from '#test/support/an-app.ts';
import { axeViolations } from '#test/support/axe.ts';
import { launchChromium } from '#test/support/chromium.ts';
import { type Hand, keyboard } from '#test/support/hand.ts';

// The life of a group, the venue's lists and the registers of other kinds of sessions, in Finnish,
// in a real browser, by keyboard alone.

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

// Tuesday 24 November 2026, 08.40 in Helsinki.
const now = '2026-11-24T06:40:00Z';

async function open(made: Promise<TestHost>): Promise<void> {
  host = await made;
  ({ context, page, complaints } = await aStaffPage(browser, host.address()));
  hand = keyboard(page);
}
afterEach(async () => {
  await context.close();
  await host.stop();
});

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const link = (name: string) => page.getByRole('link', { name, exact: true });
const field = (name: string) => page.getByRole('textbox', { name });
const list = (name: string) => page.getByRole('combobox', { name });
const heading = (name: string) => page.getByRole('heading', { level: 1, name });
const says = (text: string | RegExp) => page.getByText(text).first().waitFor();

async function practise(): Promise<void> {
  await open(startHost({ now }));
  await hand.press(button('Kokeile keksityillä ihmisillä'));
  await heading('Tänään').waitFor();
}

it('makes a closed group with a period and a name for the wall, continues and evaluates it', async () => {
  await practise();
  await hand.press(link('Ryhmät'));
  await hand.press(link('Uusi ryhmä').or(button('Uusi ryhmä')).first());
  await hand.type(field('Ryhmän nimi'), 'Uusi alku');
  await hand.press(page.getByRole('radio', { name: /Suljettu/ }));
  await hand.press(button('3 kuukautta: 23.2.2027'));
  await hand.press(button('Lisää tietoja'));
  await says('Ryhmä (suljettu)');
  await hand.choose(list('Nimi seinällä'), 'Muu nimi');
  await hand.type(field('Nimi, joka näkyy seinällä'), 'Ti-ryhmä');
  await says(/Seinällä näkyy:\s*Ti-ryhmä/);
  expect(await axeViolations(page)).toEqual([]);
  await hand.press(button('Lisää ryhmä'));
  await heading('Uusi alku').waitFor();

  await hand.press(button('Jatka jaksoa'));
  await field('Uusi päättymispäivä').waitFor();
  await hand.press(button('Jatka jaksoa'));
  await says('Jakso jatkuu 23.5.2027 asti.');
  await says('Jatkettu 24.11.2026.');
  await hand.press(button('Merkitse loppuarviointi tehdyksi'));
  await hand.press(button('Tallenna'));
  await says('Loppuarviointi tehty 24.11.2026.');
  expect(await axeViolations(page)).toEqual([]);
  expect(complaints).toEqual([]);
}, 120_000);

it('says what is planned after a group’s last day, clears it and takes that back', async () => {
  await practise();
  await hand.press(link('Ryhmät'));
  await hand.press(link('Korttiporukka'));
  await hand.press(button('Muokkaa tietoja'));
  await hand.type(field('Päättyy'), '1.12.2026');
  await hand.press(button('Tallenna'));
  const cleared = button('Poista kerrat ohjelmasta');
  await cleared.waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await hand.press(cleared);
  await cleared.waitFor({ state: 'detached' });
  await hand.press(button('Kumoa'));
  await cleared.waitFor();
  // It is not forgotten either: the groups and the day say so until something is done.
  await hand.press(link('Ryhmät'));
  await page.getByRole('region', { name: 'Katso nämä ryhmät' }).waitFor();
  await says('Kertoja viimeisen päivän jälkeen');
  expect(complaints).toEqual([]);
}, 120_000);

it('keeps the lists: adds, refuses a second of the same name, renames, archives', async () => {
  await practise();
  await hand.press(link('Asetukset'));
  await hand.press(link('Luettelot'));
  const add = field('Lisää: Yhteistyökumppanit');
  await hand.type(add, 'Pyöräpaja');
  await hand.key('Enter');
  await says('Lisätty: Pyöräpaja.');
  await hand.type(add, 'pyorapaja');
  await hand.key('Enter');
  await says('Nimi on jo käytössä.');
  await hand.press(button('Nimeä uudelleen: Pyöräpaja'));
  await hand.type(field('Nimeä uudelleen: Pyöräpaja'), 'Pyöräverstas');
  await hand.key('Enter');
  await hand.press(button('Arkistoi: Pyöräverstas'));
  await button('Palauta: Pyöräverstas').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  // The refused addition is the only word of the console.
  expect(complaints.filter((text) => !/409|400|422/.test(text))).toEqual([]);
}, 120_000);

const kinds = ['information-event', 'one-to-one'] as const satisfies readonly SessionKind[];

/** A session of each of these kinds today. */
async function fill({ call, staffId }: Administrator): Promise<void> {
  const { venueId } = await firstVenue(call);
  for (const kind of kinds) {
    await call('sessions.create', {
      ...{ venueId, date: '2026-11-24', startMinute: 480, endMinute: 510, roomId: null },
      of: { title: `Kerta ${kind}`, kind, leaderIds: [staffId] },
    });
  }
}

it('counts heads at an information event and only the meeting between two people', async () => {
  await open(aFilledHost({ now }, fill));
  await hand.type(field('Tunnuslause'), passphrase);
  await hand.key('Enter');
  await heading('Tänään').waitFor();
  await hand.press(page.getByRole('link', { name: /Kerta information-event/ }).first());
  await says('Infotilaisuus: Vain paikalla olleiden määrä.');
  await page.getByRole('region', { name: 'Nimettömät' }).waitFor();
  expect(await page.getByLabel('Lisää kävijä nimimerkillä').count()).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
  await hand.press(link('Tänään').first());
  await hand.press(page.getByRole('link', { name: /Kerta one-to-one/ }).first());
  await says('Kahdenkeskinen tuki: Vain tapaaminen ja sen kesto.');
  expect(await page.getByRole('region', { name: 'Nimettömät' }).count()).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
  await hand.key('ControlOrMeta+Enter');
  await says('Kerta on suljettu');
  expect(complaints).toEqual([]);
}, 120_000);
