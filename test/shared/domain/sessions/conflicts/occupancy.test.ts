import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Conflict, PlannedSlot } from '#shared/domain/sessions/conflicts/conflict.ts';
import type { SessionId } from '#shared/kernel/ids.ts';
import { anExisting, everyMinute, found, has, nth, someExisting, someSlots } from './a-plan.ts';

type Occupant = Pick<PlannedSlot, 'date' | 'roomId' | 'leaderIds' | 'startMinute' | 'endMinute'>;

/** Minute by minute: what two sessions both want, in words. */
function sharedByMinute(a: Occupant, b: Occupant): string[] {
  const minutes = everyMinute.filter(
    (minute) => a.date === b.date && has(a, minute) && has(b, minute),
  );
  const [start, last] = [minutes[0], minutes.at(-1)];
  if (start === undefined || last === undefined) return [];
  const when = `${start}-${last + 1}`;
  const room = a.roomId !== null && a.roomId === b.roomId ? [`room ${a.roomId} ${when}`] : [];
  const both = a.leaderIds.filter((id) => b.leaderIds.includes(id));
  return [...room, ...both.map((id) => `leader ${id} ${when}`)];
}

/** The same, as found. */
const inWords = ({ kind, gaps }: Conflict): string[] => {
  if (kind === 'room-taken') return [`room ${gaps.roomId} ${gaps.startMinute}-${gaps.endMinute}`];
  if (kind !== 'leader-elsewhere') return [];
  return [`leader ${gaps.staffId} ${gaps.startMinute}-${gaps.endMinute}`];
};

describe('double bookings, whatever the plan', () => {
  it('agrees with comparing every pair minute by minute', () => {
    fc.assert(
      fc.property(someSlots, someExisting, (slots, sessions) => {
        const there = sessions.filter(({ status }) => status === 'planned' || status === 'held');
        for (const { slot, conflicts } of found(slots, { sessions })) {
          const others = [...there, ...slots.filter((other) => other !== slot)];
          const expected = others.flatMap((other) => sharedByMinute(slot, other));
          expect(conflicts.flatMap(inWords).sort()).toEqual(expected.sort());
        }
      }),
      { numRuns: 300 },
    );
  });

  it('finds a conflict in both of two sessions or in neither', () => {
    fc.assert(
      fc.property(someSlots, someSlots, (mine, theirs) => {
        const [a, b] = [mine[0], theirs[0]];
        fc.pre(a !== undefined && b !== undefined);
        const asExisting = (slot: PlannedSlot, id: SessionId) => ({
          ...anExisting(1),
          ...slot,
          id,
        });
        const alone = (slot: PlannedSlot, other: PlannedSlot) =>
          found([slot], { sessions: [asExisting(other, nth<'session'>(1))] })[0]?.conflicts ?? [];
        expect(alone(a, b).flatMap(inWords).sort()).toEqual(alone(b, a).flatMap(inWords).sort());
        const [ofA, ofB] = found([a, b], {});
        expect(ofA?.conflicts.flatMap(inWords).sort()).toEqual(
          ofB?.conflicts.flatMap(inWords).sort(),
        );
      }),
      { numRuns: 1000 },
    );
  });
});
