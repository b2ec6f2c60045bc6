import fc from 'fast-check';
import type {
  ConflictGround,
  ExistingSession,
  Interval,
  OpeningHoursRow,
  PlannedSlot,
} from '#shared/domain/sessions/conflicts/conflict.ts';
import { findConflicts } from '#shared/domain/sessions/conflicts/find-conflicts.ts';
import type { SessionStatus } from '#shared/domain/sessions/session-status.ts';
import { makeId } from '#shared/kernel/ids.ts';
import { addDays, day, type LocalDate } from '#shared/kernel/local-date.ts';

const noChance = new Uint8Array(7);
/** The nth id of a kind. */
export const nth = <Kind extends string>(n: number) => makeId<Kind>(n, noChance);

/** Nothing to be in conflict with. */
export const emptyGround: ConflictGround = {
  sessions: [],
  openingHours: [],
  offDays: [],
  groups: [],
  rooms: [],
  roomConflicts: 'block',
};

/** A session of group 1 in room 1 with leader 1, Tuesday 24 November 2026 at 13-15. */
export function aSlot(own: Partial<PlannedSlot> = {}): PlannedSlot {
  const date = own.date ?? day('2026-11-24');
  return {
    id: null,
    venueId: nth<'venue'>(1),
    groupId: nth<'group'>(1),
    roomId: nth<'room'>(1),
    leaderIds: [nth<'staff'>(1)],
    date,
    slotDate: date,
    startMinute: 780,
    endMinute: 900,
    people: null,
    ...own,
  };
}

/** The same as a session that exists. */
export function anExisting(n: number, own: Partial<ExistingSession> = {}): ExistingSession {
  const { slotDate: _, people: __, ...slot } = aSlot();
  return { ...slot, id: nth<'session'>(n), status: 'planned', ...own };
}

/** What is found in slots on a ground; fails where they are refused. */
export function found(slots: readonly PlannedSlot[], ground: Partial<ConflictGround>) {
  const result = findConflicts(slots, { ...emptyGround, ...ground });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

export const everyMinute = Array.from({ length: 1440 }, (_, minute) => minute);
/** Whether the minute is in the interval. */
export const has = ({ startMinute, endMinute }: Interval, minute: number): boolean =>
  startMinute <= minute && minute < endMinute;

// What chance makes.
const monday = day('2026-11-23');
const someDate: fc.Arbitrary<LocalDate> = fc
  .integer({ min: 0, max: 4 })
  .map((by) => addDays(monday, by));
const interval = (from: number, to: number): fc.Arbitrary<Interval> =>
  fc
    .tuple(fc.integer({ min: from, max: to - 1 }), fc.integer({ min: 1, max: 90 }))
    .map(([startMinute, length]) => ({
      startMinute,
      endMinute: Math.min(to, startMinute + length),
    }));
const idsOf = <Kind extends string>(most: number) =>
  fc.integer({ min: 1, max: most }).map((n) => nth<Kind>(n));

const place = {
  venueId: idsOf<'venue'>(2),
  groupId: fc.option(idsOf<'group'>(3)),
  roomId: fc.option(idsOf<'room'>(3), { freq: 4 }),
  leaderIds: fc.uniqueArray(idsOf<'staff'>(4), { maxLength: 2 }),
  date: someDate,
  hours: interval(540, 780),
};
const statuses: SessionStatus[] = ['planned', 'planned', 'held', 'cancelled', 'not-held'];

export const someSlots: fc.Arbitrary<PlannedSlot[]> = fc
  .array(fc.record({ ...place, people: fc.option(fc.integer({ min: 0, max: 20 })) }), {
    maxLength: 12,
  })
  .map((all) =>
    all.map(({ hours, ...slot }) => ({ ...slot, ...hours, id: null, slotDate: slot.date })),
  );

export const someExisting: fc.Arbitrary<ExistingSession[]> = fc
  .array(fc.record({ ...place, status: fc.constantFrom(...statuses) }), { maxLength: 12 })
  .map((all) =>
    all.map(({ hours, ...session }, n) => ({ ...session, ...hours, id: nth<'session'>(n + 1) })),
  );

const dated = fc.option(someDate, { freq: 2 });
export const someHours: fc.Arbitrary<OpeningHoursRow[]> = fc
  .array(
    fc.record({
      venueId: idsOf<'venue'>(2),
      weekday: fc.integer({ min: 1, max: 5 }),
      hours: interval(500, 800),
      validFrom: dated,
      validTo: dated,
    }),
    { maxLength: 12 },
  )
  .map((all) =>
    all.map(({ hours, ...row }) => ({
      ...row,
      opensMinute: hours.startMinute,
      closesMinute: hours.endMinute,
    })),
  );

export const someGround: fc.Arbitrary<ConflictGround> = fc.record({
  sessions: someExisting,
  openingHours: someHours,
  offDays: fc.array(
    fc.record({
      date: someDate,
      venueId: fc.option(idsOf<'venue'>(2)),
      reason: fc.constantFrom('holiday' as const, 'closure' as const),
      name: fc.constant({ fi: 'vapaa', sv: 'ledig', en: 'off' }),
    }),
    { maxLength: 2 },
  ),
  groups: fc.uniqueArray(
    fc.record({
      id: idsOf<'group'>(3),
      startsOn: someDate,
      endsOn: fc.option(someDate),
      capacity: fc.option(fc.integer({ min: 1, max: 12 })),
    }),
    { maxLength: 3, selector: ({ id }) => id },
  ),
  rooms: fc.uniqueArray(
    fc.record({ id: idsOf<'room'>(3), capacity: fc.option(fc.integer({ min: 1, max: 12 })) }),
    { maxLength: 3, selector: ({ id }) => id },
  ),
  roomConflicts: fc.constantFrom('warning' as const, 'block' as const),
});
