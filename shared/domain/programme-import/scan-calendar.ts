import { limits } from './limits.ts';
import type { FileProblem } from './preview.ts';

/** The wanted lines of one VEVENT, unparsed. */
export type RawEntry = Readonly<{
  lines: readonly string[];
  /** It stands in a calendar with METHOD:CANCEL (RFC 5546 3.2.5). */
  isCalledOff: boolean;
  /** Some of its lines were left out. */
  isTooLarge: boolean;
}>;

/** The wanted lines of one VTIMEZONE and of each STANDARD and DAYLIGHT in it. */
export type RawZone = Readonly<{
  lines: readonly string[];
  changes: readonly (readonly string[])[];
}>;

export type ScannedCalendar = Readonly<{
  entries: readonly RawEntry[];
  zones: readonly RawZone[];
  isTruncated: boolean;
}>;

type Scan =
  | Readonly<{ kind: 'scanned'; calendar: ScannedCalendar }>
  | Readonly<{ kind: 'refused'; reason: FileProblem }>;

/**
 * The only properties that are read. ATTENDEE, ORGANIZER, CONTACT, COMMENT, ATTACH and the
 * calendar's own name (Google: the owner's address) never get as far as the parser.
 */
const wanted: Readonly<Record<string, ReadonlySet<string>>> = {
  VEVENT: new Set([
    ...['UID', 'RECURRENCE-ID', 'SEQUENCE', 'DTSTAMP', 'LAST-MODIFIED', 'STATUS'],
    ...['DTSTART', 'DTEND', 'DURATION', 'RRULE', 'EXRULE', 'RDATE', 'EXDATE'],
    ...['SUMMARY', 'LOCATION', 'DESCRIPTION'],
  ]),
  VTIMEZONE: new Set(['TZID', 'X-LIC-LOCATION']),
  STANDARD: new Set(['DTSTART', 'TZOFFSETFROM', 'TZOFFSETTO', 'RRULE', 'RDATE']),
  DAYLIGHT: new Set(['DTSTART', 'TZOFFSETFROM', 'TZOFFSETTO', 'RRULE', 'RDATE']),
  VCALENDAR: new Set(['METHOD']),
};
/** Those that may stand several times; of the others the first counts. */
const lists = new Set(['RRULE', 'EXRULE', 'RDATE', 'EXDATE']);
const longestName = 'RECURRENCE-ID'.length;

/** A component being read. */
type Open = {
  name: string;
  lines: string[];
  seen: Set<string>;
  changes: string[][];
  isTooLarge: boolean;
  isCalledOff: boolean;
};

type State = {
  stack: Open[];
  entries: RawEntry[];
  zones: RawZone[];
  sawCalendar: boolean;
  lostEntry: boolean;
  problem: FileProblem | null;
};

/**
 * Sorts an unfolded calendar text into entries and zones, in one pass that neither recurses nor
 * parses: how deep, how many and how long is settled here, before ical.js sees a line.
 */
export function scanCalendar(text: string): Scan {
  const state: State = {
    stack: [],
    entries: [],
    zones: [],
    sawCalendar: false,
    lostEntry: false,
    problem: null,
  };
  for (let at = 0; at < text.length && !state.problem; ) {
    const lineEnd = text.indexOf('\n', at);
    const end = lineEnd === -1 ? text.length : lineEnd;
    takeLine(state, text, at, end);
    at = end + 1;
  }
  if (state.problem) return { kind: 'refused', reason: state.problem };
  if (!state.sawCalendar) return { kind: 'refused', reason: 'not-a-calendar' };
  const { entries, zones } = state;
  const isTruncated = state.lostEntry || state.stack.length > 0;
  return { kind: 'scanned', calendar: { entries, zones, isTruncated } };
}

function takeLine(state: State, text: string, at: number, end: number): void {
  const name = nameAt(text, at, end);
  if (name === 'BEGIN') begin(state, text.slice(at + 6, Math.min(end, at + 60)));
  if (name === 'END') finish(state, text.slice(at + 4, Math.min(end, at + 60)));
  const open = state.stack.at(-1);
  if (!open || name === null || !wanted[open.name]?.has(name)) return;
  const isList = lists.has(name);
  if (!isList && open.seen.has(name)) return;
  open.seen.add(name);
  const limit = limits.lineLength;
  if (isList && open.lines.length >= limits.linesPerEntry) open.isTooLarge = true;
  else open.lines.push(text.slice(at, Math.min(end, at + limit)));
  // A cut text is a shorter text; a cut list of dates would be a wrong one.
  if (end - at > limit && isList) open.isTooLarge = true;
  if (name === 'METHOD' && /:CANCEL\s*$/i.test(text.slice(at, end))) open.isCalledOff = true;
}

/** The property name at the start of a line, in capitals; null where there is none we know. */
function nameAt(text: string, at: number, end: number): string | null {
  for (let i = at; i < end && i - at <= longestName + 1; i++) {
    const sign = text[i];
    if (sign === ':' || sign === ';') return text.slice(at, i).toUpperCase();
  }
  return null;
}

function begin(state: State, rest: string): void {
  if (state.stack.length >= limits.depth) {
    state.problem = 'too-deep';
    return;
  }
  const name = rest.trim().toUpperCase();
  if (name === 'VCALENDAR') state.sawCalendar = true;
  const flags = { isTooLarge: false, isCalledOff: false };
  state.stack.push({ name, lines: [], seen: new Set(), changes: [], ...flags });
}

/** Closes the innermost component of the name and all that was left open in it. */
function finish(state: State, rest: string): void {
  const name = rest.trim().toUpperCase();
  const from = state.stack.findLastIndex((open) => open.name === name);
  const [open, ...inside] = from === -1 ? [] : state.stack.splice(from);
  if (!open) return;
  if (inside.some((other) => other.name === 'VEVENT')) state.lostEntry = true;
  if (name === 'VEVENT') addEntry(state, open);
  if (name === 'VTIMEZONE') addZone(state, open);
  if (name === 'STANDARD' || name === 'DAYLIGHT') {
    const zone = state.stack.at(-1);
    if (zone && zone.changes.length < limits.zones) zone.changes.push(open.lines);
  }
}

function addEntry(state: State, { lines, isTooLarge }: Open): void {
  const isCalledOff = state.stack.some((open) => open.isCalledOff);
  state.entries.push({ lines, isTooLarge, isCalledOff });
  if (state.entries.length > limits.entries) state.problem = 'too-many-entries';
}

function addZone(state: State, { lines, changes }: Open): void {
  if (state.zones.length < limits.zones) state.zones.push({ lines, changes });
}
