import type { Stamp } from './entry-times.ts';
import { layOutRule } from './lay-out-rule.ts';
import { limits } from './limits.ts';
import { type Occurrence, placeSession } from './place-session.ts';
import type { EntryProblem, FileCut, Period, ProgrammeEntry } from './preview.ts';
import type { ReadEntry } from './read-entry.ts';
import type { StepBudget } from './step-budget.ts';
import {
  minuteOfWall,
  minutesPerDay,
  recurrenceIdAt,
  type WallMinute,
  wallAt,
} from './wall-time.ts';
import { utcOfWall, venueWallOf, venueZone, wallOfUtc } from './zones.ts';

/** The entries of one UID: what recurs (or is alone), and what is said of single sessions of it. */
export type EntryFamily = Readonly<{
  master: ReadEntry | null;
  overrides: readonly ReadEntry[];
  /** Sessions of which something is said that cannot be read. */
  blocked: readonly Stamp[];
}>;

/** What the entries of one UID come to in a period. */
export type LaidOut = Readonly<{
  sessions: readonly ProgrammeEntry[];
  /** Each reason once, with the entry it first came of. */
  problems: ReadonlyMap<EntryProblem, ReadEntry>;
  cuts: readonly FileCut[];
}>;

/** An override with the start it speaks of, on the venue's clock. */
type Override = Readonly<{ entry: ReadEntry; key: WallMinute }>;

/** Lays out a family (RFC 5545 3.8.5): rules and RDATEs, less EXDATEs, with overrides in place. */
export function layOutEntries(family: EntryFamily, period: Period, budget: StepBudget): LaidOut {
  const { master } = family;
  const overrides = family.overrides.map((entry) => ({ entry, key: keyOf(entry, master) }));
  const recurring = master ? startsOf(master, overrides, period, budget) : nothing;
  const problems = new Map<EntryProblem, ReadEntry>();
  if (recurring.problem && master) problems.set(recurring.problem, master);
  const occurrences = [
    ...(master ? occurrencesOf(master, recurring.starts, overrides, family.blocked) : []),
    ...overrides.map((override) => ofOverride(override, master)),
  ];
  const sessions: ProgrammeEntry[] = [];
  for (const { entry, occurrence } of occurrences) {
    const placed = placeSession(occurrence, period);
    if (placed.kind === 'session') sessions.push(placed.session);
    if (placed.kind === 'untaken' && !problems.has(placed.reason))
      problems.set(placed.reason, entry);
  }
  return { sessions, problems, cuts: recurring.isCut ? ['too-many-sessions-of-a-rule'] : [] };
}

type Starts = Readonly<{
  starts: readonly WallMinute[];
  isCut: boolean;
  problem: EntryProblem | null;
}>;
const nothing: Starts = { starts: [], isCut: false, problem: null };

/** The start an override speaks of. One given as a date is the entry's on that day. */
function keyOf({ recurrence, start }: ReadEntry, master: ReadEntry | null): WallMinute {
  if (!recurrence) return venueWallOf(start.zone, start.wall);
  if (!recurrence.isDate) return venueWallOf(recurrence.zone, recurrence.wall);
  const like = master?.start ?? start;
  return venueWallOf(like.zone, recurrence.wall + minuteOfWall(like.wall));
}

/**
 * Every start of a master near the period, on its own clock, before exceptions. DTSTART is always
 * one of them, also where the rule does not meet it: COUNT counts it as the first (3.3.10).
 */
function startsOf(
  master: ReadEntry,
  overrides: readonly Override[],
  period: Period,
  budget: StepBudget,
): Starts {
  const { start, rules, extra } = master;
  if (rules.length > 4) return { ...nothing, problem: 'rule-unsupported' };
  const reach =
    2 * minutesPerDay + Math.max(0, ...overrides.map((one) => Math.abs(shiftOf(one, start))));
  const span = {
    start: start.wall,
    from: wallAt(period.from, 0) - reach,
    until: wallAt(period.until, minutesPerDay) + reach,
    limit: limits.sessionsPerRule,
    wallOf: (utc: number) => wallOfUtc(start.zone, utc),
  };
  const starts = [start.wall, ...extra.map((stamp) => wallOn(start, stamp))];
  let isCut = false;
  for (const text of rules) {
    const laidOut = layOutRule({ ...span, text }, budget);
    if (laidOut.kind === 'refused') return { ...nothing, problem: laidOut.reason };
    starts.push(...laidOut.starts);
    isCut ||= laidOut.isCut;
  }
  return { starts: [...new Set(starts)].sort((a, b) => a - b), isCut, problem: null };
}

/** A stamp on an entry's clock; a date there is the entry's time on that day. */
function wallOn(start: Stamp, stamp: Stamp): WallMinute {
  if (stamp.isDate) return stamp.wall + minuteOfWall(start.wall);
  if (stamp.zone === start.zone) return stamp.wall;
  return wallOfUtc(start.zone, utcOfWall(stamp.zone, stamp.wall));
}

/** By how much an override that speaks of all later ones moves them. */
function shiftOf({ entry, key }: Override, like: Stamp): number {
  if (!entry.isFromHereOn) return 0;
  return wallOn(like, entry.start) - wallOn(like, { wall: key, zone: venueZone, isDate: false });
}

type Made = Readonly<{ entry: ReadEntry; occurrence: Occurrence }>;

/** The occurrences of a master that no exception speaks of. */
function occurrencesOf(
  master: ReadEntry,
  starts: readonly WallMinute[],
  overrides: readonly Override[],
  blocked: readonly Stamp[],
): Made[] {
  const { uid, start, left } = master;
  const { zone } = start;
  const isAlone = master.rules.length + master.extra.length + overrides.length === 0;
  const gone = [...left, ...blocked].map((stamp) => venueWallOf(zone, wallOn(start, stamp)));
  const spokenFor = new Set([...gone, ...overrides.map(({ key }) => key)]);
  const fromHereOn = overrides
    .filter(({ entry }) => entry.isFromHereOn)
    .sort((a, b) => a.key - b.key);
  return starts.flatMap((wall) => {
    const key = venueWallOf(zone, wall);
    if (spokenFor.has(key)) return [];
    const ruling = fromHereOn.findLast((override) => override.key <= key);
    const { length, fields } = ruling?.entry ?? master;
    const at = wall + (ruling ? shiftOf(ruling, start) : 0);
    const recurrenceId = isAlone ? null : recurrenceIdAt(key);
    return { entry: master, occurrence: { uid, recurrenceId, zone, wall: at, length, fields } };
  });
}

/** An override as an occurrence. One that only calls off has its title from the master. */
function ofOverride({ entry, key }: Override, master: ReadEntry | null): Made {
  const { uid, start, length } = entry;
  const { title, placeText } = master?.fields ?? entry.fields;
  const fields = entry.fields.title === '' ? { ...entry.fields, title, placeText } : entry.fields;
  const { zone, wall } = start;
  const recurrenceId = recurrenceIdAt(key);
  return { entry, occurrence: { uid, recurrenceId, zone, wall, length, fields } };
}
