import { decodeCalendar } from './decode-calendar.ts';
import { layOutEntries } from './lay-out-entries.ts';
import { limits } from './limits.ts';
import type {
  EntryProblem,
  FileCut,
  FileProblem,
  Period,
  ProgrammeEntry,
  UntakenEntry,
} from './preview.ts';
import type { ReadProgramme } from './preview-of.ts';
import { type ReadEntry, readEntry, type UnreadEntry } from './read-entry.ts';
import { type ScannedCalendar, scanCalendar } from './scan-calendar.ts';
import { type SortedEntries, sortFamilies } from './sort-families.ts';
import { type StepBudget, stepBudget } from './step-budget.ts';
import { dateOfWall, minutesPerDay, recurrenceIdAt, wallAt } from './wall-time.ts';
import { venueWallOf, zoneFinder } from './zones.ts';

export type CalendarFile = Readonly<{ bytes: Uint8Array; period: Period }>;

/** What a calendar file says of a period. */
export type ReadCalendar =
  | Readonly<{ kind: 'refused'; reason: FileProblem }>
  | (Readonly<{ kind: 'read' }> & ReadProgramme);

/**
 * Reads an iCalendar file (RFC 5545) as sessions of a period; `previewOf` holds them beside the
 * programme. Nobody's name or address is read. Whatever the bytes are, it answers in bounded time.
 */
export function readCalendar({ bytes, period }: CalendarFile): ReadCalendar {
  if (bytes.length > limits.fileBytes) return { kind: 'refused', reason: 'too-large' };
  const scan = scanCalendar(decodeCalendar(bytes));
  if (scan.kind === 'refused') return scan;
  const budget = stepBudget(limits.fileSteps);
  const families = sortFamilies(readEntries(scan.calendar, period, budget));
  const read = layOutAll(families, period, budget);
  if (scan.calendar.isTruncated) read.cuts.add('file-truncated');
  const { sessions: entries, untaken, cuts, outsidePeriod } = read;
  const uids = [...families.keys()];
  return { kind: 'read', entries, untaken, cuts, outsidePeriod, period, uids };
}

function readEntries(
  { entries, zones }: ScannedCalendar,
  period: Period,
  budget: StepBudget,
): (ReadEntry | UnreadEntry)[] {
  // Zones are laid out for a while longer than asked: an entry may end, or move, after the period.
  const findZone = zoneFinder(zones, wallAt(period.until, 0) + 400 * minutesPerDay, budget);
  return entries.map((entry) => readEntry(entry, findZone));
}

type ReadFile = {
  sessions: ProgrammeEntry[];
  untaken: UntakenEntry[];
  cuts: Set<FileCut>;
  outsidePeriod: number;
};

function layOutAll(
  families: ReadonlyMap<string, SortedEntries>,
  period: Period,
  budget: StepBudget,
): ReadFile {
  const read: ReadFile = { sessions: [], untaken: [], cuts: new Set(), outsidePeriod: 0 };
  for (const sorted of families.values()) {
    const { sessions, problems, cuts } = layOutEntries(sorted.family, period, budget);
    const untaken = untakenOf(sorted, problems, period);
    const room = limits.sessions - read.sessions.length;
    const roomToTell = limits.problems - read.untaken.length;
    if (sessions.length > room) read.cuts.add('too-many-sessions');
    if (untaken.length > roomToTell) read.cuts.add('too-many-problems');
    for (const cut of cuts) read.cuts.add(cut);
    read.sessions.push(...sessions.slice(0, room));
    read.untaken.push(...untaken.slice(0, roomToTell));
    if (sessions.length + untaken.length === 0) read.outsidePeriod += sizeOf(sorted);
    if (read.cuts.has('too-many-sessions')) break;
  }
  return read;
}

function sizeOf({ family, replaced, unread }: SortedEntries): number {
  const masters = family.master ? 1 : 0;
  return masters + family.overrides.length + replaced.length + unread.length;
}

/** What of a UID is told as not taken: only what lies, or may lie, in the period. */
function untakenOf(
  { replaced, unread }: SortedEntries,
  problems: ReadonlyMap<EntryProblem, ReadEntry>,
  period: Period,
): UntakenEntry[] {
  const laidOut = [...problems].map(([reason, entry]) => untakenEntry(entry, reason));
  const doubled = replaced.map((entry) => untakenEntry(entry, 'replaced-in-file'));
  const unreadable = unread.map((entry) => untakenEntry(entry, entry.reason));
  const maybeThere = [...doubled, ...unreadable].filter(
    ({ date, recurs }) =>
      date === null || (date <= period.until && (recurs || date >= period.from)),
  );
  return [...laidOut, ...maybeThere].map(({ recurs: _, ...entry }) => entry);
}

function untakenEntry(
  entry: ReadEntry | UnreadEntry,
  reason: EntryProblem,
): UntakenEntry & Readonly<{ recurs: boolean }> {
  const { uid, start, recurrence } = entry;
  const title = 'fields' in entry ? entry.fields.title : entry.title;
  const recurs = 'fields' in entry ? entry.rules.length + entry.extra.length > 0 : entry.recurs;
  const wall = start && venueWallOf(start.zone, start.wall);
  const date = wall === null ? null : dateOfWall(wall);
  const recurrenceId = recurrence && recurrenceIdAt(venueWallOf(recurrence.zone, recurrence.wall));
  return { id: null, uid, recurrenceId, reason, title, date, recurs };
}
