import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { startHost, type TestHost } from '#test/support/a-host.ts';
import { complaintsOf } from '#test/support/a-staff-page.ts';
import { axeViolations } from '#test/support/axe.ts';
import { callsOf, type PageCalls } from '#test/support/calls-of-page.ts';
import { launchChromium } from '#test/support/chromium.ts';

// The screen in the hall, in a real browser and through the real host: opened once by the staff,
// then left to itself while the staff locks and goes home.

let browser: Browser;
let host: TestHost;
let context: BrowserContext;
let staff: Page;
let call: PageCalls;
let board: Page;
let complaints: readonly string[] = [];

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

beforeEach(async () => {
  // Tuesday 24 November 2026, 9.40 in Helsinki.
  host = await startHost({ now: '2026-11-24T07:40:00Z' });
  context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  complaints = [];
  staff = await context.newPage();
  call = await callsOf(staff, host.address());
  await fill();
});
afterEach(async () => {
  await context.close();
  await host.stop();
});

let venueId = '';

async function fill(): Promise<void> {
  await call('app.setUp', {
    ...{ venueName: 'Narikka Koivula', rooms: ['Sali'], leaderName: 'Kaisa Ohjaaja' },
    openingHours: [1, 2, 3, 4, 5].map((weekday) => ({
      ...{ weekday, opensMinute: 540, closesMinute: 960 },
    })),
    ...{ passphrase: 'kuusi vanhaa sinistä lautasta', language: 'fi' },
  });
  [{ id: venueId }] = await call('venues.list');
  const titles = ['Aamukahvila', 'Digineuvonta', 'Lauluryhmä'];
  for (const date of ['2026-11-24', '2026-11-26', '2026-12-01'])
    for (const [i, title] of titles.entries()) await add(date, 570 + i * 90, title);
}

function add(date: string, startMinute: number, title: string) {
  const of = { title, leaderIds: [] };
  const times = { date, startMinute, endMinute: startMinute + 60 };
  return call('sessions.create', { ...times, venueId, of, roomId: null });
}

async function openBoard(languages: readonly string[] = ['fi']): Promise<void> {
  const { address } = await call('board.open', { venueId, languages });
  board = await context.newPage();
  complaints = complaintsOf(board);
  await board.clock.install();
  await board.goto(address);
  await board.getByRole('heading', { level: 1, name: /24\.11/ }).waitFor();
}

/** Lets twenty seconds pass on the board, in which it asks again and changes its language. */
async function nextTurn(): Promise<void> {
  const answered = board.waitForResponse((response) => response.url().endsWith('/rpc'));
  await board.clock.runFor(20_000);
  await answered.catch(() => undefined);
}

const heading = (name: string | RegExp) => board.getByRole('heading', { level: 1, name });

it('shows what is on now and the rest of the week, and keeps its address to itself', async () => {
  await openBoard();
  expect(await board.locator('li', { hasText: 'Nyt' }).innerText()).toContain('Aamukahvila');
  expect(await board.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
    'Torstai 26.11. avoinna 9–16',
  ]);
  expect(board.url()).not.toContain('ticket');
  const text = await board.locator('body').innerText();
  expect(text).not.toMatch(/Kaisa|Ohjaaja/);
  expect(await axeViolations(board)).toEqual([]);
  expect(complaints).toEqual([]);
});

it('goes on by itself after the staff has locked, into the next day', async () => {
  await openBoard();
  await call('staff.signOut');
  host.setClock('2026-11-24T09:00:00Z');
  await nextTurn();
  await expect
    .poll(() => board.locator('li', { hasText: 'Nyt' }).innerText())
    .toContain('Digineuvonta');
  host.setClock('2026-11-26T08:00:00Z');
  await nextTurn();
  await heading(/Torstai 26\.11\./).waitFor();
  expect(await board.getByRole('status').innerText()).toContain('ti 24.11. klo 9.40');
  expect(complaints).toEqual([]);
});

it('takes its two languages in turn', async () => {
  await openBoard(['fi', 'sv']);
  expect(await board.locator('html').getAttribute('lang')).toBe('fi');
  await nextTurn();
  await heading(/I dag/).waitFor();
  expect(await board.locator('html').getAttribute('lang')).toBe('sv');
  expect(await axeViolations(board)).toEqual([]);
  await nextTurn();
  await heading(/Tänään/).waitFor();
});

it.each([
  [1920, 1080],
  [1366, 768],
  [1080, 1920],
  [800, 600],
])('runs over on no screen: %i by %i', async (width, height) => {
  for (let i = 0; i < 30; i++) {
    const date = `2026-11-${24 + (i % 4)}`;
    await add(date, 600 + i * 10, `Erittäin pitkäniminen keskusteluryhmä ${i}`);
  }
  await openBoard();
  await board.setViewportSize({ width, height });
  await expect
    .poll(() =>
      board.evaluate(() =>
        [...document.querySelectorAll('html, main, section')].every(
          (part) =>
            part.scrollHeight <= part.clientHeight + 1 && part.scrollWidth <= part.clientWidth + 1,
        ),
      ),
    )
    .toBe(true);
  if (width !== 800) expect(await board.getByText(/^ja \d+ muuta?$/).count()).toBeGreaterThan(0);
  const sizes = await board.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((part) => [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE))
      .map((part) => Number.parseFloat(getComputedStyle(part).fontSize) / innerHeight),
  );
  // A fiftieth of the height is read from three metres on the screens that hang in halls.
  if (width / height > 1.7) expect(Math.min(...sizes)).toBeGreaterThan(0.02);
});

it.each([
  [1920, 1080],
  [1366, 768],
])('cuts no name while there is room: %i by %i', async (width, height) => {
  const names = [
    'Mielenterveyskuntoutujien toiminnallinen vertaisryhmä',
    'Työikäisten muistisairaiden läheisten vertaisryhmä ja käsityökerho',
  ];
  for (const date of ['2026-11-24', '2026-11-26'])
    for (const [i, name] of names.entries()) await add(date, 840 + i * 60, name);
  await openBoard();
  await board.setViewportSize({ width, height });
  await expect
    .poll(() =>
      board.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('li span')]
          .filter((part) => part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0)
          .map((part) => part.innerText),
      ),
    )
    .toEqual([]);
  for (const name of names) expect(await board.getByText(name).count()).toBe(2);
});

it('says so when the program is gone, and shows no wrong day meanwhile', async () => {
  await openBoard();
  await host.restart();
  await board.clock.runFor(20_000);
  await board.getByText('Taulu ei saa yhteyttä ohjelmaan').waitFor();
  await heading(/Tiistai 24\.11\./).waitFor();
});

it('does not open by its old address, nor for who has no ticket', async () => {
  const { address } = await call('board.open', { venueId, languages: ['fi'] });
  for (const [where, isOpen] of [
    [address, true],
    [address, false],
    [address.replace(/#.*/, ''), false],
  ] as const) {
    const stranger = await (await browser.newContext()).newPage();
    await stranger.goto(where);
    await stranger
      .getByText(isOpen ? 'Tiistai 24.11.' : 'Taulu ei saa yhteyttä')
      .first()
      .waitFor();
    await stranger.context().close();
  }
});
