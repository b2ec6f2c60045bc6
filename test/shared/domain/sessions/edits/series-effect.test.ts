import { describe, expect, it } from 'vitest';
import { day } from '#shared/kernel/local-date.ts';
import { days, hall, kaisa, kitchen, tuesdays } from './a-series.ts';
import { autumn, lines, preview, wednesdays } from './an-edit.ts';

const plain = { overwriteExceptions: false, keepOffDays: [] };

describe('what an edit of this and following makes of the rule', () => {
  const from = day('2026-12-01');

  it('splits the series the day before', () => {
    const result = preview({
      scope: 'this-and-following',
      from,
      changes: { times: { startMinute: 600, endMinute: 720 }, leaders: [kaisa] },
      ...plain,
    });
    expect(lines(result)).toEqual([
      'keep 2026-11-10 out-of-scope',
      'keep 2026-11-17 out-of-scope',
      'keep 2026-11-24 out-of-scope',
      'change 2026-12-01 -> 2026-12-01',
      'change 2026-12-08 -> 2026-12-08',
    ]);
    expect(result.effect).toEqual({
      kind: 'split',
      before: tuesdays,
      after: { ...tuesdays, until: '2026-11-30' },
      next: {
        groupId: tuesdays.groupId,
        venueId: tuesdays.venueId,
        rule: tuesdays.rule,
        from: '2026-12-01',
        until: '2026-12-29',
        startMinute: 600,
        endMinute: 720,
        roomId: hall,
        leaders: [kaisa],
        continues: tuesdays.id,
      },
    });
  });

  it('changes the series itself where nothing is left of the old one', () => {
    const { effect } = preview(
      {
        scope: 'this-and-following',
        from: day('2026-11-03'),
        changes: { roomId: null },
        ...plain,
      },
      { sessions: autumn.slice(2) },
    );
    expect(effect).toMatchObject({ kind: 'update', after: { roomId: null, until: '2026-12-29' } });
  });

  it('leaves what has begun to the old rule when it begins in the past', () => {
    const { effect } = preview({
      scope: 'this-and-following',
      from: day('2026-11-10'),
      changes: { roomId: kitchen },
      ...plain,
    });
    expect(effect).toMatchObject({
      kind: 'split',
      after: { until: '2026-11-17', roomId: hall },
      next: { from: '2026-11-24', roomId: kitchen },
    });
  });

  it('ends the series when no dates are left', () => {
    const result = preview({
      scope: 'this-and-following',
      from,
      changes: { recurrence: { ...wednesdays, dates: [] } },
      ...plain,
    });
    expect(lines(result).slice(3)).toEqual(['remove 2026-12-01', 'remove 2026-12-08']);
    expect(result.effect).toEqual({
      kind: 'update',
      before: tuesdays,
      after: { ...tuesdays, until: '2026-11-30' },
    });
  });

  it('ends the rule also where no session was left to remove', () => {
    const ends = { ...wednesdays, dates: [] };
    const edit = { scope: 'this-and-following', from, changes: { recurrence: ends } } as const;
    expect(preview({ ...edit, ...plain }, { sessions: autumn.slice(0, 3) }).effect).toMatchObject({
      kind: 'update',
      after: { until: '2026-11-30' },
    });
  });

  it('lets the old rule end when it ended, where the new one begins later', () => {
    const dates = days('2027-01-13');
    const { effect } = preview({
      scope: 'this-and-following',
      from: day('2027-01-11'),
      changes: { recurrence: { ...wednesdays, until: day('2027-01-13'), dates } },
      ...plain,
    });
    expect(effect).toMatchObject({
      kind: 'split',
      after: { until: '2026-12-29' },
      next: { from: '2027-01-13', until: '2027-01-13' },
    });
  });
});

describe('what an edit of all makes of the rule', () => {
  const all = { scope: 'all', ...plain } as const;

  it('begins the new series on the Monday where it moves back within the week', () => {
    const dates = days('2026-11-23', '2026-11-30', '2026-12-07');
    const mondays = { ...wednesdays, dates };
    expect(preview({ ...all, changes: { recurrence: mondays } }).effect).toMatchObject({
      after: { until: '2026-11-22' },
      next: { from: '2026-11-23' },
    });
  });

  it('ends the rule with the last session that stays', () => {
    const result = preview({ ...all, changes: { recurrence: { ...wednesdays, dates: [] } } });
    expect(lines(result).slice(2)).toEqual([
      'remove 2026-11-24',
      'remove 2026-12-01',
      'remove 2026-12-08',
    ]);
    expect(result.effect).toMatchObject({ kind: 'update', after: { until: '2026-11-17' } });
  });

  it('ends the rule as well by one whose dates have all gone by', () => {
    const dates = days('2026-11-10', '2026-11-17');
    const { effect } = preview({ ...all, changes: { recurrence: { ...wednesdays, dates } } });
    expect(effect).toMatchObject({ kind: 'update', after: { until: '2026-11-17' } });
  });

  it('gives the room and time to the series itself', () => {
    const { effect } = preview({ ...all, changes: { roomId: kitchen } });
    expect(effect).toMatchObject({
      kind: 'update',
      after: { from: '2026-11-03', roomId: kitchen },
    });
  });
});
