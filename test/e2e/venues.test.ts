import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aFilledHost, afterRestart } from '#test/support/a-filled-host.ts';
import type { TestHost } from '#test/support/a-host.ts';
import { aStaffPage } from '#test/support/a-staff-page.ts';
import {
  aGroup,
  aMember,
  aSeries,
  aSession,
  firstVenue,
  weeklyRule,
} from '#test/support/a-venue.ts';
import { type Administrator, passphrase } from '#test/support/an-app.ts';
import { axeViolations } from '#test/support/axe.ts';
import { launchChromium } from '#test/support/chromium.ts';
import { type Hand, keyboard, mouse } from '#test/support/hand.ts';

// A coordinator keeps the venue's days in order: a winter break put into a running term, the
// season's hours, a holiday, and what the posters say.

let browser: Browser;
let host: TestHost;
let context: BrowserContext;
let page: Page;
let complaints: readonly string[] = [];

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** A term of Mondays and Wednesdays in spring 2027; the coming Wednesday's register has a mark. */
async function fill({ call }: Administrator): Promise<void> {
  const { roomId } = await firstVenue(call);
  const groupId = await aGroup(call, { name: 'Naisten vertaisryhmä', roomId });
  await aSeries(call, groupId, weeklyRule([1, 3], '2027-02-15', '2027-03-05'), { roomId });
  const { personId } = await aMember(call, groupId, 'Tähti');
  const today = await aSession(call, groupId, { date: '2026-11-24' });
  await call('attendance.mark', { sessionId: today, personId, status: 'present' });
  const other = await aGroup(call, { name: 'Peliryhmä', form: 'open' });
  await aSession(call, other, { date: '2027-04-30' });
}

/** What the folder holds when the program is opened on it again. */
async function programme(from: string, to: string): Promise<string[]> {
  const sessions = await afterRestart(host, (call) => call('sessions.list', { from, to }));
  return sessions.map(({ date, status }) => (status === 'planned' ? date : `${date} ${status}`));
}

beforeEach(async () => {
  host = await aFilledHost({ now: '2026-11-24T08:40:00Z' }, fill);
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
const field = (name: string | RegExp) => page.getByRole('textbox', { name });
const radioOf = (set: RegExp, name: string) =>
  page.getByRole('radiogroup', { name: set }).getByRole('radio', { name, exact: true });
const said = (text: string | RegExp) => page.getByText(text).first().waitFor();

async function openTab(hand: Hand, tab: string): Promise<void> {
  await hand.type(field('Tunnuslause'), passphrase);
  await hand.key('Enter');
  await hand.press(page.getByRole('link', { name: 'Asetukset' }));
  await chooseTab(hand, tab);
}

/** The tabs are one stop of Tab; the arrows go on from there. */
async function chooseTab(hand: Hand, name: string): Promise<void> {
  const tab = page.getByRole('tab', { name });
  if (hand.kind === 'mouse') return hand.press(tab);
  const focused = page.locator(':focus');
  const current = page.getByRole('tab', { selected: true });
  while (!(await current.evaluate((element) => element === document.activeElement))) {
    await page.keyboard.press('Tab');
  }
  for (let i = 0; i < 4 && (await focused.textContent()) !== name; i++) {
    await hand.key('ArrowRight');
  }
  await page.getByRole('tab', { name, selected: true }).waitFor();
}

async function writeBreak(hand: Hand): Promise<void> {
  await hand.press(button('Lisää sulkuaika tai loma'));
  await hand.press(page.getByRole('radio', { name: 'Koulujen loma' }));
  await hand.type(field('Nimi'), 'Talviloma');
  await hand.type(field('Ensimmäinen päivä'), '22.2.2027');
  await hand.type(field('Viimeinen päivä'), '1.3.2027');
  await hand.press(button('Tallenna').last());
  await page.getByRole('heading', { name: '3 kertaa osuu näihin päiviin' }).waitFor();
}

describe.each([
  ['by mouse', mouse],
  ['by keyboard alone', keyboard],
] as const)('a winter break put into a running term %s', (_, handOf) => {
  it('asks of each session, says what cannot be, and can be taken back', async () => {
    const hand = handOf(page);
    await openTab(hand, 'Pyhät ja sulkuajat');
    await writeBreak(hand);
    expect(await axeViolations(page)).toEqual([]);
    // Nothing is chosen in anybody's place, and nothing saved without a choice.
    await hand.press(button('Tallenna').last());
    await said('3 kertaa valitsematta.');
    await hand.press(radioOf(/ke 24\.2\.2027/, 'Pidä'));
    await hand.press(radioOf(/ma 1\.3\.2027/, 'Peru'));
    await hand.press(radioOf(/ma 22\.2\.2027/, 'Siirrä'));
    await hand.type(field(/Uusi päivä: Naisten vertaisryhmä/), '26.2.2027');
    await said('Sekin on vapaapäivä. Valitse toinen päivä.');
    await hand.type(field(/Uusi päivä: Naisten vertaisryhmä/), '3.3.2027');
    await said('Ryhmällä on silloin jo kerta. Valitse toinen päivä.');
    await hand.type(field(/Uusi päivä: Naisten vertaisryhmä/), '2.3.2027');
    await said('Kaikki valittu.');
    await hand.press(button('Tallenna').last());
    await said('Talviloma: tallennettu. 2 kertaa muuttui.');
    // Before the host stops, which the page may complain of.
    expect(complaints).toEqual([]);
    expect(await programme('2027-02-01', '2027-03-31')).toEqual([
      ...['2027-02-15', '2027-02-17', '2027-02-24'],
      ...['2027-03-01 cancelled', '2027-03-02', '2027-03-03'],
    ]);
  });
});

it('puts the sessions back at once, and says that the break stays', async () => {
  const hand = mouse(page);
  await openTab(hand, 'Pyhät ja sulkuajat');
  await writeBreak(hand);
  await hand.press(button('Peru kaikki'));
  await hand.press(button('Tallenna').last());
  await hand.press(button('Palauta kerrat'));
  await said('Kerrat ovat ennallaan. Talviloma jäi voimaan.');
  await button('Muokkaa: Talviloma').waitFor();
  expect(await programme('2027-02-22', '2027-03-01')).toEqual([
    ...['2027-02-22', '2027-02-24'],
    '2027-03-01',
  ]);
});

it('asks the same of a holiday that is switched to closed', async () => {
  const hand = keyboard(page);
  await openTab(hand, 'Pyhät ja sulkuajat');
  await hand.press(button('Vuosi 2027'));
  const eve = page.getByRole('switch', { name: /Suljettu: vappuaatto/ });
  await expect.poll(() => eve.isChecked()).toBe(false);
  await hand.press(eve);
  await page.getByRole('heading', { name: '1 kerta osuu näihin päiviin' }).waitFor();
  await hand.press(button('Peruuta'));
  expect(await eve.isChecked()).toBe(false);
  await hand.press(eve);
  await hand.press(radioOf(/Peliryhmä/, 'Peru'));
  await hand.press(button('Tallenna').last());
  await said('vappuaatto: tallennettu. 1 kerta muuttui.');
  await expect.poll(() => eve.isChecked()).toBe(true);
  expect(await programme('2027-04-01', '2027-05-31')).toEqual(['2027-04-30 cancelled']);
});

describe('the other parts of a venue', () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAD0lEQVR4nGP4z8AAAQAF/gH+2oEIsAAAAABJRU5ErkJggg==',
    'base64',
  );

  it('keeps a season with its own hours, and says which hold today', async () => {
    const hand = keyboard(page);
    await openTab(hand, 'Aukioloajat');
    await said('Tänään suljettu');
    await hand.press(button('Lisää kausi'));
    await hand.type(field('Kauden nimi'), 'Syyskausi');
    await hand.type(field('Ensimmäinen päivä'), '1.8.2026');
    await hand.type(field('Viimeinen päivä'), '20.12.2026');
    const dialog = page.getByRole('dialog');
    await hand.press(dialog.getByRole('checkbox', { name: 'tiistai' }));
    await hand.type(dialog.getByRole('textbox', { name: 'tiistai: aukeaa' }), '9.30');
    expect(await axeViolations(page)).toEqual([]);
    await hand.press(dialog.getByRole('button', { name: 'Tallenna' }));
    await said('Tänään avoinna 9.30–15');
    await said('Voimassa: Syyskausi 1.8.2026–20.12.2026.');
    await said('ma 9–15 · ti 9.30–15');
  });

  it('takes a picture as the logo by its bytes, and nothing else', async () => {
    const hand = mouse(page);
    await openTab(hand, 'Julisteet');
    const file = page.locator('input[type=file]');
    const named = { name: 'logo.png', mimeType: 'image/png' };
    await file.setInputFiles({ ...named, buffer: Buffer.from('<svg xmlns="x"/>') });
    await said('Tiedosto ei ole PNG- eikä JPEG-kuva.');
    await file.setInputFiles({ ...named, buffer: Buffer.alloc(501 * 1024) });
    await said('Kuva on liian suuri: enintään 500 kt.');
    await file.setInputFiles({ ...named, buffer: png });
    const logo = page.getByRole('img', { name: 'Logo: Narikka Koivula' });
    await logo.waitFor();
    // It is drawn, and not only there.
    await expect.poll(() => logo.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(2);
    await hand.press(button('Poista logo'));
    await said('Logoa ei ole.');
    expect(complaints).toEqual([]);
  });

  it('says who can be met, by profession, and what the posters say', async () => {
    const hand = keyboard(page);
    await openTab(hand, 'Julisteet');
    await hand.press(button('Lisää tavattavissa oleva'));
    await hand.press(button('Tallenna').last());
    await said('Kirjoita ammatti tai palvelu ainakin yhdellä kielellä.');
    await hand.type(field('Ammatti tai palvelu suomeksi'), 'Sosiaaliohjaaja');
    await hand.choose(page.getByRole('combobox', { name: 'Viikonpäivä' }), 'torstai');
    await hand.type(field('Alkaa klo'), '10');
    await hand.type(field('Päättyy klo'), '12');
    await hand.press(button('Tallenna').last());
    await button('Muokkaa: Sosiaaliohjaaja').waitFor();
    await said('to 10–12');
    await hand.type(field('Yhteystiedot suomeksi'), 'puh. 050 000 0000');
    await hand.press(button('Tallenna').last());
    await said('Tallennettu.');
    await page.reload();
    await chooseTab(hand, 'Julisteet');
    await expect.poll(() => field('Yhteystiedot suomeksi').inputValue()).toBe('puh. 050 000 0000');
  });

  it('is without faults for axe, tab by tab', async () => {
    const hand = mouse(page);
    await openTab(hand, 'Nimi ja tilat');
    for (const tab of ['Nimi ja tilat', 'Aukioloajat', 'Pyhät ja sulkuajat', 'Julisteet']) {
      await chooseTab(hand, tab);
      await page.getByRole('tabpanel').getByRole('heading').first().waitFor();
      expect(await axeViolations(page), tab).toEqual([]);
    }
    await chooseTab(hand, 'Nimi ja tilat');
    await hand.press(page.getByRole('radio', { name: 'Estä' }));
    await expect.poll(() => page.getByRole('radio', { name: 'Estä' }).isChecked()).toBe(true);
  });
});
