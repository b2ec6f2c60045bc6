import { describe, expect, it } from 'vitest';
import { applyEdit, obstaclesTo } from '#shared/domain/sessions/edits/apply-edit.ts';
import { invertWrites } from '#shared/domain/sessions/edits/edit-write.ts';
import { editWrites, sessionsToAdd } from '#shared/domain/sessions/edits/edit-writes.ts';
import { planEdit } from '#shared/domain/sessions/edits/plan-edit.ts';
import { day } from '#shared/kernel/local-date.ts';
import { aSession, days, hall, kitchen, midNovember, newIds, nth, tuesdays } from './a-series.ts';

const sessions = [aSession(2, '2026-11-17'), aSession(3, '2026-11-24'), aSession(4, '2026-12-01')];
const rows = { series: [tuesdays], sessions };
const facts = midNovember;
const dates = days('2026-11-25', '2026-12-02', '2026-12-09');
const recurrence = { rule: 'FREQ=WEEKLY;BYDAY=WE', until: day('2026-12-09'), dates };
const planned = planEdit({
  series: tuesdays,
  sessions,
  edit: {
    scope: 'this-and-following',
    from: day('2026-11-24'),
    changes: { recurrence },
    overwriteExceptions: false,
    keepOffDays: [],
  },
  offDays: [],
  facts,
});
if (!planned.ok) throw new Error(planned.error.code);
const preview = planned.value;
const writes = editWrites(preview, newIds);
const applied = applyEdit(writes, { rows, facts });
if (applied.kind === 'refused') throw new Error('refused');

describe('editWrites', () => {
  it('has the new series before its sessions, and after them when undone', () => {
    const order = (list: typeof writes) => list.map(({ table, kind }) => `${kind} ${table}`);
    expect(order(writes)).toEqual([
      'update series',
      'insert series',
      'update session',
      'update session',
      'insert session',
    ]);
    expect(order(invertWrites(writes))).toEqual([
      'delete session',
      'update session',
      'update session',
      'delete series',
      'update series',
    ]);
  });

  it('takes following sessions along to the new series', () => {
    expect(applied.rows.sessions.map(({ origin }) => origin.seriesId)).toEqual([
      tuesdays.id,
      newIds.seriesId,
      newIds.seriesId,
      newIds.seriesId,
    ]);
  });

  it('wants as many ids as it adds sessions', () => {
    expect(sessionsToAdd(preview)).toBe(1);
    expect(() => editWrites(preview, { ...newIds, sessionIds: [] })).toThrow('1 session ids');
  });
});

describe('editWrites of a kept exception', () => {
  it('writes the date of the new rule that it stands for, and nothing else', () => {
    const slotDate = day('2026-12-01');
    const origin = { kind: 'rule', seriesId: tuesdays.id, slotDate, changed: true } as const;
    const moved = aSession(4, '2026-12-04', { origin });
    const result = planEdit({
      series: tuesdays,
      sessions: [moved],
      edit: { scope: 'all', changes: { recurrence }, overwriteExceptions: false, keepOffDays: [] },
      offDays: [],
      facts,
    });
    if (!result.ok) throw new Error(result.error.code);
    expect(editWrites(result.value, newIds)).toContainEqual({
      table: 'session',
      kind: 'update',
      before: moved,
      after: { ...moved, origin: { ...origin, slotDate: '2026-12-02' } },
    });
  });
});

describe('obstaclesTo', () => {
  const undo = invertWrites(writes);
  const id = nth<'session'>(3);
  const marked = {
    ...applied.rows,
    sessions: applied.rows.sessions.map((row) =>
      row.id === id ? { ...row, hasAttendance: true } : row,
    ),
  };

  it('does not undo over attendance recorded since', () => {
    expect(obstaclesTo(undo, { rows: marked, facts })).toEqual([{ id, why: 'attendance' }]);
    expect(applyEdit(undo, { rows: marked, facts })).toMatchObject({ kind: 'refused' });
  });

  it('does not undo over what another has changed, added or removed since', () => {
    const other = applied.rows.sessions.map((row) =>
      row.id === id ? { ...row, roomId: kitchen } : row,
    );
    expect(obstaclesTo(undo, { rows: { ...applied.rows, sessions: other }, facts })).toEqual([
      { id, why: 'stale' },
    ]);
    const byHand = applied.rows.sessions.map((row) =>
      row.id === id && row.origin.kind === 'rule'
        ? { ...row, origin: { ...row.origin, changed: true } }
        : row,
    );
    expect(obstaclesTo(undo, { rows: { ...applied.rows, sessions: byHand }, facts })).toEqual([
      { id, why: 'stale' },
    ]);
    expect(obstaclesTo(undo, { rows, facts }).map(({ why }) => why)).toEqual(
      undo.map(() => 'stale'),
    );
  });

  it('does not undo what has begun or was reported since', () => {
    const nextDay = { ...facts, now: { date: day('2026-11-25'), minute: 1000 } };
    expect(obstaclesTo(undo, { rows: applied.rows, facts: nextDay })).toEqual([
      { id, why: 'past' },
    ]);
    const reported = { ...facts, closedMonths: ['2026-11'] };
    expect(obstaclesTo(undo, { rows: applied.rows, facts: reported })).toEqual([
      { id, why: 'closed-month', month: '2026-11' },
    ]);
  });

  it('does not put a session back to a day that has gone by', () => {
    const later = aSession(3, '2026-12-03', { roomId: hall });
    const write = { table: 'session', kind: 'update', before: later, after: sessions[1] } as const;
    const now = { date: day('2026-11-30'), minute: 0 };
    const world = { rows: { series: [], sessions: [later] }, facts: { ...facts, now } };
    if (!write.after) throw new Error('no session');
    expect(obstaclesTo([{ ...write, after: write.after }], world)).toEqual([{ id, why: 'past' }]);
  });
});
