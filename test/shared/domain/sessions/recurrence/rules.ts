import fc from 'fast-check';
import type {
  MonthPlace,
  RepeatingRule,
  SeriesEnd,
  SeriesRule,
  Weekdays,
} from '#shared/domain/sessions/recurrence/series-rule.ts';
import { addDays, day, type IsoWeekday, type LocalDate } from '#shared/kernel/local-date.ts';
import type { Result } from '#shared/kernel/result.ts';

/** What a refused Result would hide: fails with the refusal in its message. */
export function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** The refusal of a Result, or undefined where it is done. */
export const refusalOf = (result: Result<unknown>) => (result.ok ? undefined : result.error);

export const until = (date: string): SeriesEnd => ({ kind: 'until', date: day(date) });
export const times = (count: number): SeriesEnd => ({ kind: 'count', times: count });

type Extra = Readonly<{ added?: readonly string[]; leftOut?: readonly string[] }>;
type Span = Readonly<{ from: string; end: SeriesEnd }> & Extra;

const common = ({ from, end, added = [], leftOut = [] }: Span) => ({
  from: day(from),
  end,
  added: added.map(day),
  leftOut: leftOut.map(day),
});

export const weekly = (everyWeeks: number, weekdays: Weekdays, span: Span): RepeatingRule => ({
  kind: 'weekly',
  everyWeeks,
  weekdays,
  ...common(span),
});

export const inWeeks = (parity: 'odd' | 'even', weekdays: Weekdays, span: Span): RepeatingRule => ({
  kind: 'week-parity',
  parity,
  weekdays,
  ...common(span),
});

export const monthDate = (everyMonths: number, dayOfMonth: number, span: Span): RepeatingRule => ({
  kind: 'month-date',
  everyMonths,
  dayOfMonth,
  ...common(span),
});

export const monthWeekday = (
  place: MonthPlace,
  weekday: IsoWeekday,
  { everyMonths = 1, ...span }: Span & Readonly<{ everyMonths?: number }>,
): RepeatingRule => ({ kind: 'month-weekday', everyMonths, place, weekday, ...common(span) });

export const listed = (first: string, ...rest: readonly string[]): SeriesRule => ({
  kind: 'dates',
  dates: [day(first), ...rest.map(day)],
});

const weekday = fc.constantFrom<IsoWeekday>(1, 2, 3, 4, 5, 6, 7);
const weekdays = fc
  .tuple(weekday, fc.uniqueArray(weekday, { maxLength: 4 }))
  .map(([first, rest]): Weekdays => [first, ...rest]);

/** 2019-2039: leap years, years with 52 and with 53 weeks, starting on every weekday. */
const anyDay = fc.integer({ min: 0, max: 7600 }).map((days) => addDays(day('2019-01-01'), days));

const pattern = fc.oneof(
  fc.record({
    kind: fc.constant('weekly' as const),
    everyWeeks: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 52 })),
    weekdays,
  }),
  fc.record({
    kind: fc.constant('week-parity' as const),
    parity: fc.constantFrom('odd' as const, 'even' as const),
    weekdays,
  }),
  fc.record({
    kind: fc.constant('month-date' as const),
    everyMonths: fc.integer({ min: 1, max: 12 }),
    dayOfMonth: fc.oneof(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 28, max: 31 })),
  }),
  fc.record({
    kind: fc.constant('month-weekday' as const),
    everyMonths: fc.integer({ min: 1, max: 12 }),
    place: fc.constantFrom<MonthPlace>(1, 2, 3, 4, 'last'),
    weekday,
  }),
);

const span = fc.record({
  from: anyDay,
  end: fc.oneof(
    fc.record({ kind: fc.constant('count' as const), times: fc.integer({ min: 1, max: 60 }) }),
    fc.record({ kind: fc.constant('days' as const), days: fc.integer({ min: 61, max: 1000 }) }),
  ),
  addedAfter: fc.array(fc.integer({ min: -10, max: 900 }), { maxLength: 3 }),
  leftOutAfter: fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 12 }),
});

const ahead = (from: LocalDate, days: readonly number[]) => days.map((n) => addDays(from, n));

/** Any repeating rule within the limits; it has at least one date of its pattern. */
export const anyRepeatingRule: fc.Arbitrary<RepeatingRule> = fc
  .tuple(pattern, span)
  .map(([shape, { from, end, addedAfter, leftOutAfter }]) => ({
    ...shape,
    from,
    end: end.kind === 'count' ? end : { kind: 'until' as const, date: addDays(from, end.days) },
    added: ahead(from, addedAfter),
    leftOut: ahead(from, leftOutAfter),
  }));

/** Any rule within the limits, lists of dates among them. */
export const anyRule: fc.Arbitrary<SeriesRule> = fc.oneof(
  { weight: 9, arbitrary: anyRepeatingRule },
  {
    weight: 1,
    arbitrary: fc
      .tuple(anyDay, fc.array(anyDay, { maxLength: 20 }))
      .map(([first, rest]): SeriesRule => ({ kind: 'dates', dates: [first, ...rest] })),
  },
);
