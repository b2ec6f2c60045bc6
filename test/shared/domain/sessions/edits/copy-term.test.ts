import { describe, expect, it } from 'vitest';
import type { ConflictGround } from '#shared/domain/sessions/conflicts/conflict.ts';
import { resolveConflicts } from '#shared/domain/sessions/conflicts/resolve-conflicts.ts';
import {
  copyTerm,
  type Proposed,
  type TermProposal,
  type TermSeries,
  termSlots,
} from '#shared/domain/sessions/edits/copy-term.ts';
import type { Series } from '#shared/domain/sessions/edits/session-state.ts';
import { day } from '#shared/kernel/local-date.ts';
import {
  aSession,
  days,
  hall,
  kaisa,
  kitchen,
  marko,
  midNovember,
  nth,
  offDay,
  tuesdays,
} from './a-series.ts';

// PRODUCT.md 5.10: the autumn groups of 2026 for the spring of 2027; Epiphany is Wed 6 January.
const wednesdays: Series = { ...tuesdays, id: nth<'series'>(2), leaders: [marko, kaisa] };
const spring = days('2027-01-06', '2027-01-13', '2027-01-20', '2027-01-27');
const term: TermSeries = { series: wednesdays, dates: spring, people: 6 };
const epiphany = { ...offDay('2027-01-06'), venueId: null };
const group = { id: tuesdays.groupId, startsOn: day('2026-09-01'), endsOn: null, capacity: null };
const ground: ConflictGround = {
  sessions: [],
  openingHours: [],
  offDays: [epiphany, { ...offDay('2027-01-13', 'closure'), venueId: nth<'venue'>(2) }],
  groups: [group, { ...group, id: nth<'group'>(2) }],
  rooms: [{ id: hall, capacity: 5 }],
  roomConflicts: 'block',
};
const rest = { goneRooms: [], goneStaff: [], facts: midNovember };

function copied(
  chosen: readonly TermSeries[],
  world: Partial<Parameters<typeof copyTerm>[0]> = {},
) {
  const result = copyTerm({ chosen, ground, ...rest, ...world });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

function proposed(proposal: TermProposal | undefined): Proposed {
  if (proposal?.kind !== 'proposed') throw new Error('left out');
  return proposal;
}

const there = (date: string, groupId = tuesdays.groupId) => ({
  ...aSession(50, date),
  groupId,
  leaderIds: [],
});

describe('copyTerm', () => {
  it('proposes the same time, room and leaders, and lists the off days', () => {
    const proposal = proposed(copied([term])[0]);
    expect(proposal).toMatchObject({
      standard: { startMinute: 780, endMinute: 900, roomId: hall, leaders: [marko, kaisa] },
      dates: spring,
      hits: [{ date: '2027-01-06', offDay: epiphany }],
      notes: { endsOn: null, goneRoom: null, goneLeaders: [], alreadyThere: [] },
    });
    expect(proposal.conflicts.map(({ slot }) => slot.date)).toEqual(spring.slice(1));
    expect(proposal.conflicts[0]?.conflicts).toMatchObject([{ kind: 'over-room-capacity' }]);
  });

  it('leaves out a group that has ended, and dates after the end of one that will', () => {
    const ending = (endsOn: string) => ({
      ground: { ...ground, groups: [{ ...group, endsOn: day(endsOn) }] },
    });
    expect(copied([term], ending('2026-12-31'))).toMatchObject([{ why: 'group-ended' }]);
    expect(copied([term], { ground: { ...ground, groups: [] } })).toMatchObject([
      { why: 'group-ended' },
    ]);
    expect(copied([term], ending('2027-06-01'))).toMatchObject([{ notes: { endsOn: null } }]);
    expect(copied([term], ending('2027-01-20'))).toMatchObject([
      { dates: spring.slice(0, 3), notes: { endsOn: '2027-01-20' } },
    ]);
  });

  it('leaves out the part of a series that another took over from', () => {
    const later = {
      ...term,
      series: { ...wednesdays, id: nth<'series'>(3), continues: wednesdays.id },
    };
    expect(copied([term, later])).toMatchObject([{ why: 'continued' }, { kind: 'proposed' }]);
  });

  it('leaves out what was copied before', () => {
    const some = { ...ground, sessions: [there('2027-01-13')] };
    expect(copied([term], { ground: some })).toMatchObject([
      {
        dates: days('2027-01-06', '2027-01-20', '2027-01-27'),
        notes: { alreadyThere: [spring[1]] },
      },
    ]);
    const all = { ...ground, sessions: spring.map((date) => there(date)) };
    expect(copied([term], { ground: all })).toMatchObject([{ why: 'already-there' }]);
    expect(copied([{ ...term, dates: [] }])).toMatchObject([{ why: 'no-dates' }]);
  });

  it('tells of a room and leaders that are gone', () => {
    const world = { goneRooms: [hall], goneStaff: [marko.staffId] };
    expect(copied([term], world)).toMatchObject([
      {
        standard: { roomId: null, leaders: [kaisa] },
        notes: { goneRoom: hall, goneLeaders: [marko.staffId] },
      },
    ]);
  });

  it('finds rooms taken by others and by another of the groups chosen', () => {
    const second = {
      ...term,
      series: { ...wednesdays, id: nth<'series'>(4), groupId: nth<'group'>(2), leaders: [] },
    };
    const taken = { ...ground, rooms: [], sessions: [there('2027-01-27', nth<'group'>(7))] };
    const [first, other] = copied([term, second], { ground: taken }).map(proposed);
    const kinds = (proposal: Proposed | undefined) =>
      proposal?.conflicts.map(({ conflicts }) =>
        conflicts.map(({ gaps }) => 'other' in gaps && gaps.other.kind),
      );
    const expected = [['planned'], ['planned'], ['session', 'planned']];
    expect(kinds(first)).toEqual(expected);
    expect(kinds(other)).toEqual(expected);
  });

  it('comes to sessions once the off days are chosen upon and conflicts resolved', () => {
    const taken = { ...ground, rooms: [], sessions: [there('2027-01-27', nth<'group'>(7))] };
    const proposal = proposed(copied([term], { ground: taken })[0]);
    const to = day('2027-01-07');
    const choice = { kind: 'move', to } as const;
    const { slots, settled } = termSlots(
      proposal,
      { each: [{ of: day('2027-01-06'), choice }], rest: 'ask' },
      { ground: taken, facts: midNovember },
    );
    expect(settled.open).toEqual([]);
    const decision = { kind: 'change', to: { roomId: kitchen } } as const;
    const decisions = [{ date: day('2027-01-27'), decision }];
    const result = resolveConflicts({ planned: slots, decisions, ground: taken });
    expect(result).toMatchObject({
      value: {
        accepted: [
          { slot: { slotDate: '2027-01-06', date: to }, conflicts: [] },
          { slot: { date: '2027-01-13' } },
          { slot: { date: '2027-01-20' } },
          { slot: { date: '2027-01-27', roomId: kitchen } },
        ],
        open: [],
      },
    });
  });
});
