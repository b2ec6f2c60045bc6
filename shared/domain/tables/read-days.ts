import { isLocalDate, isoWeekdayOf, type LocalDate } from '../../kernel/local-date.ts';
import { foldName } from '../people/fold-name.ts';
import type { Period } from '../programme-import/preview.ts';
import { cellText, dayOfSerial, isSerial } from './cell-text.ts';
import type { Cell } from './sheet.ts';

/** The days a cell tells. */
export type ReadDays =
  | Readonly<{
      kind: 'days';
      days: readonly LocalDate[];
      /** What stands after them: a time, where day and time share a cell. */
      rest: Cell;
      /** It names a weekday on which the day is not. */
      weekdayDiffers: boolean;
    }>
  /** Written like a day, but there is none such: 29 February of most years. */
  | Readonly<{ kind: 'no-such-day' }>
  | Readonly<{ kind: 'unreadable' }>;

export type DayReading = Readonly<{
  /** For days written without a year. */
  period: Period;
  /** The day of the row above: `10.1.` after December is of the next year. */
  previous: LocalDate | null;
  /** Which of two comes first where slashes are written: calendars of English speakers write the month. */
  slashes: 'day-first' | 'month-first';
}>;

/** At most so many days in one cell: "23.8., 20.9., 18.10." */
const maxDays = 60;

/** Reads the days of a cell. */
export function readDays(cell: Cell, reading: DayReading): ReadDays {
  const serial = serialOf(cell);
  if (serial !== null) {
    const date = dayOfSerial(serial);
    if (!date) return { kind: 'unreadable' };
    const rest = serial % 1 === 0 ? null : { serial: serial % 1 };
    return { kind: 'days', days: [date], rest, weekdayDiffers: false };
  }
  return typeof cell === 'string' ? readDayText(cell, reading) : { kind: 'unreadable' };
}

/** A plain number is a day where it would be one of this century. */
function serialOf(cell: Cell): number | null {
  if (isSerial(cell)) return cell.serial >= 1 ? cell.serial : null;
  const value = typeof cell === 'string' && /^\d{5}$/.test(cell) ? Number(cell) : cell;
  return typeof value === 'number' && value >= 36_526 && value < 73_051 ? value : null;
}

function readDayText(cell: string, reading: DayReading): ReadDays {
  const text = cell.slice(0, 1_000).trim();
  const days: LocalDate[] = [];
  let [at, weekdayDiffers] = [0, false];
  for (let n = 0; n < maxDays; n++) {
    const found = oneDayAt(text, at, { ...reading, previous: days.at(-1) ?? reading.previous });
    if (found === 'no-such-day') return { kind: 'no-such-day' };
    if (!found) break;
    days.push(found.date);
    weekdayDiffers ||= found.weekdayDiffers;
    at = found.end;
    const separator = /^\s*(?:[,;&\n]|ja\b|och\b|and\b)\s*/i.exec(text.slice(at));
    // A comma may part the day from the time as well.
    if (!separator || !dayPattern.test(text.slice(at + separator[0].length))) break;
    at += separator[0].length;
  }
  if (days.length === 0) return { kind: 'unreadable' };
  const rest = text.slice(at).replace(/^[\s,;.]+/, '');
  return { kind: 'days', days, rest: rest === '' ? null : rest, weekdayDiffers };
}

const weekdays = [
  /^(ma|man|mon|maanantai\w*|mandag\w*|monday)$/,
  /^(ti|tis|tue|tiistai\w*|tisdag\w*|tuesday)$/,
  /^(ke|ons|wed|keskiviikko\w*|onsdag\w*|wednesday)$/,
  /^(to|tor|tors|thu|torstai\w*|torsdag\w*|thursday)$/,
  /^(pe|fre|fri|perjantai\w*|fredag\w*|friday)$/,
  /^(la|lor|sat|lauantai\w*|lordag\w*|saturday)$/,
  /^(su|son|sun|sunnuntai\w*|sondag\w*|sunday)$/,
] as const;

/** Months by how their names begin, folded. */
const months = [
  ...[
    /^(tammi|jan)/,
    /^(helmi|feb)/,
    /^(maalis|mars|march|mar$)/,
    /^(huhti|apr)/,
    /^(touko|maj|may)/,
  ],
  ...[/^(kesa|jun)/, /^(heina|jul)/, /^(elo|aug)/, /^(syys|sep)/, /^(loka|okt|oct)/],
  ...[/^(marras|nov)/, /^(joulu|dec)/],
] as const;

const dayPattern =
  /^(?:(\p{L}{2,14})\.?,?\s*)?(?:(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)T?|(\d{1,2})\s?\.\s?(\d{1,2})(?:\.(?:\s?(\d{4})|(\d{2})(?![\d.:–-]))?)?(?![\d:])|(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2})(?!\d))?|(\d{1,2})\.?\s(?=\p{L}{3})(\p{L}+)(?:\s(\d{4}))?)/u;

type OneDay = Readonly<{ date: LocalDate; end: number; weekdayDiffers: boolean }>;

function oneDayAt(text: string, at: number, reading: DayReading): OneDay | 'no-such-day' | null {
  const match = dayPattern.exec(text.slice(at));
  if (!match) return null;
  const weekday = match[1] === undefined ? null : weekdayOf(match[1]);
  if (weekday === 0) return null;
  const parts = partsOfMatch(match, reading);
  if (!parts) return null;
  const date = existing(parts, weekday, reading);
  if (!date) return 'no-such-day';
  const weekdayDiffers = weekday !== null && isoWeekdayOf(date) !== weekday;
  return { date, end: at + match[0].length, weekdayDiffers };
}

/** Monday 1 … Sunday 7; 0 for any other word. */
function weekdayOf(word: string): number {
  const folded = foldName(word);
  return weekdays.findIndex((pattern) => pattern.test(folded)) + 1;
}

type Parts = Readonly<{ year: number | null; month: number; day: number }>;

function partsOfMatch(match: RegExpExecArray, { slashes }: DayReading): Parts | null {
  const [, , isoYear, isoMonth, isoDay, day, month, year, shortYear] = match;
  if (isoYear !== undefined) {
    return { year: Number(isoYear), month: Number(isoMonth), day: Number(isoDay) };
  }
  if (day !== undefined)
    return { year: yearOf(year ?? shortYear), month: Number(month), day: Number(day) };
  const [first, second, slashYear, named, monthName, namedYear] = match.slice(9);
  if (first !== undefined) {
    const [a, b] = [Number(first), Number(second)];
    const isDayFirst = slashes === 'day-first';
    return { year: yearOf(slashYear), month: isDayFirst ? b : a, day: isDayFirst ? a : b };
  }
  const folded = foldName(monthName ?? '');
  const place = months.findIndex((pattern) => pattern.test(folded));
  return place < 0 ? null : { year: yearOf(namedYear), month: place + 1, day: Number(named) };
}

function yearOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

const two = (part: number): string => String(part).padStart(2, '0');

/** The day; without a year the one of the period that fits weekday and row above best. */
function existing(
  { year, month, day }: Parts,
  weekday: number | null,
  { period, previous }: DayReading,
): LocalDate | null {
  const inYear = (wanted: number): LocalDate | null => {
    const text = `${wanted}-${two(month)}-${two(day)}`;
    return isLocalDate(text) ? text : null;
  };
  if (year !== null) return inYear(year);
  const [first, last] = [Number(period.from.slice(0, 4)), Number(period.until.slice(0, 4))];
  const years = Array.from({ length: Math.min(last - first, 10) + 1 }, (_, n) => first + n);
  const dates = years.map(inYear).filter((date) => date !== null);
  const inPeriod = dates.filter((date) => date >= period.from && date <= period.until);
  // 29 February is missed in the period, though there is one in another year.
  const isMissed = years
    .map((wanted) => `${wanted}-${two(month)}-${two(day)}`)
    .some((text) => !isLocalDate(text) && text >= period.from && text <= period.until);
  if (isMissed && inPeriod.length === 0) return null;
  const onWeekday = inPeriod.filter((date) => weekday === null || isoWeekdayOf(date) === weekday);
  const later = onWeekday.filter((date) => previous === null || date >= previous);
  return later[0] ?? onWeekday[0] ?? inPeriod[0] ?? dates[0] ?? null;
}

/** Whether a column writes `24/11/2026` or `11/24/2026`; the first where nothing tells. */
export function slashOrderOf(cells: readonly Cell[]): DayReading['slashes'] {
  for (const cell of cells) {
    const match = /\b(\d{1,2})\/(\d{1,2})\/\d{2,4}\b/.exec(cellText(cell).slice(0, 100));
    if (Number(match?.[2]) > 12) return 'month-first';
    if (Number(match?.[1]) > 12) return 'day-first';
  }
  return 'day-first';
}
