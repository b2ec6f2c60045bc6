import { layOutRule } from './lay-out-rule.ts';
import type { RawZone } from './scan-calendar.ts';
import type { StepBudget } from './step-budget.ts';
import { readWrittenTime, type UtcMinute, type WallMinute } from './wall-time.ts';

/** From when a zone is how many minutes ahead of UTC. */
export type OffsetChange = Readonly<{ at: UtcMinute; offset: number }>;

/** A zone as a file describes it: the offset before the first change, and the changes in order. */
export type ZoneTable = Readonly<{ before: number; changes: readonly OffsetChange[] }>;

/**
 * Reads a VTIMEZONE (RFC 5545 3.6.5) up to a day; null where it says nothing usable. Needed only
 * for zones whose name tells nothing, such as "Customized Time Zone": names are trusted more, since
 * many programs write outdated rules.
 */
export function zoneTableOf(
  zone: RawZone,
  until: WallMinute,
  budget: StepBudget,
): ZoneTable | null {
  const observances = zone.changes.map((lines) => changesOf(lines, until, budget));
  const all = observances.flatMap((one) => one ?? []).sort((a, b) => a.at - b.at);
  const [first] = all;
  if (!first || observances.includes(null)) return null;
  return { before: first.before, changes: all.map(({ at, offset }) => ({ at, offset })) };
}

/** The changes to one STANDARD or DAYLIGHT; their times are on the clock of before the change. */
function changesOf(
  lines: readonly string[],
  until: WallMinute,
  budget: StepBudget,
): (OffsetChange & Readonly<{ before: number }>)[] | null {
  const before = offsetOf(firstOf(lines, 'TZOFFSETFROM'));
  const offset = offsetOf(firstOf(lines, 'TZOFFSETTO'));
  const start = readWrittenTime(firstOf(lines, 'DTSTART') ?? '');
  if (before === null || offset === null || !start) return null;
  const rule = firstOf(lines, 'RRULE');
  const dates = valuesOf(lines, 'RDATE').flatMap((value) => value.split(','));
  budget.spend(dates.length);
  const wallOf = (utc: UtcMinute): WallMinute => utc + before;
  const span = { start: start.wall, from: start.wall, until, limit: 1000, wallOf };
  const laidOut = rule === undefined ? null : layOutRule({ ...span, text: rule }, budget);
  if (laidOut?.kind === 'refused') return null;
  const given = dates.flatMap((date) => readWrittenTime(date)?.wall ?? []);
  const walls = new Set([...(laidOut ? laidOut.starts : [start.wall]), ...given]);
  return [...walls].map((wall) => ({ at: wall - before, offset, before }));
}

/** The values of the properties of a name. None of a zone's properties has a colon in its value. */
function valuesOf(lines: readonly string[], name: string): string[] {
  const own = lines.filter((text) => text.slice(0, name.length).toUpperCase() === name);
  return own.map((line) => line.slice(line.lastIndexOf(':') + 1).trim());
}

const firstOf = (lines: readonly string[], name: string): string | undefined =>
  valuesOf(lines, name)[0];

/** Minutes of a UTC-OFFSET (RFC 5545 3.3.14); seconds are left out. */
function offsetOf(text: string | undefined): number | null {
  const match = /^([+-])(\d{2})(\d{2})(?:\d{2})?$/.exec(text ?? '');
  if (!match) return null;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === '-' ? -minutes : minutes;
}

/** Minutes ahead of UTC at a moment: the last change not after it, found by halving. */
export function offsetIn({ before, changes }: ZoneTable, utc: UtcMinute): number {
  let [low, high] = [0, changes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((changes[middle]?.at ?? 0) <= utc) low = middle + 1;
    else high = middle;
  }
  return changes[low - 1]?.offset ?? before;
}
