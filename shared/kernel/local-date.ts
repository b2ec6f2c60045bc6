import { err, ok, type Result } from './result.ts';

declare const localDate: unique symbol;

/** A calendar day on the venue's wall, `YYYY-MM-DD`, with no time zone. */
export type LocalDate = string & { readonly [localDate]: true };

/** Minutes since the venue's midnight, 0-1440. */
export type MinuteOfDay = number;

/** Monday 1 … Sunday 7 (ISO 8601). */
export type IsoWeekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const dayMs = 86_400_000;
const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

const utc = (date: LocalDate): Date => new Date(`${date}T00:00:00Z`);
const fromUtc = (ms: number): LocalDate => new Date(ms).toISOString().slice(0, 10) as LocalDate;

/** Whether the text is a day that exists (no 31 November), years 1900-2199. */
export function isLocalDate(text: string): text is LocalDate {
  const match = pattern.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Reads `YYYY-MM-DD`; refuses days that do not exist with `date-invalid`. */
export function parseLocalDate(text: string): Result<LocalDate> {
  return isLocalDate(text)
    ? ok(text)
    : err('date-invalid', { params: { text: text.slice(0, 20) } });
}

/** The day of a `YYYY-MM-DD` literal; throws where it does not exist. For constants and tests. */
export function day(text: string): LocalDate {
  if (!isLocalDate(text)) throw new Error(`not a day: ${text}`);
  return text;
}

/** Year, month (1-12) and day of month of a date. */
export function partsOf(date: LocalDate): { year: number; month: number; day: number } {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
  };
}

/** The date `days` days later (earlier when negative). */
export function addDays(date: LocalDate, days: number): LocalDate {
  return fromUtc(utc(date).getTime() + days * dayMs);
}

/** Whole days from the first date to the second; negative when the second is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((utc(to).getTime() - utc(from).getTime()) / dayMs);
}

/** Monday 1 … Sunday 7. */
export function isoWeekdayOf(date: LocalDate): IsoWeekday {
  return (((utc(date).getUTCDay() + 6) % 7) + 1) as IsoWeekday;
}

/** The Monday of the date's week. */
export function mondayOf(date: LocalDate): LocalDate {
  return addDays(date, 1 - isoWeekdayOf(date));
}

/** ISO 8601 week number and the year it belongs to: 1 January 2027 is week 53 of 2026. */
export function isoWeekOf(date: LocalDate): { year: number; week: number } {
  const thursday = addDays(date, 4 - isoWeekdayOf(date));
  const year = Number(thursday.slice(0, 4));
  return { year, week: Math.floor(daysBetween(`${year}-01-01` as LocalDate, thursday) / 7) + 1 };
}

/** First and last day of the date's month. */
export function monthOf(date: LocalDate): { from: LocalDate; to: LocalDate } {
  const { year, month } = partsOf(date);
  const from = day(`${date.slice(0, 7)}-01`);
  return { from, to: fromUtc(Date.UTC(year, month, 0)) };
}

/** Every date from the first to the last, both included; empty when they are reversed. */
export function datesFrom(from: LocalDate, to: LocalDate): LocalDate[] {
  const days: LocalDate[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) days.push(date);
  return days;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter takes longer than a whole call of the program, so each zone has one. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  clocks.set(timeZone, made);
  return made;
}

/** A place's wall clock at one moment. */
export type Now = Readonly<{ date: LocalDate; minute: MinuteOfDay }>;

/** Local date and minute of day of an instant, in an IANA zone such as `Europe/Helsinki`. */
export function localTimeOf(instant: Date, timeZone: string): Now {
  const parts = clockOf(timeZone).formatToParts(instant);
  const part = (type: string): string => parts.find((p) => p.type === type)?.value ?? '';
  return {
    date: `${part('year')}-${part('month')}-${part('day')}` as LocalDate,
    minute: Number(part('hour')) * 60 + Number(part('minute')),
  };
}
