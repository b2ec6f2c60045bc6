import type { Browser } from 'playwright-core';
import type { Client } from '#shared/contract/envelope.ts';
import { aCalendarVenue, type CalendarVenue, cellOf, type OpenCalendar } from './a-calendar.ts';
import { aGroup, aMember, aSession, firstVenue } from './a-venue.ts';

/**
 * Week 48 of 2026: on Tuesday a session with a mark, on Wednesday and Thursday one to come, on Friday
 * a cancelled one; and nine at once on the Monday after.
 */
async function plannedWeek(call: Client): Promise<void> {
  const { roomId } = await firstVenue(call);
  const women = await aGroup(call, { name: 'Naisten vertaisryhmä' });
  const games = await aGroup(call, { name: 'Peliryhmä', form: 'open' });
  const cards = await aGroup(call, { name: 'Korttiporukka', form: 'open' });
  const { venueId } = await firstVenue(call);
  const of = { groupId: games };
  const times = { startMinute: 780, endMinute: 840 };
  await call('sessions.create', { venueId, of, date: '2026-11-26', ...times, roomId });
  await aSession(call, women, { date: '2026-11-25' });
  const recorded = await aSession(call, women, {
    date: '2026-11-24',
    startMinute: 480,
    endMinute: 510,
  });
  const { personId } = await aMember(call, women, 'Aino');
  await call('attendance.mark', { sessionId: recorded, personId, status: 'present' });
  const off = await aSession(call, cards, { date: '2026-11-27', startMinute: 600, endMinute: 660 });
  await call('sessions.cancel', { id: off, reason: 'leader-absent' });
  for (let i = 0; i < 9; i++) {
    const group = await aGroup(call, { name: `Ryhmä ${i + 1}` });
    await aSession(call, group, { date: '2026-11-30' });
  }
}

/** That week in the calendar, on Tuesday 24 November 2026, 8.40. */
export async function aPlannedCalendar(
  browser: Browser,
): Promise<Readonly<{ venue: CalendarVenue; calendar: OpenCalendar }>> {
  const now = { date: '2026-11-24', time: '08:40', instant: '2026-11-24T06:40:00Z' };
  const venue = await aCalendarVenue(now, plannedWeek);
  const calendar = await venue.open(browser, 'view=week&date=2026-11-24');
  await cellOf(calendar, /Peliryhmä/).waitFor();
  return { venue, calendar };
}
