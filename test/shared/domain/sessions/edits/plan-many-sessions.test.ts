import { describe, expect, it } from 'vitest';
import { day } from '#shared/kernel/local-date.ts';
import { aSession, days, hall, kitchen, marko, midNovember, offDay, tuesdays } from './a-series.ts';
import { autumn, lines, planned, preview, wednesdays } from './an-edit.ts';

const plain = { overwriteExceptions: false, keepOffDays: [] };

describe('planEdit of this and following', () => {
  const from = day('2026-12-01');

  it('keeps the sessions when the weekday changes, week by week', () => {
    const result = preview({
      scope: 'this-and-following',
      from,
      changes: { recurrence: wednesdays },
      ...plain,
    });
    expect(lines(result).slice(3)).toEqual([
      'change 2026-12-01 -> 2026-12-02',
      'change 2026-12-08 -> 2026-12-09',
    ]);
    expect(result.effect).toMatchObject({
      kind: 'split',
      after: { until: '2026-11-30' },
      next: { from: '2026-12-02', until: '2026-12-09', rule: wednesdays.rule },
    });
  });

  it('moves the first one back to its Monday where it begins on that Monday', () => {
    const mondays = { ...wednesdays, dates: days('2026-11-30', '2026-12-07') };
    const result = preview({
      scope: 'this-and-following',
      from: day('2026-11-30'),
      changes: { recurrence: mondays },
      ...plain,
    });
    expect(lines(result).slice(3)).toEqual([
      'change 2026-12-01 -> 2026-11-30',
      'change 2026-12-08 -> 2026-12-07',
    ]);
  });

  it('does not count the days before it as meetings of its first week', () => {
    const dates = days('2026-12-02', '2026-12-09');
    const result = preview({
      scope: 'this-and-following',
      from: day('2026-12-02'),
      changes: { recurrence: { ...wednesdays, dates } },
      ...plain,
    });
    expect(lines(result)).toContain('add 2026-12-02');
  });

  it('leaves sessions of the old rule alone that were moved past its end', () => {
    const slotDate = day('2026-11-24');
    const origin = { kind: 'rule', seriesId: tuesdays.id, slotDate, changed: true } as const;
    const result = preview(
      {
        scope: 'this-and-following',
        from,
        changes: { roomId: kitchen },
        ...plain,
        overwriteExceptions: true,
      },
      { sessions: [aSession(3, '2026-12-03', { origin }), aSession(5, '2026-12-08')] },
    );
    expect(lines(result)).toEqual([
      'keep 2026-12-03 out-of-scope',
      'change 2026-12-08 -> 2026-12-08',
    ]);
  });

  it('looks at the sessions of its series only', () => {
    const origin = { kind: 'added', seriesId: null } as const;
    const sessions = [...autumn, aSession(8, '2026-12-03', { origin })];
    const edit = { scope: 'this-and-following', from, changes: { roomId: null } } as const;
    expect(preview({ ...edit, ...plain }, { sessions }).items).toHaveLength(5);
  });

  it('changes nothing where nothing differs', () => {
    const result = preview({
      scope: 'this-and-following',
      from,
      changes: { roomId: hall, leaders: [marko] },
      ...plain,
    });
    expect(lines(result).slice(3)).toEqual(['keep 2026-12-01 same', 'keep 2026-12-08 same']);
    expect(result.effect).toEqual({ kind: 'unchanged' });
  });
});

describe('planEdit of all', () => {
  const all = { scope: 'all', ...plain } as const;

  it('never changes a past session, and keeps the old rule for it', () => {
    const result = preview({ ...all, changes: { recurrence: wednesdays } });
    expect(lines(result)).toEqual([
      'locked 2026-11-10 attendance',
      'locked 2026-11-17 past',
      'change 2026-11-24 -> 2026-11-25',
      'change 2026-12-01 -> 2026-12-02',
      'change 2026-12-08 -> 2026-12-09',
    ]);
    expect(result.effect).toMatchObject({
      kind: 'split',
      after: { rule: tuesdays.rule, until: '2026-11-23' },
      next: { rule: wednesdays.rule, from: '2026-11-25' },
    });
  });

  it('does not let a group that has met on Tuesday meet again on Wednesday', () => {
    const facts = { ...midNovember, now: { date: day('2026-11-17'), minute: 1000 } };
    const result = preview({ ...all, changes: { recurrence: wednesdays } }, { facts });
    expect(lines(result)).not.toContain('add 2026-11-18');
  });

  it('removes rather than moves onto an off day', () => {
    const dates = days('2026-11-24', '2026-12-02');
    const result = preview(
      { ...all, changes: { recurrence: { ...wednesdays, dates } } },
      { sessions: autumn.slice(2, 4), offDays: [offDay('2026-12-02')] },
    );
    expect(lines(result)).toEqual(['keep 2026-11-24 same', 'remove 2026-12-01']);
    expect(result.leftOut).toMatchObject([{ why: 'off-day', date: '2026-12-02' }]);
  });

  it('leaves off days out unless kept, and never takes a session off one', () => {
    const eve = aSession(7, '2026-12-24');
    const dates = days('2026-12-06', '2026-12-24', '2026-12-25', '2026-12-30');
    const offDays = ['2026-12-06', '2026-12-24', '2026-12-25'].map((date) => offDay(date));
    const result = preview(
      {
        ...all,
        keepOffDays: days('2026-12-25'),
        changes: { recurrence: { ...wednesdays, dates } },
      },
      { sessions: [eve], offDays },
    );
    expect(lines(result)).toEqual(['keep 2026-12-24 same', 'add 2026-12-25', 'add 2026-12-30']);
    expect(result.leftOut).toEqual([{ why: 'off-day', date: '2026-12-06', offDay: offDays[0] }]);
  });

  it('says which dates lie in a reported month', () => {
    const facts = { ...midNovember, closedMonths: ['2026-10', '2026-11'] };
    const { items, leftOut } = preview(
      { ...all, changes: { recurrence: wednesdays } },
      { sessions: [], facts },
    );
    expect(items).toHaveLength(2);
    expect(leftOut.map(({ why, date }) => `${why} ${date}`)).toEqual(
      wednesdays.dates.slice(0, 4).map((date) => `closed-month ${date}`),
    );
  });

  it('refuses a rule of which nothing would come', () => {
    const dates = days('2026-11-04', '2026-12-24');
    const edit = { ...all, changes: { recurrence: { ...wednesdays, dates } } };
    const offDays = [offDay('2026-12-24')];
    expect(planned(edit, { sessions: autumn.slice(2), offDays })).toMatchObject({
      error: { code: 'no-dates-left' },
    });
  });
});
