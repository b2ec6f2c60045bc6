import type { LocalDate, MinuteOfDay } from '../../../kernel/local-date.ts';
import { cellOf, type Row } from '../../tables/columns.ts';
import { type ClockTimes, readClock, readMinutes } from '../../tables/read-clock.ts';
import { type DayReading, type ReadDays, readDays } from '../../tables/read-days.ts';
import type { Cell } from '../../tables/sheet.ts';
import type { EntryNote, EntryProblem } from '../preview.ts';
import type { TableColumns } from './table-columns.ts';

/** When the sessions of a row are. */
export type RowTimes =
  | Readonly<{
      kind: 'times';
      days: readonly LocalDate[];
      startMinute: MinuteOfDay;
      endMinute: MinuteOfDay;
      notes: readonly EntryNote[];
    }>
  /** An empty row, a heading, or a day that stands above its sessions. */
  | Readonly<{ kind: 'nothing'; lastDay: LocalDate | null }>
  | Readonly<{ kind: 'problem'; reason: EntryProblem; lastDay: LocalDate | null }>;

type TimesReading = Readonly<{
  columns: TableColumns;
  lengthMinutes: number | null;
  reading: DayReading;
}>;

const lastMinute = 1440;

/** Days and times of a row: of two columns, of four, or of one in which both stand. */
export function readRowTimes(
  row: Row,
  { columns, lengthMinutes, reading }: TimesReading,
): RowTimes {
  const filled = row.filter((cell) => cell !== null);
  if (filled.length === 0) return { kind: 'nothing', lastDay: null };
  const days = daysOf(row, columns, reading);
  const lastDay = days?.kind === 'days' ? (days.days.at(-1) ?? null) : null;
  // One cell alone is a heading; where it is a day, of the rows below.
  if (filled.length === 1) {
    const heading = readDays(filled[0] ?? null, reading);
    const day = heading.kind === 'days' && heading.rest === null ? heading.days[0] : null;
    return { kind: 'nothing', lastDay: day ?? null };
  }
  const problem = (reason: EntryProblem): RowTimes => ({ kind: 'problem', reason, lastDay });
  if (days?.kind === 'unreadable') return problem('date-unreadable');
  if (days?.kind === 'no-such-day') return problem('no-such-day');
  const ownDays = days?.days ?? (reading.previous ? [reading.previous] : []);
  if (ownDays.length === 0) return problem('no-date');
  const startCell = ownStart(row, columns, days);
  if (startCell === null) return problem('no-start');
  const clock = readClock(startCell);
  if (!clock) return problem('time-unreadable');
  const end = endOf(row, columns, { clock, lengthMinutes });
  if (typeof end !== 'number') return problem(end.reason);
  if (end <= clock.start) return problem('end-before-start');
  return { kind: 'times', days: ownDays, ...minutesOf(clock, end, days) };
}

/** The days of the row's own cell, or of the start's where days have no column; null where empty. */
function daysOf(row: Row, columns: TableColumns, reading: DayReading): ReadDays | null {
  const cell = cellOf(row, columns, columns.date === undefined ? 'start' : 'date');
  return cell === null ? null : readDays(cell, reading);
}

/** The start's own cell, else what stands after the day. */
function ownStart(row: Row, columns: TableColumns, days: ReadDays | null): Cell {
  const own = columns.date === undefined ? null : cellOf(row, columns, 'start');
  if (own !== null) return own;
  return days?.kind === 'days' ? days.rest : null;
}

type EndReading = Readonly<{ clock: ClockTimes; lengthMinutes: number | null }>;

function endOf(
  row: Row,
  columns: TableColumns,
  { clock, lengthMinutes }: EndReading,
): number | Readonly<{ reason: EntryProblem }> {
  if (clock.end !== null) return clock.end;
  const endCell = cellOf(row, columns, 'end');
  if (endCell !== null) {
    const end = readClock(endCell) ?? clockAfterDay(endCell);
    return end ? midnightAsEnd(end.start) : { reason: 'time-unreadable' };
  }
  const lengthCell = cellOf(row, columns, 'length');
  if (lengthCell !== null) {
    const minutes = readMinutes(lengthCell);
    return minutes === null ? { reason: 'time-unreadable' } : clock.start + minutes;
  }
  return lengthMinutes === null ? { reason: 'no-end' } : clock.start + lengthMinutes;
}

/** Calendars write the end with its day. */
function clockAfterDay(cell: Cell): ClockTimes | null {
  const reading: DayReading = {
    ...{ period: anyPeriod, previous: null, slashes: 'day-first' as const },
  };
  const read = readDays(cell, reading);
  return read.kind === 'days' ? readClock(read.rest) : null;
}
const anyPeriod = { from: '2000-01-01' as LocalDate, until: '2000-12-31' as LocalDate };

const midnightAsEnd = (minute: MinuteOfDay): MinuteOfDay => (minute === 0 ? lastMinute : minute);

function minutesOf(clock: ClockTimes, end: number, days: ReadDays | null) {
  const notes: EntryNote[] = [];
  if (end > lastMinute) notes.push('ends-after-midnight');
  if (clock.wasDay) notes.push('time-from-date');
  if (days?.kind === 'days' && days.weekdayDiffers) notes.push('weekday-differs');
  return { startMinute: clock.start, endMinute: Math.min(end, lastMinute), notes };
}
