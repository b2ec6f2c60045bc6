import type { LocalDate } from '../../../kernel/local-date.ts';
import { foldName } from '../../people/fold-name.ts';
import { cellText } from '../../tables/cell-text.ts';
import { cellOf, type Row } from '../../tables/columns.ts';
import { type DayReading, slashOrderOf } from '../../tables/read-days.ts';
import { limits, textLengths } from '../limits.ts';
import { plainLine, plainTitle, shortHash } from '../plain-text.ts';
import type {
  EntryNote,
  EntryProblem,
  FileCut,
  Period,
  ProgrammeEntry,
  UntakenEntry,
} from '../preview.ts';
import { type SaidPlace, saidPlace } from '../said-place.ts';
import { recurrenceIdAt, wallAt } from '../wall-time.ts';
import { saysCalledOff, saysYes } from './header-words.ts';
import { readRowTimes } from './read-row-times.ts';
import type { TableMatching } from './table-columns.ts';

export type TableFile = Readonly<{
  rows: readonly Row[];
  matching: TableMatching;
  /** How long a session is whose row tells no end; null: such rows are not taken. */
  lengthMinutes: number | null;
}>;

/** A table as sessions of a period, and rows that are none with the reason. */
export type ReadRows = Readonly<{
  entries: readonly ProgrammeEntry[];
  untaken: readonly UntakenEntry[];
  cuts: ReadonlySet<FileCut>;
  outsidePeriod: number;
  /** The row (from 1) of each entry, also of those not taken. */
  rowOf: ReadonlyMap<ProgrammeEntry | UntakenEntry, number>;
}>;

type Reading = {
  entries: ProgrammeEntry[];
  untaken: UntakenEntry[];
  cuts: Set<FileCut>;
  outsidePeriod: number;
  rowOf: Map<ProgrammeEntry | UntakenEntry, number>;
};

/** Reads the rows below the header, in order: a row without a day is on the day of the row above. */
export function readRows({ rows, matching, lengthMinutes }: TableFile, period: Period): ReadRows {
  const { headerRow, columns } = matching;
  const below = rows.slice(headerRow);
  const slashes = slashOrderOf(
    below.map((row) => row[columns.date ?? columns.start ?? -1] ?? null),
  );
  const read: Reading = {
    ...{ entries: [], untaken: [], cuts: new Set(), outsidePeriod: 0, rowOf: new Map() },
  };
  const keys = new Map<string, string>();
  let previous: LocalDate | null = null;
  below.forEach((row, place) => {
    const reading: DayReading = { period, previous, slashes };
    const found = readRow(row, { matching, lengthMinutes, reading });
    previous = found.lastDay ?? previous;
    takeRow(found, { read, keys, period, rowNumber: headerRow + place + 1 });
  });
  return read;
}

type RowFound = Readonly<{
  lastDay: LocalDate | null;
  entries: readonly Omit<ProgrammeEntry, 'uid' | 'recurrenceId'>[];
  problem: EntryProblem | null;
  title: string;
}>;

type RowReading = Readonly<{
  matching: TableMatching;
  lengthMinutes: number | null;
  reading: DayReading;
}>;

function readRow(row: Row, { matching, lengthMinutes, reading }: RowReading): RowFound {
  const fields = fieldsOf(row, matching);
  const times = readRowTimes(row, { columns: matching.columns, lengthMinutes, reading });
  const { title } = fields;
  if (times.kind === 'nothing') {
    return { lastDay: times.lastDay, entries: [], problem: null, title };
  }
  if (times.kind === 'problem') {
    return { lastDay: times.lastDay, entries: [], problem: times.reason, title };
  }
  const lastDay = times.days.at(-1) ?? null;
  if (title === '') return { lastDay, entries: [], problem: 'no-title', title };
  const { startMinute, endMinute } = times;
  const notes = [...times.notes, ...fields.notes];
  const entries = times.days.map((date) => ({
    ...fields,
    ...{ sequence: 0, date, startMinute, endMinute, notes },
  }));
  return { lastDay, entries, problem: null, title };
}

type RowFields = SaidPlace & Pick<ProgrammeEntry, 'title' | 'status' | 'description' | 'notes'>;

/** A row of a group is that group's session; its own title then says what it is about. */
function fieldsOf(row: Row, { columns }: TableMatching): RowFields {
  const text = (field: 'group' | 'title' | 'theme' | 'place'): string =>
    cellText(cellOf(row, columns, field));
  const group = plainLine(text('group'), 1_000);
  const own = plainLine(text('title'), 1_000);
  const calledOff = /^peruttu\b[\s:!.–-]*/i;
  const wholeTitle = (group || own).replace(calledOff, '');
  const title = plainTitle(wholeTitle);
  const state = cellText(cellOf(row, columns, 'status'));
  const isOff =
    saysCalledOff(state) || saysYes(state) || calledOff.test(own) || calledOff.test(group);
  const ownTheme = group === '' || foldName(own) === foldName(group) ? '' : own;
  const about = [ownTheme, text('theme')].filter((part) => part !== '').join(' – ');
  const notes: EntryNote[] = title === wholeTitle ? [] : ['title-cut'];
  const { hasLinks, ...place } = saidPlace(text('place'));
  if (hasLinks) notes.push('link-in-place');
  return {
    title,
    ...place,
    status: isOff ? 'cancelled' : 'planned',
    description: plainLine(about, textLengths.theme),
    notes,
  };
}

type Taking = Readonly<{
  read: Reading;
  /** Keys given so far, with the place of the session. */
  keys: Map<string, string>;
  period: Period;
  rowNumber: number;
}>;

function takeRow(found: RowFound, { read, keys, period, rowNumber }: Taking): void {
  if (found.problem) untakeRow(found, found.problem, { read, keys, period, rowNumber });
  for (const entry of found.entries) {
    if (entry.date < period.from || entry.date > period.until) {
      read.outsidePeriod += 1;
      continue;
    }
    if (read.entries.length >= limits.sessions) {
      read.cuts.add('too-many-sessions');
      return;
    }
    const keyed = keyedEntry(entry, keys);
    if (keyed) {
      read.entries.push(keyed);
      read.rowOf.set(keyed, rowNumber);
    } else
      untake(read, rowNumber, { reason: 'replaced-in-file', title: entry.title, date: entry.date });
  }
}

/** A row with a fault; of another year it is nobody's business. */
function untakeRow(
  { title, lastDay: date }: RowFound,
  reason: EntryProblem,
  { read, period, rowNumber }: Taking,
): void {
  const isOutside = date !== null && (date < period.from || date > period.until);
  if (isOutside) read.outsidePeriod += 1;
  else untake(read, rowNumber, { reason, title, date });
}

function untake(
  read: Reading,
  rowNumber: number,
  about: Pick<UntakenEntry, 'reason' | 'title' | 'date'>,
): void {
  if (read.untaken.length >= limits.problems) {
    read.cuts.add('too-many-problems');
    return;
  }
  const untaken = { id: null, uid: `row-${rowNumber}`, recurrenceId: null, ...about };
  read.untaken.push(untaken);
  read.rowOf.set(untaken, rowNumber);
}

/**
 * Names a row so that the same row has the same name in every file, wherever it stands: rows of one
 * title are like one recurring entry, each named by its day and start. So a file read twice changes
 * nothing, and a session whose time was changed is found by title and day. Of two with the same
 * title, day and start in different places the second has the place in its name; null for a row
 * that is there twice.
 */
function keyedEntry(
  entry: Omit<ProgrammeEntry, 'uid' | 'recurrenceId'>,
  keys: Map<string, string>,
): ProgrammeEntry | null {
  const recurrenceId = recurrenceIdAt(wallAt(entry.date, entry.startMinute));
  const title = foldName(entry.title);
  const place = foldName(entry.placeText);
  for (const name of [title, `${title}|${place}`]) {
    const uid = `table-${shortHash(name)}`.slice(0, textLengths.uid);
    const key = `${uid}|${recurrenceId}`;
    const taken = keys.get(key);
    if (taken === undefined) {
      keys.set(key, place);
      return { ...entry, uid, recurrenceId };
    }
    if (taken === place) return null;
  }
  return null;
}
