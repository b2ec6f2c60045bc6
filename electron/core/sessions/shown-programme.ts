import type { ShownConflict, ShownPlan, ShownSlot } from '#shared/contract/programme-parts.ts';
import type { ShownSeries } from '#shared/contract/sessions.ts';
import type {
  Conflict,
  OtherSession,
  SlotConflicts,
} from '#shared/domain/sessions/conflicts/conflict.ts';
import type { NextMeeting } from '#shared/domain/sessions/edits/plan-move.ts';
import type { Series, SessionPlan } from '#shared/domain/sessions/edits/session-state.ts';
import type { OffDay } from '#shared/domain/sessions/off-day.ts';
import { fromRrule } from '#shared/domain/sessions/recurrence/from-rrule.ts';
import { ruleWithin } from '#shared/domain/sessions/recurrence/rule-within.ts';
import { assertNever } from '#shared/kernel/assert-never.ts';
import type { GroupId, RoomId, StaffId, VenueId } from '#shared/kernel/ids.ts';
import type { Context } from '../context.ts';

/** Names for ids, looked up once for a whole answer. */
export type Names = Readonly<{
  room: (id: RoomId | null) => string | null;
  staff: (id: StaffId) => string;
  venue: (id: VenueId) => string;
  group: (id: GroupId | null) => string | null;
  session: (other: OtherSession) => string;
}>;

export function namesOf({ stores, now }: Context): Names {
  const venues = stores.venues.list();
  const rooms = new Map(venues.flatMap((venue) => venue.rooms).map(({ id, name }) => [id, name]));
  const venueNames = new Map(venues.map(({ id, name }) => [id, name]));
  const staff = new Map(stores.staff.list().map(({ id, name }) => [id, name]));
  const all = { venueId: null, today: now.date, includeEnded: true };
  const groups = new Map(stores.groups.list(all).map(({ id, name }) => [id, name]));
  const group = (id: GroupId | null) => (id === null ? null : (groups.get(id) ?? null));
  return {
    room: (id) => (id === null ? null : (rooms.get(id) ?? null)),
    staff: (id) => staff.get(id) ?? '',
    venue: (id) => venueNames.get(id) ?? '',
    group,
    session: (other) =>
      other.kind === 'planned'
        ? (group(other.groupId) ?? '')
        : (stores.sessions.get(other.id)?.title ?? ''),
  };
}

/** When, where and by whom, with names. */
export const shownPlan = (plan: SessionPlan, names: Names): ShownPlan => ({
  date: plan.date,
  startMinute: plan.startMinute,
  endMinute: plan.endMinute,
  roomId: plan.roomId,
  roomName: names.room(plan.roomId),
  leaderIds: plan.leaders.map(({ staffId }) => staffId),
  leaderNames: plan.leaders.map(({ staffId }) => names.staff(staffId)),
});

/** A day off, without the venue it was found for. */
export const shownOffDay = ({ date, reason, name }: OffDay): OffDay => ({ date, reason, name });

/** Those of some planned sessions that anything speaks against. */
export const shownSlots = (found: readonly SlotConflicts[], names: Names): ShownSlot[] =>
  found
    .filter(({ conflicts }) => conflicts.length > 0)
    .map(({ slot: { slotDate, date, startMinute, endMinute }, conflicts }) => ({
      ...{ slotDate, date, startMinute, endMinute },
      conflicts: conflicts.map((conflict) => shownConflict(conflict, names)),
    }));

function shownConflict(conflict: Conflict, names: Names): ShownConflict {
  switch (conflict.kind) {
    case 'room-taken':
    case 'leader-elsewhere': {
      const { kind, severity, gaps } = conflict;
      const { startMinute, endMinute, other, venueId } = gaps;
      return {
        ...{ kind, severity, startMinute, endMinute },
        name: 'roomId' in gaps ? (names.room(gaps.roomId) ?? '') : names.staff(gaps.staffId),
        otherId: other.kind === 'session' ? other.id : null,
        otherTitle: names.session(other),
        otherVenue: names.venue(venueId),
      };
    }
    case 'outside-opening-hours':
      return {
        ...withoutGaps(conflict),
        weekday: conflict.gaps.weekday,
        open: [...conflict.gaps.open],
      };
    case 'before-group-start':
      return { ...withoutGaps(conflict), date: conflict.gaps.startsOn };
    case 'after-group-end':
      return { ...withoutGaps(conflict), date: conflict.gaps.endsOn };
    case 'over-room-capacity':
    case 'over-group-capacity': {
      const { capacity, people } = conflict.gaps;
      return { ...withoutGaps(conflict), capacity, people };
    }
    case 'off-day':
      return { ...withoutGaps(conflict), name: conflict.gaps.name };
    default:
      return assertNever(conflict);
  }
}

const withoutGaps = <K, S>({ kind, severity }: Readonly<{ kind: K; severity: S }>) => ({
  kind,
  severity,
});

/** When and where a group meets next, as a notice says it. */
export function shownNext({ stores }: Context, next: NextMeeting | null, names: Names) {
  if (!next) return null;
  const { id, date, startMinute, endMinute, roomId } = next;
  const [session] = stores.sessions.states({ ids: [id] });
  const { place = '', mode = 'on-site' } = session?.details ?? {};
  // Where a remote session is led from is nobody's way in.
  const where = place || (mode === 'remote' ? null : names.room(roomId));
  return { date, startMinute, endMinute, roomName: where };
}

/** A series with its rule as people say it. */
export function shownSeries(context: Context, series: Series, names: Names): ShownSeries {
  const rule = fromRrule(series.rule);
  const { id, groupId, venueId, from, until, startMinute, endMinute, roomId } = series;
  const upcoming = context.stores.sessions
    .states({ seriesId: id, from: context.now.date })
    .filter(({ status }) => status === 'planned').length;
  return {
    ...{ id, groupId, venueId, from, until, startMinute, endMinute, roomId, upcoming },
    title: names.group(groupId) ?? '',
    // A series that was shortened or split says what is left of its rule.
    rule: rule.ok ? ruleWithin(rule.value, { from, until }) : null,
    roomName: names.room(roomId),
    leaderIds: series.leaders.map(({ staffId }) => staffId),
    leaderNames: series.leaders.map(({ staffId }) => names.staff(staffId)),
  };
}
