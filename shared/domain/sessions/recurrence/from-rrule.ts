import { isoWeekdayOf, type LocalDate, partsOf } from '../../../kernel/local-date.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import { checkRule } from './check-rule.ts';
import { fallsOn } from './falls-on.ts';
import {
  byDayPart,
  numberPart,
  onlyParts,
  type RecurParts,
  recurParts,
  weekdayOf,
  weekdaysPart,
} from './recur-parts.ts';
import { type RruleLines, readRfcDate, readRruleLines } from './rrule-lines.ts';
import { weekNumbersOf } from './rrule-words.ts';
import { refuseRule } from './rule-refusal.ts';
import {
  monthPlaces,
  type RepeatingRule,
  type SeriesEnd,
  type SeriesRule,
  type Weekdays,
} from './series-rule.ts';

type Asked = Readonly<{ parts: RecurParts; start: LocalDate; base: Base }>;
type Base = Pick<RepeatingRule, 'from' | 'end' | 'added' | 'leftOut'>;

/** Parts that every frequency may have. */
const everywhere = ['FREQ', 'COUNT', 'UNTIL', 'WKST'];

/**
 * Reads RFC 5545 content lines (`DTSTART`, `RRULE`, `RDATE`, `EXDATE`, dates without times) as a
 * rule that people can be told of. What it cannot say without loss is refused by name: see
 * `RuleRefusal`. Of rules that say the same in other words it takes FREQ=DAILY (all weekdays),
 * BYDAY with one BYSETPOS, and parts left to DTSTART.
 */
export function fromRrule(text: string): Result<SeriesRule> {
  const lines = readRruleLines(text);
  if (!lines.ok) return lines;
  const { recur, start, added, leftOut } = lines.value;
  if (recur !== null) return readRepeating(recur, lines.value);
  const left = new Set(leftOut);
  const [first, ...rest] = [start, ...added].filter((date) => !left.has(date));
  if (first === undefined) return refuseRule('part', 'EXDATE');
  return checkRule({ kind: 'dates', dates: [first, ...rest] });
}

function readRepeating(recur: string, { start, added, leftOut }: RruleLines): Result<SeriesRule> {
  const parts = recurParts(recur);
  if (!parts.ok) return parts;
  const frequency = parts.value.get('FREQ') ?? '';
  const reader = readers[frequency];
  if (!reader) return refuseRule('frequency', frequency === '' ? recur : `FREQ=${frequency}`);
  const weekStart = parts.value.get('WKST') ?? 'MO';
  if (weekdayOf(weekStart) === undefined) return refuseRule('unreadable', `WKST=${weekStart}`);
  const end = readEnd(parts.value);
  if (!end.ok) return end;
  const base = { from: start, end: end.value, added, leftOut };
  const rule = reader({ parts: parts.value, start, base });
  if (!rule.ok) return rule;
  const checked = checkRule(rule.value);
  if (checked.ok && !fallsOn(rule.value, start)) {
    return refuseRule('start-outside', `DTSTART:${start}`);
  }
  return checked;
}

function readEnd(parts: RecurParts): Result<SeriesEnd> {
  const until = parts.get('UNTIL');
  const count = numberPart(parts, 'COUNT', 0);
  if (!count.ok) return count;
  if (until !== undefined && parts.has('COUNT')) return refuseRule('two-ends', 'COUNT, UNTIL');
  if (parts.has('COUNT')) return ok({ kind: 'count', times: count.value });
  if (until === undefined) return refuseRule('no-end', 'COUNT, UNTIL');
  const date = readRfcDate(until);
  return date.ok ? ok({ kind: 'until', date: date.value }) : date;
}

const readers: Readonly<Record<string, (asked: Asked) => Result<RepeatingRule>>> = {
  DAILY: readDaily,
  WEEKLY: readWeekly,
  MONTHLY: readMonthly,
  YEARLY: readWeekParity,
};

/** Every day is every week on all seven; BYDAY then limits them (RFC 5545 3.3.10, the table). */
function readDaily({ parts, base }: Asked): Result<RepeatingRule> {
  const known = onlyParts(parts, [...everywhere, 'INTERVAL', 'BYDAY']);
  if (!known.ok) return known;
  const every = numberPart(parts, 'INTERVAL', 1);
  if (!every.ok) return every;
  if (every.value !== 1) return refuseRule('part', `FREQ=DAILY;INTERVAL=${every.value}`);
  const weekdays = weekdaysPart(parts, [1, 2, 3, 4, 5, 6, 7]);
  return weekdays.ok
    ? ok({ kind: 'weekly', everyWeeks: 1, weekdays: weekdays.value, ...base })
    : weekdays;
}

function readWeekly({ parts, start, base }: Asked): Result<RepeatingRule> {
  const known = onlyParts(parts, [...everywhere, 'INTERVAL', 'BYDAY']);
  if (!known.ok) return known;
  const every = numberPart(parts, 'INTERVAL', 1);
  if (!every.ok) return every;
  const weekdays = weekdaysPart(parts, [isoWeekdayOf(start)]);
  if (!weekdays.ok) return weekdays;
  if (every.value > 1 && !asFromMonday(parts, weekdays.value)) {
    return refuseRule('part', `WKST=${parts.get('WKST')}`);
  }
  return ok({ kind: 'weekly', everyWeeks: every.value, weekdays: weekdays.value, ...base });
}

/** Whether weeks from WKST hold the same of these weekdays together as weeks from Monday. */
function asFromMonday(parts: RecurParts, weekdays: Weekdays): boolean {
  const first = weekdayOf(parts.get('WKST') ?? 'MO');
  if (first === undefined) return false;
  return weekdays.every((day) => day < first) || weekdays.every((day) => day >= first);
}

function readMonthly(asked: Asked): Result<RepeatingRule> {
  const { parts, start, base } = asked;
  const known = onlyParts(parts, [...everywhere, 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'BYSETPOS']);
  if (!known.ok) return known;
  const every = numberPart(parts, 'INTERVAL', 1);
  if (!every.ok) return every;
  if (parts.has('BYDAY')) return readMonthWeekday(asked, every.value);
  if (parts.has('BYSETPOS')) return refuseRule('part', `BYSETPOS=${parts.get('BYSETPOS')}`);
  const date = numberPart(parts, 'BYMONTHDAY', partsOf(start).day);
  if (!date.ok) return date;
  if (date.value < 1) return refuseRule('part', `BYMONTHDAY=${date.value}`);
  return ok({ kind: 'month-date', everyMonths: every.value, dayOfMonth: date.value, ...base });
}

/** One weekday with its place before it (`2TU`) or in BYSETPOS (`TU` and `2`). */
function readMonthWeekday({ parts, base }: Asked, everyMonths: number): Result<RepeatingRule> {
  const said = `BYDAY=${parts.get('BYDAY')}`;
  const dates = parts.get('BYMONTHDAY');
  if (dates !== undefined) return refuseRule('part', `${said};BYMONTHDAY=${dates}`);
  const placed = byDayPart(parts);
  if (!placed.ok) return placed;
  const [only, ...others] = placed.value;
  if (!only || others.length > 0) return refuseRule('part', said);
  const position = numberPart(parts, 'BYSETPOS', only.place);
  if (!position.ok) return position;
  const twice = parts.has('BYSETPOS') && only.place !== 0;
  const place = monthPlaces.find((known) => (known === 'last' ? -1 : known) === position.value);
  if (twice || place === undefined) {
    const set = parts.has('BYSETPOS') ? `;BYSETPOS=${position.value}` : '';
    return refuseRule('part', `${said}${set}`);
  }
  return ok({ kind: 'month-weekday', everyMonths, place, weekday: only.weekday, ...base });
}

/** Of yearly rules only the odd or even ISO weeks, all of them, week 53 with the odd ones. */
function readWeekParity({ parts, base }: Asked): Result<RepeatingRule> {
  if (!parts.has('BYWEEKNO')) return refuseRule('frequency', 'FREQ=YEARLY');
  const known = onlyParts(parts, [...everywhere, 'INTERVAL', 'BYDAY', 'BYWEEKNO']);
  if (!known.ok) return known;
  const every = numberPart(parts, 'INTERVAL', 1);
  if (!every.ok) return every;
  if (every.value !== 1) return refuseRule('part', `FREQ=YEARLY;INTERVAL=${every.value}`);
  const weeks = parts.get('BYWEEKNO') ?? '';
  const parity = (['odd', 'even'] as const).find(
    (kind) => inNumberOrder(weeks) === weekNumbersOf(kind),
  );
  // Without BYDAY readers disagree: all days of those weeks, or DTSTART's weekday.
  if (!parity || !parts.has('BYDAY')) return refuseRule('part', `BYWEEKNO=${weeks}`);
  if ((parts.get('WKST') ?? 'MO') !== 'MO') return refuseRule('part', `WKST=${parts.get('WKST')}`);
  const weekdays = weekdaysPart(parts, [1]);
  return weekdays.ok
    ? ok({ kind: 'week-parity', parity, weekdays: weekdays.value, ...base })
    : weekdays;
}

const inNumberOrder = (list: string): string =>
  [...new Set(list.split(',').map(Number))].sort((a, b) => a - b).join(',');
