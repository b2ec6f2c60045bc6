import type { IsoWeekday } from '../../../kernel/local-date.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import { rfcWeekdays } from './rrule-words.ts';
import { refuseRule } from './rule-refusal.ts';
import type { Weekdays } from './series-rule.ts';

/** The parts of a RECUR value by name, in the order written. */
export type RecurParts = ReadonlyMap<string, string>;

/** `2TU` as place 2 and weekday 2; a plain `TU` has place 0. */
export type PlacedWeekday = Readonly<{ place: number; weekday: IsoWeekday }>;

/**
 * Takes a RECUR value apart (RFC 5545 3.3.10). Read here and not by ical.js, whose reader takes the
 * last of two FREQ, INTERVAL=0 as 1, COUNT=0 as without end, any date of eight digits, and stores
 * unknown names as properties of its object (`ITERATOR=1` breaks it).
 */
export function recurParts(value: string): Result<RecurParts> {
  const parts = new Map<string, string>();
  for (const piece of value.split(';')) {
    const match = /^([A-Z-]+)=([A-Z0-9,+-]+)$/.exec(piece);
    const [name, said] = [match?.[1], match?.[2]];
    if (name === undefined || said === undefined) return refuseRule('unreadable', piece);
    if (parts.has(name)) return refuseRule('unreadable', `${name} × 2`);
    parts.set(name, said);
  }
  return ok(parts);
}

/** Refuses the first part that is not among the known ones. */
export function onlyParts(parts: RecurParts, known: readonly string[]): Result<RecurParts> {
  const foreign = [...parts].find(([name]) => !known.includes(name));
  return foreign ? refuseRule('part', foreign.join('=')) : ok(parts);
}

/** A part that is one whole number; `otherwise` where it is absent. */
export function numberPart(parts: RecurParts, name: string, otherwise: number): Result<number> {
  const said = parts.get(name);
  if (said === undefined) return ok(otherwise);
  if (/^[+-]?\d{1,9}$/.test(said)) return ok(Number(said));
  return refuseRule(said.includes(',') ? 'part' : 'unreadable', `${name}=${said}`);
}

/** BYDAY taken apart; empty where it is absent. */
export function byDayPart(parts: RecurParts): Result<readonly PlacedWeekday[]> {
  const said = parts.get('BYDAY');
  const placed: PlacedWeekday[] = [];
  for (const piece of said?.split(',') ?? []) {
    const match = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(piece);
    const weekday = weekdayOf(match?.[2]);
    if (weekday === undefined) return refuseRule('unreadable', `BYDAY=${said}`);
    placed.push({ place: Number(match?.[1] ?? 0), weekday });
  }
  return ok(placed);
}

/** BYDAY as weekdays without places; `otherwise` where it is absent. */
export function weekdaysPart(parts: RecurParts, otherwise: Weekdays): Result<Weekdays> {
  const placed = byDayPart(parts);
  if (!placed.ok) return placed;
  if (placed.value.some(({ place }) => place !== 0)) {
    return refuseRule('part', `BYDAY=${parts.get('BYDAY')}`);
  }
  const [first, ...rest] = placed.value.map(({ weekday }) => weekday);
  return ok(first === undefined ? otherwise : [first, ...rest]);
}

/** ISO weekday of `MO` … `SU`. */
export function weekdayOf(name: string | undefined): IsoWeekday | undefined {
  const index = rfcWeekdays.indexOf(name ?? '');
  // The list has the seven weekdays in ISO order, so index + 1 is one of 1-7.
  return index < 0 ? undefined : ((index + 1) as IsoWeekday);
}
