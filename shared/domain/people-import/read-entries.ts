import type { LocalDate, MinuteOfDay } from '../../kernel/local-date.ts';
import { foldName } from '../people/fold-name.ts';
import { cellText } from '../tables/cell-text.ts';
import { cellOf, type Row } from '../tables/columns.ts';
import { readClock } from '../tables/read-clock.ts';
import { type DayReading, readDays, slashOrderOf } from '../tables/read-days.ts';
import type { Cell, Sheet } from '../tables/sheet.ts';
import { type DayColumn, dayColumnsAt } from './day-columns.ts';
import type { ImportEntry, ImportIssue } from './entries.ts';
import type { ImportField, ImportKind, ImportMatching } from './import-fields.ts';
import { readFacts } from './read-facts.ts';
import { nameOf } from './read-name.ts';
import { shownText } from './refused-columns.ts';

/** How a sheet is read into entries. */
export type EntryReading = Readonly<{
  kind: ImportKind;
  matching: ImportMatching;
  reading: DayReading;
}>;

/** What one row says, and what is wrong with it. */
export type RowRead = Readonly<{
  entries: readonly ImportEntry[];
  issues: readonly ImportIssue[];
}>;

/**
 * Reads rows one at a time, so that whoever reads twenty thousand of them can let others have their
 * turn in between. Rows are to be given in order: a day may stand once above its rows.
 */
export function entryReader(
  { rows }: Pick<Sheet, 'rows'>,
  of: EntryReading,
): (row: Row, rowNumber: number) => RowRead {
  const { matching, reading } = of;
  const { headerRow, columns, layout } = matching;
  if (layout === 'matrix') {
    const days = dayColumnsAt(rows, headerRow - 1, reading);
    return (row, number) => matrixRow(row, number, { ...of, days });
  }
  const dated = columns.date ?? columns.joined;
  const slashes =
    dated === undefined
      ? reading.slashes
      : slashOrderOf(rows.slice(headerRow).map((row) => row[dated] ?? null));
  let previous = reading.previous;
  return (row, number) => {
    const read = listRow(row, number, { ...of, reading: { ...reading, slashes, previous } });
    for (const entry of read.entries) if (entry.kind !== 'person') previous = entry.date;
    return read;
  };
}

const none: RowRead = { entries: [], issues: [] };
const fault = (code: ImportIssue['code'], place: Omit<ImportIssue, 'code'>): RowRead => ({
  entries: [],
  issues: [{ code, ...place, seen: place.seen.slice(0, 80) }],
});

function listRow(row: Row, number: number, of: EntryReading): RowRead {
  const { columns } = of.matching;
  const taken = Object.values(columns).map((column) => row[column] ?? null);
  if (taken.every((cell) => cell === null)) return none;
  if (of.kind === 'people') return personRow(row, number, of);
  const when = whenOf(row, number, of);
  if ('issues' in when) return when;
  const groupName = textOf(row, of, 'group');
  const common = { ...when.at, row: number, groupName };
  if (of.kind === 'registers') {
    const name = nameOf(row, columns);
    if (!name.ok) return fault(name.code, { ...at(of, number, 'name'), seen: name.seen });
    const word = textOf(row, of, 'status');
    if (word === '') return fault('no-status', { ...at(of, number, 'status'), seen: '' });
    const entry = { kind: 'mark', column: columns.status ?? null, name: name.name, word } as const;
    return { entries: [{ ...common, ...entry }], issues: when.remarks };
  }
  const cell = cellOf(row, columns, 'count');
  const count = countOf(cell);
  if (count === null) {
    return fault('count-unreadable', { ...at(of, number, 'count'), seen: cellText(cell) });
  }
  const entry = { kind: 'count', column: columns.count ?? null, count } as const;
  return { entries: [{ ...common, ...entry }], issues: when.remarks };
}

const at = ({ matching }: EntryReading, row: number, field: ImportField) => ({
  row,
  column: matching.columns[field] ?? null,
});

const textOf = (row: Row, { matching }: EntryReading, field: ImportField): string =>
  cellText(cellOf(row, matching.columns, field))
    .replace(/\s+/g, ' ')
    .trim();

function personRow(row: Row, number: number, of: EntryReading): RowRead {
  const { columns } = of.matching;
  const name = nameOf(row, columns);
  if (!name.ok) return fault(name.code, { ...at(of, number, 'name'), seen: name.seen });
  const [joined, left] = [ownDay(row, of, 'joined'), ownDay(row, of, 'left')];
  for (const [field, day] of [
    ['joined', joined],
    ['left', left],
  ] as const) {
    if (day.code !== null) {
      return fault(day.code, { ...at(of, number, field), seen: textOf(row, of, field) });
    }
  }
  if (joined.date && left.date && left.date < joined.date) {
    const seen = textOf(row, of, 'left');
    return fault('left-before-joined', { ...at(of, number, 'left'), seen });
  }
  const { facts, unread } = readFacts(row, columns, of.reading);
  const entry = {
    kind: 'person' as const,
    ...{ row: number, column: columns.name ?? null, name: name.name },
    ...{ groupName: textOf(row, of, 'group'), joinedOn: joined.date, leftOn: left.date },
    facts,
  };
  const issues = unread.map((field) => ({
    ...{ code: 'fact-unreadable' as const, ...at(of, number, field) },
    seen: shownText(textOf(row, of, field)).slice(0, 80),
  }));
  return { entries: [entry], issues };
}

type OwnDay = Readonly<{
  date: LocalDate | null;
  code: 'date-unreadable' | 'no-such-day' | null;
}>;

function ownDay(row: Row, of: EntryReading, field: 'joined' | 'left'): OwnDay {
  const cell = cellOf(row, of.matching.columns, field);
  if (cell === null || /^[-–—]$/.test(cellText(cell))) return { date: null, code: null };
  const read = readDays(cell, { ...of.reading, previous: null });
  if (read.kind === 'no-such-day') return { date: null, code: 'no-such-day' };
  const date = read.kind === 'days' ? (read.days[0] ?? null) : null;
  return date ? { date, code: null } : { date: null, code: 'date-unreadable' };
}

type When = Readonly<{
  at: Readonly<{ date: LocalDate; startMinute: MinuteOfDay | null }>;
  remarks: readonly ImportIssue[];
}>;

/** The day of a row, or of the row above where its cell is empty, and the time it may tell. */
function whenOf(row: Row, number: number, of: EntryReading): When | RowRead {
  const { columns } = of.matching;
  const cell = cellOf(row, columns, 'date');
  const place = { ...at(of, number, 'date'), seen: cellText(cell) };
  const own = ownTime(row, number, of);
  if ('issues' in own) return own;
  if (cell === null) {
    const { previous } = of.reading;
    if (!previous) return fault('no-date', place);
    return { at: { date: previous, startMinute: own.minute }, remarks: [] };
  }
  const read = readDays(cell, of.reading);
  if (read.kind !== 'days') {
    return fault(read.kind === 'no-such-day' ? 'no-such-day' : 'date-unreadable', place);
  }
  const [date, second] = read.days;
  if (!date || second) return fault('date-unreadable', place);
  const startMinute = own.minute ?? (read.rest === null ? null : readClock(read.rest)?.start);
  const remarks = read.weekdayDiffers
    ? [{ code: 'weekday-differs' as const, ...place, seen: place.seen.slice(0, 80) }]
    : [];
  return { at: { date, startMinute: startMinute ?? null }, remarks };
}

function ownTime(row: Row, number: number, of: EntryReading) {
  const cell = cellOf(row, of.matching.columns, 'start');
  if (cell === null) return { minute: null };
  const clock = readClock(cell);
  if (clock) return { minute: clock.start };
  return fault('time-unreadable', { ...at(of, number, 'start'), seen: cellText(cell) });
}

/** A whole number of heads; null for anything else. */
export function countOf(cell: Cell): number | null {
  const text = cellText(cell).replace(/[\s ]/g, '');
  if (!/^\d{1,6}$/.test(text)) return null;
  const value = Number(text);
  return value <= 100_000 ? value : null;
}

/** Rows of sums, and of weekdays or times under the days, are nobody's. */
const isSum = (text: string): boolean =>
  /^(yht\b|yhteensa|summa|lasna yht|kaikki|total|sum\b|antal|keskiarvo)/.test(foldName(text));
const weekday =
  /^(ma|ti|ke|to|pe|la|su|man?|tis?|ons?|tors?|fre|lor|son|mon|tue|wed|thu|fri|sat|sun)\.?$/;
const isUnderHeader = (cell: Cell): boolean =>
  cell === null ||
  weekday.test(foldName(cellText(cell))) ||
  (typeof cell !== 'number' && readClock(cell) !== null);

type MatrixReading = EntryReading & Readonly<{ days: readonly DayColumn[] }>;

function matrixRow(row: Row, number: number, of: MatrixReading): RowRead {
  const filled = of.days.filter(({ column }) => cellText(row[column] ?? null) !== '');
  return of.kind === 'registers'
    ? markRow(row, number, { of, filled, groupName: textOf(row, of, 'group') })
    : headRow(row, number, { filled, groupName: textOf(row, of, 'group') });
}

type Filled = Readonly<{ of: MatrixReading; filled: readonly DayColumn[]; groupName: string }>;

function markRow(row: Row, number: number, { of, filled, groupName }: Filled): RowRead {
  const { columns } = of.matching;
  const name = nameOf(row, columns);
  if (!name.ok) {
    const isHeading = filled.every(({ column }) => isUnderHeader(row[column] ?? null));
    if (name.code === 'no-name' && isHeading) return none;
    return fault(name.code, { ...at(of, number, 'name'), seen: name.seen });
  }
  if (isSum(name.name)) return none;
  const entries = filled.map(({ column, date }) => ({
    ...{ kind: 'mark' as const, row: number, column, name: name.name, groupName, date },
    ...{ startMinute: null, word: cellText(row[column] ?? null) },
  }));
  return { entries, issues: [] };
}

function headRow(row: Row, number: number, { filled, groupName }: Omit<Filled, 'of'>): RowRead {
  if (groupName === '' || isSum(groupName)) return none;
  const issues: ImportIssue[] = [];
  const entries = filled.flatMap(({ column, date }) => {
    const cell = row[column] ?? null;
    const count = countOf(cell);
    if (count === null) {
      const seen = cellText(cell).slice(0, 80);
      issues.push({ code: 'count-unreadable', row: number, column, seen });
      return [];
    }
    const kind = 'count' as const;
    return [{ kind, row: number, column, groupName, date, startMinute: null, count }];
  });
  return { entries, issues };
}
