import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { aFilledHost } from '#test/support/a-filled-host.ts';
import type { TestHost } from '#test/support/a-host.ts';
import { aStaffPage, signIn } from '#test/support/a-staff-page.ts';
import { aGroup, aMember, aSession } from '#test/support/a-venue.ts';
import type { Administrator } from '#test/support/an-app.ts';
import { axeViolations } from '#test/support/axe.ts';
import { launchChromium } from '#test/support/chromium.ts';

// Somebody asks for her data and then to be erased; a note that says too much is told of.

let browser: Browser;
let host: TestHost;
let context: BrowserContext;
let page: Page;
let personId: string;
let sessionId: string;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Orvokki was here today; a partner has her name, too. */
async function fill({ call }: Administrator): Promise<void> {
  const groupId = await aGroup(call, { name: 'Naisten vertaisryhmä' });
  ({ personId } = await aMember(call, groupId, 'Orvokki'));
  await aMember(call, groupId, 'Tuntematon');
  sessionId = await aSession(call, groupId, { date: '2026-11-24' });
  await call('attendance.mark', { sessionId, personId, status: 'present' });
  await call('settings.savePartner', { id: null, name: 'Orvokin kummit', archived: false });
}

beforeEach(async () => {
  host = await aFilledHost({ now: '2026-11-24T08:40:00Z' }, fill);
  ({ context, page } = await aStaffPage(browser, host.address(), {
    viewport: { width: 911, height: 512 },
    reducedMotion: 'reduce',
  }));
  await signIn(page);
});
afterEach(async () => {
  await context.close();
  await host.stop();
});

const to = (place: string) =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, place);

it('shows, prints and erases what is held of a person, by keyboard alone', async () => {
  await to(`/people/${personId}`);
  const show = page.getByRole('button', { name: 'Näytä kaikki tiedot' });
  await show.focus();
  await page.keyboard.press('Enter');
  await page.getByText('24.11.2026 Naisten vertaisryhmä: läsnä').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tulosta omat tiedot' }).focus();
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toBe('narikka-held-data-2026-11-24.pdf');
  await page.getByRole('button', { name: 'Poista nimi ja tiedot' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Mikään raportin luku ei muutu.').waitFor();
  const text = dialog.getByRole('link', { name: 'Orvokin kummit' });
  expect(await text.getAttribute('href')).toContain('/settings/lists');
  expect(await axeViolations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Poista pysyvästi' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Nimi ja tiedot poistettu.').first().waitFor();
  await to('/people/retention');
  await page.getByText('Tuntematon').first().waitFor();
  expect(await page.getByText('Orvokki').count()).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
});

it('tells of a name and a code in a note as it is written, and lets it be saved', async () => {
  await to(`/sessions/${sessionId}/plan`);
  await page.getByLabel('Lyhyt arvio kerrasta').fill('Orvokille 131052-308T');
  await page.getByText('Näyttää osallistujan nimeltä: Orvokille').waitFor();
  await page.getByText('Näyttää henkilötunnukselta: 131052-308T').waitFor();
  await page.getByRole('button', { name: 'Tallenna tiedot' }).click();
  await page.getByText('Tallennettu, mutta tekstissä näyttää olevan osallistujan nimi').waitFor();
});

it('tells of a code in what a person is called, and lets it be saved', async () => {
  await to('/people');
  await page.getByLabel('Lisää henkilö').fill('Outi 131052-308T');
  await page.getByText('Näyttää henkilötunnukselta: 131052-308T').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  // Held back once, so that the warning is read, and added the second time.
  await page.getByRole('button', { name: 'Lisää', exact: true }).click();
  await page.getByRole('button', { name: 'Lisää', exact: true }).click();
  await page.getByText('Outi 131052-308T').first().waitFor();
});

it('leaves what does not move out of a merge', async () => {
  await to(`/people/${personId}`);
  await page.getByRole('button', { name: 'Yhdistä toiseen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Kuka on sama ihminen?').fill('Tuntematon');
  await dialog.getByRole('button', { name: 'Valitse' }).click();
  await dialog.getByText('Yhdistämisen voi perua 30 päivän ajan.').waitFor();
  expect(await dialog.getByText(/^0 /).count()).toBe(0);
});

it('makes the information sheet a draft until the controller is filled in', async () => {
  await to('/settings/privacy');
  await page.getByText('luonnos, tietoja puuttuu').first().waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByLabel('Rekisterinpitäjän nimi').fill('Koivulan tuki ry');
  await page.getByLabel('Yhteystiedot').fill('Torikatu 1');
  await page.getByLabel('Käyttötarkoitus suomeksi').fill('Ryhmien järjestäminen');
  await page.getByLabel('Käsittelyn peruste suomeksi').fill('Tarkistettu peruste');
  await page.getByRole('button', { name: 'Tallenna' }).last().click();
  await page.getByText('Lehden versio 1, muutettu 24.11.2026.').waitFor();
  // Finnish and easy Finnish are whole now.
  expect(await page.getByText('luonnos, tietoja puuttuu').count()).toBe(2);
});
