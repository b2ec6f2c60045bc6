import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { CalendarVenue, OpenCalendar } from '#test/support/a-calendar.ts';
import { aPlannedCalendar } from '#test/support/a-planned-week.ts';
import { axeViolations } from '#test/support/axe.ts';
import { launchChromium } from '#test/support/chromium.ts';

// What the programme shows and how it is found: filters, views, small windows, axe.

let browser: Browser;
let venue: CalendarVenue;
let calendar: OpenCalendar;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  ({ venue, calendar } = await aPlannedCalendar(browser));
});
afterEach(async () => {
  const { complaints } = calendar;
  await calendar.context.close();
  await venue.stop();
  expect(complaints).toEqual([]);
});

const keys = async (...pressed: readonly string[]): Promise<void> => {
  for (const key of pressed) await calendar.page.keyboard.press(key);
};

it('the programme is narrowed by filters that the address keeps and one press takes away', async () => {
  const { page } = calendar;
  await page.getByRole('button', { name: 'Rajaa' }).click();
  await page
    .getByRole('combobox', { name: 'Tila' })
    .or(page.getByLabel('Tila', { exact: true }))
    .first()
    .selectOption({ label: 'Sali' });
  await page.getByLabel('Tilanne').selectOption({ label: 'Tulossa' });
  await keys('Escape');
  await page.getByText('1 / 4 kertaa').waitFor();
  expect(page.url()).toContain('status=');
  await page.getByRole('button', { name: 'Poista rajaus Tilanne: Tulossa' }).click();
  expect(page.url()).toContain('room=');
  expect(page.url()).not.toContain('status=');
  await page.getByText('1 / 4 kertaa').waitFor();
  await page.getByRole('button', { name: 'Poista rajaukset' }).click();
  await page.getByRole('list', { name: 'Rajaukset' }).waitFor({ state: 'detached' });
  expect(await page.getByRole('gridcell').count()).toBe(4);
});

it('the programme opens in the view of the last time, and goes to the day that is typed', async () => {
  const { page } = calendar;
  await page.getByText('Kuukausi', { exact: true }).click();
  await page.getByRole('columnheader', { name: 'ma' }).waitFor();
  await page.getByRole('link', { name: 'Tänään' }).click();
  await page.getByRole('heading', { level: 1, name: 'Tänään' }).waitFor();
  await page.getByRole('link', { name: 'Ohjelma' }).click();
  await page.getByText('marraskuu 2026').first().waitFor();
  await page.getByRole('textbox', { name: 'Siirry päivään' }).fill('28.3.2027');
  await page.getByText('maaliskuu 2027').first().waitFor();
  await page.getByRole('rowheader', { name: 'vko 12' }).waitFor();
});

it.each(['day', 'week', 'month', 'rooms', 'agenda'])(
  'the programme is clean to axe as %s',
  async (view) => {
    const { page, go } = calendar;
    await go(`view=${view}&date=2026-11-26`);
    await page.getByText('Peliryhmä').first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeViolations(page)).toEqual([]);
    if (view === 'agenda') return;
    await calendar.grid.focus();
    await keys('n', 'm', 'ArrowDown');
    expect(await axeViolations(page)).toEqual([]);
    await keys('Escape');
  },
);

it.each([
  { width: 911, height: 512 },
  { width: 341, height: 640 },
])('the programme fits into $width pixels without scrolling sideways', async (viewport) => {
  const { page, go } = calendar;
  await page.setViewportSize(viewport);
  for (const view of ['day', 'week', 'month', 'agenda']) {
    await go(`view=${view}&date=2026-11-26`);
    await page.getByText('Peliryhmä').first().waitFor();
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect([view, over]).toEqual([view, 0]);
  }
});
