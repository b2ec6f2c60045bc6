import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBlocked, type PlannedSlot } from '#shared/domain/sessions/conflicts/conflict.ts';
import {
  type ConflictDecision,
  type DateDecision,
  resolveConflicts,
} from '#shared/domain/sessions/conflicts/resolve-conflicts.ts';
import { day } from '#shared/kernel/local-date.ts';
import { anExisting, aSlot, emptyGround, found, nth, someGround, someSlots } from './a-plan.ts';

const [first, second] = [day('2026-11-24'), day('2026-12-01')];
const planned = [aSlot(), aSlot({ date: second, slotDate: second })];
const ground = { ...emptyGround, sessions: [anExisting(5, { leaderIds: [] })] };

function resolved(...decisions: ConflictDecision[]) {
  const result = resolveConflicts({
    planned,
    decisions: decisions.map((decision) => ({ date: first, decision })),
    ground,
  });
  if (!result.ok) throw new Error(result.error.code);
  const { accepted, skipped, open } = result.value;
  return { accepted: accepted.map(({ slot }) => slot), skipped, open };
}

describe('resolveConflicts', () => {
  it('leaves a blocked date open until something is decided, and when it is only kept', () => {
    for (const { accepted, open } of [resolved(), resolved({ kind: 'keep' })]) {
      expect(accepted).toEqual([planned[1]]);
      expect(open).toMatchObject([{ slot: planned[0], conflicts: [{ kind: 'room-taken' }] }]);
    }
  });

  it('skips', () => {
    expect(resolved({ kind: 'skip' })).toEqual({
      accepted: [planned[1]],
      skipped: [planned[0]],
      open: [],
    });
  });

  it('changes to another room, and looks again', () => {
    const to = { roomId: nth<'room'>(2) };
    expect(resolved({ kind: 'change', to })).toMatchObject({
      accepted: [{ ...to, date: first, slotDate: first }, planned[1]],
      open: [],
    });
    const touching = { startMinute: 840, endMinute: 960 };
    expect(resolved({ kind: 'change', to: touching }).open).toHaveLength(1);
  });

  it('accepts the first of two that block one another', () => {
    const { accepted, open } = resolved({ kind: 'change', to: { date: second } });
    expect(accepted).toMatchObject([{ slotDate: first, date: second }]);
    expect(open).toMatchObject([{ slot: { slotDate: second } }]);
  });

  it('keeps what there is only a warning of', () => {
    const result = resolveConflicts({
      planned,
      decisions: [],
      ground: { ...ground, roomConflicts: 'warning' },
    });
    expect(result).toMatchObject({
      value: { accepted: [{ conflicts: [{ severity: 'warning' }] }, { conflicts: [] }], open: [] },
    });
  });

  it('refuses a change that ends before it starts', () => {
    const decision = { kind: 'change', to: { endMinute: 700 } } as const;
    const decisions = [{ date: first, decision }];
    expect(resolveConflicts({ planned, decisions, ground })).toMatchObject({
      error: { code: 'end-before-start' },
    });
  });

  it('does not let a session be in its own way in its old state', () => {
    const mine = aSlot({ id: nth<'session'>(5), startMinute: 840, endMinute: 960 });
    expect(resolveConflicts({ planned: [mine], decisions: [], ground })).toMatchObject({
      value: { accepted: [{ slot: mine, conflicts: [] }], open: [] },
    });
  });

  it('lets a skipped session of the season stay in the way where it is', () => {
    const id = nth<'session'>(5);
    const moved = aSlot({ id, date: second, slotDate: second });
    const mine = aSlot();
    const decisions = [{ date: second, decision: { kind: 'skip' } as const }];
    expect(resolveConflicts({ planned: [moved, mine], decisions, ground })).toMatchObject({
      value: { accepted: [], skipped: [moved], open: [{ slot: mine }] },
    });
  });
});

const someDecisions = (slots: readonly PlannedSlot[]): fc.Arbitrary<DateDecision[]> => {
  if (slots.length === 0) return fc.constant([]);
  const to = fc.record(
    {
      roomId: fc.constantFrom(null, nth<'room'>(1), nth<'room'>(2)),
      date: fc.constantFrom(...slots.map(({ date }) => date)),
    },
    { requiredKeys: [] },
  );
  const decision = fc.oneof(
    fc.constant({ kind: 'keep' } as const),
    fc.constant({ kind: 'skip' } as const),
    fc.record({ kind: fc.constant('change' as const), to }),
  );
  return fc.array(fc.record({ date: fc.constantFrom(...slots.map(({ date }) => date)), decision }));
};

describe('resolveConflicts, whatever is decided', () => {
  it('accepts nothing that is blocked and loses no session', () => {
    const input = someSlots.chain((planned) =>
      fc.record({
        planned: fc.constant(planned),
        decisions: someDecisions(planned),
        ground: someGround,
      }),
    );
    fc.assert(
      fc.property(input, ({ planned, decisions, ground }) => {
        const result = resolveConflicts({ planned, decisions, ground });
        if (!result.ok) throw new Error(result.error.code);
        const { accepted, skipped, open } = result.value;
        expect(accepted.length + skipped.length + open.length).toBe(planned.length);
        expect(open.every(isBlocked)).toBe(true);
        const again = found(
          accepted.map(({ slot }) => slot),
          ground,
        );
        expect(again.some(isBlocked)).toBe(false);
        expect(again).toEqual(accepted);
      }),
      { numRuns: 1000 },
    );
  });
});
