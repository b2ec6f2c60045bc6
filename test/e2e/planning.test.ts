import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aFilledHost } from '#test/support/a-filled-host.ts';
import type { TestHost } from '#test/support/a-host.ts';
import { aStaffPage, signIn } from '#test/support/a-staff-page.ts';
import { aGroup, aSeries, firstVenue, weeklyRule } from '#test/support/a-venue.ts';
import type { Caller } from '#test/support/an-app.ts';
import { axeViolations } from '#test/support/axe.ts';
import { launchChromium } from '#test/support/chromium.ts';
import { type Hand, keyboard, mouse } from '#test/support/hand.ts';

// Planning by hand (PRODUCT.md 5.10), in a real browser and in Finnish; actions are counted.

let browser: Browser;
let host: TestHost;
let context: BrowserContext;
let page: Page;
let complaints: readonly string[] = [];

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** A venue made beforehand, opened in the browser on Tuesday 24 November 2026. */
async function open(make: (call: Caller['call']) => Promise<void>): Promise<void> {
  host = await aFilledHost({ now: '2026-11-24T06:40:00Z' }, async ({ call }) => {
    const { venueId } = await firstVenue(call);
    const openingHours = [1, 2, 3, 4, 5].map((weekday) => ({
      ...{ weekday, opensMinute: 540, closesMinute: 960 },
    }));
    await call('venues.saveOpeningHours', { id: venueId, openingHours });
    await make(call);
  });
  ({ context, page, complaints } = await aStaffPage(browser, host.address(), {
    reducedMotion: 'reduce',
  }));
  await signIn(page);
}
afterEach(async () => {
  expect(complaints).toEqual([]);
  await context.close();
  await host.stop();
});

const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });
const link = (name: string): Locator => page.getByRole('link', { name, exact: true });
const field = (name: string | RegExp): Locator => page.getByRole('textbox', { name });
const heading = (name: string): Locator => page.getByRole('heading', { level: 1, name });
const choice = (set: RegExp, name: string): Locator =>
  page.getByRole('radiogroup', { name: set }).getByRole('radio', { name, exact: true });
/** What axe finds with the page at its end, where the bar of buttons lies over nothing. */
async function faults(): Promise<string[]> {
  await page.evaluate(() => {
    const dialog = document.querySelector('[role="dialog"]');
    for (const scroller of [document.scrollingElement, dialog]) scroller?.scrollTo(0, 1_000_000);
  });
  return await axeViolations(page);
}
const preview = (): Locator => page.getByRole('region', { name: 'Sarjan kerrat' });
const notice = (text: RegExp): Locator => page.getByRole('status').filter({ hasText: text });

describe.each([
  ['mouse', mouse],
  ['keyboard', keyboard],
] as const)('by %s', (_, handOf) => {
  let hand: Hand;
  beforeEach(async () => {
    await open(async () => undefined);
    hand = handOf(page);
  });

  it('plans a new group with fifteen weekly sessions in twelve inputs at most', async () => {
    await hand.press(link('Ryhmät'));
    hand.actions();
    await hand.press(link('Uusi ryhmä').or(button('Uusi ryhmä')).first());
    await hand.type(field('Ryhmän nimi'), 'Naisten vertaisryhmä');
    await hand.press(button('Lisää ryhmä'));
    await heading('Naisten vertaisryhmä').waitFor();
    await hand.press(button('Lisää sarja'));
    await hand.press(page.getByRole('checkbox', { name: 'tiistai' }));
    await hand.type(field('Alkaa klo'), '10');
    await hand.type(field('Ensimmäinen päivä'), '12.1.2027');
    await hand.press(choice(/^Päättyy$/, 'Määrän jälkeen'));
    await hand.type(field('Kertojen määrä'), '15');
    await preview().getByText('15 kertaa: ti 12.1.–20.4.2027').waitFor();
    expect(await preview().innerText()).toContain('tiistaisin 12.1.2027 alkaen, 15 kertaa');
    await hand.press(button('Lisää kerrat'));
    await notice(/Ohjelmaan lisättiin 15 kertaa: ti 12\.1\.–20\.4\.2027/).waitFor();
    const inputs = hand.actions();
    console.info(`a group with 15 sessions by ${hand.kind}: ${inputs} inputs`);
    expect(inputs).toBeLessThanOrEqual(12);
  });
});

/** Opens the series form of a group from the programme. */
async function newSeries(hand: Hand, group: string): Promise<void> {
  await hand.press(link('Ohjelma'));
  await hand.press(button('Lisää sarja'));
  await hand.choose(page.getByRole('combobox', { name: 'Ryhmä' }), group);
  await page.getByRole('combobox', { name: 'Kuinka usein' }).waitFor();
}

describe('a series', () => {
  beforeEach(() =>
    open(async (call) => {
      await aGroup(call, { name: 'Torstairyhmä' });
    }),
  );
  const fill = async (hand: Hand, weekday: string, from: string, until: string): Promise<void> => {
    await hand.press(page.getByRole('checkbox', { name: weekday }));
    await hand.type(field('Alkaa klo'), '10');
    await hand.type(field('Ensimmäinen päivä'), from);
    await hand.type(field('Viimeinen päivä'), until);
  };

  it('asks at New Year whether every second week or odd weeks are meant, and takes neither itself', async () => {
    const hand = keyboard(page);
    await newSeries(hand, 'Torstairyhmä');
    await hand.choose(page.getByRole('combobox', { name: 'Kuinka usein' }), 'Joka toinen viikko');
    await fill(hand, 'torstai', '3.12.2026', '11.2.2027');
    const question = page.getByRole('region', { name: /Joka toinen viikko vai parittomat/ });
    await question.waitFor();
    const said = await question.innerText();
    expect(said).toContain('to 14.1.2027 vko 2');
    expect(said).toContain('to 7.1.2027 vko 1');
    expect(await faults()).toEqual([]);
    await hand.press(button('Lisää kerrat'));
    await question.getByText('Valitse, kumpaa tarkoitat.', { exact: true }).waitFor();
    await hand.press(question.getByRole('radio', { name: 'Parittomat viikot' }));
    await preview().getByText('parittomien viikkojen torstaisin').waitFor();
    await hand.press(button('Lisää kerrat'));
    await notice(/6 kertaa: to 3\.12\.2026–4\.2\.2027/).waitFor();
  });

  it('keeps, skips or moves each off day, and shows what becomes of every date', async () => {
    const hand = mouse(page);
    await newSeries(hand, 'Torstairyhmä');
    await fill(hand, 'maanantai', '1.3.2027', '31.12.2027');
    await preview().getByText('2 kertaa osuu vapaapäivään').waitFor();
    await hand.press(button('Lisää kerrat'));
    await preview().getByText('Valitse, mitä kerralle tehdään.').first().waitFor();
    await hand.press(choice(/29\.3\.2027/, 'Siirrä'));
    const to = field(/Uusi päivä.*29\.3\.2027/);
    await expect.poll(() => to.inputValue()).toBe('ti 30.3.2027');
    await hand.press(choice(/6\.12\.2027 itsenäisyyspäivä/, 'Pidä'));
    await preview().getByText('44 kertaa').waitFor();
    await preview().getByText('siirretty: ti 30.3.2027').waitFor();
    await page.getByRole('switch', { name: /Vain ne/ }).click({ force: true });
    expect(await faults()).toEqual([]);
    await hand.press(button('Lisää kerrat'));
    await notice(/44 kertaa: ma 1\.3\.–27\.12\.2027/).waitFor();
    await hand.press(button('Kumoa'));
    await notice(/Kerrat poistettu/).waitFor();
  });

  it('is a list of dates as they are printed, and says plainly what it cannot read', async () => {
    const hand = keyboard(page);
    await newSeries(hand, 'Torstairyhmä');
    await hand.choose(page.getByRole('combobox', { name: 'Kuinka usein' }), 'Luettelo');
    await hand.type(field('Alkaa klo'), '17');
    await hand.type(field('Päivät'), '23.8, 20.9, 32.10');
    await hand.press(button('Lisää kerrat'));
    await page.getByText('Tätä ei voi lukea päiväksi: 32.10').waitFor();
    await hand.type(field('Päivät'), '23.8, 20.9, 18.10');
    await preview().getByText('3 kertaa: ma 23.8.–18.10.2027').waitFor();
  });

  it('says in words what is wrong with a rule', async () => {
    const hand = mouse(page);
    await newSeries(hand, 'Torstairyhmä');
    await fill(hand, 'torstai', '1.12.2027', '30.11.2027');
    await hand.press(button('Lisää kerrat'));
    await page.getByText('Loppu on ennen alkua.', { exact: true }).waitFor();
    await hand.press(choice(/^Päättyy$/, 'Määrän jälkeen'));
    await hand.type(field('Kertojen määrä'), '1000000');
    await hand.press(button('Lisää kerrat'));
    await page.getByText('Liian suuri: enintään 1000.').waitFor();
    await hand.type(field('Kertojen määrä'), '1000');
    await preview()
      .getByText(/Kerralla suunnitellaan enintään/)
      .waitFor();
    await hand.choose(
      page.getByRole('combobox', { name: 'Kuinka usein' }),
      'Kerran kuussa, sama päivä (15. päivä)',
    );
    await hand.type(field(/Kuukauden päivä/), '31');
    await hand.type(field('Kertojen määrä'), '4');
    await preview()
      .getByText(/ei kuukausina, joissa sitä ei ole/)
      .waitFor();
  });
});

describe('a series in a room that is taken, where rooms are a block', () => {
  beforeEach(() =>
    open(async (call) => {
      const { venueId, roomId } = await firstVenue(call);
      const there = await aGroup(call, { name: 'Korttiporukka' });
      const rule = weeklyRule([2], '2027-01-12', '2027-05-25');
      await aSeries(call, there, rule, { roomId });
      await aGroup(call, { name: 'Tiistairyhmä', roomId });
      await call('venues.setRoomConflicts', { id: venueId, roomConflicts: 'block' });
    }),
  );

  it('says the same of twenty dates once, and is saved once each is changed or skipped', async () => {
    const hand = keyboard(page);
    await newSeries(hand, 'Tiistairyhmä');
    await hand.press(page.getByRole('checkbox', { name: 'tiistai' }));
    await hand.type(field('Alkaa klo'), '11');
    await hand.type(field('Ensimmäinen päivä'), '12.1.2027');
    await hand.type(field('Viimeinen päivä'), '25.5.2027');
    const said = preview().getByText('Sali on varattu klo 11–11.30: Korttiporukka');
    await said.waitFor();
    expect(await said.count()).toBe(1);
    await hand.press(button('Lisää kerrat'));
    await preview().getByText('Muuta kertaa tai jätä se väliin.').waitFor();
    await hand.press(preview().getByRole('radio', { name: 'Yksitellen' }));
    await hand.press(choice(/^ti 12\.1\.2027$/, 'Muuta'));
    const changed = page.getByRole('group', { name: 'Muuta kertaa ti 12.1.2027' });
    await hand.type(changed.getByRole('textbox', { name: 'Alkaa klo' }), '11.30');
    await preview().getByText('Näin muutettuna mikään ei ole tiellä.').waitFor();
    expect(await faults()).toEqual([]);
    await hand.press(button('Jätä estetyt väliin'));
    await preview().getByText('1 kerta: ti 12.1.2027').waitFor();
    await hand.press(button('Lisää kerrat'));
    await notice(/Ohjelmaan lisättiin 1 kerta: ti 12\.1\.2027/).waitFor();
  });
});

describe('one session', () => {
  beforeEach(() =>
    open(async (call) => {
      const { roomId } = await firstVenue(call);
      const groupId = await aGroup(call, { name: 'Korttiporukka', roomId });
      const rule = weeklyRule([3], '2026-11-25', '2026-12-16');
      await aSeries(call, groupId, rule, { roomId });
    }),
  );

  it('tells what is in its way while it is typed, asks no name of a meeting of two, and is undone', async () => {
    const hand = keyboard(page);
    await hand.press(link('Ohjelma'));
    await hand.press(button('Uusi kerta'));
    const dialog = page.getByRole('dialog');
    await hand.press(dialog.getByRole('radio', { name: 'Muu tilaisuus' }));
    await hand.choose(dialog.getByRole('combobox', { name: 'Mikä tilaisuus' }), 'Kahdenkeskinen');
    await dialog.getByText(/Nimeä ei kysytä/).waitFor();
    expect(await dialog.getByRole('textbox', { name: 'Otsikko' }).count()).toBe(0);
    await hand.type(dialog.getByRole('textbox', { name: 'Päivä' }), '2.12.2026');
    await hand.type(dialog.getByRole('textbox', { name: 'Alkaa klo' }), '11');
    const place = dialog.getByRole('combobox', { name: 'Paikka' });
    await hand.choose(place, 'Sali');
    await dialog.getByText('Sali on varattu klo 11–11.30: Korttiporukka').waitFor();
    expect(await faults()).toEqual([]);
    // The list takes letters typed soon after others for the same word.
    const choose = async (): Promise<string> => {
      await hand.choose(place, 'Muualla');
      return await place.inputValue();
    };
    await expect.poll(choose, { interval: 1500, timeout: 15_000 }).toBe('elsewhere');
    await hand.press(button('Lisää kerta'));
    await dialog.getByText('Täytä tämä kenttä.').waitFor();
    await hand.type(dialog.getByRole('textbox', { name: 'Missä' }), 'Kirjasto');
    await hand.press(button('Lisää kerta'));
    await notice(/Kerta lisätty: ke 2\.12\.2026/).waitFor();
    await hand.press(button('Kumoa'));
    await notice(/Kerta poistettu ohjelmasta/).waitFor();
  });
});

const groupNames = [
  'Aamukahvila',
  'Naisten vertaisryhmä',
  'Liikuntaryhmä',
  'Selkosuomen ryhmä',
  'Digineuvonta',
  'Kädentaidot',
  'Korttiporukka',
  'Kirjoittajat',
  'Keittiöryhmä',
  'Musiikkiryhmä',
  'Isien ilta',
  'Puutarharyhmä',
];

/** Twelve groups of the autumn, one of every second week, two in one room at one time. */
async function anAutumn(call: Caller['call']): Promise<void> {
  const { roomId } = await firstVenue(call);
  for (const [i, name] of groupNames.entries()) {
    const groupId = await aGroup(call, { name });
    const everyWeeks = name === 'Isien ilta' ? 2 : 1;
    const rule = weeklyRule([(i % 5) + 1], '2026-11-30', '2026-12-18', everyWeeks);
    const isAfternoon = i >= 5;
    const startMinute = isAfternoon ? 780 : 600;
    const room = i === 6 || i === 11 ? { roomId } : {};
    await aSeries(call, groupId, rule, { startMinute, endMinute: startMinute + 90, ...room });
  }
}

describe.each([
  ['mouse', mouse],
  ['keyboard', keyboard],
] as const)('a new year for twelve groups, by %s', (_, handOf) => {
  beforeEach(() =>
    open(async (call) => {
      await anAutumn(call);
      const { venueId } = await firstVenue(call);
      const winter = { from: '2026-12-21', to: '2027-01-10', name: 'Joulutauko' };
      await call('venues.addClosure', { venueId, ...winter });
    }),
  );

  it('is copied, its holidays decided, in under ten minutes', async () => {
    const hand = handOf(page);
    const began = performance.now();
    await page.goto(`${page.url().split('#')[0]}#/programme/new-term`);
    await heading('Kopioi kausi uudelle kaudelle').waitFor();
    hand.actions();
    const next = page.getByRole('group', { name: 'Uusi kausi' });
    await hand.type(next.getByRole('textbox', { name: 'Viimeinen päivä' }), '31.12.2027');
    const offDays = page.getByRole('region', { name: 'Vapaapäivät uudella kaudella' });
    await offDays.getByText('ma 6.12.2027').waitFor();
    const listed = await offDays.getByRole('listitem').allInnerTexts();
    for (const day of [
      'ke 6.1.2027 Joulutauko',
      'pe 26.3.2027 pitkäperjantai',
      'ma 29.3.2027 toinen pääsiäispäivä',
      'to 6.5.2027 helatorstai',
      'pe 25.6.2027 juhannusaatto',
      'ma 6.12.2027 itsenäisyyspäivä',
      'pe 24.12.2027 jouluaatto',
    ]) {
      expect(listed.some((text) => text.startsWith(day))).toBe(true);
    }
    await hand.press(offDays.getByRole('button', { name: 'Jätä kaikki väliin' }));
    await hand.press(choice(/6\.12\.2027 itsenäisyyspäivä/, 'Pidä').first());
    await hand.press(button('Päivät ja valinnat: Selkosuomen ryhmä'));
    const thursdays = page.getByRole('listitem').filter({ hasText: 'Selkosuomen ryhmä' });
    const ascension = thursdays.getByRole('radiogroup', { name: /6\.5\.2027 helatorstai/ }).last();
    await hand.press(ascension.getByRole('radio', { name: 'Siirrä' }));
    await expect
      .poll(() => thursdays.getByRole('textbox', { name: /Uusi päivä/ }).inputValue())
      .toBe('pe 7.5.2027');
    await hand.press(page.getByRole('checkbox', { name: 'Kopioi Puutarharyhmä' }));
    await page.getByText(/^11 sarjaa/).waitFor();
    expect(await faults()).toEqual([]);
    await hand.press(button(/^Lisää kertoja ohjelmaan/));
    await notice(/Uusi kausi ohjelmassa: 11 sarjaa/).waitFor();
    const seconds = Math.round((performance.now() - began) / 1000);
    const inputs = hand.actions();
    console.info(`a new year for 12 groups by ${hand.kind}: ${inputs} inputs, ${seconds} s`);
    expect(inputs).toBeLessThanOrEqual(12);
    await heading('Ohjelma').waitFor();
    await hand.press(button('Kumoa'));
    await notice(/Uuden kauden kerrat poistettu/).waitFor();
  });
});
