import { describe, expect, it } from 'vitest';
import type {
  Conflict,
  ConflictGround,
  OpeningHoursRow,
  PlannedSlot,
} from '#shared/domain/sessions/conflicts/conflict.ts';
import { findConflicts } from '#shared/domain/sessions/conflicts/find-conflicts.ts';
import { day } from '#shared/kernel/local-date.ts';
import { anExisting, aSlot, emptyGround, nth } from './a-plan.ts';

/** What speaks against the first of the slots. */
function against(
  ground: Partial<ConflictGround>,
  ...slots: [PlannedSlot, ...PlannedSlot[]]
): readonly Conflict[] {
  const found = findConflicts(slots, { ...emptyGround, ...ground });
  if (!found.ok) throw new Error(found.error.code);
  return found.value[0]?.conflicts ?? [];
}

const kinds = (conflicts: readonly Conflict[]) => conflicts.map(({ kind }) => kind);
const elsewhere = { roomId: nth<'room'>(2), leaderIds: [nth<'staff'>(2)] };

describe('findConflicts with other sessions', () => {
  it('names the room, the minutes and the session that has it', () => {
    const other = anExisting(5, { startMinute: 840, endMinute: 960, leaderIds: [] });
    expect(against({ sessions: [other] }, aSlot())).toEqual([
      {
        kind: 'room-taken',
        severity: 'block',
        gaps: {
          other: { kind: 'session', id: nth(5) },
          venueId: nth(1),
          roomId: nth(1),
          startMinute: 840,
          endMinute: 900,
        },
      },
    ]);
  });

  it('warns of the room only, where the venue wishes so', () => {
    // PRODUCT.md 5.10: room double-booked Tue 13-15 is a warning, not a block.
    const sessions = [anExisting(5, { leaderIds: [] })];
    expect(against({ sessions, roomConflicts: 'warning' }, aSlot())).toMatchObject([
      { kind: 'room-taken', severity: 'warning' },
    ]);
  });

  it('finds a leader in two venues at once', () => {
    const sessions = [anExisting(5, { venueId: nth<'venue'>(2), roomId: nth<'room'>(7) })];
    expect(against({ sessions }, aSlot())).toMatchObject([
      { kind: 'leader-elsewhere', severity: 'warning', gaps: { venueId: nth(2), staffId: nth(1) } },
    ]);
  });

  it.each([
    ['before', { startMinute: 720, endMinute: 780 }],
    ['after', { startMinute: 900, endMinute: 960 }],
    ['on another day', { date: day('2026-11-25') }],
    ['cancelled', { status: 'cancelled' }],
    ['not held', { status: 'not-held' }],
    ['with another room and leader', elsewhere],
  ] as const)('finds nothing in a session %s', (_, own) => {
    expect(against({ sessions: [anExisting(5, own)] }, aSlot())).toEqual([]);
  });

  it('does not take two sessions without a room for one room', () => {
    const none = { roomId: null, leaderIds: [] };
    expect(against({ sessions: [anExisting(5, none)] }, aSlot(none))).toEqual([]);
  });

  it('is not in its own way in its old state, nor are others of the plan', () => {
    const sessions = [anExisting(5), anExisting(6, { startMinute: 900, endMinute: 1020 })];
    const later = aSlot({ id: nth<'session'>(5), startMinute: 900, endMinute: 1020 });
    const earlier = aSlot({ id: nth<'session'>(6) });
    expect(against({ sessions }, later, earlier)).toEqual([]);
  });

  it('finds sessions of the plan in one another', () => {
    const conflicts = against({}, aSlot(), aSlot({ groupId: nth<'group'>(2), startMinute: 840 }));
    expect(kinds(conflicts)).toEqual(['room-taken', 'leader-elsewhere']);
    expect(conflicts[0]?.gaps).toMatchObject({
      other: { kind: 'planned', groupId: nth(2), date: '2026-11-24', startMinute: 840 },
    });
  });

  it.each([780, 700])('refuses an end at %i before it compares anything', (endMinute) => {
    expect(findConflicts([aSlot(), aSlot({ endMinute })], emptyGround)).toMatchObject({
      error: { code: 'end-before-start', fields: { endMinute: 'end-before-start' } },
    });
  });
});

describe('findConflicts with the venue', () => {
  // PRODUCT.md 5.10: Mon 10-18, Tue 9-16, Wed 10-18, Thu 9-16, Fri 9.30-15.30, 1.8.-20.12.
  const season = {
    venueId: nth<'venue'>(1),
    validFrom: day('2026-08-01'),
    validTo: day('2026-12-20'),
  };
  const hours = (weekday: number, opensMinute: number, closesMinute: number): OpeningHoursRow => ({
    ...season,
    weekday,
    opensMinute,
    closesMinute,
  });
  const openingHours = [
    hours(1, 600, 1080),
    hours(2, 540, 960),
    hours(3, 600, 1080),
    hours(4, 540, 960),
    hours(5, 570, 930),
    { ...hours(2, 600, 840), validFrom: null, validTo: null },
  ];
  const on = (date: string, startMinute: number, endMinute: number) =>
    against({ openingHours }, aSlot({ date: day(date), startMinute, endMinute }));

  it('knows the hours of weekday and season', () => {
    expect(on('2026-11-24', 540, 960)).toEqual([]);
    expect(on('2026-11-27', 540, 600)).toEqual([
      {
        kind: 'outside-opening-hours',
        severity: 'warning',
        gaps: { weekday: 5, open: [{ startMinute: 570, endMinute: 930 }] },
      },
    ]);
    expect(on('2026-11-28', 600, 660)).toMatchObject([{ gaps: { weekday: 6, open: [] } }]);
  });

  it('falls back on the hours without dates outside the season', () => {
    expect(on('2026-12-22', 600, 840)).toEqual([]);
    expect(on('2026-12-22', 840, 960)).toMatchObject([{ kind: 'outside-opening-hours' }]);
  });

  it('joins touching hours but not over a break', () => {
    const rows = (...pairs: [number, number][]) => pairs.map(([from, to]) => hours(2, from, to));
    expect(against({ openingHours: rows([720, 840], [840, 960]) }, aSlot())).toEqual([]);
    expect(kinds(against({ openingHours: rows([720, 840], [850, 960]) }, aSlot()))).toEqual([
      'outside-opening-hours',
    ]);
  });

  it('says nothing of a venue without hours', () => {
    expect(against({ openingHours: openingHours.slice(0, 0) }, aSlot())).toEqual([]);
    expect(against({ openingHours }, aSlot({ venueId: nth<'venue'>(2), startMinute: 0 }))).toEqual(
      [],
    );
  });

  it('warns of an off day of the venue, and prefers the closure for a name', () => {
    const name = { fi: 'Loma', sv: 'Lov', en: 'Break' };
    const holiday = { date: day('2026-11-24'), reason: 'holiday', venueId: null, name } as const;
    const closure = { ...holiday, reason: 'closure', venueId: nth<'venue'>(1) } as const;
    expect(against({ offDays: [closure, holiday] }, aSlot())).toEqual([
      { kind: 'off-day', severity: 'warning', gaps: { reason: 'closure', name } },
    ]);
    const offDays = [{ ...closure, venueId: nth<'venue'>(2) }];
    expect(against({ offDays }, aSlot())).toEqual([]);
  });
});

describe('findConflicts with the group', () => {
  const group = {
    id: nth<'group'>(1),
    startsOn: day('2026-11-24'),
    endsOn: day('2026-11-24'),
    capacity: 8,
  };

  it('keeps to its first and last day', () => {
    const on = (date: string) => against({ groups: [group] }, aSlot({ date: day(date) }));
    expect(on('2026-11-24')).toEqual([]);
    expect(on('2026-11-23')).toEqual([
      { kind: 'before-group-start', severity: 'warning', gaps: { startsOn: '2026-11-24' } },
    ]);
    expect(on('2026-11-25')).toEqual([
      { kind: 'after-group-end', severity: 'block', gaps: { endsOn: '2026-11-24' } },
    ]);
  });

  it('has room for its people', () => {
    const rooms = [{ id: nth<'room'>(1), capacity: 9 }];
    const of = (people: number | null) =>
      kinds(against({ groups: [group], rooms }, aSlot({ people })));
    expect(of(8)).toEqual([]);
    expect(of(9)).toEqual(['over-group-capacity']);
    expect(of(10)).toEqual(['over-group-capacity', 'over-room-capacity']);
    expect(of(null)).toEqual([]);
  });
});
