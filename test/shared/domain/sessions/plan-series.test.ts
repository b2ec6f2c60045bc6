import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finnishHolidays } from '#electron/core/venues/finnish-holidays.ts';
import { type OffDay, planSeries, type WeeklyPlan } from '#shared/domain/sessions/plan-series.ts';
import { addDays, day } from '#shared/kernel/local-date.ts';
import { anyDate } from '#test/support/arbitraries.ts';

/** Which Monday-based week a day lies in, counted by nothing but milliseconds. */
const weekNumber = (date: string): number =>
  Math.floor((Date.parse(date) - Date.parse('1899-12-25')) / 604_800_000);
const weekdayNumber = (date: string): number => new Date(`${date}T00:00Z`).getUTCDay() || 7;

/** The dates of a plan by walking over every day, from the words of the rule alone. */
function naive({ weekdays, everyWeeks, from, until }: WeeklyPlan): string[] {
  const days: string[] = [];
  for (let ms = Date.parse(from); ms <= Date.parse(until); ms += 86_400_000) {
    days.push(new Date(ms).toISOString().slice(0, 10));
  }
  const met = days.filter((date) => weekdays.includes(weekdayNumber(date)));
  const [first] = met;
  return first === undefined
    ? []
    : met.filter((date) => (weekNumber(date) - weekNumber(first)) % everyWeeks === 0);
}

const plans: fc.Arbitrary<WeeklyPlan> = fc
  .record({
    weekdays: fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }),
    everyWeeks: fc.integer({ min: 1, max: 12 }),
    from: anyDate.filter((date) => date < '2197-01-01'),
    days: fc.integer({ min: 0, max: 800 }),
  })
  .map(({ days, ...plan }) => ({ ...plan, until: addDays(plan.from, days) }));

const planned = (plan: WeeklyPlan, off: readonly OffDay[] = []) => {
  const result = planSeries(plan, off);
  return result.ok ? result.value : { ...result.error, dates: [], skipped: [], rule: '' };
};
const offDay = (date: string): OffDay => ({
  date: day(date),
  reason: 'closure',
  name: { fi: 'kiinni', sv: 'stängt', en: 'closed' },
});

it('gives the same dates as walking over every day', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      expect(planned(plan).dates).toEqual(naive(plan));
    }),
    { numRuns: 300 },
  );
});

it('sets aside exactly the dates that fall on off days, and moves none', () => {
  const someOff = fc.array(fc.integer({ min: 0, max: 800 }), { maxLength: 200 });
  fc.assert(
    fc.property(plans, someOff, (plan, offsets) => {
      const off = [...new Set(offsets)].map((days) => offDay(addDays(plan.from, days)));
      const { dates, skipped } = planned(plan, off);
      const closed = new Set<string>(off.map(({ date }) => date));
      const all = naive(plan);
      expect(dates).toEqual(all.filter((date) => !closed.has(date)));
      expect(skipped.map(({ date }) => date)).toEqual(all.filter((date) => closed.has(date)));
    }),
    { numRuns: 200 },
  );
});

it('gives 31.12.2026 and 14.1.2027 every second week from Thursday 3.12.2026, over week 53', () => {
  const plan = { weekdays: [4], everyWeeks: 2, from: day('2026-12-03'), until: day('2027-01-31') };
  expect(planned(plan).dates).toEqual([
    '2026-12-03',
    '2026-12-17',
    '2026-12-31',
    '2027-01-14',
    '2027-01-28',
  ]);
});

it('sets Independence Day aside in a Monday series of 2027, with its name', () => {
  const plan = { weekdays: [1], everyWeeks: 1, from: day('2027-11-22'), until: day('2027-12-20') };
  const off = finnishHolidays(plan.from, plan.until).map(
    ({ date, name }): OffDay => ({ date, name, reason: 'holiday' }),
  );
  const { dates, skipped } = planned(plan, off);
  expect(dates).toEqual(['2027-11-22', '2027-11-29', '2027-12-13', '2027-12-20']);
  expect(skipped).toMatchObject([{ date: '2027-12-06', reason: 'holiday' }]);
  expect(skipped[0]?.name.fi).toMatch(/itsenäisyyspäivä/i);
});

it('begins on the first of its weekdays on or after the start', () => {
  const plan = {
    weekdays: [2, 5],
    everyWeeks: 2,
    from: day('2026-11-26'),
    until: day('2026-12-31'),
  };
  expect(planned(plan).dates).toEqual([
    '2026-11-27',
    '2026-12-08',
    '2026-12-11',
    '2026-12-22',
    '2026-12-25',
  ]);
});

it('writes the rule as RFC 5545 has it', () => {
  const plan = {
    weekdays: [5, 1, 5],
    everyWeeks: 2,
    from: day('2026-11-26'),
    until: day('2026-12-31'),
  };
  expect(planned(plan).rule).toBe('FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR;WKST=MO;UNTIL=20261231');
});

describe('refuses a plan', () => {
  const plan = { weekdays: [1], everyWeeks: 1, from: day('2026-11-24'), until: day('2026-11-24') };
  it.each([
    ['that ends before it begins', { until: day('2026-11-23') }, 'end-before-start'],
    ['of more than 800 days', { until: day('2029-02-02') }, 'too-long-period'],
    ['without a date', {}, 'no-dates-left'],
  ])('%s', (_what, change, code) => {
    expect(planSeries({ ...plan, ...change }, [])).toMatchObject({ ok: false, error: { code } });
  });

  it('not when every date is an off day: the caller may keep them all the same', () => {
    const off = [offDay('2026-11-24')];
    expect(planned({ ...plan, weekdays: [2] }, off)).toMatchObject({ dates: [], skipped: off });
  });
});
