import type { RoomId, StaffId } from '../../../kernel/ids.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import type { ConflictGround, PlannedSlot, SlotConflicts } from '../conflicts/conflict.ts';
import { findConflicts } from '../conflicts/find-conflicts.ts';
import type { OffDay } from '../off-day.ts';
import type { DateHit, OffDayChoices } from './off-day-choice.ts';
import { type Facts, timeLockOf } from './session-lock.ts';
import { type Series, type SessionStandard, standardOf } from './session-state.ts';
import { dateHits, type SettledDate, type SettledDates, settleDates } from './settle-dates.ts';

/** A series of last term, chosen to go on. */
export type TermSeries = Readonly<{
  series: Series;
  /** Its rule laid out over the new term elsewhere, off days included. */
  dates: readonly LocalDate[];
  /** Members, to hold against the room; null where nobody knows. */
  people: number | null;
}>;

/**
 * Why a series does not go on. `continued`: another of the list took over from it; `no-pattern`: it
 * is a list of dates, which say nothing of a new term.
 */
export const notCopied = [
  'continued',
  'group-ended',
  'already-there',
  'no-dates',
  'no-pattern',
] as const;
export type NotCopied = (typeof notCopied)[number];

/** What could not be taken over as it was, to be told. */
export type TermNotes = Readonly<{
  /** The group ends within the term: no dates are planned after this one. */
  endsOn: LocalDate | null;
  /** Is no longer in use; the proposal has no room. */
  goneRoom: RoomId | null;
  /** No longer work here. */
  goneLeaders: readonly StaffId[];
  /** Dates on which the group has a session at this time already: copied before. */
  alreadyThere: readonly LocalDate[];
}>;

/** One series of the new term, to look at, choose upon and then save. */
export type TermProposal =
  | Readonly<{ kind: 'left-out'; series: Series; why: NotCopied }>
  | Readonly<{
      kind: 'proposed';
      series: Series;
      standard: SessionStandard;
      people: number | null;
      /** Every date of it, off days included. */
      dates: readonly LocalDate[];
      /** Those on an off day: keep, cancel or move. */
      hits: readonly DateHit[];
      /** Of the dates that are no off days, against what exists and the other proposals. */
      conflicts: readonly SlotConflicts[];
      notes: TermNotes;
    }>;

export type Proposed = Extract<TermProposal, { kind: 'proposed' }>;

type ToCopy = Readonly<{
  /** The series chosen, one by one. */
  chosen: readonly TermSeries[];
  /** The new term; sessions, groups, rooms and off days as they will be then. */
  ground: ConflictGround;
  goneRooms: readonly RoomId[];
  goneStaff: readonly StaffId[];
  facts: Facts;
}>;

/**
 * Proposes last term's series for a new term with the same times, room and leaders. Saves nothing;
 * nothing is dropped or moved without being told. `termSlots` turns a proposal and its off-day
 * choices into sessions, `resolveConflicts` settles the rest.
 */
export function copyTerm(input: ToCopy): Result<readonly TermProposal[]> {
  const continued = new Set(input.chosen.map(({ series }) => series.continues));
  const drafts = input.chosen.map((term) => {
    const { id } = term.series;
    return continued.has(id) ? leftOut(term, 'continued') : propose(term, input);
  });
  const slots = drafts.map((draft) => (draft.kind === 'proposed' ? freeSlots(draft) : []));
  const found = findConflicts(slots.flat(), input.ground);
  if (!found.ok) return found;
  const bySlot = new Map(found.value.map((row) => [row.slot, row]));
  return ok(
    drafts.map((draft, i) => {
      if (draft.kind === 'left-out') return draft;
      return { ...draft, conflicts: (slots[i] ?? []).flatMap((slot) => bySlot.get(slot) ?? []) };
    }),
  );
}

/** The sessions a proposal comes to once its off days were chosen upon. */
export function termSlots(
  proposal: Proposed,
  choices: OffDayChoices<LocalDate>,
  { ground, facts }: Pick<ToCopy, 'ground' | 'facts'>,
): Readonly<{ slots: readonly PlannedSlot[]; settled: SettledDates }> {
  const { dates, series, standard } = proposal;
  const { startMinute } = standard;
  const offDays = offDaysOf(series, ground);
  const settled = settleDates({ dates, offDays, choices, startMinute, facts });
  return { slots: settled.dates.map((date) => slotOn(proposal, date)), settled };
}

const leftOut = ({ series }: TermSeries, why: NotCopied): TermProposal => ({
  kind: 'left-out',
  series,
  why,
});

function propose(term: TermSeries, { ground, facts, ...gone }: ToCopy): TermProposal {
  const { series, people } = term;
  const { startMinute } = series;
  const group = ground.groups.find(({ id }) => id === series.groupId);
  const open = term.dates.filter((date) => !timeLockOf({ date, startMinute }, facts));
  const first = open[0];
  if (first === undefined) return leftOut(term, 'no-dates');
  const endsOn = group?.endsOn ?? null;
  if (!group || (endsOn !== null && endsOn < first)) return leftOut(term, 'group-ended');
  const alive = open.filter((date) => endsOn === null || date <= endsOn);
  const there = datesOf(series, ground);
  const dates = alive.filter((date) => !there.has(date));
  if (dates.length === 0) return leftOut(term, 'already-there');
  const hits = dateHits(dates, offDaysOf(series, ground));
  const notes: TermNotes = {
    endsOn: alive.length < open.length ? endsOn : null,
    ...goneOf(series, gone),
    alreadyThere: alive.filter((date) => there.has(date)),
  };
  const standard = standardWithout(series, notes);
  return { kind: 'proposed', series, standard, people, dates, hits, conflicts: [], notes };
}

/** Dates on which the series' group has a session at its time, whatever became of it. */
function datesOf({ groupId, startMinute }: Series, { sessions }: ConflictGround): Set<LocalDate> {
  const same = sessions.filter(
    (session) => session.groupId === groupId && session.startMinute === startMinute,
  );
  return new Set(same.map(({ date }) => date));
}

/** The off days that hold for the series' venue. */
const offDaysOf = ({ venueId }: Series, { offDays }: ConflictGround): readonly OffDay[] =>
  offDays.filter((offDay) => offDay.venueId === null || offDay.venueId === venueId);

function goneOf(
  { roomId, leaders }: Series,
  { goneRooms, goneStaff }: Pick<ToCopy, 'goneRooms' | 'goneStaff'>,
): Pick<TermNotes, 'goneRoom' | 'goneLeaders'> {
  return {
    goneRoom: roomId !== null && goneRooms.includes(roomId) ? roomId : null,
    goneLeaders: leaders.map(({ staffId }) => staffId).filter((id) => goneStaff.includes(id)),
  };
}

function standardWithout(
  series: Series,
  { goneRoom, goneLeaders }: Pick<TermNotes, 'goneRoom' | 'goneLeaders'>,
): SessionStandard {
  const standard = standardOf(series);
  return {
    ...standard,
    roomId: goneRoom === null ? standard.roomId : null,
    leaders: standard.leaders.filter(({ staffId }) => !goneLeaders.includes(staffId)),
  };
}

function freeSlots(proposal: Proposed): readonly PlannedSlot[] {
  const hit = new Set(proposal.hits.map(({ date }) => date));
  const free = proposal.dates.filter((date) => !hit.has(date));
  return free.map((date) => slotOn(proposal, { slotDate: date, date }));
}

function slotOn({ series, standard, people }: Proposed, on: SettledDate): PlannedSlot {
  const { venueId, groupId } = series;
  const { startMinute, endMinute, roomId, leaders } = standard;
  const leaderIds = leaders.map(({ staffId }) => staffId);
  return { ...on, id: null, venueId, groupId, roomId, leaderIds, startMinute, endMinute, people };
}
