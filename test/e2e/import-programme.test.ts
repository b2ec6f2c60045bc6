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

const csv = [
  'Kevään ohjelma 2027;;;',
  'Pvm;Klo;Ryhmä;Tila',
  'ti 12.1.2027;10–12;Lukupiiri;Sali',
  'ti 19.1.;10–12;Lukupiiri;Kirjasto',
  'ke 20.1.;13-14.30;Naisten vertaisryhmä;Keittiö',
  '29.2.;10-12;Retki;',
].join('\n');

let browser: Browser;
let host: TestHost;
let context: BrowserContext;
let page: Page;
const files = tempFolder();

beforeAll(async () => {
  browser = await launchChromium();
  host = await aFilledHost(
    { now: '2026-12-01T08:00:00Z', date: '2026-12-01' },
    async ({ call }) => {
      await aGroup(call, { endsOn: '2027-05-31' });
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

const button = (name: string | RegExp) => page.getByRole('button', { name });

/** A file with a text, by its path. */
function fileOf(name: string, text: string): string {
  const path = join(files.folder, name);
  writeFileSync(path, text);
  return path;
}

async function openImport(): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/programme/import';
  });
  await page.getByRole('heading', { level: 1, name: 'Tuo ohjelma' }).waitFor();
}

const choose = (path: string) => page.locator('input[type=file]').setInputFiles(path);

describe.each<[kind: string, make: (page: Page) => Hand]>([
  ['mouse', mouse],
  ['keyboard', keyboard],
])('by %s', (_kind, make) => {
  it('brings a table in, puts its columns right, and takes it back', async () => {
    const hand = make(page);
    await openImport();
    await choose(fileOf('kevät.csv', csv));
    await page.getByRole('row', { name: /Lukupiiri.*Sali/ }).waitFor();
    expect(await axeViolations(page)).toEqual([]);

    await hand.choose(page.getByRole('combobox', { name: /Kirjasto/ }), 'Keittiö');
    await page
      .locator('option:checked', { hasText: 'Keittiö' })
      .nth(1)
      .waitFor({ state: 'attached' });
    await hand.press(page.getByRole('checkbox', { name: /Tuo: ti 12\.1\.2027/ }));
    await hand.press(page.getByRole('radio', { name: /Ei voi tuoda 1/ }));
    await page.getByText('Päivää ei ole olemassa.').waitFor();
    await hand.press(button('Tuo 2 kertaa'));
    await page.getByText('2 uutta kertaa').waitFor();
    expect(await axeViolations(page)).toEqual([]);

    await hand.press(button('Kumoa tuonti'));
    await page.getByText('Tuonti kumottu. Ohjelma on kuten ennen.').waitFor();
    expect(hand.actions()).toBeLessThanOrEqual(6);
  });
});

it('says what is wrong with a file, and reads the next one', async () => {
  await openImport();
  await choose(fileOf('ohjelma.pdf', '%PDF-1.7'));
  await page.getByRole('alert').getByText('PDF-tiedostosta ei voi tuoda').waitFor();
  await choose(fileOf('outo.csv', 'a;b;c\n12.1.2027;10-12;Keilailu\n'));
  await page.getByRole('alert').getByText('Valitse ainakin päivän').waitFor();
  await page.getByRole('combobox', { name: /Sisältö: Sarake A/ }).selectOption('Päivä');
  await page
    .getByRole('combobox', { name: /Sisältö: Sarake B/ })
    .selectOption('Alku tai alku–loppu');
  await page.getByRole('combobox', { name: /Sisältö: Sarake C/ }).selectOption('Otsikko');
  await page.getByRole('combobox', { name: 'Otsikkorivi' }).selectOption('1');
  await button('Tuo 1 kerta').waitFor();
});

it('keeps a long title inside its panel', async () => {
  await openImport();
  const [title, place] = ['T'.repeat(80), 'P'.repeat(120)];
  const row = (klo: string) => `12.1.2027;${klo};${title};${place} https://esimerkki.fi/huone\n`;
  await choose(fileOf('pitkä.csv', `Pvm;Klo;Nimi;Paikka\n${row('10-12')}`));
  await page.getByText('Paikan verkko-osoite siirtyi liittymislinkiksi.').waitFor();
  expect(await page.getByText('esimerkki.fi').count()).toBe(0);
  // Nothing on the screen is to be scrolled sideways, neither the page nor a part of it.
  const wide = await page.locator('main *').evaluateAll((all) =>
    all
      .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1)
      .filter((one) => getComputedStyle(one).display !== 'inline')
      .map((one) => `${one.tagName} ${one.className} ${one.scrollWidth} > ${one.clientWidth}`),
  );
  expect(wide).toEqual([]);
});

it('gives the programme out as a calendar', async () => {
  await page.evaluate(() => {
    location.hash = '#/programme/export';
  });
  await page.getByRole('heading', { level: 1, name: 'Vie kalenteri' }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  const download = page.waitForEvent('download');
  await button('Tallenna tiedosto').click();
  expect((await download).suggestedFilename()).toMatch(/^narikka-venue-.*\.ics$/);
  await page
    .getByRole('status')
    .getByText(/Tiedostossa on/)
    .waitFor();
});
