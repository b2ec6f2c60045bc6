import type { ParsedInput } from '#shared/contract/contract.ts';
import type { DayRecord } from '#shared/contract/visits-parts.ts';
import { daysOfMonth } from '#shared/domain/months/month.ts';
import type { VenueId } from '#shared/kernel/ids.ts';
import { addDays, type LocalDate } from '#shared/kernel/local-date.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Context, Done } from '../context.ts';
import { noteCorrection } from '../months/closed-month.ts';
import { noteDifferences } from './day-differences.ts';
import { dayFault } from './may-change-day.ts';

type VenueDay = Readonly<{ venueId: VenueId; date: LocalDate }>;

/** A remark is shown on the next opening day; over a longer break it is news no more. */
const remarkDays = 14;

/** The record of an opening day: doors, remark, who of the staff was there. */
export function dayRecord({ stores }: Context, { venueId, date }: VenueDay): Result<DayRecord> {
  if (!stores.venues.exists(venueId)) return err('not-found');
  const { openedMinute, closedMinute } = stores.visits.day(venueId, date);
  const days = { from: addDays(date, -remarkDays), before: date };
  return ok({
    ...{ venueId, date, openedMinute, closedMinute },
    remark: stores.doors.remark(venueId, date),
    earlier: stores.doors.lastRemark(venueId, days),
    presences: stores.doors.presences(venueId, date),
  });
}

/** The hours on the clock, when the doors were opened or closed without the program. */
export function saveDoors(
  context: Context,
  { openedMinute, closedMinute, ...place }: ParsedInput<'visits.saveDoors'>,
): Result<DayRecord> {
  return onDay(context, place, ({ stores }, { venueId, date }) => {
    if (closedMinute !== null && (openedMinute === null || closedMinute <= openedMinute)) {
      return err('end-before-start', { fields: { closedMinute: 'end-before-start' } });
    }
    stores.visits.setOpened(venueId, date, openedMinute);
    stores.visits.setClosed(venueId, date, closedMinute);
    return ok({});
  });
}

/** Keeps the day's remark; an empty one takes it away. */
export function saveRemark(
  context: Context,
  { remark, ...place }: ParsedInput<'visits.saveRemark'>,
): Result<DayRecord> {
  return onDay(context, place, ({ stores }, { venueId, date }) => {
    stores.doors.setRemark(venueId, date, remark);
    return ok({});
  });
}

/** Sets how long somebody was there in a role. */
export function setPresence(
  context: Context,
  { staffId, workingRole, minutes, ...place }: ParsedInput<'visits.setPresence'>,
): Result<DayRecord> {
  return onDay(context, place, ({ stores }, { venueId, date }) => {
    if (!stores.staff.get(staffId)) return err('not-found');
    stores.doors.setPresence(venueId, date, { staffId, workingRole, minutes });
    return ok({});
  });
}

/** Says whether somebody of the staff sits on the board. */
export function setBoardMember(
  context: Context,
  { staffId, isMember }: ParsedInput<'visits.setBoardMember'>,
): Done {
  const { stores, audit } = context;
  if (!stores.staff.get(staffId)) return err('not-found');
  const was = stores.doors.boardMembers().includes(staffId);
  const before = withoutBoard(context);
  stores.doors.setBoardMember(staffId, isMember);
  const after = withoutBoard(context);
  const change = {
    detail: 'board-member',
    before: was ? 'yes' : 'no',
    after: isMember ? 'yes' : 'no',
  };
  for (const [i, { venueId, month, told }] of before.entries()) {
    if (after[i]?.told === told) continue;
    const date = daysOfMonth(month).from;
    noteCorrection(context, { venueId, date, subjectId: venueId, ...change });
  }
  audit('board-member-set', staffId, isMember ? 'yes' : 'no');
  return ok({});
}

/** What a report without the board says of each closed month. */
const withoutBoard = ({ stores }: Context) =>
  stores.months
    .closed({ venueId: null, from: '0000-01', to: '9999-12' })
    .map(({ venueId, month }) => {
      const asked = { ...daysOfMonth(month), venueId, by: 'month', withoutBoard: true } as const;
      return { venueId, month, told: JSON.stringify(stores.doors.figures(asked).presences) };
    });

/** How long everybody of the staff was there, together. */
const minutesOf = ({ stores }: Context, { venueId, date }: VenueDay): number =>
  stores.doors.presences(venueId, date).reduce((sum, { minutes }) => sum + minutes, 0);

/** Changes the record of today or an earlier day; the latter leaves a line in the log. */
function onDay(
  context: Context,
  place: VenueDay,
  work: (context: Context, place: VenueDay) => Done,
): Result<DayRecord> {
  const fault = dayFault(context, place);
  if (fault) return { ok: false, error: fault };
  if (place.date > context.now.date) return err('day-not-today');
  const { venueId, date } = place;
  const before = {
    day: context.stores.visits.day(venueId, date),
    staff: minutesOf(context, place),
  };
  const done = work(context, place);
  if (!done.ok) return done;
  if (date < context.now.date) context.audit('day-corrected', venueId, date);
  noteDifferences(context, before.day);
  const after = minutesOf(context, place);
  if (before.staff !== after) {
    const subject = { venueId, date, subjectId: venueId, detail: 'presence' };
    noteCorrection(context, { ...subject, before: before.staff, after });
  }
  return dayRecord(context, place);
}
