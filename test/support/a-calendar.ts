import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  Locator,
  Page,
} from 'playwright-core';
import type { Client } from '#shared/contract/envelope.ts';
import { aFilledHost } from './a-filled-host.ts';
import type { TestHost } from './a-host.ts';
import { aStaffPage, signIn } from './a-staff-page.ts';

/** A venue whose programme is looked at in a browser. */
export type CalendarVenue = Readonly<{
  host: TestHost;
  /** A signed-in page with the programme open at a place such as `view=week&date=2026-11-24`. */
  open: (browser: Browser, place: string, options?: BrowserContextOptions) => Promise<OpenCalendar>;
  stop: () => Promise<void>;
}>;

export type OpenCalendar = Readonly<{
  page: Page;
  context: BrowserContext;
  grid: Locator;
  go: (place: string) => Promise<void>;
  /** What the page complained of. */
  complaints: readonly string[];
}>;

/** Sets up a venue with two rooms on a day, lets it be filled, and serves it to browsers. */
export async function aCalendarVenue(
  now: Readonly<{ date: string; time: string; instant: string }>,
  fill: (call: Client) => Promise<void>,
): Promise<CalendarVenue> {
  const { instant, ...filledAt } = now;
  const host = await aFilledHost({ now: instant, ...filledAt }, ({ call }) => fill(call));
  return {
    host,
    open: (browser, place, options = {}) => open(host, browser, { place, options }),
    stop: host.stop,
  };
}

async function open(
  host: TestHost,
  browser: Browser,
  { place, options }: Readonly<{ place: string; options: BrowserContextOptions }>,
): Promise<OpenCalendar> {
  const { page, context, complaints } = await aStaffPage(browser, host.address(), {
    // All hours at once: at the window's edges the page scrolls under what is dragged.
    viewport: { width: 1366, height: 1100 },
    // Colours that change slowly would be looked at half-way.
    reducedMotion: 'reduce',
    ...options,
  });
  await signIn(page);
  const go = async (to: string): Promise<void> => {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/programme?${to}`);
    await page.getByRole('heading', { level: 1, name: 'Ohjelma' }).waitFor();
  };
  await go(place);
  return { page, context, grid: page.getByRole('grid'), go, complaints };
}

/** What the calendar calls a session; `what` is a part of it. */
export function cellOf({ page }: Pick<OpenCalendar, 'page'>, what: string | RegExp): Locator {
  return page.getByRole('gridcell', { name: what });
}

/** The middle of the slot at a minute of the day in a column of the grid, `hours` being shown. */
export async function slotAt(
  { page }: Pick<OpenCalendar, 'page'>,
  {
    column,
    minute,
    from = 7 * 60,
    to = 20 * 60,
  }: Readonly<{ column: number; minute: number; from?: number; to?: number }>,
): Promise<{ x: number; y: number }> {
  const box = await page.locator(`[data-column="${column}"]`).boundingBox();
  if (!box) throw new Error(`no column ${column}`);
  const share = (minute - from) / (to - from);
  return { x: box.x + box.width / 2, y: box.y + share * box.height };
}

/** Presses at one point, goes to another in steps and lets go, unless it is told to hold on. */
export async function drag(
  { page }: Pick<OpenCalendar, 'page'>,
  from: Readonly<{ x: number; y: number }>,
  to: Readonly<{ x: number; y: number }>,
  letGo = true,
): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 8 });
  if (letGo) await page.mouse.up();
}

/** The input of the next call of a name that the page sends, decoded. */
export async function nextCall(page: Page, name: string): Promise<Record<string, unknown>> {
  const request = await page.waitForRequest(
    (sent) => sent.url().endsWith('/rpc') && (sent.postData() ?? '').includes(`"${name}"`),
  );
  const { input } = JSON.parse(request.postData() ?? '{}') as { input: Record<string, unknown> };
  return input;
}
