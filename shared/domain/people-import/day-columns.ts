import type { LocalDate } from '../../kernel/local-date.ts';
import { cellText } from '../tables/cell-text.ts';
import type { Row } from '../tables/columns.ts';
import { type DayReading, readDays, slashOrderOf } from '../tables/read-days.ts';
import type { Cell, Sheet } from '../tables/sheet.ts';

/** A column of a matrix and its day. */
export type DayColumn = Readonly<{ column: number; date: LocalDate }>;

/** How far down the row of days is looked for. */
const headerRows = 20;

/** The row that has the most days in it (from 1; 0 for none), and its days. */
export function findDayRow(
  { rows }: Pick<Sheet, 'rows'>,
  reading: DayReading,
): Readonly<{ headerRow: number; days: readonly DayColumn[] }> {
  let best: { headerRow: number; days: readonly DayColumn[] } = { headerRow: 0, days: [] };
  for (let place = 0; place < Math.min(headerRows, rows.length); place++) {
    const days = dayColumnsAt(rows, place, reading);
    if (days.length > best.days.length) best = { headerRow: place + 1, days };
  }
  return best;
}

/**
 * The days of a header row. Days may be written out, or be numbers under a month that stands once
 * above them ("Syyskuu 2026" over 1, 8, 15).
 */
export function dayColumnsAt(
  rows: readonly Row[],
  place: number,
  reading: DayReading,
): readonly DayColumn[] {
  const [row, above] = [rows[place] ?? [], rows[place - 1] ?? []];
  const slashes = slashOrderOf(row);
  const days: DayColumn[] = [];
  let [month, previous] = ['', reading.previous];
  const width = Math.max(row.length, above.length);
  for (let column = 0; column < width; column++) {
    const over = cellText(above[column] ?? null);
    if (over !== '') month = over;
    const date = dayOf(row[column] ?? null, month, { ...reading, slashes, previous });
    if (!date) continue;
    days.push({ column, date });
    previous = date;
  }
  return days;
}

function dayOf(cell: Cell, month: string, reading: DayReading): LocalDate | null {
  const number = dayNumber(cell);
  if (number === null) return oneDay(cell, reading);
  if (month === '') return null;
  const numeric = /^(\d{1,2})\s?[./]\s?(\d{4})$/.exec(month);
  if (numeric) return oneDay(`${number}.${numeric[1]}.${numeric[2]}`, reading);
  return /^\p{L}{3,}\.?(\s+\d{4})?$/u.test(month)
    ? oneDay(`${number} ${month.replace('.', '')}`, reading)
    : null;
}

/** `8`, `8.` or the number 8: a day of some month. */
function dayNumber(cell: Cell): number | null {
  const text = typeof cell === 'number' || typeof cell === 'string' ? String(cell).trim() : '';
  const match = /^(\d{1,2})\.?$/.exec(text);
  const value = Number(match?.[1] ?? 0);
  return value >= 1 && value <= 31 ? value : null;
}

function oneDay(cell: Cell, reading: DayReading): LocalDate | null {
  const read = readDays(cell, reading);
  return read.kind === 'days' && read.days.length === 1 ? (read.days[0] ?? null) : null;
}
