import { describe, expect, it } from 'vitest';
import type { Session } from '#shared/contract/sessions.ts';
import { day } from '#shared/kernel/local-date.ts';
import {
  agendaDays,
  firstDays,
  weeksOf,
} from '../../../../renderer/features/sessions/agenda-days.ts';

const on = (date: string) => ({ id: date, date: day(date) }) as unknown as Session;
const period = { from: day('2026-12-21'), to: day('2027-01-10') };

describe('the list of the programme', () => {
  it('has every day with something on it, by week, and no empty one', () => {
    const days = agendaDays({
      ...period,
      sessions: [on('2026-12-22'), on('2026-12-22'), on('2027-01-07')],
      offPeriods: [],
    });
    const weeks = weeksOf(days);
    expect(weeks.map(({ monday, days: own }) => [monday, own.map(({ date }) => date)])).toEqual([
      ['2026-12-21', ['2026-12-22']],
      ['2027-01-04', ['2027-01-07']],
    ]);
    expect(weeks[0]?.days[0]?.sessions).toHaveLength(2);
  });

  it('names a closure on each of its days within the period', () => {
    const off = { id: 'c', from: day('2026-12-18'), to: day('2026-12-22'), name: 'Suljettu' };
    const days = agendaDays({ ...period, sessions: [], offPeriods: [off] });
    expect(days.map(({ date }) => date)).toEqual(['2026-12-21', '2026-12-22']);
  });

  it('is shown by whole days, as many sessions as are asked for', () => {
    const dates = ['2026-12-22', '2026-12-22', '2026-12-23', '2027-01-07'];
    const days = agendaDays({ ...period, sessions: dates.map(on), offPeriods: [] });
    expect(firstDays(days, 3)).toHaveLength(2);
    expect(firstDays(days, 4)).toHaveLength(3);
    // A day that alone is more is shown all the same.
    expect(firstDays(days, 1)).toHaveLength(1);
  });
});
