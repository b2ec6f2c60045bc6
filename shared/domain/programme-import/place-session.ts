import type { Length } from './entry-times.ts';
import type { EntryNote, EntryProblem, Period, ProgrammeEntry } from './preview.ts';
import type { EntryFields } from './read-entry.ts';
import { dateOfWall, minuteOfWall, minutesPerDay, type WallMinute } from './wall-time.ts';
import { utcOfWall, venueWallOf, venueZone, wallOfUtc, type Zone } from './zones.ts';

/** One occurrence on the clock of its entry. */
export type Occurrence = Readonly<{
  uid: string;
  recurrenceId: string | null;
  zone: Zone;
  wall: WallMinute;
  length: Length;
  fields: EntryFields;
}>;

export type Placed =
  | Readonly<{ kind: 'session'; session: ProgrammeEntry }>
  | Readonly<{ kind: 'outside' }>
  | Readonly<{ kind: 'untaken'; reason: EntryProblem }>;

/**
 * An occurrence as a session on the venue's wall: one day, from minute to minute. One that goes on
 * after midnight ends at midnight, with a note; one of more than a day is no session.
 */
export function placeSession(occurrence: Occurrence, period: Period): Placed {
  const { uid, recurrenceId, zone, wall, length, fields } = occurrence;
  if (isFarFrom(wall, period)) return { kind: 'outside' };
  const start = venueWallOf(zone, wall);
  const date = dateOfWall(start);
  if (date < period.from || date > period.until) return { kind: 'outside' };
  const minutes = venueEnd(zone, wall, length) - start;
  if (fields.title === '') return { kind: 'untaken', reason: 'no-title' };
  // The clock can go back between start and end.
  if (minutes <= 0) return { kind: 'untaken', reason: 'end-before-start' };
  if (minutes > minutesPerDay) return { kind: 'untaken', reason: 'many-days' };
  const startMinute = minuteOfWall(start);
  const endMinute = Math.min(startMinute + minutes, minutesPerDay);
  const isCut = endMinute < startMinute + minutes;
  const notes: EntryNote[] = isCut ? ['ends-after-midnight', ...fields.notes] : [...fields.notes];
  const session = { ...fields, uid, recurrenceId, date, startMinute, endMinute, notes };
  return { kind: 'session', session };
}

/** No clock is more than two days from the venue's: spares converting what is years away. */
function isFarFrom(wall: WallMinute, { from, until }: Period): boolean {
  const day = minutesPerDay;
  return dateOfWall(wall + 2 * day) < from || dateOfWall(wall - 2 * day) > until;
}

function venueEnd(zone: Zone, wall: WallMinute, { wall: byClock, exact }: Length): WallMinute {
  const end = wall + byClock;
  if (exact === 0) return venueWallOf(zone, end);
  return wallOfUtc(venueZone, utcOfWall(zone, end) + exact);
}
