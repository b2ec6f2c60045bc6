import type { ConflictGround } from '#shared/domain/sessions/conflicts/conflict.ts';
import type { VenueOffDay } from '#shared/domain/sessions/edits/off-day-choice.ts';
import type { Facts } from '#shared/domain/sessions/edits/session-lock.ts';
import type { SessionState } from '#shared/domain/sessions/edits/session-state.ts';
import type { GroupId, VenueId } from '#shared/kernel/ids.ts';
import { addDays, type LocalDate } from '#shared/kernel/local-date.ts';
import type { Context } from '../context.ts';
import { closedHolidays, closureDays, type Period } from '../venues/venue-days.ts';

/** What decides whether a session of the venue may still be planned. */
export function factsOf({ stores, now }: Context, venueId: VenueId): Facts {
  return { now, closedMonths: stores.venues.closedMonths(venueId) };
}

/** Whether the month of a venue's day has been reported. */
export function isMonthClosed(
  context: Context,
  { venueId, date }: Readonly<{ venueId: VenueId; date: LocalDate }>,
): boolean {
  return factsOf(context, venueId).closedMonths.includes(date.slice(0, 7));
}

/** Holidays, closing eves, school breaks and closures that hold for a venue. */
export function venueOffDays(context: Context, venueId: VenueId, period: Period): VenueOffDay[] {
  const closures = context.stores.venues.closures(period.from, period.to);
  return [...closedHolidays(context.stores, venueId, period), ...closureDays(closures, venueId)];
}

/** Everything that planned sessions of a venue are held against, from a day to another. */
export function conflictGround(
  context: Context,
  venueId: VenueId,
  { from, to }: Period,
): ConflictGround {
  const { stores, now } = context;
  const sessions = stores.sessions.states({ from, to });
  const groups = stores.groups.list({ venueId: null, today: now.date, includeEnded: true });
  const rooms = stores.venues.list().flatMap((venue) => venue.rooms);
  return {
    sessions: sessions.map(existingOf),
    openingHours: stores.venues.openingHoursRows(null),
    offDays: venueOffDays(context, venueId, { from, to }),
    groups: groups.map(({ id, startsOn, endsOn, capacity }) => ({
      ...{ id, startsOn, endsOn },
      capacity,
    })),
    rooms: rooms.map(({ id, capacity }) => ({ id, capacity })),
    roomConflicts: stores.venues.roomConflicts(venueId),
  };
}

const existingOf = (session: SessionState): ConflictGround['sessions'][number] => ({
  id: session.id,
  venueId: session.venueId,
  groupId: session.groupId,
  roomId: session.roomId,
  leaderIds: session.leaders.map(({ staffId }) => staffId),
  date: session.date,
  startMinute: session.startMinute,
  endMinute: session.endMinute,
  status: session.status,
});

/** How many a group's session is expected to have: its members on the day planned from. */
export function peopleOf({ stores, now }: Context, groupId: GroupId | null): number | null {
  if (groupId === null) return null;
  const group = stores.groups.get(groupId, now.date);
  return group?.form === 'closed' ? stores.groups.memberCountOn(groupId, now.date) : null;
}

/** The first and last of some dates, widened by days that a move may reach; today where there are none. */
export function spanOf(dates: readonly LocalDate[], today: LocalDate, widerDays = 0): Period {
  const sorted = dates.toSorted();
  const [from, to] = [sorted[0] ?? today, sorted.at(-1) ?? today];
  return { from: addDays(from, -widerDays), to: addDays(to, widerDays) };
}
