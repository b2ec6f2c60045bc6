import { describe, expect, it } from 'vitest';
import type { OffDay } from '#shared/domain/sessions/off-day.ts';
import { planRule } from '#shared/domain/sessions/recurrence/plan-rule.ts';
import { day } from '#shared/kernel/local-date.ts';
import { inWeeks, listed, refusalOf, times, until, unwrap, weekly } from './rules.ts';

const independenceDay: OffDay = {
  date: day('2027-12-06'),
  reason: 'holiday',
  name: { fi: 'Itsenäisyyspäivä', sv: 'Självständighetsdagen', en: 'Independence Day' },
};

describe('planRule', () => {
  it('sets Independence Day of a Monday group aside with its name, for keep, cancel or move', () => {
    const rule = weekly(1, [1], { from: '2027-11-29', end: until('2027-12-13') });
    expect(unwrap(planRule(rule, [independenceDay]))).toEqual({
      rrule: 'DTSTART;VALUE=DATE:20271129\nRRULE:FREQ=WEEKLY;BYDAY=MO;WKST=MO;UNTIL=20271213',
      dates: ['2027-11-29', '2027-12-13'],
      skipped: [independenceDay],
      cut: null,
    });
  });

  it('lays out a list of dates, off days aside', () => {
    const planned = unwrap(planRule(listed('2027-12-07', '2027-12-06'), [independenceDay]));
    expect(planned.dates).toEqual(['2027-12-07']);
    expect(planned.skipped).toEqual([independenceDay]);
  });

  it('names the later of two off days on one date, so a closure may name a holiday it covers', () => {
    const closure: OffDay = { ...independenceDay, reason: 'closure' };
    const rule = weekly(1, [1], { from: '2027-12-06', end: times(1) });
    expect(unwrap(planRule(rule, [independenceDay, closure])).skipped).toEqual([closure]);
  });

  it('has added dates before the start and after the end', () => {
    const rule = weekly(1, [4], {
      from: '2026-12-03',
      end: times(2),
      added: ['2026-11-26', '2027-01-20'],
    });
    expect(unwrap(planRule(rule, [])).dates).toEqual([
      '2026-11-26',
      '2026-12-03',
      '2026-12-10',
      '2027-01-20',
    ]);
  });

  it('cuts a count that runs beyond 800 days, and says where', () => {
    const planned = unwrap(planRule(weekly(4, [4], { from: '2026-12-03', end: times(100) }), []));
    expect(planned.cut).toEqual({ by: 'bounds', after: '2029-02-10' });
    expect(planned.dates).toHaveLength(29);
    expect(planned.dates.at(-1)).toBe('2029-01-25');
  });

  it('plans to the last day of the calendar and no further', () => {
    const planned = unwrap(
      planRule(inWeeks('odd', [2], { from: '2199-12-01', end: times(9) }), []),
    );
    expect(planned.cut).toEqual({ by: 'bounds', after: '2199-12-31' });
    expect(planned.dates.every((date) => date <= '2199-12-31')).toBe(true);
  });

  it.each([
    [weekly(1, [4], { from: '2026-12-03', end: until('2029-02-11') }), 'too-long-period'],
    [
      weekly(1, [4], { from: '2026-12-03', end: times(2), added: ['2030-01-01'] }),
      'too-long-period',
    ],
    [listed('2026-12-03', '2030-01-01'), 'too-long-period'],
    [weekly(1, [4], { from: '2026-12-03', end: until('2026-12-01') }), 'end-before-start'],
    [
      weekly(1, [4], { from: '2026-12-03', end: times(1), leftOut: ['2026-12-03'] }),
      'no-dates-left',
    ],
  ])('refuses %o', (rule, code) => {
    expect(refusalOf(planRule(rule, []))?.code).toBe(code);
  });

  it('is no refusal when off days take every date: they may be kept', () => {
    const rule = weekly(1, [1], { from: '2027-12-06', end: times(1) });
    expect(unwrap(planRule(rule, [independenceDay])).dates).toEqual([]);
  });
});
