import type ICAL from 'ical.js';
import type { EntryProblem } from './preview.ts';
import { readWrittenTime, type WallMinute } from './wall-time.ts';
import { type FindZone, utcOfWall, utcZone, venueZone, type Zone } from './zones.ts';

/** A DATE or DATE-TIME with its clock. */
export type Stamp = Readonly<{ wall: WallMinute; zone: Zone; isDate: boolean }>;

/** How long an entry is: minutes on its clock, and then minutes of real time. */
export type Length = Readonly<{ wall: number; exact: number }>;

export type Read<T> =
  | Readonly<{ ok: true; value: T }>
  | Readonly<{ ok: false; reason: EntryProblem }>;

const refused = (reason: EntryProblem): Read<never> => ({ ok: false, reason });

/** The times of a DTSTART, DTEND, RECURRENCE-ID, RDATE or EXDATE; of a period its start. */
export function readStamps(property: ICAL.Property, findZone: FindZone): Read<readonly Stamp[]> {
  const tzid = property.getFirstParameter('tzid');
  const zone = typeof tzid === 'string' && tzid !== '' ? findZone(tzid) : venueZone;
  const stamps: Stamp[] = [];
  // jCal: name, parameters, type, and then the values; a period is an array of its own.
  for (const value of property.jCal.slice(3)) {
    // What ical.js finds no time in it spells `2026-03-10T::`, and an empty EXDATE `--T::`.
    const text =
      String(value)
        .slice(0, 40)
        .split(',')[0]
        ?.replace(/[-T:]+$/, '') ?? '';
    if (text === '') continue;
    const written = readWrittenTime(text);
    if (!written) return refused('time-unreadable');
    const own = written.isUtc ? utcZone : zone;
    if (!own && !written.isDate) return refused('zone-unknown');
    stamps.push({ wall: written.wall, zone: own ?? venueZone, isDate: written.isDate });
  }
  return { ok: true, value: stamps };
}

/**
 * The length by DTEND or DURATION (RFC 5545 3.8.2.2, 3.8.2.5). Between two times of one clock it is
 * what that clock shows: a recurring evening ends at 20.00 whatever the night before did. A
 * DURATION's days are days of the clock, its hours real ones (3.3.6).
 */
export function readLength(
  start: Stamp,
  end: Stamp | null,
  duration: ICAL.Property | undefined,
): Read<Length> {
  if (end) return lengthUntil(start, end);
  if (!duration) return refused('no-end');
  const match = durationPattern.exec(String(duration.jCal[3] ?? '').trim());
  if (!match) return refused('time-unreadable');
  if (match[1] === '-') return refused('end-before-start');
  const part = (at: number): number => Number(match[at] ?? 0);
  const length = { wall: (part(2) * 7 + part(3)) * 1440, exact: part(4) * 60 + part(5) };
  return length.wall + length.exact === 0 ? refused('no-end') : { ok: true, value: length };
}

const durationPattern =
  /^([+-]?)P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:\d{1,8}S)?)?$/i;

function lengthUntil(start: Stamp, end: Stamp): Read<Length> {
  if (start.isDate !== end.isDate) return refused('time-unreadable');
  const isOneClock = start.zone === end.zone;
  // What one clock shows is right also in the hour that spring leaves out.
  const minutes = isOneClock
    ? end.wall - start.wall
    : utcOfWall(end.zone, end.wall) - utcOfWall(start.zone, start.wall);
  if (minutes <= 0) return refused(minutes === 0 ? 'no-end' : 'end-before-start');
  return {
    ok: true,
    value: isOneClock ? { wall: minutes, exact: 0 } : { wall: 0, exact: minutes },
  };
}
