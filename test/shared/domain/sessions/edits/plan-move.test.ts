import { describe, expect, it } from 'vitest';
import { applyEdit } from '#shared/domain/sessions/edits/apply-edit.ts';
import { invertWrites } from '#shared/domain/sessions/edits/edit-write.ts';
import { type MoveChoice, planMove } from '#shared/domain/sessions/edits/plan-move.ts';
import type { SessionState } from '#shared/domain/sessions/edits/session-state.ts';
import { day } from '#shared/kernel/local-date.ts';
import { aSession, hall, kaisa, kitchen, marko, midNovember, tuesdays } from './a-series.ts';

// PRODUCT.md 5.6: 08.45, the leader of today's session at 13 is ill.
const today = aSession(1, '2026-11-19');
const nextWeek = aSession(2, '2026-11-26');
const facts = { ...midNovember, now: { date: day('2026-11-19'), minute: 525 } };
const off = aSession(5, '2026-11-23', { status: 'cancelled', cancelReason: 'other' });
const ofGroup = [off, aSession(3, '2026-12-03'), nextWeek, today, aSession(4, '2026-11-12')];

function planned(choice: MoveChoice, session: SessionState = today) {
  const result = planMove({ session, choice, ofGroup, facts });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const meeting = (date: string, startMinute = 780) => ({ date, startMinute });
const toThursday = (startMinute: number, endMinute: number): MoveChoice => ({
  kind: 'move',
  to: { date: day('2026-11-20'), times: { startMinute, endMinute }, roomId: kitchen },
});

describe('planMove', () => {
  it('cancels, and tells the next date without the reason', () => {
    const plan = planned({ kind: 'cancel', reason: 'leader-absent' });
    expect(plan).toMatchObject({
      kind: 'ready',
      write: { after: { status: 'cancelled', cancelReason: 'leader-absent' } },
      notice: { kind: 'cancelled', next: meeting('2026-11-26') },
    });
    expect(plan.kind === 'ready' && JSON.stringify(plan.notice)).not.toContain('leader-absent');
  });

  it('moves: not cancelled, still of its series, and itself the next meeting', () => {
    expect(planned(toThursday(600, 660))).toMatchObject({
      write: {
        after: {
          date: '2026-11-20',
          startMinute: 600,
          roomId: kitchen,
          status: 'planned',
          origin: { kind: 'rule', seriesId: tuesdays.id, slotDate: '2026-11-19', changed: true },
        },
      },
      notice: { kind: 'moved', next: meeting('2026-11-20', 600) },
    });
  });

  it('plans a cancelled session again when it is moved', () => {
    const cancelled = { ...today, status: 'cancelled', cancelReason: 'leader-absent' } as const;
    expect(planned(toThursday(600, 660), cancelled)).toMatchObject({
      write: { before: cancelled, after: { status: 'planned', cancelReason: null } },
    });
  });

  it('puts a substitute in the place of the absent leader', () => {
    const choice = { kind: 'substitute', absent: marko.staffId, substitute: kaisa } as const;
    expect(planned(choice)).toMatchObject({
      write: { after: { leaders: [kaisa], roomId: hall, status: 'planned' } },
      notice: { kind: 'as-planned', next: meeting('2026-11-26') },
    });
    const both = { ...today, leaders: [marko, kaisa] };
    expect(planned(choice, both)).toMatchObject({ write: { after: { leaders: [kaisa] } } });
  });

  it('is undone like any edit', () => {
    const plan = planned(toThursday(600, 660));
    if (plan.kind === 'locked' || !plan.write) throw new Error('nothing to do');
    const rows = { series: [], sessions: [today] };
    const done = applyEdit([plan.write], { rows, facts });
    if (done.kind === 'refused') throw new Error('refused');
    const undone = applyEdit(invertWrites([plan.write]), { rows: done.rows, facts });
    expect(undone).toEqual({ kind: 'applied', rows });
  });

  it('touches nothing that was recorded or has begun, and goes to no day gone by', () => {
    const choice = { kind: 'cancel', reason: 'other' } as const;
    expect(planned(choice, { ...today, hasAttendance: true })).toMatchObject({ why: 'attendance' });
    expect(planned(choice, aSession(4, '2026-11-12'))).toMatchObject({ why: 'past' });
    const times = { startMinute: 500, endMinute: 600 };
    const earlier = { kind: 'move', to: { date: day('2026-11-19'), times } } as const;
    expect(planned(earlier)).toMatchObject({ kind: 'locked', why: 'to-past' });
  });

  it('refuses an end before the start and a leader who does not lead it', () => {
    const refused = (choice: MoveChoice) => planMove({ session: today, choice, ofGroup, facts });
    expect(refused(toThursday(660, 600))).toMatchObject({ error: { code: 'end-before-start' } });
    const absent = kaisa.staffId;
    expect(refused({ kind: 'substitute', absent, substitute: marko })).toMatchObject({
      error: { code: 'not-found' },
    });
  });

  it('knows of no next meeting where there is none', () => {
    const choice = { kind: 'cancel', reason: 'other' } as const;
    const alone = planMove({ session: today, choice, ofGroup: [today], facts });
    expect(alone).toMatchObject({ value: { notice: { next: null } } });
    const noGroup = planned(choice, { ...today, groupId: null });
    expect(noGroup).toMatchObject({ notice: { next: null } });
  });
});
