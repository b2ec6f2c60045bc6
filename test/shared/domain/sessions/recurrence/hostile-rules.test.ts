import ICAL from 'ical.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expandRule, mostSteps } from '#shared/domain/sessions/recurrence/expand-rule.ts';
import type { RepeatingRule, SeriesRule } from '#shared/domain/sessions/recurrence/series-rule.ts';
import { day } from '#shared/kernel/local-date.ts';
import {
  inWeeks,
  monthDate,
  monthWeekday,
  refusalOf,
  times,
  until,
  unwrap,
  weekly,
} from './rules.ts';

const whole = { from: day('1900-01-01'), to: day('2199-12-31') };
const expand = (rule: SeriesRule, bounds = whole) => unwrap(expandRule(rule, bounds));

describe('hostile rules', () => {
  afterEach(() => vi.restoreAllMocks());

  /** Counts what ical.js does inside, where one step of ours may be many of its own. */
  function countSteps() {
    const next = vi.spyOn(ICAL.RecurIterator.prototype, 'next');
    const month = vi.spyOn(ICAL.RecurIterator.prototype, 'next_month');
    const week = vi.spyOn(ICAL.RecurIterator.prototype, 'next_week');
    return () => next.mock.calls.length + month.mock.calls.length + week.mock.calls.length;
  }

  it('stops after the most steps on the way to far bounds', () => {
    const steps = countSteps();
    const daily = weekly(1, [1, 2, 3, 4, 5, 6, 7], {
      from: '1900-01-01',
      end: until('2199-12-31'),
    });
    const far = { from: day('2190-01-01'), to: day('2190-12-31') };
    const { dates, cut } = expand(daily, far);
    expect(dates).toEqual([]);
    // Day number 20,000 from 1.1.1900.
    expect(cut).toEqual({ by: 'steps', after: '1954-10-04' });
    expect(steps()).toBeLessThan(3 * mostSteps);
  });

  it('stops after the most steps in odd weeks as well', () => {
    const rule = inWeeks('odd', [1, 2, 3, 4, 5, 6, 7], {
      from: '1900-01-01',
      end: until('2199-12-31'),
    });
    const { cut } = expand(rule, { from: day('2190-01-01'), to: day('2190-12-31') });
    expect(cut?.by).toBe('steps');
  });

  it.each([
    monthDate(12, 29, { from: '1904-02-29', end: times(1000) }),
    monthDate(11, 31, { from: '1900-01-31', end: times(1000) }),
    monthWeekday('last', 7, { from: '1900-01-01', everyMonths: 12, end: times(1000) }),
    weekly(52, [7], { from: '1900-01-01', end: times(1000) }),
  ])('the sparsest rules end with the calendar, %o', (rule) => {
    const steps = countSteps();
    const { cut, dates } = expand(rule);
    expect(cut).toEqual({ by: 'bounds', after: '2199-12-31' });
    expect(dates.length).toBeLessThan(400);
    expect(steps()).toBeLessThan(2000);
  });

  it.each<Partial<RepeatingRule>>([
    { everyWeeks: 9999 },
    { everyWeeks: 0 },
    { everyWeeks: -1 },
    { everyWeeks: 0.5 },
    { everyWeeks: Number.NaN },
    { everyWeeks: Number.POSITIVE_INFINITY },
    { end: times(1_000_000) },
    { end: times(0) },
  ])('takes no step for %o', (wrong) => {
    const steps = countSteps();
    const rule = { ...weekly(1, [4], { from: '2026-12-03', end: times(3) }), ...wrong };
    // A rule that no type would let through, as a broken file or a call from elsewhere may have it.
    expect(refusalOf(expandRule(rule as RepeatingRule, whole))?.code).toBe('invalid-input');
    expect(steps()).toBe(0);
  });
});
