import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termRule } from '#shared/domain/sessions/edits/term-rule.ts';
import { expandRule } from '#shared/domain/sessions/recurrence/expand-rule.ts';
import {
  monthPlaces,
  type RepeatingRule,
  type SeriesRule,
  type Weekdays,
} from '#shared/domain/sessions/recurrence/series-rule.ts';
import {
  day,
  type IsoWeekday,
  isoWeekdayOf,
  isoWeekOf,
  type LocalDate,
} from '#shared/kernel/local-date.ts';

const spring = { from: day('2027-01-01'), to: day('2027-05-31') };
const autumn = {
  from: day('2026-09-03'),
  end: { kind: 'until', date: day('2026-12-31') },
} as const;
const span = { ...autumn, added: [day('2026-12-20')], leftOut: [day('2026-10-08')] };

const datesOf = (rule: SeriesRule): readonly LocalDate[] => {
  const laid = expandRule(rule, { from: day('2026-01-01'), to: day('2028-12-31') });
  if (!laid.ok) throw new Error(laid.error.code);
  return laid.value.dates;
};
const copied = (rule: SeriesRule, startOn: LocalDate | null = null) => {
  const made = termRule(rule, spring, startOn);
  if (!made) throw new Error('no rule in the term');
  return { ...made, dates: datesOf(made.rule) };
};

describe("last term's rule in a new term", () => {
  it('goes on on the same weekdays, without the single dates of the old term', () => {
    const made = copied({ kind: 'weekly', ...span, everyWeeks: 1, weekdays: [4] });
    expect(made.rule).toMatchObject({ from: '2027-01-07', added: [], leftOut: [] });
    expect(made.dates.at(-1)).toBe('2027-05-27');
    expect(made.starts).toEqual([]);
  });

  it('keeps odd weeks odd over the New Year of week 53', () => {
    const made = copied({ kind: 'week-parity', ...span, parity: 'odd', weekdays: [4] });
    expect(made.dates[0]).toBe('2027-01-07');
    expect(made.dates.every((date) => isoWeekOf(date).week % 2 === 1)).toBe(true);
  });

  it('counts every second week on in its rhythm, and offers the other weeks', () => {
    const rule = { kind: 'weekly', ...span, from: day('2026-12-03'), everyWeeks: 2 } as const;
    const made = copied({ ...rule, weekdays: [4] });
    // From 3.12.: 17.12., 31.12. and so 14.1., not 7.1.
    expect(made).toMatchObject({ goesOn: '2027-01-14', starts: ['2027-01-07', '2027-01-14'] });
    expect(made.dates.slice(0, 2)).toEqual(['2027-01-14', '2027-01-28']);
    const other = copied({ ...rule, weekdays: [4] }, day('2027-01-07'));
    expect(other.dates.slice(0, 2)).toEqual(['2027-01-07', '2027-01-21']);
  });

  it('takes no start that is none of those offered', () => {
    const rule = { kind: 'weekly', ...span, from: day('2026-12-03'), everyWeeks: 2 } as const;
    expect(copied({ ...rule, weekdays: [4] }, day('2027-01-08')).dates[0]).toBe('2027-01-14');
  });

  it('counts every second month on, skipping months that lack the day', () => {
    const made = copied({ kind: 'month-date', ...span, everyMonths: 2, dayOfMonth: 30 });
    expect(made.dates).toEqual(['2027-01-30', '2027-03-30', '2027-05-30']);
  });

  it('says nothing of a list of dates, nor of a pattern without a date in the term', () => {
    expect(termRule({ kind: 'dates', dates: [day('2026-09-01')] }, spring, null)).toBeNull();
    const short = { from: day('2027-01-01'), to: day('2027-01-03') };
    expect(
      termRule({ kind: 'weekly', ...span, everyWeeks: 1, weekdays: [4] }, short, null),
    ).toBeNull();
  });

  it('is, in its rhythm, what the old rule would have had without an end', () => {
    const rules: fc.Arbitrary<RepeatingRule> = fc.oneof(
      fc.record({
        ...plain(),
        kind: fc.constant('weekly' as const),
        everyWeeks: fc.integer({ min: 1, max: 5 }),
        weekdays: fc
          .uniqueArray(fc.constantFrom<IsoWeekday[]>(1, 2, 3, 4, 5, 6, 7), { minLength: 1 })
          .map((list) => list as unknown as Weekdays),
      }),
      fc.record({
        ...plain(),
        kind: fc.constant('month-weekday' as const),
        everyMonths: fc.integer({ min: 1, max: 3 }),
        place: fc.constantFrom(...monthPlaces),
        weekday: fc.constantFrom<IsoWeekday[]>(1, 2, 3, 4, 5, 6, 7),
      }),
    );
    fc.assert(
      fc.property(rules, (rule) => {
        const endless = { ...rule, end: { kind: 'until', date: spring.to } } as const;
        const expected = datesOf(endless).filter((date) => date >= spring.from);
        const made = termRule(rule, spring, null);
        expect(made ? datesOf(made.rule) : []).toEqual(expected);
        for (const start of made?.starts ?? []) {
          expect(datesOf(termRule(rule, spring, start)?.rule ?? rule)[0]).toBe(start);
          if (rule.kind === 'month-weekday') expect(isoWeekdayOf(start)).toBe(rule.weekday);
        }
      }),
      { numRuns: 200 },
    );
  });
});

const plain = () => ({
  from: fc.constantFrom(day('2026-08-03'), day('2026-09-17'), day('2026-11-30')),
  end: fc.constant(autumn.end),
  added: fc.constant<LocalDate[]>([]),
  leftOut: fc.constant<LocalDate[]>([]),
});
