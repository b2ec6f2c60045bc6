import { describe, expect, it } from 'vitest';
import { weekPhase } from '#shared/domain/sessions/recurrence/week-phase.ts';
import { inWeeks, listed, monthDate, refusalOf, times, until, unwrap, weekly } from './rules.ts';

const span = { from: '2026-12-03', end: until('2027-02-28') };

describe('weekPhase', () => {
  it('shows both meanings around New Year 2026-27', () => {
    const phase = unwrap(weekPhase(weekly(2, [4], span)));
    expect(phase).toEqual({
      differFrom: '2027-01-07',
      parity: 'odd',
      everySecondWeek: {
        rule: weekly(2, [4], span),
        dates: ['2026-12-17', '2026-12-31', '2027-01-14', '2027-01-28'],
      },
      weekParity: {
        rule: inWeeks('odd', [4], span),
        dates: ['2026-12-17', '2026-12-31', '2027-01-07', '2027-01-21', '2027-02-04'],
      },
    });
  });

  it('asks the same of odd weeks', () => {
    expect(weekPhase(inWeeks('odd', [4], span))).toEqual(weekPhase(weekly(2, [4], span)));
  });

  it('finds even weeks where they pause for three weeks', () => {
    const phase = unwrap(weekPhase(weekly(2, [1, 3], { from: '2026-12-07', end: times(9) })));
    expect(phase).toMatchObject({
      differFrom: '2027-01-04',
      parity: 'even',
      everySecondWeek: {
        dates: [
          '2026-12-07',
          '2026-12-09',
          '2026-12-21',
          '2026-12-23',
          '2027-01-04',
          '2027-01-06',
        ].concat(['2027-01-18', '2027-01-20', '2027-02-01']),
      },
      weekParity: {
        dates: [
          '2026-12-07',
          '2026-12-09',
          '2026-12-21',
          '2026-12-23',
          '2027-01-11',
          '2027-01-13',
        ].concat(['2027-01-25', '2027-01-27']),
      },
    });
  });

  it('keeps added and left-out dates in both', () => {
    const rule = weekly(2, [4], { ...span, added: ['2027-01-07'], leftOut: ['2026-12-31'] });
    const phase = unwrap(weekPhase(rule));
    expect(phase?.differFrom).toBe('2027-01-14');
    expect(phase?.weekParity.dates).toContain('2027-01-07');
    expect(phase?.everySecondWeek.dates).not.toContain('2026-12-31');
  });

  it.each([
    ['a plan that ends before the New Year', weekly(2, [4], { ...span, end: until('2026-12-31') })],
    ['a plan within 2027', weekly(2, [4], { from: '2027-01-07', end: until('2027-12-31') })],
    ['New Year 2027-28, after week 52', inWeeks('odd', [1], { from: '2027-12-01', end: times(9) })],
    ['every week', weekly(1, [4], span)],
    ['every fourth week', weekly(4, [4], span)],
    ['a day of the month', monthDate(1, 3, span)],
    ['a list of dates', listed('2026-12-31', '2027-01-07')],
  ])('has nothing to ask of %s', (_name, rule) => {
    expect(unwrap(weekPhase(rule))).toBeNull();
  });

  it('refuses a rule beyond its limits', () => {
    expect(refusalOf(weekPhase(weekly(2, [4], { ...span, end: times(0) })))?.code).toBe(
      'invalid-input',
    );
  });
});
