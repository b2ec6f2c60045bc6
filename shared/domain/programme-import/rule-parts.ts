import { limits } from './limits.ts';
import type { EntryProblem } from './preview.ts';
import type { WallMinute } from './wall-time.ts';

/** The parts of an RRULE by name, in capitals and in their order. */
export type RuleParts = ReadonlyMap<string, string>;

/** Splits an RRULE value (RFC 5545 3.3.10). Empty where it is too long to be one. */
export function partsOfRule(text: string): RuleParts {
  if (text.length > limits.ruleLength) return new Map();
  const pairs = text
    .toUpperCase()
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part): [string, string] => {
      const [name = '', ...value] = part.split('=');
      return [name, value.join('=')];
    });
  return new Map(pairs);
}

const known = new Set([
  ...['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'WKST', 'BYDAY', 'BYMONTH', 'BYMONTHDAY'],
  ...['BYYEARDAY', 'BYHOUR', 'BYMINUTE', 'BYSECOND', 'BYSETPOS'],
]);
const tooFrequent = new Set(['SECONDLY', 'MINUTELY', 'HOURLY']);
const frequencies = new Set(['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY']);

/** What speaks against laying a rule out; null where nothing does. */
export function checkRule(parts: RuleParts): EntryProblem | null {
  const frequency = parts.get('FREQ') ?? '';
  if (tooFrequent.has(frequency)) return 'rule-too-frequent';
  if (!frequencies.has(frequency) || !areNumbersRight(parts)) return 'rule-unreadable';
  const isKnown = [...parts.keys()].every((name) => known.has(name));
  return isKnown && !isReadOtherwise(parts, frequency) ? null : 'rule-unsupported';
}

function areNumbersRight(parts: RuleParts): boolean {
  const interval = parts.get('INTERVAL') ?? '1';
  const count = parts.get('COUNT') ?? '1';
  return /^\d{1,4}$/.test(interval) && /^0*[1-9]\d{0,8}$/.test(count);
}

const valuesOf = (parts: RuleParts, name: string): string[] => parts.get(name)?.split(',') ?? [];
const isNumbered = (parts: RuleParts): boolean =>
  valuesOf(parts, 'BYDAY').some((day) => /\d/.test(day));

/**
 * Rules that ical.js 2.2.1 lays out otherwise than RFC 5545 means, found by comparing it with
 * another library over thousands of rules. None of them is one that calendar programs offer.
 */
function isReadOtherwise(parts: RuleParts, frequency: string): boolean {
  const values = [...parts.keys()].map((name) => valuesOf(parts, name).length);
  if (values.some((count) => count > limits.ruleValues)) return true;
  if (valuesOf(parts, 'BYSECOND').length > 1) return true;
  const isFromEnd = valuesOf(parts, 'BYMONTHDAY').some((day) => day.startsWith('-'));
  if (frequency === 'DAILY' || frequency === 'WEEKLY') {
    return isNumbered(parts) || parts.has('BYSETPOS') || isFromEnd;
  }
  if (isNumbered(parts) && parts.has('BYMONTHDAY')) return true;
  const isYearly = frequency === 'YEARLY';
  if (isYearly && parts.has('BYMONTHDAY') && (isFromEnd || !parts.has('BYMONTH'))) return true;
  if (!parts.has('BYSETPOS')) return false;
  const isOneMonth = !isYearly || valuesOf(parts, 'BYMONTH').length === 1;
  return !parts.has('BYDAY') || parts.has('BYMONTHDAY') || parts.has('BYYEARDAY') || !isOneMonth;
}

/**
 * The parts ical.js is given. UNTIL and COUNT are counted outside, and what only limits a monthly
 * rule is checked by `filterOf`: ical.js takes the months in the wrong order.
 */
export function partsToLayOut(parts: RuleParts): string[] {
  const outside = new Set(['UNTIL', 'COUNT']);
  if (parts.get('FREQ') === 'MONTHLY') outside.add('BYMONTH');
  if (parts.get('FREQ') === 'MONTHLY' && parts.has('BYMONTHDAY')) outside.add('BYDAY');
  return [...parts].filter(([name]) => !outside.has(name)).map((part) => part.join('='));
}

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/**
 * Whether a start can be one of the rule: its month, weekday and day of the month are among those
 * the rule or its first start names. ical.js gives 1 March for 29 February of a common year.
 */
export function filterOf(parts: RuleParts, start: WallMinute): (wall: WallMinute) => boolean {
  const first = dayPartsOf(start);
  const numbers = (name: string): Set<number> | null =>
    parts.has(name) ? new Set(valuesOf(parts, name).map(Number)) : null;
  const isFree = parts.has('BYDAY') || parts.has('BYYEARDAY');
  const isOwnDay = !isFree && ['MONTHLY', 'YEARLY'].includes(parts.get('FREQ') ?? '');
  const isOwnMonth = !isFree && parts.get('FREQ') === 'YEARLY';
  const months = numbers('BYMONTH') ?? (isOwnMonth ? new Set([first.month]) : null);
  const named = numbers('BYMONTHDAY') ?? (isOwnDay ? new Set([first.day]) : null);
  const days = named && [...named].some((day) => day < 0) ? null : named;
  const ofWeek = parts.has('BYDAY') && !isNumbered(parts) ? valuesOf(parts, 'BYDAY') : null;
  return (wall) => {
    const { month, day, weekday } = dayPartsOf(wall);
    return (
      (months?.has(month) ?? true) &&
      (days?.has(day) ?? true) &&
      (ofWeek?.includes(weekday) ?? true)
    );
  };
}

function dayPartsOf(wall: WallMinute): { month: number; day: number; weekday: string } {
  const at = new Date(wall * 60_000);
  const weekday = weekdays[at.getUTCDay()] ?? '';
  return { month: at.getUTCMonth() + 1, day: at.getUTCDate(), weekday };
}
