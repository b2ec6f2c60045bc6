import ICAL from 'ical.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expandRule, mostDates } from '#shared/domain/sessions/recurrence/expand-rule.ts';
import type { RepeatingRule, SeriesRule } from '#shared/domain/sessions/recurrence/series-rule.ts';
import { recurOf } from '#shared/domain/sessions/recurrence/to-rrule.ts';
import { day } from '#shared/kernel/local-date.ts';
import {
  inWeeks,
  listed,
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
const datesOf = (rule: SeriesRule) => expand(rule).dates;

describe('year ends with week 53', () => {
  it('odd weeks from December 2026 meet on 31.12.2026 (week 53) and on 7.1.2027 (week 1)', () => {
    expect(datesOf(inWeeks('odd', [4], { from: '2026-12-01', end: times(6) }))).toEqual([
      '2026-12-03',
      '2026-12-17',
      '2026-12-31',
      '2027-01-07',
      '2027-01-21',
      '2027-02-04',
    ]);
  });

  it('every second week from 3.12.2026 meets on 31.12.2026 and on 14.1.2027', () => {
    expect(datesOf(weekly(2, [4], { from: '2026-12-03', end: times(5) }))).toEqual([
      '2026-12-03',
      '2026-12-17',
      '2026-12-31',
      '2027-01-14',
      '2027-01-28',
    ]);
  });

  it('even weeks wait three weeks over that New Year', () => {
    expect(datesOf(inWeeks('even', [2], { from: '2026-12-22', end: times(3) }))).toEqual([
      '2026-12-22',
      '2027-01-12',
      '2027-01-26',
    ]);
  });

  it('1.1.2027 is in week 53 and 30.12.2024 in week 1, both odd', () => {
    const fridays = datesOf(inWeeks('odd', [5], { from: '2026-12-28', end: times(2) }));
    expect(fridays).toEqual(['2027-01-01', '2027-01-08']);
    const mondays = datesOf(inWeeks('odd', [1], { from: '2024-12-24', end: times(2) }));
    expect(mondays).toEqual(['2024-12-30', '2025-01-13']);
  });

  it('ical.js 2.2.1 lays BYWEEKNO out wrongly: every week but the first one listed', () => {
    const rule = inWeeks('odd', [4], { from: '2026-12-03', end: times(7) });
    expect(byIcal(rule)).toEqual([
      '2026-12-03',
      '2026-12-10',
      '2026-12-17',
      '2026-12-24',
      '2026-12-31',
      '2027-01-14',
      '2027-01-21',
    ]);
  });
});

describe('weekdays and months', () => {
  it('a Monday group meets on Independence Day, 6.12.2027', () => {
    const dates = datesOf(weekly(1, [1], { from: '2027-11-29', end: until('2027-12-13') }));
    expect(dates).toEqual(['2027-11-29', '2027-12-06', '2027-12-13']);
  });

  it('starts on the first of its weekdays and counts weeks from there', () => {
    const rule = weekly(2, [1, 4], { from: '2026-12-04', end: times(4) });
    expect(datesOf(rule)).toEqual(['2026-12-07', '2026-12-10', '2026-12-21', '2026-12-24']);
  });

  it('keeps the first week whole: from a Thursday, Sunday of that week and Monday two weeks on', () => {
    const rule = weekly(2, [7, 1, 4], { from: '2026-12-03', end: times(5) });
    expect(datesOf(rule)).toEqual([
      '2026-12-03',
      '2026-12-06',
      '2026-12-14',
      '2026-12-17',
      '2026-12-20',
    ]);
  });

  it('the 31st skips months without it and moves nothing', () => {
    expect(datesOf(monthDate(1, 31, { from: '2026-12-01', end: times(5) }))).toEqual([
      '2026-12-31',
      '2027-01-31',
      '2027-03-31',
      '2027-05-31',
      '2027-07-31',
    ]);
  });

  it('the 29th and the 30th skip February, the 29th not in a leap year', () => {
    const to29 = monthDate(1, 29, { from: '2027-01-10', end: until('2028-03-31') });
    expect(datesOf(to29).filter((date) => /-0[23]-/.test(date))).toEqual([
      '2027-03-29',
      '2028-02-29',
      '2028-03-29',
    ]);
    const to30 = monthDate(1, 30, { from: '2028-01-31', end: times(2) });
    expect(datesOf(to30)).toEqual(['2028-03-30', '2028-04-30']);
  });

  it('29 February every twelve months meets in leap years only', () => {
    const rule = monthDate(12, 29, { from: '2028-02-29', end: times(3) });
    expect(datesOf(rule)).toEqual(['2028-02-29', '2032-02-29', '2036-02-29']);
    // 2100 is no leap year.
    const late = monthDate(12, 29, { from: '2096-02-29', end: times(2) });
    expect(datesOf(late)).toEqual(['2096-02-29', '2104-02-29']);
  });

  it('every second month is counted from the month of the first date', () => {
    const rule = monthDate(2, 10, { from: '2026-10-11', end: times(3) });
    expect(datesOf(rule)).toEqual(['2026-11-10', '2027-01-10', '2027-03-10']);
  });

  it('the first Tuesday and the last Friday', () => {
    const first = monthWeekday(1, 2, { from: '2026-12-02', end: times(3) });
    expect(datesOf(first)).toEqual(['2027-01-05', '2027-02-02', '2027-03-02']);
    const last = monthWeekday('last', 5, { from: '2026-12-01', end: times(3) });
    expect(datesOf(last)).toEqual(['2026-12-25', '2027-01-29', '2027-02-26']);
  });

  it('the last of a weekday is the fourth or the fifth', () => {
    const rule = monthWeekday('last', 4, { from: '2026-12-01', end: times(3) });
    expect(datesOf(rule)).toEqual(['2026-12-31', '2027-01-28', '2027-02-25']);
    const fourth = monthWeekday(4, 4, { from: '2026-12-01', end: times(1) });
    expect(datesOf(fourth)).toEqual(['2026-12-24']);
  });
});

describe('clock changes and time zones', () => {
  afterEach(() => vi.unstubAllEnvs());

  const rules = [
    weekly(1, [3, 7], { from: '2026-10-18', end: until('2027-04-04') }),
    inWeeks('odd', [7], { from: '2026-10-18', end: until('2027-04-04') }),
    monthWeekday('last', 7, { from: '2026-10-18', end: times(8) }),
    monthDate(1, 30, { from: '2011-11-30', end: times(3) }),
  ];

  it('both change Sundays are there once', () => {
    const dates = datesOf(weekly(1, [7], { from: '2026-10-18', end: until('2027-04-04') }));
    expect(dates).toContain('2026-10-25');
    expect(dates).toContain('2027-03-28');
    expect(dates).toHaveLength(25);
  });

  it.each(['Europe/Helsinki', 'America/St_Johns', 'Pacific/Apia', 'Pacific/Kiritimati'])(
    'gives the same dates on a machine in %s',
    (zone) => {
      const before = rules.map(datesOf);
      vi.stubEnv('TZ', zone);
      // Apia had no 30.12.2011 at all.
      expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
      expect(rules.map(datesOf)).toEqual(before);
      expect(datesOf(monthDate(1, 30, { from: '2011-11-30', end: times(2) }))).toEqual([
        '2011-11-30',
        '2011-12-30',
      ]);
    },
  );
});

describe('added and left-out dates', () => {
  it('adds, leaves out and keeps order; leaving out wins', () => {
    const rule = weekly(1, [4], {
      from: '2026-12-03',
      end: times(4),
      added: ['2026-12-09', '2026-12-24', '2026-12-01', '2026-12-09'],
      leftOut: ['2026-12-24', '2026-12-10', '2027-05-05'],
    });
    expect(datesOf(rule)).toEqual(['2026-12-01', '2026-12-03', '2026-12-09', '2026-12-17']);
  });

  it('a left-out date is one of the counted, as in RFC 5545', () => {
    const rule = weekly(1, [4], { from: '2026-12-03', end: times(2), leftOut: ['2026-12-03'] });
    expect(datesOf(rule)).toEqual(['2026-12-10']);
  });

  it('a plain list comes in order and once', () => {
    const dates = datesOf(listed('2026-12-09', '2026-08-23', '2026-12-09', '2026-09-20'));
    expect(dates).toEqual(['2026-08-23', '2026-09-20', '2026-12-09']);
  });
});

describe('bounds and cuts', () => {
  const rule = weekly(1, [4], { from: '2026-12-03', end: times(10), added: ['2027-03-03'] });

  it('counts occurrences before the bounds and says that the rule goes on', () => {
    const bounds = { from: day('2026-12-20'), to: day('2027-01-10') };
    expect(expand(rule, bounds)).toEqual({
      dates: ['2026-12-24', '2026-12-31', '2027-01-07'],
      cut: { by: 'bounds', after: '2027-01-10' },
    });
  });

  it('is whole where nothing comes after the bounds', () => {
    expect(expand(rule, { from: day('2027-02-01'), to: day('2027-03-03') })).toEqual({
      dates: ['2027-02-04', '2027-03-03'],
      cut: null,
    });
    const cut = { by: 'bounds', after: '2027-03-02' };
    expect(expand(rule, { from: day('2027-02-01'), to: day('2027-03-02') }).cut).toEqual(cut);
  });

  it('refuses reversed bounds', () => {
    const result = expandRule(rule, { from: day('2027-01-02'), to: day('2027-01-01') });
    expect(refusalOf(result)?.code).toBe('end-before-start');
  });

  it('gives no more than the most dates, whole up to the last one', () => {
    const daily = weekly(1, [1, 2, 3, 4, 5, 6, 7], {
      from: '2026-01-01',
      end: until('2199-12-31'),
      added: ['2025-06-01', '2199-12-31'],
      leftOut: ['2026-01-02'],
    });
    const { dates, cut } = expand(daily);
    expect(dates).toHaveLength(mostDates);
    expect(dates.slice(0, 3)).toEqual(['2025-06-01', '2026-01-01', '2026-01-03']);
    expect(cut).toEqual({ by: 'dates', after: dates.at(-1) });
    expect(dates).not.toContain('2199-12-31');
  });
});

/** ical.js alone, on the text that we write. */
function byIcal(rule: RepeatingRule): string[] {
  const iterator = ICAL.Recur.fromString(recurOf(rule)).iterator(
    ICAL.Time.fromDateString(rule.from),
  );
  const dates: string[] = [];
  for (let next = iterator.next(); next; next = iterator.next()) dates.push(next.toString());
  return dates;
}
