import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  aCalendarVenue,
  type CalendarVenue,
  cellOf,
  drag,
  nextCall,
  type OpenCalendar,
  slotAt,
} from '#test/support/a-calendar.ts';
import { aGroup, aSession } from '#test/support/a-venue.ts';
import { launchChromium } from '#test/support/chromium.ts';

// Clocks of the wall change on 25.10.2026 and 28.3.2027 in Finland, on 1.11.2026 and 14.3.2027 in
// St. John's, never in UTC and Apia. None of it may move a session, on whatever machine.

const zones = ['Europe/Helsinki', 'UTC', 'America/St_Johns', 'Pacific/Apia'] as const;
const weeks = [
  { name: 'October’s', sunday: '2026-10-25', saturday: '2026-10-24', said: ['25.10.', '24.10.'] },
  { name: 'March’s', sunday: '2027-03-28', saturday: '2027-03-27', said: ['28.3.', '27.3.'] },
] as const;

let browser: Browser;
let venue: CalendarVenue;
let calendar: OpenCalendar;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

beforeEach(async () => {
  // Tuesday 20 October 2026, nine o'clock in Helsinki.
  const now = { date: '2026-10-20', time: '09:00', instant: '2026-10-20T06:00:00Z' };
  venue = await aCalendarVenue(now, async (call) => {
    const group = await aGroup(call, { name: 'Sunnuntaikerho' });
    for (const { sunday } of weeks) await aSession(call, group, { date: sunday });
  });
});
afterEach(async () => {
  await calendar.context.close();
  await venue.stop();
});

describe.each(zones)('on a machine in %s', (timezoneId) => {
  it.each(weeks)(
    '$name change week draws, drags and carries a session by the wall’s clock',
    async (week) => {
      calendar = await venue.open(browser, `view=week&date=${week.sunday}`, { timezoneId });
      const { page, grid } = calendar;
      const [sunday, saturday] = week.said;
      const sundayCell = cellOf(
        calendar,
        `sunnuntai ${sunday}${week.sunday.slice(0, 4)} klo 10–11.30`,
      );
      const box = await sundayCell.boundingBox();
      const ten = await slotAt(calendar, { column: 6, minute: 600 });
      expect(Math.abs((box?.y ?? 0) - ten.y)).toBeLessThan(3);
      expect(
        Math.abs(
          (box?.height ?? 0) - ((await slotAt(calendar, { column: 6, minute: 690 })).y - ten.y),
        ),
      ).toBeLessThan(4);

      const moved = nextCall(page, 'sessions.move');
      const grip = await slotAt(calendar, { column: 6, minute: 630 });
      await drag(calendar, grip, await slotAt(calendar, { column: 5, minute: 825 }));
      expect(await moved).toMatchObject({ date: week.saturday, startMinute: 795, endMinute: 885 });
      await page
        .getByText(`Kerta siirretty: Sunnuntaikerho, la ${saturday} klo 13.15–14.45.`)
        .first()
        .waitFor();
      await cellOf(
        calendar,
        `lauantai ${saturday}${week.sunday.slice(0, 4)} klo 13.15–14.45`,
      ).waitFor();

      // By keys: back to Sunday, an hour and a quarter earlier, and half an hour longer.
      await grid.focus();
      for (const key of [
        'p',
        'm',
        'ArrowRight',
        'ArrowUp',
        'Control+ArrowUp',
        'Shift+ArrowDown',
        'Shift+ArrowDown',
      ]) {
        await page.keyboard.press(key);
      }
      const said = `su ${sunday} klo 12–14, ennen la ${saturday} klo 13.15–14.45`;
      await page.getByRole('status').filter({ hasText: said }).waitFor();
      const carried = nextCall(page, 'sessions.move');
      await page.keyboard.press('Enter');
      expect(await carried).toMatchObject({ date: week.sunday, startMinute: 720, endMinute: 840 });

      // What the core has kept, from the beginning.
      await page
        .getByText(`Kerta siirretty: Sunnuntaikerho, su ${sunday} klo 12–14.`)
        .first()
        .waitFor();
      await calendar.go(`view=day&date=${week.sunday}`);
      await cellOf(
        calendar,
        `sunnuntai ${sunday}${week.sunday.slice(0, 4)} klo 12–14, Sunnuntaikerho`,
      ).waitFor();
      expect(calendar.complaints).toEqual([]);
    },
  );
});
