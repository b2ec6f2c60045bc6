import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type CalendarVenue,
  cellOf,
  drag,
  nextCall,
  type OpenCalendar,
  slotAt,
} from '#test/support/a-calendar.ts';
import { aPlannedCalendar } from '#test/support/a-planned-week.ts';
import { axeViolations } from '#test/support/axe.ts';
import { launchChromium } from '#test/support/chromium.ts';

// Planning in the calendar by mouse and by keyboard, on Tuesday 24 November 2026.

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
const said = (text: string) =>
  calendar.page.getByRole('status').filter({ hasText: text }).first().waitFor();
const panel = (name: string) => calendar.page.getByRole('dialog', { name });
/** What the cursor is on, as a screen reader would say it. */
const active = (): Promise<string> =>
  calendar.grid.evaluate((grid) => {
    const element = document.getElementById(grid.getAttribute('aria-activedescendant') ?? '');
    const label = element?.getAttribute('aria-label');
    if (label) return label;
    const words = element?.cloneNode(true) as Element | undefined;
    for (const unsaid of words?.querySelectorAll('[aria-hidden=true]') ?? []) unsaid.remove();
    return words?.textContent ?? 'nowhere';
  });
const peli = /26\.11\.2026 .*Peliryhmä/;

describe('by keyboard alone', () => {
  it('the calendar is one stop, and the cursor tells where it is', async () => {
    const { page, grid } = calendar;
    await page.getByRole('button', { name: 'Rajaa' }).focus();
    await keys('Tab');
    expect(await grid.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await active()).toMatch(/tiistai 24\.11\.2026 klo 8–8\.30, Naisten vertaisryhmä, .*/);
    await keys('ArrowDown');
    expect(await active()).toBe('tiistai 24.11.2026 9.00, vapaa');
    await keys('Control+ArrowDown', 'ArrowRight');
    expect(await active()).toMatch(/keskiviikko 25\.11\.2026 klo 10–11\.30/);
    await keys('n');
    expect(await active()).toMatch(/torstai 26\.11\.2026 klo 13–14, Peliryhmä, Sali, Tulossa/);
    await keys('Home');
    expect(await active()).toBe('maanantai 23.11.2026 13.00, vapaa');
    await keys('PageDown');
    await page.getByText('vko 49').first().waitFor();
    expect(await active()).toBe('maanantai 30.11.2026 13.00, vapaa');
    await keys('t');
    await page.getByText('vko 48').first().waitFor();
    expect(await active()).toMatch(/^tiistai 24\.11\.2026/);
    await keys('Tab');
    expect(await grid.evaluate((element) => element === document.activeElement)).toBe(false);
  });

  it('a session is opened, and a new one made, where the cursor is', async () => {
    const { page, grid } = calendar;
    await grid.focus();
    await keys('n', 'n', 'Enter');
    await panel('Naisten vertaisryhmä').or(panel('Peliryhmä')).first().waitFor();
    await keys('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await grid.evaluate((element) => element === document.activeElement)).toBe(true);
    await keys('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter');
    await panel('Uusi kerta').waitFor();
    expect(await panel('Uusi kerta').getByRole('textbox', { name: 'Päivä' }).inputValue()).toMatch(
      /\d+\.11\.2026/,
    );
    await keys('Escape');
  });

  it('a session is moved, resized, put back with Escape, and the move undone', async () => {
    const { page, grid } = calendar;
    await grid.focus();
    await keys('n', 'n', 'm');
    await said('Siirrät kertaa Peliryhmä, to 26.11. klo 13–14.');
    await keys('ArrowRight', 'ArrowUp', 'Shift+ArrowDown');
    await said('pe 27.11. klo 12–13.15, ennen to 26.11. klo 13–14');
    await keys('Escape');
    await said('Palautettu: to 26.11. klo 13–14');
    await cellOf(calendar, peli).waitFor();

    await keys('m', 'Control+ArrowUp', 'Alt+ArrowUp');
    await said('to 26.11. klo 12.30–13.45, ennen to 26.11. klo 13–14');
    const call = nextCall(page, 'sessions.move');
    await keys('Enter');
    expect(await call).toMatchObject({ date: '2026-11-26', startMinute: 750, endMinute: 825 });
    await said('Kerta siirretty: Peliryhmä, to 26.11. klo 12.30–13.45.');
    expect(await active()).toMatch(/26\.11\.2026 klo 12\.30–13\.45, Peliryhmä/);
    await keys('Control+z');
    await said('Siirto kumottu: Peliryhmä, to 26.11. klo 13–14.');
    await cellOf(calendar, /26\.11\.2026 klo 13–14, Peliryhmä/).waitFor();
  });

  it('a session is carried into another week, and the screen follows', async () => {
    const { page, grid } = calendar;
    await grid.focus();
    await keys('n', 'n', 'm', 'PageDown');
    await page.getByText('vko 49').first().waitFor();
    await said('to 3.12. klo 13–14, ennen to 26.11. klo 13–14');
    await keys('Enter');
    await cellOf(calendar, /3\.12\.2026 klo 13–14, Peliryhmä/).waitFor();
  });

  it('the month is walked by days and weeks, its sessions entered, carried and left', async () => {
    const { page, grid, go } = calendar;
    await go('view=month&date=2026-11-24');
    await page.getByRole('columnheader', { name: 'ma' }).waitFor();
    await grid.focus();
    expect(await active()).toBe('tiistai 24.11.2026, tänään, 1 kerta');
    await keys('ArrowRight', 'ArrowRight', 'Enter');
    expect(await active()).toMatch(/torstai 26\.11\.2026 klo 13–14, Peliryhmä/);
    await keys('m', 'ArrowDown', 'ArrowLeft');
    await said('ke 2.12. klo 13–14, ennen to 26.11. klo 13–14');
    const call = nextCall(page, 'sessions.move');
    await keys('Enter');
    expect(await call).toMatchObject({ date: '2026-12-02', startMinute: 780, endMinute: 840 });
    await said('Kerta siirretty: Peliryhmä, ke 2.12. klo 13–14.');
    await keys('Escape', 'ArrowLeft', 'ArrowLeft');
    expect(await active()).toBe('maanantai 30.11.2026, 9 kertaa');
    await keys('Enter', 'ArrowUp', 'Enter', 'ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(await active()).toBe('+6 kertaa');
    await keys('Enter');
    await page.getByText('vko 49 · ma 30.11.2026').first().waitFor();
    expect(await grid.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('a session goes to another room', async () => {
    const { page, grid, go } = calendar;
    await go('view=rooms&date=2026-11-26');
    await page.getByRole('row', { name: /Keittiö/ }).waitFor();
    await grid.focus();
    await keys('n', 'm', 'ArrowRight');
    await said('to 26.11. klo 13–14, Keittiö, ennen to 26.11. klo 13–14, Sali');
    await keys('Enter');
    await cellOf(calendar, /Peliryhmä, Keittiö/).waitFor();
    await keys('m', 'ArrowRight');
    const call = nextCall(page, 'sessions.move');
    await keys('Enter');
    expect(await call).toMatchObject({ roomId: null });
  });

  it('what is recorded stays, and says why', async () => {
    const { grid } = calendar;
    await grid.focus();
    await keys('m');
    await said('Naisten vertaisryhmä pysyy paikallaan: kerralla on merkintöjä.');
    await keys('End', 'p', 'm');
    await said('Korttiporukka pysyy paikallaan: kerta on peruttu. Palauta se ensin.');
  });

  it('every key is told in the help', async () => {
    const { page, grid } = calendar;
    await grid.focus();
    await keys('?');
    const help = panel('Näppäimet');
    await help.getByText('Tartu kertaan ja siirrä nuolilla').waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });
});

describe('by mouse', () => {
  it('an edge makes a session longer, the other one makes it begin earlier', async () => {
    const { page } = calendar;
    const longer = nextCall(page, 'sessions.move');
    const end = await slotAt(calendar, { column: 3, minute: 834 });
    await drag(calendar, end, await slotAt(calendar, { column: 3, minute: 868 }));
    expect(await longer).toMatchObject({ startMinute: 780, endMinute: 870 });
    await said('Kerta siirretty: Peliryhmä, to 26.11. klo 13–14.30.');
    const earlier = nextCall(page, 'sessions.move');
    const start = await slotAt(calendar, { column: 3, minute: 784 });
    await drag(calendar, start, await slotAt(calendar, { column: 3, minute: 725 }));
    expect(await earlier).toMatchObject({ startMinute: 720, endMinute: 870 });
    await page.getByRole('button', { name: 'Kumoa' }).click();
    await cellOf(calendar, /26\.11\.2026 klo 13–14\.30/).waitFor();
  });

  it('Escape gives a drag up, and what is recorded is not taken', async () => {
    const { page } = calendar;
    const grip = await slotAt(calendar, { column: 3, minute: 800 });
    await drag(calendar, grip, await slotAt(calendar, { column: 4, minute: 900 }), false);
    await page.locator('[data-ghost]').waitFor();
    await keys('Escape');
    await page.locator('[data-ghost]').waitFor({ state: 'detached' });
    await page.mouse.up();
    await cellOf(calendar, peli).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);

    const locked = await slotAt(calendar, { column: 1, minute: 492 });
    await drag(calendar, locked, await slotAt(calendar, { column: 4, minute: 900 }));
    await said('Naisten vertaisryhmä pysyy paikallaan: kerralla on merkintöjä.');
  });

  it('a move that is refused goes back to where it was, and says why', async () => {
    const { page } = calendar;
    await page.route('**/rpc', async (route) => {
      if (!route.request().postData()?.includes('sessions.move')) return route.fallback();
      const error = { code: 'conflict', message: 'Tila on silloin varattu.', fields: {} };
      return route.fulfill({ json: { ok: false, error } });
    });
    const grip = await slotAt(calendar, { column: 3, minute: 800 });
    await drag(calendar, grip, await slotAt(calendar, { column: 4, minute: 860 }));
    await page.getByRole('alert').filter({ hasText: 'Tila on silloin varattu.' }).waitFor();
    await cellOf(calendar, /26\.11\.2026 klo 13–14, Peliryhmä/).waitFor();
  });

  it('a finger taps: it opens, and adds at the second tap, but drags nothing', async () => {
    await calendar.context.close();
    calendar = await venue.open(browser, 'view=week&date=2026-11-24', { hasTouch: true });
    const { page } = calendar;
    await cellOf(calendar, peli).tap();
    await panel('Peliryhmä').waitFor();
    await keys('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const { x, y } = await slotAt(calendar, { column: 5, minute: 700 });
    await page.touchscreen.tap(x, y);
    expect(await active()).toBe('lauantai 28.11.2026 11.30, vapaa');
    await page.touchscreen.tap(x, y);
    await panel('Uusi kerta').waitFor();
  });

  it('drawing on an empty place makes a new session of just that time', async () => {
    const from = await slotAt(calendar, { column: 4, minute: 725 });
    await drag(calendar, from, await slotAt(calendar, { column: 4, minute: 812 }));
    const form = panel('Uusi kerta');
    const value = (name: string) => form.getByRole('textbox', { name }).inputValue();
    expect(await value('Päivä')).toBe('pe 27.11.2026');
    expect([await value('Alkaa klo'), await value('Päättyy klo')]).toEqual(['12.00', '13.30']);
  });

  it('a press opens a session; a second press on an empty place makes one', async () => {
    const { page } = calendar;
    await cellOf(calendar, peli).click();
    await panel('Peliryhmä').waitFor();
    await keys('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const empty = await slotAt(calendar, { column: 5, minute: 700 });
    await page.mouse.click(empty.x, empty.y);
    expect(await active()).toBe('lauantai 28.11.2026 11.30, vapaa');
    await page.mouse.click(empty.x, empty.y);
    await panel('Uusi kerta').waitFor();
  });

  it('a session is dragged to another day of the month, and to another room', async () => {
    const { page, go } = calendar;
    await go('view=month&date=2026-11-24');
    const moved = nextCall(page, 'sessions.move');
    const box = await page.locator('[data-session]').filter({ hasText: 'Peliryhmä' }).boundingBox();
    const goal = await page.locator('[data-day="2026-12-03"]').boundingBox();
    if (!box || !goal) throw new Error('not drawn');
    await drag(calendar, { x: box.x + 30, y: box.y + 10 }, { x: goal.x + 40, y: goal.y + 60 });
    expect(await moved).toMatchObject({ date: '2026-12-03', startMinute: 780 });
    await go('view=rooms&date=2026-12-03');
    await cellOf(calendar, /3\.12\.2026 .*Peliryhmä, Sali/).waitFor();
    const room = nextCall(page, 'sessions.move');
    const grip = await slotAt(calendar, { column: 0, minute: 800 });
    await drag(calendar, grip, await slotAt(calendar, { column: 1, minute: 860 }));
    expect(await room).toMatchObject({ date: '2026-12-03', startMinute: 840 });
    await cellOf(calendar, /klo 14–15, Peliryhmä, Keittiö/).waitFor();
  });

  it('more than fits leads to the day', async () => {
    const { page, go } = calendar;
    await go('view=week&date=2026-11-30');
    await page.getByRole('gridcell', { name: /\+7 kertaa/ }).click();
    await page.getByText('vko 49 · ma 30.11.2026').first().waitFor();
  });
});
