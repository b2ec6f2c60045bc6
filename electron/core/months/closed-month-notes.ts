import type { Language } from '#shared/contract/app.ts';
import type { ClosedMonthNote } from '#shared/domain/months/closed-month-note.ts';
import { changedFurther, type NamedChange } from '#shared/domain/months/further-figures.ts';
import { daysOfMonth, monthIn } from '#shared/domain/months/month.ts';
import { changedFigures, hasOtherRules, readSnapshot } from '#shared/domain/months/snapshot.ts';
import { type Figures, noFigures } from '#shared/domain/reports/figures.ts';
import type { GroupId, VenueId } from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Context } from '../context.ts';
import type { ClosedMonthRow, ClosingRow } from '../month-ports.ts';
import { furtherFiguresOf, furtherWords } from './month-figures.ts';

type Asked = Readonly<{
  from: LocalDate;
  to: LocalDate;
  venueId: VenueId | null;
  groupId: GroupId | null;
  language: Language;
}>;

/**
 * What a report over a period has to say of months that were closed: each is held against the
 * figures of its first closing, because those are what somebody else may have on paper.
 */
export function closedMonthNotesOf(context: Context, asked: Asked): ClosedMonthNote[] {
  const { stores } = context;
  const venues = stores.venues.list();
  const group = asked.groupId && stores.groups.get(asked.groupId, context.now.date);
  const venueId = asked.venueId ?? group?.venueId ?? null;
  const span = { venueId, from: monthIn(asked.from), to: monthIn(asked.to) };
  const closings = Map.groupBy(stores.months.closings(span), keyOf);
  const closed = new Map(stores.months.closed(span).map((row) => [keyOf(row), row]));
  const keys = [...new Set([...closings.keys(), ...closed.keys()])].sort();
  if (keys.length === 0) return [];
  const figures = figuresNow(context, asked, keys);
  const names = new Map(venues.map(({ id, name }) => [id as string, name]));
  return keys.map((key) => {
    const [month = '', venue = ''] = key.split(' ');
    const [own, now] = [closings.get(key) ?? [], figures(month, venue)];
    return {
      month,
      venueName: venues.length > 1 && venueId === null ? (names.get(venue) ?? '') : null,
      ...noteOf({ closings: own, closed: closed.get(key), now, groupId: asked.groupId }),
      further: furtherChanges(context, asked, { closings: own, closed: closed.get(key) }),
    };
  });
}

/** Sorts by month, then by venue. */
const keyOf = ({ month, venueId }: { month: string; venueId: VenueId }): string =>
  `${month} ${venueId}`;

type Parts = Readonly<{
  closings: readonly ClosingRow[];
  closed: ClosedMonthRow | undefined;
  now: Figures;
  groupId: GroupId | null;
}>;

function noteOf({ closings, closed, now, groupId }: Parts) {
  const [first] = closings;
  const last = closings.at(-1);
  const snapshot = first ? readSnapshot(first.figures) : null;
  const then =
    snapshot && (groupId === null ? snapshot.total : ofGroup(snapshot.rows.group, groupId));
  // Closed again: what was changed while it was open counts from then.
  const closedAgainOn = closings.length > 1 && closed ? (last?.closedOn ?? null) : null;
  return {
    closedOn: first?.closedOn ?? null,
    correctedOn: closed?.correctedOn ?? closedAgainOn,
    reopenedOn: closed ? null : (last?.reopened?.on ?? null),
    changes: then ? changedFigures(then, now) : [],
    otherRules: snapshot && hasOtherRules(snapshot) ? snapshot.rules : null,
  };
}

/**
 * Other counters and exits belong to the venue. They are counted only of months that somebody has
 * corrected or opened again: nothing else changes them, and a year has twelve months.
 */
function furtherChanges(
  context: Context,
  { groupId, language }: Asked,
  { closings, closed }: Pick<Parts, 'closings' | 'closed'>,
): NamedChange[] {
  const [first] = closings;
  const isAsClosed = closed?.correctedOn === null && closings.length === 1;
  if (!first || groupId !== null || isAsClosed) return [];
  const { further } = readSnapshot(first.figures);
  const now = furtherFiguresOf(context, first);
  return changedFurther(further, now, furtherWords(context, language));
}

const ofGroup = (rows: readonly { key: string; figures: Figures }[], groupId: GroupId): Figures =>
  rows.find(({ key }) => key === groupId)?.figures ?? noFigures;

/** The figures of each month and venue as they are now, in one count. */
function figuresNow(
  { stores, now }: Context,
  { venueId, groupId }: Asked,
  keys: readonly string[],
): (month: string, venue: string) => Figures {
  const [first = '', last = ''] = [keys[0], keys.at(-1)].map((key) => key?.split(' ')[0]);
  const span = { from: daysOfMonth(first).from, to: daysOfMonth(last).to };
  const rows = stores.reports.byVenueMonth({ ...span, venueId, groupId, now });
  const found = new Map(rows.map(({ key, figures }) => [key, figures]));
  const nothing = groupId === null ? { ...noFigures, visits: 0, firstVisits: 0 } : noFigures;
  return (month, venue) => found.get(`${venue} ${month}`) ?? nothing;
}
