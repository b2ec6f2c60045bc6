import type {
  ConflictGround,
  PlannedSlot,
  SlotConflicts,
} from '#shared/domain/sessions/conflicts/conflict.ts';
import { findConflicts } from '#shared/domain/sessions/conflicts/find-conflicts.ts';
import {
  type Resolution,
  resolveConflicts,
} from '#shared/domain/sessions/conflicts/resolve-conflicts.ts';
import {
  copyTerm,
  type NotCopied,
  type Proposed,
  termSlots,
} from '#shared/domain/sessions/edits/copy-term.ts';
import type { SettledDates } from '#shared/domain/sessions/edits/settle-dates.ts';
import { addDays } from '#shared/kernel/local-date.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { periodFault } from '../check-period.ts';
import type { Context } from '../context.ts';
import { isRoomOf } from '../sessions/one-session.ts';
import { conflictGround, factsOf } from '../sessions/programme-ground.ts';
import { type Candidate, candidatesOf, type TermPlan } from './term-candidates.ts';

/** A series that goes on, its off days chosen upon. */
type Planned = Readonly<{
  candidate: Candidate;
  proposal: Proposed;
  settled: SettledDates;
  slots: readonly PlannedSlot[];
}>;

/** The same, and what was decided of its conflicts. */
export type GoingOn = Planned & Readonly<{ wanted: readonly PlannedSlot[] }>;

/** The new term as it would be saved now. */
export type LaidOutTerm = Readonly<{
  goingOn: readonly GoingOn[];
  leftOut: readonly Readonly<{ candidate: Candidate; why: NotCopied }>[];
  notChosen: readonly Candidate[];
  /** What speaks against the sessions before anything was decided of it. */
  found: readonly SlotConflicts[];
  resolution: Resolution;
}>;

/** A term and the one after it, at most. */
const longestDays = 400;
/** How far from its own date a session is likely to be moved off a holiday. */
const moveReachDays = 31;

/** Lays last term's series over a new term, with everything that was chosen so far. */
export function layOutTerm(context: Context, plan: TermPlan): Result<LaidOutTerm> {
  const fault = planFault(context, plan);
  if (fault) return fault;
  const candidates = candidatesOf(context, plan);
  const chosen = candidates.filter(({ choice }) => choice.isChosen);
  const withPattern = chosen.filter(({ laidOut }) => laidOut !== null);
  const ground = groundOf(context, plan);
  const proposals = copyTerm({
    chosen: withPattern.map(({ term }) => term),
    ground,
    ...goneOf(context),
    facts: factsOf(context, plan.venueId),
  });
  if (!proposals.ok) return proposals;
  const planned = proposals.value.flatMap((proposal, i): Planned[] => {
    const candidate = withPattern[i];
    if (!candidate || proposal.kind === 'left-out') return [];
    return [settled(context, { candidate, proposal, ground })];
  });
  const leftOut = proposals.value.flatMap((proposal, i) => {
    const candidate = withPattern[i];
    return candidate && proposal.kind === 'left-out' ? [{ candidate, why: proposal.why }] : [];
  });
  const found = findConflicts(
    planned.flatMap(({ slots }) => slots),
    ground,
  );
  if (!found.ok) return found;
  const goingOn = decided(planned, found.value);
  const wanted = goingOn.flatMap((each) => each.wanted);
  const resolution = resolveConflicts({ planned: wanted, decisions: [], ground });
  if (!resolution.ok) return resolution;
  return ok({
    goingOn,
    leftOut: [...leftOut, ...chosen.flatMap(withoutPattern)],
    notChosen: candidates.filter(({ choice }) => !choice.isChosen),
    found: found.value,
    resolution: resolution.value,
  });
}

function withoutPattern(candidate: Candidate): LaidOutTerm['leftOut'] {
  if (candidate.laidOut) return [];
  const isList = candidate.old === null || candidate.old.kind === 'dates';
  return [{ candidate, why: isList ? 'no-pattern' : 'no-dates' }];
}

function planFault(context: Context, plan: TermPlan): ReturnType<typeof err> | null {
  const { venueId, last, next, series } = plan;
  if (!context.stores.venues.exists(venueId)) return err('not-found');
  for (const { from, to } of [last, next]) {
    const fault = periodFault(from, to, longestDays);
    if (fault) return { ok: false, error: fault };
  }
  const rooms = series.flatMap(({ decisions }) =>
    decisions.flatMap(({ decision }) =>
      decision.kind === 'change' ? [decision.to.roomId ?? null] : [],
    ),
  );
  return rooms.every((roomId) => isRoomOf(context, roomId, venueId)) ? null : err('not-found');
}

function groundOf(context: Context, { venueId, next }: TermPlan): ConflictGround {
  const from = addDays(next.from, -moveReachDays);
  return conflictGround(context, venueId, { from, to: addDays(next.to, moveReachDays) });
}

function goneOf({ stores }: Context) {
  const rooms = stores.venues.list().flatMap((venue) => venue.rooms);
  return {
    goneRooms: rooms.filter(({ archived }) => archived).map(({ id }) => id),
    goneStaff: stores.staff
      .list()
      .filter(({ archived }) => archived)
      .map(({ id }) => id),
  };
}

type Decision = TermPlan['series'][number]['decisions'][number]['decision'];
type ToSettle = Readonly<{ candidate: Candidate; proposal: Proposed; ground: ConflictGround }>;

function settled(context: Context, { candidate, proposal, ground }: ToSettle): Planned {
  const { choice, group } = candidate;
  const facts = factsOf(context, group.venueId);
  const { slots, settled: dates } = termSlots(proposal, choice.offDays, { ground, facts });
  return { candidate, proposal, settled: dates, slots };
}

/** Carries out what was decided of dates that something speaks against; of others nothing is left out. */
function decided(planned: readonly Planned[], found: readonly SlotConflicts[]): GoingOn[] {
  const spoken = new Set(
    found.filter(({ conflicts }) => conflicts.length > 0).map(({ slot }) => slot),
  );
  return planned.map((each): GoingOn => {
    const { decisions } = each.candidate.choice;
    const byDate = new Map(decisions.map(({ date, decision }) => [date, decision]));
    const wanted = each.slots.flatMap((slot) =>
      spoken.has(slot) ? afterDecision(slot, byDate.get(slot.date)) : [slot],
    );
    return { ...each, wanted };
  });
}

function afterDecision(slot: PlannedSlot, decision: Decision | undefined): PlannedSlot[] {
  if (decision?.kind === 'skip') return [];
  if (decision?.kind !== 'change') return [slot];
  const { date, startMinute, endMinute, roomId } = decision.to;
  return [
    {
      ...slot,
      date: date ?? slot.date,
      startMinute: startMinute ?? slot.startMinute,
      endMinute: endMinute ?? slot.endMinute,
      roomId: roomId === undefined ? slot.roomId : roomId,
    },
  ];
}
