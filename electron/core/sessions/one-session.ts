import type { CallOutput, ParsedInput } from '#shared/contract/contract.ts';
import {
  isBlocked,
  type PlannedSlot,
  type SlotConflicts,
} from '#shared/domain/sessions/conflicts/conflict.ts';
import { slotOf } from '#shared/domain/sessions/conflicts/edit-conflicts.ts';
import { findConflicts } from '#shared/domain/sessions/conflicts/find-conflicts.ts';
import type { EditKind } from '#shared/domain/sessions/edits/edit-kinds.ts';
import {
  type MoveChoice,
  type MovePlan,
  planMove,
} from '#shared/domain/sessions/edits/plan-move.ts';
import { timeLockOf } from '#shared/domain/sessions/edits/session-lock.ts';
import type { SessionState } from '#shared/domain/sessions/edits/session-state.ts';
import { plainDetails } from '#shared/domain/sessions/session-details.ts';
import { formatDate, formatTimes } from '#shared/i18n/format.ts';
import type { RoomId, VenueId } from '#shared/kernel/ids.ts';
import { day } from '#shared/kernel/local-date.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Context } from '../context.ts';
import { mayOpenRoster } from '../groups/may-open-roster.ts';
import { monthClosed } from '../months/closed-month.ts';
import type { GroupRow } from '../ports.ts';
import { isElsewhere } from './as-ruled.ts';
import { conflictGround, factsOf, isMonthClosed, peopleOf, spanOf } from './programme-ground.ts';
import { keepEdit, lockRefusal, saveEdit } from './save-edit.ts';
import { detailsOfGroup } from './series.ts';
import { leadersOf, stateWithNames } from './session-access.ts';
import { namesOf, shownNext, shownSlots } from './shown-programme.ts';

const endBeforeStart = err('end-before-start', { fields: { endMinute: 'end-before-start' } });

export function isRoomOf({ stores }: Context, roomId: RoomId | null, venueId: VenueId): boolean {
  return roomId === null || stores.venues.room(roomId)?.venueId === venueId;
}

/** One session, of a group or on its own with a title. */
export function createSession(
  context: Context,
  input: ParsedInput<'sessions.create'>,
): Result<CallOutput<'sessions.create'>> {
  const { of, venueId, date, startMinute, endMinute, roomId, place = '' } = input;
  const { stores, me, now } = context;
  if (endMinute <= startMinute) return endBeforeStart;
  const group = 'groupId' in of ? stores.groups.get(of.groupId, now.date) : null;
  if ('groupId' in of && group?.venueId !== venueId) return err('not-found');
  if (group && !mayOpenRoster(me, group.leaderIds)) return err('not-allowed');
  if (!stores.venues.exists(venueId)) return err('not-found');
  if (!isRoomOf(context, roomId, venueId)) return err('not-found');
  if ('leaderIds' in of && !of.leaderIds.every((id) => stores.staff.get(id))) {
    return err('not-found');
  }
  if (isMonthClosed(context, { venueId, date })) return monthClosed(context, date);
  const leaders = leadersOf(context, 'groupId' in of ? (group?.leaderIds ?? []) : of.leaderIds);
  const after: SessionState = {
    id: context.newId<'session'>(),
    ...{ venueId, date, startMinute, endMinute, roomId, leaders },
    groupId: group?.id ?? null,
    ownTitle: 'title' in of ? of.title : null,
    details: { ...newDetails(group, of), place },
    origin: { kind: 'added', seriesId: null },
    status: 'planned',
    cancelReason: null,
    hasAttendance: false,
    registerClosed: false,
    sequence: 0,
  };
  const found = conflictsOf(context, [slotOf(after, peopleOf(context, after.groupId))]);
  if (!found.ok) return found;
  const blocked = blockOf(context, found.value);
  if (blocked) return blocked;
  const title = group?.name ?? after.ownTitle;
  // A session of the past may be added: somebody forgot to plan what was held.
  const writes = [{ table: 'session', kind: 'insert', after }] as const;
  return ok({
    id: after.id,
    editId: keepEdit(context, { kind: 'session-created', title, writes }),
  });
}

const newDetails = (group: GroupRow | null, of: ParsedInput<'sessions.create'>['of']) => {
  if (group) return detailsOfGroup(group);
  return plainDetails({ kind: ('kind' in of ? of.kind : undefined) ?? 'information-event' });
};

/** What speaks against sessions at these times. */
export function conflictsOf(context: Context, slots: readonly PlannedSlot[]) {
  const [first] = slots;
  if (!first) return ok([]);
  const period = spanOf(
    slots.map(({ date }) => date),
    context.now.date,
  );
  return findConflicts(slots, conflictGround(context, first.venueId, period));
}

/** The same of times that are being typed or dragged. */
export function typedConflicts(
  context: Context,
  { slots }: ParsedInput<'sessions.conflicts'>,
): Result<CallOutput<'sessions.conflicts'>> {
  if (slots.some(({ startMinute, endMinute }) => endMinute <= startMinute)) return endBeforeStart;
  const names = namesOf(context);
  const found: CallOutput<'sessions.conflicts'> = [];
  for (const [, own] of Map.groupBy(slots, ({ venueId }) => venueId)) {
    const planned = own.map((slot) => ({
      ...slot,
      slotDate: slot.date,
      people: peopleOf(context, slot.groupId),
    }));
    const ofVenue = conflictsOf(context, planned);
    if (!ofVenue.ok) return ofVenue;
    found.push(...shownSlots(ofVenue.value, names));
  }
  return ok(found);
}

type Seen = NonNullable<ParsedInput<'sessions.move'>['seen']>;

const isWhere = (session: SessionState, seen: Seen): boolean =>
  session.date === seen.date &&
  session.startMinute === seen.startMinute &&
  session.endMinute === seen.endMinute &&
  session.roomId === seen.roomId;

/** The refusal of one session that is blocked, with what stands in its way; null where nothing does. */
function blockOf(context: Context, found: readonly SlotConflicts[]) {
  const [block] = shownSlots(found.filter(isBlocked), namesOf(context))
    .flatMap(({ conflicts }) => conflicts)
    .filter(({ severity }) => severity === 'block');
  if (!block) return null;
  const { language } = context;
  if (block.kind === 'room-taken') {
    const times = formatTimes(block.startMinute, block.endMinute, language);
    return err('room-taken', { params: { room: block.name, times, title: block.otherTitle } });
  }
  if (block.kind === 'after-group-end') {
    return err('group-ended', { params: { date: formatDate(block.date, language) } });
  }
  return err('conflicts-open');
}

/** Moves one session: day, time, room. */
export function moveSession(
  context: Context,
  { id, date, startMinute, endMinute, roomId, seen }: ParsedInput<'sessions.move'>,
): Result<CallOutput<'sessions.move'>> {
  const found = stateWithNames(context, id);
  if (!found.ok) return found;
  const session = found.value;
  if (seen && !isWhere(session, seen)) return err('edit-stale');
  if (endMinute <= startMinute) return endBeforeStart;
  if (!isRoomOf(context, roomId, session.venueId)) return err('not-found');
  const slot = slotOf(
    { ...session, date, startMinute, endMinute, roomId },
    peopleOf(context, session.groupId),
  );
  const conflicts = conflictsOf(context, [slot]);
  if (!conflicts.ok) return conflicts;
  const blocked = blockOf(context, conflicts.value);
  if (blocked) return blocked;
  const to = { date, times: { startMinute, endMinute }, roomId };
  const moved = carryOut(context, { session, choice: { kind: 'move', to }, kind: 'session-moved' });
  if (!moved.ok) return moved;
  return ok({ ...moved.value, conflicts: shownSlots(conflicts.value, namesOf(context)) });
}

/** Puts somebody else in the place of a leader who cannot come. */
export function substituteLeader(
  context: Context,
  { id, absentId, substituteId }: ParsedInput<'sessions.substitute'>,
): Result<CallOutput<'sessions.substitute'>> {
  const found = stateWithNames(context, id);
  if (!found.ok) return found;
  const [substitute] = leadersOf(context, [substituteId]);
  if (!substitute) return err('not-found');
  const choice = { kind: 'substitute', absent: absentId, substitute } as const;
  return carryOut(context, { session: found.value, choice, kind: 'substitute' });
}

/** A session of the past may be put right afterwards; one to come is not moved there by a slip. */
const beginningOfTime = { date: day('1900-01-01'), minute: 0 };

type ToCarryOut = Readonly<{ session: SessionState; choice: MoveChoice; kind: EditKind }>;

function carryOut(
  context: Context,
  { session, choice, kind }: ToCarryOut,
): Result<CallOutput<'sessions.cancel'>> {
  const known = factsOf(context, session.venueId);
  const hasBegun = timeLockOf(session, known) === 'past';
  const facts = hasBegun ? { ...known, now: beginningOfTime } : known;
  const planned = planMove({ session, choice, ofGroup: ofGroup(context, session), facts });
  if (!planned.ok) return planned;
  if (planned.value.kind === 'locked') {
    const { why } = planned.value;
    const isOfNewTime = why === 'to-closed-month' && choice.kind === 'move';
    return lockRefusal(context, why, isOfNewTime ? choice.to.date : session.date);
  }
  const { write, notice } = planned.value;
  const title = titleOf(context, session);
  const saved = saveEdit(context, { kind, title, writes: write ? [write] : [], mayBePast: true });
  if (!saved.ok) return saved;
  return ok({ editId: saved.value, notice: shownNotice(context, notice) });
}

type Notice = Extract<MovePlan, { kind: 'ready' }>['notice'];

const shownNotice = (context: Context, { kind, next }: Notice) => ({
  kind,
  next: shownNext(context, next, namesOf(context)),
});

const ofGroup = ({ stores }: Context, { groupId, date }: SessionState): SessionState[] =>
  groupId === null ? [] : stores.sessions.states({ groupId, from: date });

/** What the door of a session says as it stands. */
export function noticeNow(
  context: Context,
  session: SessionState,
): CallOutput<'sessions.doorNotice'> {
  const next = ofGroup(context, session)
    .filter(({ id, status }) => id !== session.id && status === 'planned')
    .filter(({ date, startMinute }) =>
      date === session.date ? startMinute > session.startMinute : date > session.date,
    )[0];
  const isMoved = isElsewhere(context, session);
  const planned = isMoved ? 'moved' : 'as-planned';
  return {
    kind: session.status === 'planned' || session.status === 'held' ? planned : 'cancelled',
    next: shownNext(
      context,
      isMoved && session.status === 'planned' ? session : (next ?? null),
      namesOf(context),
    ),
  };
}

export const titleOf = ({ stores, now }: Context, session: SessionState): string | null =>
  session.groupId === null
    ? session.ownTitle
    : (stores.groups.get(session.groupId, now.date)?.name ?? null);
