import { type LocalDate, parseLocalDate } from '../../../kernel/local-date.ts';
import { err, ok, type Result } from '../../../kernel/result.ts';
import { refuseRule } from './rule-refusal.ts';

/** What the content lines of a rule say, the RECUR value still a text. */
export type RruleLines = Readonly<{
  start: LocalDate;
  /** Null for a plain list of dates. */
  recur: string | null;
  added: readonly LocalDate[];
  leftOut: readonly LocalDate[];
}>;

type Line = Readonly<{ name: string; value: string }>;

/** A thousand added and a thousand left-out dates fit. */
const longestText = 32_000;
const lineNames = ['DTSTART', 'RRULE', 'RDATE', 'EXDATE'];
const lineForm = /^([A-Z0-9-]+)((?:;[^:;]*)*):(.*)$/;

/**
 * Reads `DTSTART`, `RRULE`, `RDATE` and `EXDATE` lines (RFC 5545 3.1, folded or not, any case).
 * Dates are local; a time of day is refused and not dropped: by it the last date may be another.
 */
export function readRruleLines(text: string): Result<RruleLines> {
  if (text.length > longestText) return err('too-large');
  const lines = allOk(unfold(text).map(readLine));
  if (!lines.ok) return lines;
  for (const name of ['DTSTART', 'RRULE']) {
    // RFC 5545 3.8.5.3: more than one RRULE SHOULD NOT occur; what two would mean is undefined.
    if (valuesOf(lines.value, name).length > 1) return refuseRule('part', `${name} × 2`);
  }
  const start = datesOf(lines.value, 'DTSTART');
  const added = datesOf(lines.value, 'RDATE');
  const leftOut = datesOf(lines.value, 'EXDATE');
  if (!start.ok) return start;
  if (!added.ok) return added;
  if (!leftOut.ok) return leftOut;
  const [first, ...others] = start.value;
  if (first === undefined || others.length > 0) return refuseRule('no-start', 'DTSTART');
  const recur = valuesOf(lines.value, 'RRULE')[0] ?? null;
  return ok({ start: first, recur, added: added.value, leftOut: leftOut.value });
}

/** Reads a DATE of RFC 5545 3.3.4, `20261203`. */
export function readRfcDate(value: string): Result<LocalDate> {
  const match = /^(\d{4})(\d{2})(\d{2})(T.*)?$/.exec(value);
  if (!match) return refuseRule('unreadable', value);
  if (match[4] !== undefined) return refuseRule('time', value);
  return parseLocalDate(`${match[1]}-${match[2]}-${match[3]}`);
}

function unfold(text: string): string[] {
  const whole = text.replaceAll(/\r?\n[ \t]/g, '').toUpperCase();
  return whole.split(/\r?\n/).filter((line) => line.trim() !== '');
}

function readLine(line: string): Result<Line> {
  const match = lineForm.exec(line.trim());
  const [name, params, value] = [match?.[1], match?.[2], match?.[3]];
  if (name === undefined || value === undefined) return refuseRule('unreadable', line);
  if (!lineNames.includes(name)) return refuseRule('part', name);
  if (params?.includes('TZID=') || params?.includes('VALUE=DATE-TIME')) {
    return refuseRule('time', `${name}${params}`);
  }
  const known = params === '' || (params === ';VALUE=DATE' && name !== 'RRULE');
  return known ? ok({ name, value }) : refuseRule('part', `${name}${params}`);
}

const valuesOf = (lines: readonly Line[], name: string): string[] =>
  lines.filter((line) => line.name === name).map((line) => line.value);

function datesOf(lines: readonly Line[], name: string): Result<LocalDate[]> {
  const values = valuesOf(lines, name).flatMap((value) => value.split(','));
  return allOk(values.map(readRfcDate));
}

function allOk<T>(results: readonly Result<T>[]): Result<T[]> {
  const values: T[] = [];
  for (const result of results) {
    if (!result.ok) return result;
    values.push(result.value);
  }
  return ok(values);
}
