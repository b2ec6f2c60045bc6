import { describe, expect, it } from 'vitest';
import { planRecurrence } from '#electron/export/ics/plan-recurrence.ts';
import { recurrenceIdAt } from '#shared/domain/programme-import/wall-time.ts';
import { day } from '#shared/kernel/local-date.ts';
import { aSeries } from './a-programme.ts';

function planned(rule: string, from: string, dates: readonly string[]) {
  const plan = planRecurrence(aSeries({ rule, from: day(from) }), dates.map(day));
  if (!plan) return null;
  const days = (walls: Iterable<number>): string[] =>
    [...walls].map((wall) => recurrenceIdAt(wall).slice(5, 10));
  const { start, held, leftOut } = plan;
  const both = { held: days(held), leftOut: days(leftOut) };
  return { start: recurrenceIdAt(start), rule: plan.rule, ...both };
}

const tuesdays = ['2026-03-10', '2026-03-17', '2026-03-24', '2026-03-31', '2026-04-07'];
const weekly = 'FREQ=WEEKLY;BYDAY=TU;WKST=MO;UNTIL=20260526';

describe('planRecurrence', () => {
  it('keeps the rule, trimmed to the dates, with UNTIL in UTC', () => {
    expect(planned(weekly, '2026-01-06', tuesdays)).toEqual({
      start: '2026-03-10T10:00',
      rule: 'FREQ=WEEKLY;BYDAY=TU;WKST=MO;UNTIL=20260407T070000Z',
      held: ['03-10', '03-17', '03-24', '03-31', '04-07'],
      leftOut: [],
    });
  });

  it('leaves out what no session stands for, and holds no date besides the rule', () => {
    const dates = ['2026-03-09', ...tuesdays.with(2, '2026-03-25'), '2026-06-02'];
    expect(planned(weekly, '2026-03-10', dates)).toMatchObject({
      start: '2026-03-10T10:00',
      held: ['03-10', '03-17', '03-31', '04-07'],
      leftOut: ['03-24'],
    });
  });

  it('counts every second week from the first match of the rule', () => {
    const rule = 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;WKST=MO;UNTIL=20260526';
    const dates = ['2026-03-10', '2026-03-24', '2026-04-07'];
    // A Wednesday: the week it is in has no Tuesday left.
    const plan = planned(rule, '2026-03-04', dates);
    expect(plan).toMatchObject({ held: ['03-10', '03-24', '04-07'], leftOut: [] });
    expect(plan?.rule).toContain('INTERVAL=2');
  });

  it('takes an end by count and gives one by date', () => {
    const rule = 'FREQ=WEEKLY;BYDAY=TU;COUNT=5';
    expect(planned(rule, '2026-03-10', tuesdays)?.rule).toBe(
      'FREQ=WEEKLY;BYDAY=TU;UNTIL=20260407T070000Z',
    );
  });

  it('reads the content lines a series is stored as', () => {
    const rule = `DTSTART;VALUE=DATE:20260310\nRRULE:${weekly}\nRDATE;VALUE=DATE:20260402`;
    const dates = [...tuesdays.slice(0, 4), '2026-04-02', '2026-04-07'];
    expect(planned(rule, '2026-03-10', dates)?.held).toHaveLength(5);
  });

  it.each([
    ['odd weeks, which few readers lay out', 'FREQ=YEARLY;BYWEEKNO=11,13,15;BYDAY=TU', tuesdays],
    ['a plain list', 'DTSTART;VALUE=DATE:20260310\nRDATE;VALUE=DATE:20260310', tuesdays],
    ['a broken rule', 'FREQ=WEEKLY;BYDAY=XX', tuesdays],
    ['no rule', '', tuesdays],
    ['dates that are none of the rule', weekly, ['2026-03-09', '2026-03-11']],
    ['rules by the hour', 'FREQ=WEEKLY;BYDAY=TU;BYHOUR=9;UNTIL=20260526', tuesdays],
  ])('makes no recurring entry of %s', (_, rule, dates) => {
    expect(planned(rule, '2026-03-10', dates)).toBeNull();
  });

  it('makes no recurring entry of nights over the hour in which the clock changes', () => {
    const plan = (startMinute: number, endMinute: number) =>
      planRecurrence(aSeries({ startMinute, endMinute }), tuesdays.map(day));
    expect(plan(0, 181)).toBeNull();
    expect(plan(239, 300)).toBeNull();
    expect(plan(0, 180)).not.toBeNull();
    expect(plan(240, 300)).not.toBeNull();
  });
});
