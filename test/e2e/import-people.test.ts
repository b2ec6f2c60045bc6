import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aFilledHost } from '#test/support/a-filled-host.ts';
import type { TestHost } from '#test/support/a-host.ts';
import { aStaffPage, signIn } from '#test/support/a-staff-page.ts';
import { aGroup } from '#test/support/a-venue.ts';
import { axeViolations } from '#test/support/axe.ts';
import { launchChromium } from '#test/support/chromium.ts';
import { type Hand, keyboard, mouse } from '#test/support/hand.ts';
import { tempFolder } from '#test/support/temp-folder.ts';
import { workbookOf } from '../electron/import/a-workbook.ts';

// An autumn of a reading circle as it is kept in Excel, brought in and taken back in Finnish.

let browser: Browser;
let host: TestHost;
let context: BrowserContext;
let page: Page;
const files = tempFolder();

beforeAll(async () => {
  browser = await launchChromium();
  host = await aFilledHost(
    { now: '2026-11-28T08:00:00Z', date: '2026-11-28' },
    async ({ call }) => {
      await aGroup(call, { name: 'Lukupiiri', form: 'closed', startsOn: '2026-01-01' });
    },
  );
});
afterAll(async () => {
  await host.stop();
  await browser.close();
  files.remove();
});

beforeEach(async () => {
  ({ context, page } = await aStaffPage(browser, host.address()));
  await signIn(page);
});
afterEach(() => context.close());

const button = (name: string) => page.getByRole('button', { name, exact: true });
const issues = () => page.getByRole('table', { name: 'Huomattavaa' });
/** Where the summary of the file stands. */
const summary = (text: string) => page.getByRole('listitem').filter({ hasText: text });

async function open(hand: Hand): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/people';
  });
  await hand.press(page.getByRole('link', { name: 'Tuo tiedostosta' }));
  await page.getByRole('heading', { level: 1, name: 'Tuo ihmisiä ja läsnäoloja' }).waitFor();
}

/** A register as somebody keeps it at home, with a mark that nobody else knows. */
async function homeMade(oddMark: string): Promise<string> {
  const path = join(files.folder, `lukupiiri ${oddMark}.xlsx`);
  const bytes = await workbookOf((sheet) => {
    sheet.addRow(['Lukupiiri, syksy 2026']);
    sheet.mergeCells('A1:F1');
    sheet.addRow(['Nimi', 'Puhelin', '1.9.', '8.9.', new Date('2026-09-15'), '15.12.2026']);
    sheet.addRow(['Aino', '040 123 4567', 'x', 'x', 'etä', 'x']);
    sheet.addRow(['Bertta', '050 765 4321', '-', oddMark, 1]);
    sheet.addRow(['131052-308T', '', 'x']);
    sheet.addRow(['Yhteensä', '', 1, 1, 2]);
  });
  writeFileSync(path, bytes);
  return path;
}

/** Presses the button and gives the window that the system opens the file. */
async function choose(hand: Hand, path: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await hand.press(button('Valitse tiedosto').or(button('Valitse toinen tiedosto')));
  await (await chooser).setFiles(path);
}

describe.each<[kind: string, make: (page: Page) => Hand, oddMark: string]>([
  ['mouse', mouse, 'hm'],
  // What the first one meant is remembered.
  ['keyboard', keyboard, 'joo'],
])('by %s', (_kind, make, oddMark) => {
  it('brings a home-made register in, with its odd rows shown, and takes it back', async () => {
    const hand = make(page);
    await open(hand);
    expect(await axeViolations(page)).toEqual([]);
    await hand.press(page.getByRole('radio', { name: 'Läsnäoloja nimillä' }));
    await choose(hand, await homeMade(oddMark));
    // A telephone number is neither shown nor asked of.
    await page.getByText('Puhelinnumero: ei tuoda koskaan').waitFor();
    expect(await page.getByText('123 4567').count()).toBe(0);
    await hand.choose(page.getByLabel(/Ryhmä riveille/), 'Lukupiiri');
    await issues().getByText('Merkin tarkoitus on valitsematta.').waitFor();
    await issues().getByText('Päivä on vasta tulossa.').waitFor();
    await issues().getByText('Nimen paikalla on henkilötunnus').waitFor();
    expect(await page.getByText('131052').count()).toBe(0);
    await hand.choose(page.getByLabel(`${oddMark} (1)`), 'Läsnä');
    await summary('Merkintöjä: 6').waitFor();
    await summary('Jää tuomatta: 2').waitFor();
    expect(await axeViolations(page)).toEqual([]);

    await hand.press(button('Tuo'));
    await page.getByRole('heading', { name: 'Tuotu' }).waitFor();
    await summary('Uusia henkilöitä: 2').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await hand.press(button('Peru tuonti'));
    await hand.press(page.getByRole('dialog').getByRole('button', { name: 'Peru tuonti' }));
    await page.getByText('Tuonti peruttu.').waitFor();
    expect(hand.actions()).toBeLessThanOrEqual(11);

    await hand.press(page.getByRole('link', { name: 'Ihmisiin' }));
    await page.getByRole('heading', { level: 1, name: 'Ihmiset' }).waitFor();
    expect(await page.getByText('Aino').count()).toBe(0);
  });
});

it('says what is wrong with a file, and reads the next one', async () => {
  const hand = mouse(page);
  await open(hand);
  const pdf = join(files.folder, 'osallistujat.pdf');
  writeFileSync(pdf, '%PDF-1.7');
  await choose(hand, pdf);
  await page.getByRole('alert').getByText('PDF-tiedostosta ei voi tuoda').waitFor();
  const odd = join(files.folder, 'outo.csv');
  writeFileSync(odd, 'Kuka;Porukka\nAino;Lukupiiri\nBertta;Kirjapiiri\n');
  await choose(hand, odd);
  await page.getByRole('alert').getByText('Valitse vielä: Nimimerkki').waitFor();
  await page
    .getByRole('combobox', { name: 'Sisältö: A' })
    .selectOption('Nimimerkki, etunimi tai tunnus');
  await page.getByRole('combobox', { name: 'Sisältö: B' }).selectOption('Ryhmä');
  await page.getByRole('combobox', { name: 'Otsikkorivi' }).selectOption('1');
  await page.getByLabel('Kirjapiiri (1)').selectOption('Luo uusi ryhmä');
  await summary('Uusia ryhmiä: 1').waitFor();
  await page.getByText('Kaikki rivit voidaan tuoda.').waitFor();
});

it('asks a wide and long file nothing sideways', async () => {
  await page.setViewportSize({ width: 911, height: 512 });
  const hand = mouse(page);
  await open(hand);
  const wide = join(files.folder, 'leveä.csv');
  const heads = Array.from({ length: 80 }, (_, i) => `Sarake ${'a'.repeat(30)} ${i}`);
  const rows = Array.from({ length: 300 }, (_, i) => `N ${'i'.repeat(70)} ${i};Lukupiiri`);
  writeFileSync(wide, [`Nimi;Ryhmä;${heads.join(';')}`, ...rows].join('\n'));
  await choose(hand, wide);
  await button('Näytä 100 lisää').click();
  await button('Näytä 100 lisää').click();
  await expect.poll(() => issues().getByRole('row').count()).toBe(301);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBe(0);
});
