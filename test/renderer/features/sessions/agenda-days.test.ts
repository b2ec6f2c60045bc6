import { describe, expect, it } from 'vitest';
import type { Session } from '#shared/contract/sessions.ts';
import { day } from '#shared/kernel/local-date.ts';
import { agendaWeeks } from '../../../../renderer/features/sessions/agenda-days.ts';

const on = (date: string) => ({ id: date, date: day(date) }) as unknown as Session;
const period = { from: day('2026-12-21'), to: day('2027-01-10') };

describe('the list of the programme', () => {
  it('has every day with something on it, by week, and no empty one', () => {
    const weeks = agendaWeeks({
      ...period,
      sessions: [on('2026-12-22'), on('2026-12-22'), on('2027-01-07')],
      offPeriods: [],
    });
    expect(weeks.map(({ monday, days }) => [monday, days.map(({ date }) => date)])).toEqual([
      ['2026-12-21', ['2026-12-22']],
      ['2027-01-04', ['2027-01-07']],
    ]);
    expect(weeks[0]?.days[0]?.sessions).toHaveLength(2);
  });

  it('names a closure on each of its days within the period', () => {
    const off = { id: 'c', from: day('2026-12-18'), to: day('2026-12-22'), name: 'Suljettu' };
    const [week] = agendaWeeks({ ...period, sessions: [], offPeriods: [off] });
    expect(week?.days.map(({ date }) => date)).toEqual(['2026-12-21', '2026-12-22']);
  });
});
