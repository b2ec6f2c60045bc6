import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { FormContent } from '#shared/domain/feedback/form-content.ts';
import { aHallway, type Hallway, hallwayPassphrase } from '#test/support/a-hallway.ts';
import { longForm } from '#test/support/a-kiosk-form.ts';
import { axeViolations } from '#test/support/axe.ts';
import { launchChromium } from '#test/support/chromium.ts';

// The kiosk in a real browser on the real host: started by the staff, answered, left.

let browser: Browser;
let hall: Hallway;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
async function open(own?: FormContent): Promise<void> {
  hall = await aHallway(browser, own);
}
afterEach(() => hall.stop());

const first = 'Millainen olo sinulle jäi tästä päivästä tai ryhmästä?';
const button = (name: string) => hall.page.getByRole('button', { name, exact: true });
const asked = (name: string) => hall.page.getByRole('heading', { name, exact: true });
async function tap(name: string): Promise<void> {
  await button(name).waitFor();
  await hall.page.clock.runFor(500);
  await button(name).click();
}
async function answer(): Promise<void> {
  await tap('Hyvä');
  for (const _ of '123') await tap('Kyllä');
  await tap('Ohita kysymys');
  await tap('Vastasin itse, lähetä');
}
/** What the core is asked, and what it says, as it goes over the wire. */
async function outcomeOf(act: () => Promise<void>) {
  const [reply] = await Promise.all([
    hall.page.waitForResponse((response) =>
      (response.request().postData() ?? '').includes('kiosk.answer'),
    ),
    act(),
  ]);
  return (await reply.json()).value;
}

it('takes the answers of the program’s own form, and makes the next one wait while it thanks', async () => {
  await open();
  await asked(first).waitFor();
  expect(hall.page.url()).not.toContain('ticket');
  expect(await outcomeOf(answer)).toEqual({ outcome: 'done', waitSeconds: 0 });
  await asked('Kiitos vastauksestasi!').waitFor();
  // The page's clock runs ahead of the host's here, so the host has not rested yet.
  await hall.page.clock.runFor(12_500);
  await asked(first).waitFor();
  expect(await outcomeOf(answer)).toMatchObject({ outcome: 'wait' });
  await hall.page.getByText('sekuntia ja paina sitten uudelleen').waitFor();
  expect(hall.complaints).toEqual([]);
});

it('takes an answer of every kind, to a form that the staff wrote', async () => {
  const { title, questions } = longForm;
  await open({ ...{ title, questions }, languages: ['fi'], unchecked: [], source: '' });
  for (const name of ['Huono', 'En osaa sanoa', '0', 'Näin julisteen']) await tap(name);
  await hall.page.getByRole('textbox').fill('Kahvi oli hyvää.\nЖ أ 😀');
  await tap('Seuraava');
  const outcome = await outcomeOf(() => tap('Joku auttoi, lähetä'));
  expect(outcome).toEqual({ outcome: 'done', waitSeconds: 0 });
  await asked('Kiitos vastauksestasi!').waitFor();
});

it('is left by a passphrase of the staff alone, keeps an answer until then, and leads to the lock screen', async () => {
  await open();
  await tap('Hyvä');
  await tap('Henkilökunta');
  await asked('Lopeta kioski').waitFor();
  expect(await axeViolations(hall.page)).toEqual([]);
  await tap('Takaisin');
  await asked('Tulin kuulluksi.').waitFor();
  await tap('Henkilökunta');
  await hall.page.getByLabel('Tunnuslause').fill('sesam aukene');
  await hall.page.keyboard.press('Enter');
  await hall.page.getByText('Tunnuslause ei ole oikein.').waitFor();
  expect(await hall.page.getByLabel('Tunnuslause').inputValue()).toBe('');
  await hall.page.getByLabel('Tunnuslause').fill(hallwayPassphrase);
  await hall.page.keyboard.press('Enter');
  await hall.page.getByText('Palautteen antaminen on päättynyt.').waitFor();
  expect(await axeViolations(hall.page)).toEqual([]);
  await hall.page.reload();
  await hall.page.getByText('Palautteen antaminen on päättynyt.').waitFor();
  expect(await hall.staff('app.status', {})).toMatchObject({ state: 'locked' });
});

it('survives a reload with nothing of the answer, and is gone after a restart of the program', async () => {
  await open();
  await tap('Hyvä');
  await asked('Tulin kuulluksi.').waitFor();
  await hall.page.reload();
  await asked(first).waitFor();
  expect(await hall.page.locator('[aria-pressed="true"]').allTextContents()).toEqual(['Suomi']);
  await hall.host.restart();
  await hall.page.clock.runFor(15_500);
  await hall.page.getByText('Palautetta ei voi nyt antaa.').waitFor();
});
