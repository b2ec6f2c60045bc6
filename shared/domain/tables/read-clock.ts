import type { MinuteOfDay } from '../../kernel/local-date.ts';
import { partsOf } from '../../kernel/local-date.ts';
import { dayOfSerial, isSerial, minuteOfSerial } from './cell-text.ts';
import type { Cell } from './sheet.ts';

/** A start, and the end where the same cell tells it. */
export type ClockTimes = Readonly<{
  start: MinuteOfDay;
  end: MinuteOfDay | null;
  /** Excel made a day of what was typed as hours: `10-12` is 10 December to it. */
  wasDay: boolean;
}>;

/** Reads a time or two from a cell; null where it is none. */
export function readClock(cell: Cell): ClockTimes | null {
  if (cell === null || typeof cell === 'boolean') return null;
  if (isSerial(cell)) return ofSerial(cell.serial);
  return typeof cell === 'number' ? ofNumber(cell) : readClockText(cell);
}

function ofNumber(value: number): ClockTimes | null {
  const start = minuteOfNumber(value);
  return start === null || start > 1439 ? null : { start, end: null, wasDay: false };
}

function ofSerial(serial: number): ClockTimes | null {
  const date = serial % 1 === 0 ? dayOfSerial(serial) : null;
  if (!date) {
    const start = minuteOfSerial(serial);
    return serial < 0 || start > 1439 ? null : { start, end: null, wasDay: false };
  }
  const { day, month } = partsOf(date);
  return day < month ? { start: day * 60, end: month * 60, wasDay: true } : null;
}

/** `10` is ten o'clock, `0.4375` half past ten as a part of the day, `1030` the same written out. */
function minuteOfNumber(value: number): MinuteOfDay | null {
  if (value > 0 && value < 1) return Math.round(value * 1440);
  if (Number.isInteger(value) && value <= 24) return value >= 0 ? value * 60 : null;
  if (Number.isInteger(value))
    return value >= 100 ? minuteOf(Math.floor(value / 100), value % 100) : null;
  // 10.3 was typed as 10.30. Of 10.5 nobody knows whether it is half past ten.
  const hundredths = Math.round((value % 1) * 100);
  const isQuarter =
    [15, 30, 45].includes(hundredths) && Math.abs(value * 100 - Math.round(value * 100)) < 1e-6;
  return isQuarter ? minuteOf(Math.floor(value), hundredths) : null;
}

const minuteOf = (hour: number, minute: number): MinuteOfDay | null =>
  hour > 24 || minute > 59 || hour * 60 + minute > 1440 ? null : hour * 60 + minute;

const hourMinute = String.raw`(\d{1,2})(?:[.:](\d{2})(?::\d{2})?)?\s*([ap])?\.?(?:m\b\.?)?`;
const fromTo = new RegExp(
  `^${hourMinute}(?:\\s*(?:-|–|—|−|to|till|until|ja)\\s*(?:${hourMinute})?)?$`,
);

/** `klo 10–11.30`, `10.00`, `kl. 13-15`, `2:30 PM`, `10-`, `0,4375`. */
export function readClockText(text: string): ClockTimes | null {
  const bare = text
    .slice(0, 60)
    .toLowerCase()
    .replace(/\b(klo|kello|kl|at|h|asti|saakka|alkaen|uhr)\b\.?/g, ' ')
    .trim();
  if (/^0?[.,]\d{3,}$/.test(bare)) return ofNumber(Number(bare.replace(',', '.')));
  if (/^\d{3,4}$/.test(bare)) return ofNumber(Number(bare));
  const match = fromTo.exec(bare);
  if (!match) return null;
  const [, hour, minute, half, endHour, endMinute, endHalf] = match;
  const start = written(hour, minute, half ?? endHalf);
  const end = endHour === undefined ? null : written(endHour, endMinute, endHalf);
  if (start === null || start > 1439 || (endHour !== undefined && end === null)) return null;
  return { start, end, wasDay: false };
}

function written(hour = '', minute = '0', half?: string): MinuteOfDay | null {
  const twelve = Number(hour) % 12;
  if (half === undefined) return minuteOf(Number(hour), Number(minute));
  if (Number(hour) > 12) return null;
  return minuteOf(half === 'p' ? twelve + 12 : twelve, Number(minute));
}

/** Reads a length in minutes: `90 min`, `1,5 h`, `1 h 30 min`, `2 tuntia`, `1:30`; null where it is none. */
export function readMinutes(cell: Cell): number | null {
  if (cell === null || typeof cell === 'boolean') return null;
  if (isSerial(cell)) return positive(Math.round(cell.serial * 1440));
  if (typeof cell === 'number') return minutesOfNumber(cell);
  const text = cell.slice(0, 40).toLowerCase().replaceAll(',', '.').trim();
  const clock = /^(\d{1,2}):(\d{2})$/.exec(text);
  if (clock) return positive(Number(clock[1]) * 60 + Number(clock[2]));
  if (/^\d+(\.\d+)?$/.test(text)) return minutesOfNumber(Number(text));
  const parts =
    /^(?:(\d+(?:\.\d+)?)\s*(?:h|t|tim|tuntia?|timm\w*|hours?)\b\.?)?\s*(?:(\d+)\s*(?:m|min|minuuttia?|minut\w*|minutes?)\b\.?)?$/.exec(
      text,
    );
  if (!parts || parts[0] === '') return null;
  return positive(Math.round(Number(parts[1] ?? 0) * 60) + Number(parts[2] ?? 0));
}

/** Below one a part of a day, up to twelve hours, from fifteen on minutes. */
function minutesOfNumber(value: number): number | null {
  if (value < 1) return positive(Math.round(value * 1440));
  if (value <= 12) return positive(Math.round(value * 60));
  return value >= 15 && value <= 1440 ? Math.round(value) : null;
}

const positive = (minutes: number): number | null =>
  minutes > 0 && minutes <= 1440 ? minutes : null;
