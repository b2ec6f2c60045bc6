import type { CallInput } from '#shared/contract/contract.ts';
import type { Group } from '#shared/contract/groups.ts';
import type { GroupId, RoomId } from '#shared/kernel/ids.ts';
import { addDays, type LocalDate, type MinuteOfDay } from '#shared/kernel/local-date.ts';

export type SeriesValues = Readonly<{
  weekdays: readonly number[];
  everyWeeks: number;
  startMinute: MinuteOfDay | null;
  endMinute: MinuteOfDay | null;
  roomId: RoomId | null;
  from: LocalDate | null;
  until: LocalDate | null;
}>;

export type SeriesPlan = CallInput<'sessions.previewSeries'>;

/** Twelve weeks: the usual length of a season, where the group has no end. */
const usualDays = 7 * 12 - 1;

/** What a new series begins with: from today or the group's first day, to the group's last day. */
export function seriesDefaults(group: Group, today: LocalDate): SeriesValues {
  const from = group.startsOn > today ? group.startsOn : today;
  const until = group.endsOn ?? addDays(from, usualDays);
  const open = { startMinute: null, endMinute: null };
  return { weekdays: [], everyWeeks: 1, ...open, roomId: group.roomId, from, until };
}

/** The plan to send; null while something is missing. */
export function planOf(groupId: GroupId, values: SeriesValues): SeriesPlan | null {
  const { weekdays, startMinute, endMinute, from, until } = values;
  if (weekdays.length === 0 || startMinute === null || endMinute === null) return null;
  if (from === null || until === null) return null;
  const chosen = { weekdays: [...weekdays], startMinute, endMinute, from, until };
  return { groupId, everyWeeks: values.everyWeeks, roomId: values.roomId, ...chosen };
}

/** The days to be held: those of the rule and the skipped ones kept all the same. */
export function datesHeld(
  dates: readonly LocalDate[],
  skipped: readonly LocalDate[],
  keep: readonly LocalDate[],
): LocalDate[] {
  return [...dates, ...skipped.filter((date) => keep.includes(date))].sort();
}
