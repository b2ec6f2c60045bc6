import {
  dateOfWall,
  minuteOfWall,
  type WallMinute,
} from '#shared/domain/programme-import/wall-time.ts';
import { utcOfWall, venueTimeZone, venueZone } from '#shared/domain/programme-import/zones.ts';
import { contentLine } from './content-line.ts';

const two = (part: number): string => String(part).padStart(2, '0');

/** `20260303T100000`: a time of a clock. Minute 1440 is midnight of the next day. */
export function localTime(wall: WallMinute): string {
  const minute = minuteOfWall(wall);
  const time = `${two(Math.floor(minute / 60))}${two(minute % 60)}00`;
  return `${dateOfWall(wall).replaceAll('-', '')}T${time}`;
}

/** A time of the venue's wall as UTC: UNTIL must be so beside a DTSTART with TZID (3.3.10). */
export const utcTime = (wall: WallMinute): string => `${localTime(utcOfWall(venueZone, wall))}Z`;

/** `20260303T081500Z` of an instant. */
export function utcInstant(ms: number): string {
  return new Date(ms)
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replace(/[-:]/g, '');
}

/** Times of the venue's wall under a property name, as many as there are. */
export const zonedTimes = (name: string, walls: readonly WallMinute[]): string =>
  contentLine(`${name};TZID=${venueTimeZone}`, walls.map(localTime).join(','));

/**
 * Finland's clock, written out for readers without a zone database: last Sunday of March at 3,
 * last Sunday of October at 4. From 1970, as Google's files have it.
 */
export const venueZoneLines: string = [
  ['BEGIN', 'VTIMEZONE'],
  ['TZID', venueTimeZone],
  ['BEGIN', 'DAYLIGHT'],
  ['TZOFFSETFROM', '+0200'],
  ['TZOFFSETTO', '+0300'],
  ['TZNAME', 'EEST'],
  ['DTSTART', '19700329T030000'],
  ['RRULE', 'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU'],
  ['END', 'DAYLIGHT'],
  ['BEGIN', 'STANDARD'],
  ['TZOFFSETFROM', '+0300'],
  ['TZOFFSETTO', '+0200'],
  ['TZNAME', 'EET'],
  ['DTSTART', '19701025T040000'],
  ['RRULE', 'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU'],
  ['END', 'STANDARD'],
  ['END', 'VTIMEZONE'],
]
  .map(([name = '', value = '']) => contentLine(name, value))
  .join('');
