import type { LocalDate } from '../../../kernel/local-date.ts';
import type {
  Conflict,
  ExistingSession,
  Interval,
  OtherSession,
  PlannedSlot,
  Severity,
} from './conflict.ts';

/** What takes up a room and its leaders: a session that exists, or one of the plan. */
export type Occupant = PlannedSlot | ExistingSession;

/** Who is where, by date: sessions only ever meet those of their own day. */
export type Occupancy = Map<LocalDate, Occupant[]>;

/** The existing sessions that take up room and are not given a new state by the plan. */
export function occupancyBeside(
  planned: readonly PlannedSlot[],
  sessions: readonly ExistingSession[],
): Occupancy {
  const replaced = new Set(planned.map(({ id }) => id));
  const there = sessions.filter(
    ({ id, status, startMinute, endMinute }) =>
      (status === 'planned' || status === 'held') && startMinute < endMinute && !replaced.has(id),
  );
  return Map.groupBy<LocalDate, Occupant>(there, ({ date }) => date);
}

/** Adds a session to those that take up room. */
export function occupy(occupancy: Occupancy, slot: PlannedSlot): void {
  const there = occupancy.get(slot.date);
  if (there) there.push(slot);
  else occupancy.set(slot.date, [slot]);
}

/** Rooms and leaders that the session wants at a time when another has them. */
export function doubleBookings(
  slot: PlannedSlot,
  { occupancy, roomConflicts }: Readonly<{ occupancy: Occupancy; roomConflicts: Severity }>,
): readonly Conflict[] {
  const there = occupancy.get(slot.date) ?? [];
  return there
    .filter((other) => other !== slot && overlap(other, slot))
    .flatMap((other): readonly Conflict[] => {
      const gaps = { ...shared(slot, other), other: otherOf(other), venueId: other.venueId };
      const { roomId } = slot;
      const isSameRoom = roomId !== null && roomId === other.roomId;
      const leaders = slot.leaderIds.filter((staffId) => other.leaderIds.includes(staffId));
      return [
        ...(isSameRoom
          ? [{ kind: 'room-taken', severity: roomConflicts, gaps: { ...gaps, roomId } } as const]
          : []),
        ...leaders.map(
          (staffId) =>
            ({
              kind: 'leader-elsewhere',
              severity: 'warning',
              gaps: { ...gaps, staffId },
            }) as const,
        ),
      ];
    });
}

/** Whether two intervals have a minute in common; touching ones have none. */
const overlap = (a: Interval, b: Interval): boolean =>
  a.startMinute < b.endMinute && b.startMinute < a.endMinute;

const shared = (a: Interval, b: Interval): Interval => ({
  startMinute: Math.max(a.startMinute, b.startMinute),
  endMinute: Math.min(a.endMinute, b.endMinute),
});

/** A session with an id exists, also where the plan gives it a new state. */
function otherOf({ id, groupId, date, startMinute }: Occupant): OtherSession {
  return id === null ? { kind: 'planned', groupId, date, startMinute } : { kind: 'session', id };
}
