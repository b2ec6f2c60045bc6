import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Session } from '#shared/contract/sessions.ts';
import { aFilledHost, afterRestart } from '#test/support/a-filled-host.ts';
import type { TestHost } from '#test/support/a-host.ts';
import { aGroup, aMember, aSeries, weeklyRule } from '#test/support/a-venue.ts';
import { type Administrator, passphrase } from '#test/support/an-app.ts';
import { axeViolations } from '#test/support/axe.ts';
import { launchChromium } from '#test/support/chromium.ts';
import { type Hand, keyboard, mouse } from '#test/support/hand.ts';

// What is done to a planned programme: a leader falls ill, an autumn's time changes, a slip is
// taken back. In Finnish, in a real browser; by mouse and by keyboard alone, with actions counted.

let browser: Browser;
let host: TestHost;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** A closed group, `Ti-ryhmä` outside, on Tuesdays and Thursdays at 13 until 17 December. */
async function planProgramme({ call }: Administrator): Promise<void> {
  const staff = { role: 'leader', workingRole: 'employee' } as const;
  const { id: marko } = await call('staff.add', { name: 'Marko', ...staff });
  await call('staff.add', { name: 'Leena', ...staff });
  const groupId = await aGroup(call, {
    ...{ name: 'Toipujat', posterAs: 'alias', alias: 'Ti-ryhmä', leaderIds: [marko] },
  });
  const { personId } = await aMember(call, groupId, 'Sari');
  const times = { startMinute: 780, endMinute: 870 };
  await aSeries(call, groupId, weeklyRule([2, 4], '2026-11-24', '2026-12-17'), times);
  // Told ahead that she cannot come: that session is not to be touched by any edit.
  const [noted] = await call('sessions.list', { from: '2026-12-08', to: '2026-12-08' });
  const mark = { sessionId: noted?.id ?? '', personId, status: 'absent-notified' } as const;
  await call('attendance.mark', mark);
}

/** The programme as it is in the folder. */
const savedSessions = (): Promise<readonly Session[]> =>
  afterRestart(host, (call) => call('sessions.list', { from: '2026-11-01', to: '2026-12-31' }));

beforeEach(async () => {
  // Tuesday 24 November 2026, 08.45 in Helsinki.
  const moments = { now: '2026-11-24T06:45:00Z', date: '2026-11-23', time: '10:00' };
  host = await aFilledHost(moments, planProgramme);
  context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'fi-FI',
    acceptDownloads: true,
    reducedMotion: 'reduce',
  });
  page = await context.newPage();
  page.setDefaultTimeout(10_000);
  // What the printer would get.
  await page.addInitScript(() => {
    window.print = () => {
      const papers = [...document.querySelectorAll('[data-print-paper]')];
      document.title = `printed: ${papers.map((paper) => paper.textContent).join('|')}`;
    };
  });
  await page.goto(host.address());
  await signIn(mouse(page));
});
afterEach(async () => {
  await context.close();
  await host.stop();
});

async function signIn(hand: Hand): Promise<void> {
  await hand.type(page.getByRole('textbox', { name: 'Tunnuslause' }), passphrase);
  await hand.key('Enter');
  await page.getByRole('heading', { level: 1, name: 'Tänään' }).waitFor();
}

const panel = () => page.getByRole('dialog', { name: 'Toipujat' });
const inPanel = (name: string) => panel().getByRole('button', { name, exact: true });
const preview = () => panel().getByRole('region', { name: 'Mitä tapahtuu' });

/** Opens a session's panel from the programme's list, by whichever hand. */
async function openSession(hand: Hand, nth = 0): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/programme?view=agenda&date=2026-11-24';
  });
  await hand.press(page.getByRole('link', { name: 'Toipujat', exact: true }).nth(nth));
  await panel().waitFor();
  hand.actions();
}

describe.each([
  ['mouse', mouse],
  ['keyboard', keyboard],
] as const)('by %s, a leader who fell ill on the morning', (_name, handOf) => {
  it('costs at most four actions from the open panel to the printed notice', async () => {
    const hand = handOf(page);
    await openSession(hand);
    await hand.press(inPanel('Peru kerta'));
    await hand.press(inPanel('Ohjaaja estynyt'));
    await hand.press(inPanel('Tulosta ovilappu'));
    expect(hand.actions()).toBeLessThanOrEqual(4);
    const printed = await page.title();
    for (const said of [
      'Ti-ryhmä',
      'Ryhmä ei kokoonnu tänään',
      'Seuraava kerta to 26.11. klo 13',
    ]) {
      expect(printed, said).toContain(said);
    }
    for (const kept of ['Toipujat', 'estynyt', 'Marko', 'Sari']) {
      expect(printed, kept).not.toContain(kept);
    }
  });

  it('gets a substitute, and the change is taken back where it was made', async () => {
    const hand = handOf(page);
    await openSession(hand);
    await hand.press(inPanel('Sijainen'));
    await hand.choose(panel().getByRole('combobox', { name: 'Sijainen' }), 'Leena');
    await hand.press(inPanel('Vaihda ohjaaja'));
    await panel().getByText('Ohjaaja vaihdettu: Leena.').waitFor();
    await panel().getByText('Poikkeaa sarjasta: ohjaaja Leena eikä Marko').waitFor();
    await hand.press(inPanel('Kumoa muutos'));
    await panel().getByText('Marko, palkattu työntekijä').waitFor();
    expect(
      await panel()
        .getByText(/Poikkeaa sarjasta/)
        .count(),
    ).toBe(0);
  });

  it('changes the time from one session on: what is noted stands, what was before is not touched', async () => {
    const hand = handOf(page);
    await openSession(hand, 1);
    await hand.press(inPanel('Muuta sarjaa'));
    await hand.press(panel().getByRole('checkbox', { name: 'Aika' }));
    await hand.type(panel().getByRole('textbox', { name: 'Alkaa klo' }), '15');
    await preview().getByText('6 kertaa muuttuu, 1 kerta on lukittu').waitFor();
    await preview().getByText('to 26.11.2026 klo 13–14.30 → klo 15–16.30').waitFor();
    await preview().getByText('ti 8.12.2026 klo 13–14.30: kerralla on merkintöjä').waitFor();
    await hand.press(inPanel('Tallenna muutokset'));
    await panel().getByText('torstai 26.11.2026, klo 15–16.30').waitFor();
    const starts = (await savedSessions()).map(({ date, startMinute }) => [date, startMinute / 60]);
    expect(starts).toEqual([
      ['2026-11-24', 13],
      ['2026-11-26', 15],
      ['2026-12-01', 15],
      ['2026-12-03', 15],
      ['2026-12-08', 13],
      ['2026-12-10', 15],
      ['2026-12-15', 15],
      ['2026-12-17', 15],
    ]);
  });
});

it('moves a session to another day, saying what is on there as it is typed', async () => {
  const hand = mouse(page);
  await openSession(hand);
  await hand.press(inPanel('Siirrä'));
  await hand.type(panel().getByRole('textbox', { name: 'Päivä' }), 'ke 25.11.2026');
  await panel().getByText('Paikka ei ole auki: keskiviikko').waitFor();
  await hand.press(inPanel('Siirrä tähän'));
  await panel().getByText('Kerta siirretty: ke 25.11.2026 klo 13–14.30.').waitFor();
  await hand.press(inPanel('Tulosta ovilappu'));
  expect(await page.title()).toContain('Ryhmän aika tai paikka on muuttunut');
  const download = page.waitForEvent('download');
  await hand.press(inPanel('Lataa PDF'));
  const file = readFileSync(await (await download).path());
  expect(file.subarray(0, 5).toString()).toBe('%PDF-');
  // With the panel closed, the way back is still offered for a while.
  await hand.key('Escape');
  await hand.press(page.getByRole('button', { name: 'Kumoa', exact: true }));
  await page.getByText('Muutos kumottu.').waitFor();
  const [first] = await savedSessions();
  expect(first).toMatchObject({ date: '2026-11-24', isException: false });
});

it('takes an edit back from the list after the program was closed and opened again', async () => {
  const hand = mouse(page);
  await openSession(hand);
  await hand.press(inPanel('Peru kerta'));
  await hand.press(inPanel('Liian vähän osallistujia'));
  await inPanel('Kumoa muutos').waitFor();
  await host.restart();
  await page.goto('about:blank');
  await page.goto(host.address());
  await signIn(hand);
  await hand.press(page.getByRole('link', { name: 'Ohjelma', exact: true }));
  await hand.press(page.getByRole('button', { name: 'Muut toiminnot', exact: true }));
  await hand.press(page.getByRole('menuitem', { name: 'Muutokset ja roskakori' }));
  await hand.press(
    page.getByRole('button', { name: 'Kumoa: Kerta peruttu: Toipujat, ti 24.11.2026' }),
  );
  await page.getByText('Muutos kumottu.').waitFor();
  const [first] = await savedSessions();
  expect(first).toMatchObject({ status: 'planned', cancelReason: null });
});

it('removes without asking, and gives back from the bin', async () => {
  const hand = mouse(page);
  await openSession(hand);
  await hand.press(inPanel('Poista kerta'));
  await page.getByText('Kerta siirretty roskakoriin.').waitFor();
  await page.evaluate(() => {
    location.hash = '#/programme/changes';
  });
  const bin = page.getByRole('region', { name: 'Roskakori' });
  await hand.press(bin.getByRole('button', { name: /^Palauta: Toipujat, ti 24.11.2026/ }));
  await bin.getByText('Roskakori on tyhjä.').waitFor();
  expect(await savedSessions()).toHaveLength(8);
});

it('gives a whole ended series back from the bin, one session or all of them', async () => {
  const hand = mouse(page);
  await openSession(hand, 1);
  await hand.press(inPanel('Muuta sarjaa'));
  await hand.press(panel().getByRole('checkbox', { name: 'Sarja päättyy' }));
  await hand.press(inPanel('Päätä sarja'));
  await page.evaluate(() => {
    location.hash = '#/programme/changes';
  });
  const bin = page.getByRole('region', { name: 'Roskakori' });
  await hand.press(bin.getByRole('button', { name: 'Näytä 6 kertaa' }));
  await hand.press(
    bin.getByRole('button', { name: 'Palauta: Toipujat to 3.12.2026 klo 13–14.30' }),
  );
  const rest = bin.getByRole('button', { name: 'Palauta kaikki 5 kertaa: Toipujat' });
  await rest.waitFor();
  // What lies under the top bar would count as too small to tap.
  await page.evaluate(() => window.scrollTo(0, 0));
  expect(await axeViolations(page)).toEqual([]);
  await hand.press(rest);
  await bin.getByText('Roskakori on tyhjä.').waitFor();
  expect(await savedSessions()).toHaveLength(8);
});

it('ends a series, and says so when somebody was faster', async () => {
  const hand = mouse(page);
  await openSession(hand, 1);
  await hand.press(inPanel('Muuta sarjaa'));
  await hand.press(panel().getByRole('checkbox', { name: 'Sarja päättyy' }));
  await preview().getByText('6 kertaa poistuu, 1 kerta on lukittu').waitFor();
  // Another window of the same person cancels one of them.
  const other = await context.newPage();
  await other.goto(host.address());
  await other.getByRole('textbox', { name: 'Tunnuslause' }).fill(passphrase);
  await other.keyboard.press('Enter');
  await other.getByRole('heading', { level: 1, name: 'Tänään' }).waitFor();
  await other.evaluate(() => {
    location.hash = '#/programme?view=agenda&date=2026-11-24';
  });
  await other.getByRole('link', { name: 'Toipujat', exact: true }).nth(2).click();
  await other.getByRole('button', { name: 'Peru kerta', exact: true }).click();
  await other.getByRole('button', { name: 'Muu syy', exact: true }).click();
  await other.getByRole('button', { name: 'Kumoa muutos', exact: true }).waitFor();
  await hand.press(inPanel('Päätä sarja'));
  await preview()
    .getByRole('alert')
    .getByText(/Joku muutti näitä kertoja/)
    .waitFor();
  await hand.press(inPanel('Päätä sarja'));
  await page.getByText('Muutokset tallennettu.').waitFor();
  const left = (await savedSessions()).map(({ date }) => date);
  expect(left).toEqual(['2026-11-24', '2026-12-08']);
});

it('takes one weekday out of a series, showing every date before it is saved', async () => {
  const hand = mouse(page);
  await openSession(hand, 1);
  await hand.press(inPanel('Muuta sarjaa'));
  await hand.press(panel().getByRole('checkbox', { name: 'Toisto' }));
  await hand.press(panel().getByRole('checkbox', { name: 'torstai' }));
  await preview().getByText('4 kertaa poistuu, 1 kerta on lukittu').waitFor();
  await preview().getByText('to 17.12.2026 klo 13–14.30').waitFor();
  await panel().getByText('Uusi toisto: tiistaisin 24.11.–17.12.2026').waitFor();
  await hand.press(inPanel('Tallenna muutokset'));
  await page.getByText('Muutokset tallennettu.').waitFor();
  const left = (await savedSessions()).map(({ date }) => date);
  expect(left).toEqual(['2026-11-24', '2026-12-01', '2026-12-08', '2026-12-15']);
});

it('keeps the plan, prints it for participants without the link, and marks hours by role', async () => {
  const hand = mouse(page);
  await openSession(hand);
  await hand.press(panel().getByText('Suunnitelma', { exact: true }));
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  await hand.type(field('Aihe'), 'Uni ja lepo');
  await hand.type(field('Menetelmä'), 'Keskustelu pareittain');
  await hand.choose(
    page.getByRole('combobox', { name: 'Osallistuminen' }),
    'Paikan päällä ja etänä',
  );
  await hand.type(field('Etälinkki'), 'https://example.org/huone');
  await hand.choose(
    page.getByRole('combobox', { name: 'Tehtävä tällä kerralla: Marko' }),
    'Vertaisohjaaja',
  );
  await hand.type(field('Valmistelu minuutteina: Marko'), '30');
  await hand.type(
    page
      .getByRole('combobox', { name: 'Yhteistyökumppanit' })
      .or(field('Yhteistyökumppanit'))
      .first(),
    'Kirjasto',
  );
  await hand.key('Enter');
  await hand.press(page.getByRole('button', { name: 'Tallenna tiedot' }));
  await page.getByText('Kerran tiedot tallennettu.').waitFor();
  await hand.press(page.getByRole('button', { name: 'Tulosta osallistujille' }));
  const printed = await page.title();
  expect(printed).toContain('Keskustelu pareittain');
  expect(printed).not.toContain('example.org');
  expect(printed).not.toContain('Toipujat');
  await page.reload();
  await expect.poll(() => field('Aihe').inputValue()).toBe('Uni ja lepo');
  expect(await field('Valmistelu minuutteina: Marko').inputValue()).toBe('30');
  await page.getByText('Kirjasto', { exact: true }).first().waitFor();
  await hand.type(field('Lyhyt arvio kerrasta'), 'Sarilla oli hyvä idea.');
  await hand.press(page.getByRole('button', { name: 'Tallenna tiedot' }));
  await page
    .getByRole('alert')
    .getByText(/osallistujan nimi \(Lyhyt arvio kerrasta\)/)
    .waitFor();
});

it('lists the exceptions of a series on the group’s page, each a way to its session', async () => {
  const hand = mouse(page);
  await openSession(hand);
  await hand.press(inPanel('Peru kerta'));
  await hand.press(inPanel('Muu syy'));
  await hand.press(panel().getByText('Ryhmän sivulle'));
  await hand.press(page.getByRole('button', { name: '1 poikkeus' }));
  const list = page.getByRole('list', { name: /^Sarjan poikkeukset/ });
  await list.getByText('Peruttu · Muu syy').waitFor();
  await hand.press(list.getByRole('link', { name: /ti 24.11.2026/ }));
  await panel().waitFor();
});

describe('every screen of it', () => {
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
      await openSession(hand, 1);
      await look('panel');
      for (const action of ['Peru kerta', 'Siirrä', 'Sijainen', 'Vaihda tila']) {
        await hand.press(inPanel(action));
        await look(action);
      }
      await hand.press(inPanel('Muuta sarjaa'));
      for (const part of ['Aika', 'Tila', 'Ohjaajat', 'Toisto']) {
        await hand.press(panel().getByRole('checkbox', { name: part, exact: true }));
      }
      await preview().getByRole('status').waitFor();
      await look('series');
      await hand.press(inPanel('Takaisin'));
      await hand.press(inPanel('Peru kerta'));
      await hand.press(inPanel('Muu syy'));
      await inPanel('Tulosta ovilappu').waitFor();
      await look('cancelled');
      await hand.press(panel().getByText('Suunnitelma', { exact: true }));
      await page.getByRole('textbox', { name: 'Aihe' }).waitFor();
      await look('plan');
      await page.evaluate(() => {
        location.hash = '#/programme/changes';
      });
      await page.getByRole('region', { name: 'Roskakori' }).waitFor();
      await look('changes');
      expect(faults).toEqual([]);
    },
  );
});
