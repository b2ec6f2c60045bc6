import { localTimeOf } from '../../kernel/local-date.ts';
import { limits } from './limits.ts';
import type { RawZone } from './scan-calendar.ts';
import { type StepBudget, StepsSpent } from './step-budget.ts';
import { type UtcMinute, type WallMinute, wallAt } from './wall-time.ts';
import { windowsZones } from './windows-zones.ts';
import { offsetIn, type ZoneTable, zoneTableOf } from './zone-table.ts';

/** Where the venues are: sessions are planned on its wall clock. */
export const venueTimeZone = 'Europe/Helsinki';

/** Whose clock a time is on. A floating time is on the venue's (RFC 5545 3.3.5, form 1). */
export type Zone =
  | Readonly<{ kind: 'venue' }>
  | Readonly<{ kind: 'utc' }>
  | Readonly<{ kind: 'named'; name: string }>
  | Readonly<{ kind: 'table'; table: ZoneTable }>;

export const venueZone: Zone = { kind: 'venue' };
export const utcZone: Zone = { kind: 'utc' };

/** The zone of a TZID, or null where neither its name nor the file says what it is. */
export type FindZone = (tzid: string) => Zone | null;

/**
 * Looks zones up by TZID: an IANA name, also at the end of a path as Thunderbird and Evolution
 * write it; a Windows name; the IANA name a VTIMEZONE adds; and at last the VTIMEZONE itself.
 *
 * @param until the last moment that is asked for
 */
export function zoneFinder(
  zones: readonly RawZone[],
  until: WallMinute,
  budget: StepBudget,
): FindZone {
  const raw = new Map(zones.toReversed().map((zone) => [tzidOf(zone, 'TZID'), zone]));
  const found = new Map<string, Zone | null>();
  return (tzid) => {
    const known = found.get(tzid);
    if (known !== undefined || found.size >= limits.zones) return known ?? null;
    const zone = raw.get(tzid);
    const made = zoneByName(tzid) ?? (zone ? describedZone(zone, until, budget) : null);
    found.set(tzid, made);
    return made;
  };
}

function describedZone(zone: RawZone, until: WallMinute, budget: StepBudget): Zone | null {
  const named = zoneByName(tzidOf(zone, 'X-LIC-LOCATION'));
  if (named) return named;
  try {
    const table = zoneTableOf(zone, until, budget);
    return table && { kind: 'table', table };
  } catch (error) {
    if (error instanceof StepsSpent) return null;
    throw error;
  }
}

function tzidOf({ lines }: RawZone, name: string): string {
  const line = lines.find((text) => text.toUpperCase().startsWith(name)) ?? '';
  // A TEXT value has its commas escaped, the parameter that names it has not.
  const value = line.slice(line.indexOf(':') + 1).trim();
  return value.replace(/\\([\\;,])/g, '$1');
}

/** The zone of an IANA or Windows name; null where it is neither. */
function zoneByName(tzid: string): Zone | null {
  if (tzid === '' || tzid.length > 100) return null;
  const windows = windowsZones.get(tzid.toLowerCase());
  const parts = tzid.split('/').filter((part) => part !== '');
  const names = [windows ?? tzid, parts.slice(-3).join('/'), parts.slice(-2).join('/')];
  for (const name of names) {
    const zone = ianaZone(name);
    if (zone) return zone;
  }
  return null;
}

function ianaZone(name: string): Zone | null {
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
    if (timeZone === venueTimeZone) return venueZone;
    return timeZone === 'UTC' ? utcZone : { kind: 'named', name: timeZone };
  } catch {
    // The only way to ask whether a zone exists.
    return null;
  }
}

/** Minutes a zone is ahead of UTC at a moment. */
function offsetAt(zone: Zone, utc: UtcMinute): number {
  if (zone.kind === 'utc') return 0;
  if (zone.kind === 'table') return offsetIn(zone.table, utc);
  const name = zone.kind === 'venue' ? venueTimeZone : zone.name;
  const { date, minute } = localTimeOf(new Date(utc * 60_000), name);
  return wallAt(date, minute) - utc;
}

/** What a zone's clock shows at a moment. */
export const wallOfUtc = (zone: Zone, utc: UtcMinute): WallMinute => utc + offsetAt(zone, utc);

/**
 * The moment at which a zone's clock shows a time. Of two such moments in autumn it is the first;
 * a time that spring leaves out is counted with the offset from before (RFC 5545 3.3.5).
 */
export function utcOfWall(zone: Zone, wall: WallMinute): UtcMinute {
  const day = 1440;
  const before = offsetAt(zone, wall - day);
  const after = offsetAt(zone, wall + day);
  if (before === after || offsetAt(zone, wall - before) === before) return wall - before;
  return offsetAt(zone, wall - after) === after ? wall - after : wall - before;
}

/** A time of a zone's clock on the venue's. One of the venue's own stays as it is written. */
export const venueWallOf = (zone: Zone, wall: WallMinute): WallMinute =>
  zone.kind === 'venue' ? wall : wallOfUtc(venueZone, utcOfWall(zone, wall));
