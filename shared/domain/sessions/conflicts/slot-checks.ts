import { isoWeekdayOf, type LocalDate } from '../../../kernel/local-date.ts';
import { offDaysByDate, type VenueOffDay } from '../edits/off-day-choice.ts';
import type { Conflict, ConflictGround, GroupLimits, PlannedSlot } from './conflict.ts';
import { isWithin, openIntervals } from './open-intervals.ts';

/** What speaks against a session by itself, whatever else is planned. */
export type SlotCheck = (slot: PlannedSlot) => readonly Conflict[];

/** The checks of a ground, made once for all sessions of a plan. */
export function slotChecks(ground: ConflictGround): SlotCheck {
  const checks = [openingCheck(ground), offDayCheck(ground), groupCheck(ground), roomCheck(ground)];
  return (slot) => checks.flatMap((check) => check(slot));
}

function openingCheck({ openingHours }: ConflictGround): SlotCheck {
  const byVenue = Map.groupBy(openingHours, ({ venueId }) => venueId);
  return (slot) => {
    const open = openIntervals(byVenue.get(slot.venueId) ?? [], slot.date);
    if (open === null || isWithin(slot, open)) return [];
    const gaps = { weekday: isoWeekdayOf(slot.date), open };
    return [{ kind: 'outside-opening-hours', severity: 'warning', gaps }];
  };
}

function offDayCheck({ offDays }: ConflictGround): SlotCheck {
  const byVenue = new Map(
    [...Map.groupBy(offDays, ({ venueId }) => venueId)].map(
      ([venueId, days]) => [venueId, offDaysByDate(days)] as const,
    ),
  );
  const offDayOf = (venueId: VenueOffDay['venueId'], date: LocalDate) =>
    byVenue.get(venueId)?.get(date) ?? byVenue.get(null)?.get(date);
  return ({ venueId, date }) => {
    const offDay = offDayOf(venueId, date);
    if (!offDay) return [];
    const { reason, name } = offDay;
    return [{ kind: 'off-day', severity: 'warning', gaps: { reason, name } }];
  };
}

function groupCheck({ groups }: ConflictGround): SlotCheck {
  const byId = new Map(groups.map((group) => [group.id, group]));
  return (slot) => {
    const group = slot.groupId === null ? undefined : byId.get(slot.groupId);
    return group ? groupConflicts(slot, group) : [];
  };
}

function groupConflicts({ date, people }: PlannedSlot, group: GroupLimits): readonly Conflict[] {
  const { startsOn, endsOn, capacity } = group;
  const found: Conflict[] = [];
  if (date < startsOn) {
    found.push({ kind: 'before-group-start', severity: 'warning', gaps: { startsOn } });
  }
  if (endsOn !== null && date > endsOn) {
    found.push({ kind: 'after-group-end', severity: 'block', gaps: { endsOn } });
  }
  if (capacity !== null && people !== null && people > capacity) {
    found.push({ kind: 'over-group-capacity', severity: 'warning', gaps: { capacity, people } });
  }
  return found;
}

function roomCheck({ rooms }: ConflictGround): SlotCheck {
  const capacities = new Map(rooms.map(({ id, capacity }) => [id, capacity]));
  return ({ roomId, people }) => {
    if (roomId === null || people === null) return [];
    const capacity = capacities.get(roomId) ?? null;
    if (capacity === null || people <= capacity) return [];
    const gaps = { roomId, capacity, people };
    return [{ kind: 'over-room-capacity', severity: 'warning', gaps }];
  };
}
