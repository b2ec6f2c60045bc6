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
  /** Whether visitors say it about themselves: it is the venue's from the beginning. */
  isAbout: boolean;
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
  const known = facts.crowd(place.venueId, daysOfPeriod(place.period));
  const pooled = known.sessions.filter(
    (one) =>
      (facts.isPaper ? one.hasPaper : one.isAsked) &&
      !has(facts, 'session', ({ sessionId }) => sessionId === one.id),
  );
  if (place.level === 'group-month') {
    const own = pooled.filter(({ groupId }) => groupId === place.groupId);
    return people(sessionsSinceEnough(own, facts));
  }
  const parts = [
    ...partsOfSessions(place, { facts, pooled }),
    ...partsOfHallway(place, { facts, known }),
  ];
  return sizeOf(place.level === 'venue-month' ? partsSinceEnough(parts, facts) : parts);
}

/** People whose answers come to a place of the venue together. */
type Part = Readonly<{ cameOn: LocalDate; sessions: readonly SessionCrowd[]; visits: number }>;

const sizeOf = (parts: readonly Part[]): number =>
  Math.max(people(parts.flatMap(({ sessions }) => sessions)), ...parts.map(({ visits }) => visits));

/**
 * Where fewer than five are meant nothing waits: what came before the first five has gone on at once,
 * and must not be counted with what came later.
 */
function sinceEnough<T>(
  all: readonly T[],
  {
    minimum,
    cameOn,
    size,
  }: { minimum: number; cameOn: (one: T) => LocalDate; size: (one: T) => number },
): readonly T[] {
  const inTime = all.toSorted((a, b) => cameOn(a).localeCompare(cameOn(b)));
  const first = inTime.findIndex((one) => size(one) >= minimum);
  return first < 0 ? [] : inTime.slice(first);
}

const sessionsSinceEnough = (own: readonly SessionCrowd[], { minimum }: CrowdFacts) =>
  sinceEnough(own, { minimum, cameOn: ({ date }) => date, size: (one) => people([one]) });

const partsSinceEnough = (parts: readonly Part[], { minimum }: CrowdFacts) =>
  sinceEnough(parts, { minimum, cameOn: (part) => part.cameOn, size: (part) => sizeOf([part]) });

const has = (
  { released }: CrowdFacts,
  level: Place['level'],
  isIt: (place: Place) => boolean,
): boolean => released.some((place) => place.level === level && isIt(place));

const people = (sessions: readonly SessionCrowd[]): number =>
  new Set(sessions.flatMap((one) => one.people)).size +
  Math.max(0, ...sessions.map(({ heads }) => heads));

type Pooled = Readonly<{ facts: CrowdFacts; pooled: readonly SessionCrowd[] }>;

/** Sessions whose answers have come as far as a place of the venue: at once, or with their group's month. */
function partsOfSessions(place: Place, { facts, pooled }: Pooled): Part[] {
  const fallen = pooled.map((one) => ({ one, cameOn: fellOn(place, one, { facts, pooled }) }));
  return [...Map.groupBy(fallen, ({ cameOn }) => cameOn)].flatMap(([cameOn, ofDay]) => {
    if (cameOn === null) return [];
    const isTogether = cameOn > daysOfPeriod(place.period).to;
    const sessions = ofDay.map(({ one }) => one);
    return (isTogether ? [sessions] : sessions.map((one) => [one])).map((own) => ({
      ...{ cameOn, sessions: own, visits: 0 },
    }));
  });
}

type Hallway = Readonly<{ facts: CrowdFacts; known: VenueCrowd }>;

/** Days of the hallway: whoever was in the house comes past its kiosk. A week's come when it is over. */
function partsOfHallway(place: Place, { facts, known }: Hallway): Part[] {
  return known.hallway
    .filter(
      ({ date, isPaper }) =>
        (isPaper === true) === facts.isPaper && isHallwayIn(place, date, facts),
    )
    .map(({ date, visits }) => ({
      cameOn: weekEndOf(date),
      sessions: known.sessions.filter((one) => one.date === date),
      visits,
    }));
}

const weekEndOf = (date: LocalDate): LocalDate => daysOfPeriod(weekOf(date)).to;

/** Whether answers of a hallway's day can be at a place: not where its week or month has a block. */
function isHallwayIn({ level, venueId }: Place, date: LocalDate, facts: CrowdFacts): boolean {
  if (level === 'venue-week') return true;
  const isOf = (period: string) => (place: Place) =>
    place.venueId === venueId && place.period === period;
  if (facts.today <= weekEndOf(date)) return false;
  if (has(facts, 'venue-week', isOf(weekOf(date)))) return false;
  return level === 'venue-month' || !has(facts, 'venue-month', isOf(monthNameOf(date)));
}

/** The day on which a session's answers came to a place of the venue; null if they cannot be there. */
function fellOn(place: Place, session: SessionCrowd, { facts, pooled }: Pooled): LocalDate | null {
  const { groupId, date } = session;
  if (place.level === 'venue-week') return groupId === null ? date : null;
  const month = monthNameOf(date);
  const isOfMonth = (one: Place) => one.venueId === place.venueId && one.period === month;
  if (place.level === 'venue-year' && has(facts, 'venue-month', isOfMonth)) return null;
  if (facts.isAbout) return date;
  if (groupId === null) return facts.today > weekEndOf(date) ? weekEndOf(date) : null;
  const own = pooled.filter((one) => one.groupId === groupId && monthNameOf(one.date) === month);
  // Of too few people to wait with its group.
  if (!sessionsSinceEnough(own, facts).includes(session)) return date;
  const settledOn = addDays(daysOfPeriod(month).to, graceDays);
  const isGroups = has(facts, 'group-month', (one) => isOfMonth(one) && one.groupId === groupId);
  return facts.today > settledOn && !isGroups ? settledOn : null;
}
