import { isLocalDate, type LocalDate, partsOf } from '../../kernel/local-date.ts';
import type { Cell, ColumnKind, Report } from './report-table.ts';

type Language = Report['language'];

/** Narrow no-break space: a number must not break over two lines between its thousands. */
const thousands = '\u202f';
const minus = '\u2212';

const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * A figure rounded to whole tenths of what people read: tenths of an hour for minutes, tenths of a
 * per cent for a ratio (0-1). Halves go away from zero and are found on whole numbers, because
 * `(9 / 60).toFixed(1)` answers 0.1 where a reader with a pen gets 0.2.
 */
export function tenthsOf(value: number, kind: 'minutes' | 'ratio'): number {
  // Twelve digits are enough for any figure here and take away the tail of binary fractions.
  const tenths = Number((kind === 'minutes' ? value / 6 : value * 1000).toPrecision(12));
  return Math.sign(tenths) * Math.round(Math.abs(tenths));
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, thousands);
}

function writeNumber(value: number, decimals: number, language: Language): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const point = language === 'en' ? '.' : ',';
  const digits = fraction === undefined ? grouped(whole) : `${grouped(whole)}${point}${fraction}`;
  return value < 0 ? `${minus}${digits}` : digits;
}

function writeDate(date: LocalDate, language: Language): string {
  const { year, month, day } = partsOf(date);
  if (language === 'en') return `${day} ${englishMonths[month - 1]} ${year}`;
  return `${day}.${month}.${year}`;
}

/**
 * Writes one cell for people: screen, PDF and plain text share it, so that a figure never looks
 * different in two places. Finnish and Swedish get a decimal comma and `22.11.2026`, English a
 * decimal point and `22 November 2026`; thousands are parted by a narrow no-break space (U+202F) in
 * all three, since a comma would be read as a decimal one in Finland. Minutes become hours with one
 * decimal, a ratio (0-1) a per cent with one decimal. No figure is an en dash. A word standing in a
 * number column (a suppressed cell, the word of a total row) is kept as it is.
 */
export function formatCell(cell: Cell, kind: ColumnKind, language: Language): string {
  if (cell === null) return '–';
  if (typeof cell === 'string') {
    return kind === 'date' && isLocalDate(cell) ? writeDate(cell, language) : cell;
  }
  if (!Number.isFinite(cell)) return '–';
  switch (kind) {
    case 'minutes':
      return writeNumber(tenthsOf(cell, 'minutes') / 10, 1, language);
    case 'ratio': {
      const percent = writeNumber(tenthsOf(cell, 'ratio') / 10, 1, language);
      return language === 'en' ? `${percent}%` : `${percent}\u00a0%`;
    }
    case 'decimal':
      return writeNumber(Math.round(cell * 10) / 10, 1, language);
    case 'count':
      return writeNumber(cell, Number.isInteger(cell) ? 0 : 1, language);
    default:
      return String(cell);
  }
}
