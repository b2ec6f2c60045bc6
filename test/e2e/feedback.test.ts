import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { standardForms } from '#shared/domain/feedback/default-form.ts';
import { answer } from '#test/support/a-feedback.ts';
import { aFilledHost } from '#test/support/a-filled-host.ts';
import type { TestHost } from '#test/support/a-host.ts';
import { aStaffPage } from '#test/support/a-staff-page.ts';
import { aGroup, aSession, firstVenue } from '#test/support/a-venue.ts';
import { type Administrator, passphrase } from '#test/support/an-app.ts';
import { axeViolations } from '#test/support/axe.ts';
import { launchChromium } from '#test/support/chromium.ts';
import { type Hand, keyboard, mouse } from '#test/support/hand.ts';

// A coordinator reads what visitors said of last week's session, covers a name before others read
// it, and enters the papers of the box in the hall.

let browser: Browser;
let host: TestHost;
let context: BrowserContext;
let page: Page;
let complaints: readonly string[] = [];

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Last week's session of nine people, five of whom answered, and how it went. */
async function fill(admin: Administrator): Promise<void> {
  const { venueId } = await firstVenue(admin.call);
  const groupId = await aGroup(admin.call, { name: 'Lukupiiri', form: 'open' });
  const sessionId = await aSession(admin.call, groupId, { date: '2026-11-19' });
  const heads = { category: 'unspecified', mode: 'on-site', count: 9 } as const;
  await admin.call('attendance.setCount', { sessionId, ...heads });
  await admin.call('attendance.close', { sessionId });
  const words = [
    'Kahvi oli hyvää',
    'Hyvä henki',
    'Lisää kirjoja',
    'Ihan ok',
    'Kiitos kun Pirkko auttoi',
  ];
  await answer(admin, { venueId, sessionId }, { feeling: [5, 5, 4, 4, 2], words });
  await admin.call('evaluations.save', {
    ...{ sessionId, versionId: standardForms.leaders.versionId },
    answers: [{ questionId: 'went', value: 4 }],
  });
}

beforeEach(async () => {
  host = await aFilledHost({ now: '2026-11-24T10:40:00Z' }, fill);
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
const link = (name: string) => page.getByRole('link', { name, exact: true });
const title = (name: string) => page.getByRole('heading', { name, level: 1 }).waitFor();

async function openFeedback(hand: Hand): Promise<void> {
  await hand.type(page.getByRole('textbox', { name: 'Tunnuslause', exact: true }), passphrase);
  await hand.key('Enter');
  await hand.press(link('Palaute'));
  await title('Palaute');
}

describe.each([
  ['by mouse', mouse],
  ['by keyboard alone', keyboard],
] as const)('feedback %s', (_, handOf) => {
  it('is read, its texts are reviewed, and papers are entered once and for all', async () => {
    const hand = handOf(page);
    await openFeedback(hand);
    await page.getByText('5 vastausta · keskiarvo 4,0').waitFor();
    await page.getByRole('row', { name: /^hyvä 2 40,0/ }).waitFor();
    await page.getByText(/^Valitse ensin ryhmä/).waitFor();
    await hand.choose(page.getByLabel('Ryhmä', { exact: true }), 'Lukupiiri');
    await page.getByRole('row', { name: 'marraskuu 2026 4,0 (5) 4,0 (1)' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);

    await hand.press(link('Omin sanoin'));
    await page.getByText('5 tekstiä').waitFor();
    await page
      .getByText(/Lukupiiri, to 19\.11\.2026/)
      .first()
      .waitFor();
    await hand.press(button(/^Peitä sanoja: Kiitos kun Pirkko/));
    await hand.press(button('Pirkko'));
    expect(await axeViolations(page)).toEqual([]);
    await hand.press(button('Peitä valitut'));
    await page.getByText('Täytä tämä kenttä.').waitFor();
    await hand.choose(page.getByLabel('Syy'), 'jonkun nimi');
    await hand.press(button('Peitä valitut'));
    await page.getByText('Kiitos kun […] auttoi', { exact: true }).waitFor();
    await hand.press(button(/^Näytä muille: Kiitos kun/));
    await page.getByText('Teksti näkyy nyt ohjaajille.').waitFor();

    await hand.press(link('Tulokset'));
    await hand.press(link('Kirjaa paperilta'));
    await title('Kirjaa paperipalautteet');
    await hand.press(button('Tallenna paperit'));
    await page.getByText('Kirjoita ainakin yksi luku tai teksti.').waitFor();
    const feeling = page.getByRole('group', { name: /^Vastausten määrät: Millainen/ });
    await hand.type(feeling.getByRole('textbox', { name: 'hyvä', exact: true }), '6');
    await page.getByText('Kirjattavana 6 vastausta', { exact: true }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await hand.press(feeling.getByRole('button', { name: '+1: hyvä', exact: true }));
    await page.getByText('Kirjattavana 7 vastausta', { exact: true }).waitFor();
    await hand.press(button('Kumoa viimeisin'));
    await page.getByText(/^Kumottu: Millainen olo .* – hyvä$/).waitFor();
    // Another week is another place for the same papers.
    const week = page.getByRole('textbox', { name: 'Jokin päivä siltä viikolta' });
    await hand.type(week, '19.11.2026');
    await page.getByText(/^vko 47, /).waitFor();
    await page.getByText('Kirjattavana 6 vastausta', { exact: true }).waitFor();
    await hand.type(week, '24.11.2026');
    await hand.press(link('Tulokset'));
    const leaving = page.getByRole('dialog', { name: 'Lähdetäänkö tallentamatta?' });
    await hand.press(leaving.getByRole('button', { name: 'Peruuta' }));
    await hand.press(button('Tallenna paperit'));
    const dialog = page.getByRole('dialog', { name: 'Tallennetaanko paperit?' });
    // With motion, what goes stays a while; the notice, moving aside for the focus, is one all along.
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await hand.press(dialog.getByRole('button', { name: 'Tallenna paperit' }));
    await page.getByText('Paperit on kirjattu.').waitFor();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.getByText('Kirjattavana 0 vastausta', { exact: true }).waitFor();
    // What was said of the papers before does not stay beside a refusal of others.
    await hand.press(button('Tallenna paperit'));
    await page.getByText('Kirjoita ainakin yksi luku tai teksti.').waitFor();
    await page.getByText('Paperit on kirjattu.').waitFor({ state: 'hidden', timeout: 1000 });

    // The week is not over: they wait among the others, and no number tells of them.
    await hand.press(link('Tulokset'));
    await page.getByText('5 vastausta · keskiarvo 4,0').waitFor();
    expect(complaints).toEqual([]);
  });
});

it('opens the kiosk for the hall in a tab of its own, and locks the program', async () => {
  const hand = mouse(page);
  await openFeedback(hand);
  await hand.press(button('Avaa kioski'));
  await page.getByText('Ohjelma lukitaan').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  const opened = context.waitForEvent('page');
  await hand.press(button('Lukitse ja avaa kioski'));
  const kiosk = await opened;
  await kiosk.getByText('Millainen olo sinulle jäi').first().waitFor();
  await page.getByRole('textbox', { name: 'Tunnuslause', exact: true }).waitFor();
});
