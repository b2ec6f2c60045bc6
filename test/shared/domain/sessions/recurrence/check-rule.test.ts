import { describe, expect, it } from 'vitest';
import { checkRule } from '#shared/domain/sessions/recurrence/check-rule.ts';
import type { SeriesRule } from '#shared/domain/sessions/recurrence/series-rule.ts';
import { addDays, day, type LocalDate } from '#shared/kernel/local-date.ts';
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

const good = weekly(1, [4], { from: '2026-12-03', end: times(3) });
const manyDates = Array.from({ length: 1001 }, (_, index) => addDays(day('2026-01-01'), index));
// What a damaged file or a stranger's call may hold, whatever the types say.
const noDay = '2027-02-29' as LocalDate;
const broken = (rule: object): SeriesRule => ({ ...good, ...rule }) as SeriesRule;

describe('checkRule', () => {
  it.each([
    [broken({ everyWeeks: 53 }), { everyWeeks: 'too-big' }],
    [broken({ everyWeeks: 1.5 }), { everyWeeks: 'invalid' }],
    [broken({ weekdays: [] }), { weekdays: 'required' }],
    [broken({ weekdays: [1, 8] }), { weekdays: 'too-big' }],
    [broken({ weekdays: [0] }), { weekdays: 'too-small' }],
    [broken({ weekdays: [1, 1, 1, 1, 1, 1, 1, 1] }), { weekdays: 'too-many' }],
    [broken({ end: times(1001) }), { 'end.times': 'too-big' }],
    [broken({ end: { kind: 'until', date: noDay } }), { 'end.date': 'date' }],
    [broken({ end: until('2026-12-02') }), { 'end.date': 'end-before-start' }],
    [broken({ from: noDay }), { from: 'date' }],
    [broken({ added: manyDates }), { added: 'too-many' }],
    [broken({ leftOut: [noDay] }), { leftOut: 'date' }],
    [monthDate(13, 1, { from: '2026-12-03', end: times(3) }), { everyMonths: 'too-big' }],
    [monthDate(1, 0, { from: '2026-12-03', end: times(3) }), { dayOfMonth: 'too-small' }],
    [monthDate(1, 32, { from: '2026-12-03', end: times(3) }), { dayOfMonth: 'too-big' }],
    [broken({ kind: 'dates', dates: [] }), { dates: 'required' }],
    [broken({ kind: 'dates', dates: manyDates }), { dates: 'too-many' }],
  ])('refuses %o', (rule, fields) => {
    expect(refusalOf(checkRule(rule))?.fields).toEqual(fields);
  });

  it.each([
    weekly(1, [4], { from: '2026-12-04', end: until('2026-12-09') }),
    inWeeks('even', [1], { from: '2026-12-28', end: until('2027-01-10') }),
    monthWeekday(1, 2, { from: '2026-12-02', end: until('2026-12-31') }),
    monthDate(1, 31, { from: '2199-11-01', end: until('2199-11-30') }),
    weekly(1, [3], { from: '2199-12-31', end: times(3) }),
  ])('refuses a pattern without a date between start and end, %o', (rule) => {
    expect(refusalOf(checkRule(rule))?.code).toBe('no-dates-left');
  });

  it('gives the plain form: from the first date, everything in order and once', () => {
    const rule = weekly(1, [5, 1, 5], {
      from: '2026-12-02',
      end: times(3),
      added: ['2027-01-02', '2026-12-05', '2026-12-05', '2026-12-06'],
      leftOut: ['2026-12-07', '2026-12-06', '2026-12-04'],
    });
    expect(unwrap(checkRule(rule))).toEqual(
      weekly(1, [1, 5], {
        from: '2026-12-04',
        end: times(3),
        added: ['2026-12-05', '2027-01-02'],
        leftOut: ['2026-12-04', '2026-12-06', '2026-12-07'],
      }),
    );
  });

  it('waits for the first date at most two months, wherever it starts in four years', () => {
    for (let ahead = 0; ahead < 1461; ahead += 1) {
      const from = addDays(day('2025-01-01'), ahead);
      for (const dayOfMonth of [29, 30, 31]) {
        expect(checkRule(monthDate(1, dayOfMonth, { from, end: times(1) })).ok).toBe(true);
      }
    }
  });
});
