import type { GroupId, PersonId, SessionId, VenueId } from '../../kernel/ids.ts';
import { addDays, type LocalDate } from '../../kernel/local-date.ts';
import { daysOfPeriod, monthNameOf, type Place, weekOf } from './place.ts';

/** After a month's end its last sessions and weeks may still come up to it. */
export const graceDays = 14;

/** A session as its register has it. */
export type SessionCrowd = Readonly<{
  id: SessionId;
  groupId: GroupId | null;
  date: LocalDate;
  /** Those present on site by name. */
  people: readonly PersonId[];
  /** Those counted without one. */
  heads: number;
  /** Whether it had a kiosk, with the version in question, for long enough to be answered. */
  isAsked: boolean;
  /** Whether paper of it was typed in, of that version. */
  hasPaper?: true;
}>;

/** Who was in the venue in a period. */
export type VenueCrowd = Readonly<{
  sessions: readonly SessionCrowd[];
  /** Days on which the hallway had a kiosk, or paper, with the visits of each. */
  hallway: readonly Readonly<{ date: LocalDate; visits: number; isPaper?: true }>[];
}>;

export type CrowdFacts = Readonly<{
  today: LocalDate;
  minimum: number;
  /** Whether the answers are of paper, or of the kiosk. */
  isPaper: boolean;
  crowd: (venueId: VenueId, period: Readonly<{ from: LocalDate; to: LocalDate }>) => VenueCrowd;
  /** Places that have a block of the same question already. */
  released: readonly Place[];
}>;

/**
 * How many different people can have given the answers that are at a group's month, or at a week,
 * month or year of a venue. Counted as a thief would: whose answers are known to be elsewhere, by the
 * blocks that there are and by the registers, is left out. Never more than there were: who may be the
 * same person is counted once.
 */
export function crowdAt(place: Place, facts: CrowdFacts): number {
  const { sessions, hallway } = facts.crowd(place.venueId, daysOfPeriod(place.period));
  const pooled = sessions.filter(
    (one) =>
      (facts.isPaper ? one.hasPaper : one.isAsked) &&
      !has(facts, 'session', ({ sessionId }) => sessionId === one.id),
  );
  if (place.level === 'group-month') {
    return people(pooled.filter(({ groupId }) => groupId === place.groupId));
  }
  const days = hallway.filter(
    ({ date, isPaper }) => (isPaper === true) === facts.isPaper && isHallwayIn(place, date, facts),
  );
  const open = new Set(days.map(({ date }) => date));
  const fallen = pooled.filter((one) => hasFallen(place, one, { facts, pooled }));
  // On a day of the hallway's kiosk whoever is in the house comes past it.
  const inHouse = sessions.filter((one) => open.has(one.date) && !fallen.includes(one));
  return Math.max(people([...fallen, ...inHouse]), ...days.map(({ visits }) => visits));
}

const has = (
  { released }: CrowdFacts,
  level: Place['level'],
  isIt: (place: Place) => boolean,
): boolean => released.some((place) => place.level === level && isIt(place));

const people = (sessions: readonly SessionCrowd[]): number =>
  new Set(sessions.flatMap((one) => one.people)).size +
  Math.max(0, ...sessions.map(({ heads }) => heads));

/** Whether answers of a hallway's day can be at a place: not where its week or month has a block. */
function isHallwayIn({ level, venueId }: Place, date: LocalDate, facts: CrowdFacts): boolean {
  if (level === 'venue-week') return true;
  const isOf = (period: string) => (place: Place) =>
    place.venueId === venueId && place.period === period;
  if (has(facts, 'venue-week', isOf(weekOf(date)))) return false;
  return level === 'venue-month' || !has(facts, 'venue-month', isOf(monthNameOf(date)));
}

type Pooled = Readonly<{ facts: CrowdFacts; pooled: readonly SessionCrowd[] }>;

/** Whether a session's answers can have come as far as a place of the venue. */
function hasFallen(place: Place, session: SessionCrowd, { facts, pooled }: Pooled): boolean {
  const { groupId, date } = session;
  if (place.level === 'venue-week') return groupId === null;
  const month = monthNameOf(date);
  const isOfMonth = (one: Place) => one.venueId === place.venueId && one.period === month;
  if (place.level === 'venue-year' && has(facts, 'venue-month', isOfMonth)) return false;
  if (groupId === null) return true;
  const before = pooled.filter(
    (one) => one.groupId === groupId && monthNameOf(one.date) === month && one.date <= date,
  );
  // Of too few people to wait with its group.
  if (people(before) < facts.minimum) return true;
  const isOver = facts.today > addDays(daysOfPeriod(month).to, graceDays);
  return isOver && !has(facts, 'group-month', (one) => isOfMonth(one) && one.groupId === groupId);
}
