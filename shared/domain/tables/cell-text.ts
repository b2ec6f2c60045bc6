import {
  addDays,
  day,
  type LocalDate,
  type MinuteOfDay,
  partsOf,
} from '../../kernel/local-date.ts';
import type { Cell, Serial } from './sheet.ts';

/** The first day that Excel counts rightly: it believes in 29 February 1900. */
const firstDay = day('1900-03-01');
const firstSerial = 61;
/** 31 December 2199, the last day that a `LocalDate` can be. */
const lastSerial = 109_571;

export const isSerial = (cell: Cell): cell is Serial => typeof cell === 'object' && cell !== null;

/** The day of a serial number, null where it has none. */
export function dayOfSerial(serial: number): LocalDate | null {
  const days = Math.floor(serial);
  return days < firstSerial || days > lastSerial ? null : addDays(firstDay, days - firstSerial);
}

/** The time of day of a serial number, to the minute. */
export const minuteOfSerial = (serial: number): MinuteOfDay =>
  Math.round((serial - Math.floor(serial)) * 1440);

/** A cell as a person would read it. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (cell === true) return 'x';
  if (!isSerial(cell)) return cell === false ? '' : String(cell);
  const date = dayOfSerial(cell.serial);
  const minute = minuteOfSerial(cell.serial) % 1440;
  const time = `${Math.floor(minute / 60)}.${String(minute % 60).padStart(2, '0')}`;
  if (!date) return time;
  const { year, month, day: dayOfMonth } = partsOf(date);
  return `${dayOfMonth}.${month}.${year}${minute === 0 ? '' : ` ${time}`}`;
}
