import type { CallOutput } from '#shared/contract/contract.ts';
import type { Closure } from '#shared/contract/venues.ts';
import { isBlocked, type SlotConflicts } from '#shared/domain/sessions/conflicts/conflict.ts';
import { slotOf } from '#shared/domain/sessions/conflicts/edit-conflicts.ts';
import { findConflicts } from '#shared/domain/sessions/conflicts/find-conflicts.ts';
import type { SessionWrite } from '#shared/domain/sessions/edits/edit-write.ts';
import type { OffDayChoices, VenueOffDay } from '#shared/domain/sessions/edits/off-day-choice.ts';
import { bySchedule } from '#shared/domain/sessions/edits/session-state.ts';
import {
  type SessionHit,
  type SessionHits,
  type SettledSessions,
  sessionHits,
  settleSessions,
} from '#shared/domain/sessions/edits/settle-sessions.ts';
import type { ClosureId, EditId, SessionId, VenueId } from '#shared/kernel/ids.ts';
import { daysBetween, type LocalDate } from '#shared/kernel/local-date.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Context } from '../context.ts';
import { feedbackLoss } from '../sessions/feedback-loss.ts';
import { conflictGround, factsOf, peopleOf, spanOf } from '../sessions/programme-ground.ts';
import { keepEdit } from '../sessions/save-edit.ts';
import { type Names, namesOf, shownSlots } from '../sessions/shown-programme.ts';
import { closedHolidays, closureDays, type Period } from './venue-days.ts';
import { venueHolidays } from './venue-holidays.ts';

type Choices = OffDayChoices<SessionId>;

/** Days that become off days of a venue. */
type OffDaysOfVenue = Readonly<{
  venueId: VenueId;
  days: readonly VenueOffDay[];
  /** Those of them that were off days of the same kind before: their sessions were asked about. */
  decided: ReadonlySet<LocalDate>;
}>;
export type NewOffDays = Readonly<{
  ofVenues: readonly OffDaysOfVenue[];
  /** The closure that they take the place of. */
  insteadOf: ClosureId | null;
}>;

/** What new off days meet in one venue, and what becomes of it by the choices made. */
type Settled = SessionHits & SettledSessions & Readonly<{ conflicts: readonly SlotConflicts[] }>;

/** A move further away than this is a mistake in the year. */
const longestDays = 1200;

/** The planned sessions that new off days hit, and what speaks against the choices; saves nothing. */
export function shownHits(
  context: Context,
  off: NewOffDays,
  choices: Choices,
): Result<CallOutput<'venues.closureHits'>> {
  const settled = settle(context, off, choices);
  if (!settled.ok) return settled;
  const { hits, locked, cancelled, refused, conflicts } = settled.value;
  const names = namesOf(context);
  return ok({
    hits: hits.map((hit) => shownHit(hit, names)),
    locked: locked.map(({ hit, why }) => ({ ...shownHit(hit, names), why })),
    cancelled: cancelled.map((hit) => shownHit(hit, names)),
    refused: refused.map(({ hit, to, why }) => ({ id: hit.session.id, to, why })),
    conflicts: conflicts.flatMap(({ slot, ...found }) => {
      const [shown] = shownSlots([{ slot, ...found }], names);
      return shown && slot.id ? [{ ...shown, id: slot.id }] : [];
    }),
  });
}

/**
 * Carries out what was chosen of the sessions that new off days hit, as one edit that can be taken
 * back. Refused while any is undecided: nothing is moved or cancelled silently.
 */
export function settleHits(
  context: Context,
  off: NewOffDays,
  { choices, title }: Readonly<{ choices: Choices; title: string }>,
): Result<{ editId: EditId | null }> {
  const settled = settle(context, off, choices);
  if (!settled.ok) return settled;
  const { open, refused, conflicts, writes } = settled.value;
  if (open.length > 0 || refused.length > 0) return err('off-days-open');
  if (conflicts.some(isBlocked)) return err('conflicts-open');
  if (writes.length === 0) return ok({ editId: null });
  const loss = feedbackLoss(context, writes);
  if (loss) return loss;
  return ok({ editId: keepEdit(context, { kind: 'closure-settled', title, writes }) });
}

function settle(context: Context, off: NewOffDays, choices: Choices): Result<Settled> {
  const all: Settled[] = [];
  for (const ofVenue of off.ofVenues) {
    const settled = settleVenue(context, { ...ofVenue, insteadOf: off.insteadOf }, choices);
    if (!settled.ok) return settled;
    all.push(settled.value);
  }
  return ok({
    hits: all.flatMap(({ hits }) => hits).sort((a, b) => bySchedule(a.session, b.session)),
    locked: all.flatMap(({ locked }) => locked),
    cancelled: all.flatMap(({ cancelled }) => cancelled),
    writes: all.flatMap(({ writes }) => writes),
    open: all.flatMap(({ open }) => open),
    refused: all.flatMap(({ refused }) => refused),
    conflicts: all.flatMap(({ conflicts }) => conflicts),
  });
}

type OfVenue = OffDaysOfVenue & Pick<NewOffDays, 'insteadOf'>;

function settleVenue(context: Context, off: OfVenue, choices: Choices): Result<Settled> {
  const { venueId, days, decided } = off;
  const targets = choices.each.flatMap(({ choice }) => (choice.kind === 'move' ? choice.to : []));
  const period = spanOf([...days.map(({ date }) => date), ...targets], context.now.date);
  if (daysBetween(period.from, period.to) > longestDays) {
    return err('too-long-period', { params: { days: longestDays } });
  }
  const sessions = context.stores.sessions.states({ venueId, ...period });
  const offDays = [...standingOffDays(context, off, period), ...days];
  const ground = { sessions, offDays, facts: factsOf(context, venueId) };
  const isNew = new Set(days.map(({ date }) => date).filter((date) => !decided.has(date)));
  const asked = sessions.filter(({ date }) => isNew.has(date));
  // Sessions on other off days have been decided upon before.
  const others = sessions.filter(({ date }) => !isNew.has(date));
  const kept = others.map(({ id }) => ({ of: id, choice: { kind: 'keep' } as const }));
  const settled = settleSessions(ground, { ...choices, each: [...choices.each, ...kept] });
  const hits = sessionHits({ ...ground, sessions: asked });
  const conflicts = conflictsOfMoves(context, { venueId, offDays, writes: settled.writes });
  return conflicts.ok ? ok({ ...hits, ...settled, conflicts: conflicts.value }) : conflicts;
}

/** The venue's off days without those that are being put in the place of others. */
function standingOffDays(
  { stores }: Context,
  { venueId, insteadOf }: OfVenue,
  period: Period,
): VenueOffDay[] {
  const closures = stores.venues.closures(period.from, period.to);
  const others = closures.filter(({ id }) => id !== insteadOf);
  return [...closedHolidays(stores, venueId, period), ...closureDays(others, venueId)];
}

type Moves = Readonly<{
  venueId: VenueId;
  offDays: readonly VenueOffDay[];
  writes: readonly SessionWrite[];
}>;

function conflictsOfMoves(
  context: Context,
  { venueId, offDays, writes }: Moves,
): Result<readonly SlotConflicts[]> {
  const after = writes.flatMap((write) => (write.kind === 'update' ? [write.after] : []));
  const moved = after.filter(({ status }) => status === 'planned');
  if (moved.length === 0) return ok([]);
  const slots = moved.map((session) => slotOf(session, peopleOf(context, session.groupId)));
  const period = spanOf(
    slots.map(({ date }) => date),
    context.now.date,
  );
  const ground = conflictGround(context, venueId, period);
  return findConflicts(slots, { ...ground, offDays });
}

const shownHit = ({ session, offDay }: SessionHit, names: Names) => ({
  id: session.id,
  title: names.group(session.groupId) ?? session.ownTitle ?? '',
  venueName: names.venue(session.venueId),
  roomName: names.room(session.roomId),
  date: session.date,
  startMinute: session.startMinute,
  endMinute: session.endMinute,
  offDay: { date: offDay.date, reason: offDay.reason, name: offDay.name },
});

/** The days that a closure makes off days, in every venue it concerns. */
export function daysOfClosure(
  { stores }: Context,
  closure: Omit<Closure, 'id'>,
  before: Closure | null,
): NewOffDays {
  const venueIds = closure.venueId ? [closure.venueId] : stores.venues.list().map(({ id }) => id);
  const asBefore = before?.kind === closure.kind ? [before] : [];
  const ofVenues = venueIds.map((venueId) => ({
    venueId,
    days: closureDays([closure], venueId),
    decided: new Set(closureDays(asBefore, venueId).map(({ date }) => date)),
  }));
  return { ofVenues, insteadOf: before?.id ?? null };
}

/** The days that a holiday makes off days, as far as the venue has planned. */
export function daysOfHoliday(
  { stores, now }: Context,
  venueId: VenueId,
  rule: string,
): NewOffDays {
  const last = stores.sessions.states({ venueId, from: now.date }).at(-1)?.date ?? now.date;
  const days = venueHolidays(stores, venueId, { from: now.date, to: last })
    .filter((holiday) => holiday.rule === rule && !holiday.isClosed)
    .map(({ date, name }): VenueOffDay => ({ date, reason: 'holiday', name, venueId }));
  return { ofVenues: [{ venueId, days, decided: new Set() }], insteadOf: null };
}
