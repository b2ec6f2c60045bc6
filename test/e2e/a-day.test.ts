import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startHost, type TestHost } from '#test/support/a-host.ts';
import { aStaffPage } from '#test/support/a-staff-page.ts';
import { axeViolations } from '#test/support/axe.ts';
import { launchChromium } from '#test/support/chromium.ts';
import { type Hand, keyboard, mouse } from '#test/support/hand.ts';

// A group leader's first morning, from first run to the month's report, in Finnish, in a real
// browser; once by mouse and keyboard, once by keyboard alone. Actions are counted.

const passphrase = 'kuusi vanhaa sinistä lautasta';
const names = [
  'Aino',
  'Äijä',
  'Örn',
  'Sari',
  'Marja',
  'K7',
  'Kulkija',
  'Liisa',
  'Мария',
  'محمد',
  'Päivi',
  'Tiina',
];

const programmePlaces = [
  'Seinälle ja nettiin',
  'Kopioi kausi',
  'Tuo ohjelma tiedostosta',
  'Vie kalenteri (.ics)',
  'Muutokset ja roskakori',
];

let browser: Browser;
let host: TestHost;
let context: BrowserContext;
let page: Page;
let complaints: readonly string[] = [];

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

beforeEach(async () => {
  // Tuesday 24 November 2026, 08.40 in Helsinki.
  host = await startHost({ now: '2026-11-24T06:40:00Z' });
  ({ context, page, complaints } = await aStaffPage(browser, host.address(), {
    acceptDownloads: true,
  }));
});
afterEach(async () => {
  await context.close();
  await host.stop();
});

const button = (name: string) => page.getByRole('button', { name, exact: true });
const place = (name: string) =>
  page.getByRole('navigation').getByRole('link', { name, exact: true });
const link = (name: string) => page.getByRole('link', { name, exact: true });
const field = (name: string) => page.getByRole('textbox', { name });
const heading = (name: string) => page.getByRole('heading', { level: 1, name });

async function setUp(hand: Hand): Promise<void> {
  await hand.press(button('Ota käyttöön'));
  await hand.type(field('Kohtaamispaikan nimi'), 'Narikka Koivula');
  for (const room of ['Sali', 'Keittiö']) {
    await hand.type(field('Tilat'), room);
    await hand.key('Enter');
  }
  await hand.press(button('Seuraava'));
  await hand.press(button('Seuraava'));
  await hand.type(field('Nimesi'), 'Kaisa');
  await hand.type(field('Tunnuslause'), passphrase);
  await hand.press(button('Tee kohtaamispaikka'));
  const sheet = await page.locator('[data-print-sheet]').innerText();
  const lastGroup = /(?:[0-9A-Z]{5}-){5}([0-9A-Z]{5})/.exec(sheet.replace(/\s/g, ''))?.[1] ?? '';
  await hand.type(field('Koodin viimeiset viisi merkkiä'), lastGroup);
  await hand.press(button('Koodi on tallessa'));
  await heading('Tänään').waitFor();
}

async function planGroup(hand: Hand): Promise<void> {
  await hand.press(link('Ryhmät'));
  await hand.press(link('Uusi ryhmä').or(button('Uusi ryhmä')).first());
  await hand.type(field('Ryhmän nimi'), 'Naisten vertaisryhmä');
  const closed = page.getByRole('radio', { name: /Suljettu/ });
  if (!(await closed.isChecked())) await hand.press(closed);
  await hand.press(button('Lisää ryhmä'));
  await heading('Naisten vertaisryhmä').waitFor();
  for (const name of names) {
    await hand.type(page.getByLabel('Lisää osallistuja'), name);
    await hand.key('Enter');
    await page.getByRole('button', { name: `Päätä jäsenyys: ${name}` }).waitFor();
  }
  await hand.press(button('Lisää sarja'));
  for (const weekday of ['tiistai', 'torstai']) {
    await hand.press(page.getByRole('checkbox', { name: weekday }));
  }
  await hand.type(field('Alkaa klo'), '10');
  await hand.type(field('Päättyy klo'), '11.30');
  await hand.type(field('Viimeinen päivä'), '15.1.2027');
  const christmasEve = page.getByRole('radiogroup', { name: 'to 24.12.2026 jouluaatto' });
  await hand.press(christmasEve.getByRole('radio', { name: 'Jätä väliin' }));
  await hand.press(button('Lisää kerrat'));
  await page
    .getByText(/Ohjelmaan lisättiin 15 kertaa/)
    .first()
    .waitFor();
}

async function lockAndUnlock(hand: Hand): Promise<void> {
  await hand.key('ControlOrMeta+l');
  await button('Avaa').waitFor();
  hand.actions();
  await hand.type(field('Tunnuslause'), passphrase);
  await hand.key('Enter');
  await heading('Tänään').waitFor();
}

const visitsNow = () => page.getByRole('group', { name: 'Käynnit tänään' });

async function countVisitors(hand: Hand): Promise<void> {
  await hand.key('+');
  await expect.poll(() => visitsNow().innerText()).toMatch(/^1\s/);
  for (let i = 0; i < 5; i++) await hand.key('+');
  await hand.key('e');
  await hand.key('u');
  await hand.key('e');
  await expect.poll(() => visitsNow().innerText()).toMatch(/^7\s/);
  await expect.poll(() => visitsNow().innerText()).toContain('Ensikäyntejä 1');
}

/** Opens the register, marks everybody by one key each and closes it. */
async function keepRegister(hand: Hand): Promise<void> {
  await hand.press(page.getByRole('link', { name: /Naisten vertaisryhmä/ }).first());
  await heading('Naisten vertaisryhmä').waitFor();
  await page.getByRole('row', { name: /^Aino/ }).waitFor();
  for (const key of '111231114111') await hand.key(key);
  await hand.key('ControlOrMeta+Enter');
  await page.getByText('Kerta on suljettu').waitFor();
}

async function exportReport(hand: Hand): Promise<ExcelJS.Worksheet> {
  await hand.press(link('Raportit'));
  await hand.choose(
    page.getByRole('combobox', { name: 'Ajanjakso' }).or(field('Ajanjakso')).first(),
    'Tämä kuukausi',
  );
  await page
    .getByRole('cell', { name: 'marraskuu 2026' })
    .or(page.getByRole('rowheader', { name: 'marraskuu 2026' }))
    .first()
    .waitFor();
  const download = page.waitForEvent('download');
  await hand.press(button('Lataa Excel (XLSX)'));
  const path = await (await download).path();
  const book = new ExcelJS.Workbook();
  const bytes = readFileSync(path);
  await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  const sheet = book.worksheets[0];
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

function figuresOf(sheet: ExcelJS.Worksheet): Record<string, unknown> {
  const titles = sheet.getRow(1).values as string[];
  return Object.fromEntries(
    titles.map((title, i) => [title, sheet.getRow(2).getCell(i).value]).slice(1),
  );
}

/** The walk from an empty folder to the exported report. */
async function walk(hand: Hand): Promise<void> {
  await setUp(hand);
  await planGroup(hand);
  await lockAndUnlock(hand);
  // Typing the passphrase and Enter are the unlocking; what follows is the first mark.
  expect(hand.actions()).toBe(2);
  await hand.key('+');
  expect(hand.actions()).toBeLessThanOrEqual(2);
  await hand.key('u');
  await expect.poll(() => visitsNow().innerText()).toMatch(/^0\s/);
  await countVisitors(hand);
  host.setClock('2026-11-24T08:05:00Z');
  hand.actions();
  await keepRegister(hand);
  // One to open, twelve to mark, one to close.
  expect(hand.actions()).toBeLessThanOrEqual(14);
  const figures = figuresOf(await exportReport(hand));
  expect(figures).toMatchObject({
    'Kerrat, pidetty': 1,
    'Kerrat, kirjaamatta': 0,
    Käynnit: 7,
    'Ensikäynnit tänä vuonna': 1,
    Osallistumiskerrat: 10,
    'Kertojen tunnit': 1.5,
    Osallistujatunnit: 15,
  });
  expect(figures['Läsnäoloprosentti']).toBeCloseTo(10 / 12, 5);
}

describe('a day at the venue', () => {
  it('goes from first run to the report by mouse and keyboard, in few actions', async () => {
    await walk(mouse(page));
    expect(complaints).toEqual([]);
  });

  it('goes the same way by keyboard alone', async () => {
    await walk(keyboard(page));
    expect(complaints).toEqual([]);
  });

  it('counts one visitor with one tap and keeps the count over a restart, with its undo', async () => {
    const hand = mouse(page);
    await setUp(hand);
    hand.actions();
    await hand.press(page.getByRole('button', { name: /^\+1/ }));
    await expect.poll(() => visitsNow().innerText()).toMatch(/^1\s/);
    expect(hand.actions()).toBe(1);
    await hand.press(page.getByRole('button', { name: /^\+1/ }));
    await expect.poll(() => visitsNow().innerText()).toMatch(/^2\s/);
    await host.restart();
    await page.goto('about:blank');
    await page.goto(host.address());
    await hand.type(field('Tunnuslause'), passphrase);
    await hand.key('Enter');
    await visitsNow().waitFor();
    await expect.poll(() => visitsNow().innerText()).toMatch(/^2\s/);
    await hand.press(button('Kumoa kävijä'));
    await expect.poll(() => visitsNow().innerText()).toMatch(/^1\s/);
  });
});

describe('every screen', () => {
  it.each(['light', 'dark'] as const)(
    'has no fault that axe knows, in %s colours',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const hand = mouse(page);
      const faults: string[] = [];
      const look = async (screen: string): Promise<void> => {
        await page.waitForLoadState('networkidle');
        faults.push(...(await axeViolations(page)).map((fault) => `${screen}: ${fault}`));
      };
      await look('welcome');
      await hand.press(button('Ota käyttöön'));
      await look('first run');
      await page.goto(host.address());
      await page.reload();
      await hand.press(button('Kokeile keksityillä ihmisillä'));
      await heading('Tänään').waitFor();
      await look('today');
      for (const name of ['Ohjelma', 'Ryhmät', 'Ihmiset', 'Palaute', 'Raportit', 'Asetukset']) {
        await hand.press(link(name));
        await page
          .getByRole('heading', { level: 1 })
          .filter({ hasText: name.slice(0, 5) })
          .waitFor();
        await page.waitForTimeout(300);
        await look(name);
      }
      await hand.press(place('Ohjelma'));
      await page
        .getByRole('gridcell', { name: /Naisten vertaisryhmä/ })
        .first()
        .click();
      await page
        .getByRole('dialog')
        .getByRole('heading', { name: /Naisten/ })
        .waitFor();
      await look('session');
      await hand.key('Escape');
      for (const view of ['Päivä', 'Kuukausi', 'Luettelo', 'Tilat']) {
        await page.getByText(view, { exact: true }).first().click();
        await page.waitForTimeout(300);
        await look(`Ohjelma ${view}`);
      }
      for (const name of programmePlaces) {
        await hand.press(place('Ohjelma'));
        await hand.press(button('Muut toiminnot'));
        await page.getByRole('menuitem', { name }).click();
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.waitForTimeout(500);
        await look(name);
      }
      await hand.press(link('Ryhmät'));
      await hand.press(page.getByRole('link', { name: 'Naisten vertaisryhmä' }).first());
      await heading('Naisten vertaisryhmä').waitFor();
      await look('group');
      await hand.press(button('Lisää sarja'));
      await look('series');
      await hand.key('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await hand.press(link('Tänään'));
      await hand.press(
        page.getByRole('region', { name: 'Ohjelmassa tänään' }).getByRole('link').first(),
      );
      await page.getByRole('grid').waitFor();
      await look('register');
      expect(faults).toEqual([]);
    },
  );
});
