import { describe, expect, it } from 'vitest';
import { editConflicts, slotOf } from '#shared/domain/sessions/conflicts/edit-conflicts.ts';
import { planEdit } from '#shared/domain/sessions/edits/plan-edit.ts';
import { day } from '#shared/kernel/local-date.ts';
import { aSession, days, hall, kitchen, midNovember, nth, tuesdays } from '../edits/a-series.ts';
import { anExisting, emptyGround } from './a-plan.ts';

const sessions = [aSession(1, '2026-11-24'), aSession(2, '2026-12-01'), aSession(3, '2026-12-08')];
const existing = sessions.map((session) => ({ ...anExisting(1), ...session, leaderIds: [] }));
const other = anExisting(9, { date: day('2026-12-02'), roomId: hall, leaderIds: [] });

describe('editConflicts', () => {
  it('looks at sessions where an edit puts them, not where they were', () => {
    const dates = days('2026-11-24', '2026-12-02', '2026-12-03');
    const recurrence = { rule: 'FREQ=WEEKLY', until: day('2026-12-03'), dates };
    const preview = planEdit({
      series: tuesdays,
      sessions,
      edit: {
        scope: 'all',
        changes: { recurrence, times: { startMinute: 840, endMinute: 960 } },
        overwriteExceptions: false,
        keepOffDays: [],
      },
      offDays: [],
      facts: midNovember,
    });
    if (!preview.ok) throw new Error(preview.error.code);
    const ground = { ...emptyGround, sessions: [...existing, other] };
    const found = editConflicts(preview.value, { ground, people: 5 });
    expect(found).toMatchObject({
      value: [
        { slot: { id: nth(1), date: '2026-11-24', people: 5 }, conflicts: [] },
        {
          slot: { id: nth(2), date: '2026-12-02' },
          conflicts: [{ kind: 'room-taken', gaps: { other: { id: nth(9) } } }],
        },
        { slot: { id: null, date: '2026-12-03' }, conflicts: [] },
      ],
    });
  });

  it('has nothing in the way that the edit removes, and nothing to say of the cancelled', () => {
    const cancelled = { status: 'cancelled', cancelReason: 'other' } as const;
    const own = [
      aSession(1, '2026-11-24', cancelled),
      aSession(2, '2026-12-01'),
      aSession(3, '2026-12-03', { origin: { kind: 'added', seriesId: tuesdays.id } }),
    ];
    const dates = days('2026-11-24');
    const preview = planEdit({
      series: tuesdays,
      sessions: own,
      edit: {
        scope: 'all',
        changes: { roomId: kitchen, recurrence: { rule: 'R', until: day('2026-12-31'), dates } },
        overwriteExceptions: true,
        keepOffDays: [],
      },
      offDays: [],
      facts: midNovember,
    });
    if (!preview.ok) throw new Error(preview.error.code);
    const removed = anExisting(2, { date: day('2026-12-03'), roomId: kitchen });
    const ground = { ...emptyGround, sessions: [removed] };
    expect(editConflicts(preview.value, { ground, people: null })).toMatchObject({
      value: [{ slot: { id: nth(3), roomId: kitchen }, conflicts: [] }],
    });
  });

  it('makes a slot of a session that was moved', () => {
    const slotDate = day('2026-11-24');
    const origin = { kind: 'rule', seriesId: tuesdays.id, slotDate, changed: true } as const;
    expect(slotOf(aSession(1, '2026-11-26', { origin }), null)).toMatchObject({
      id: nth(1),
      date: '2026-11-26',
      slotDate,
      roomId: hall,
      people: null,
    });
  });
});
