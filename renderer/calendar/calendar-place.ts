import type { Session } from '#shared/contract/sessions.ts';
import type { RoomId, VenueId } from '#shared/kernel/ids.ts';
import { addDays, type LocalDate, type MinuteOfDay } from '#shared/kernel/local-date.ts';

/** When and where a session is or would be. */
export type Place = Readonly<{
  date: LocalDate;
  startMinute: MinuteOfDay;
  endMinute: MinuteOfDay;
  roomId: RoomId | null;
}>;

/** A column of the rooms' view; `id` null: the sessions that are in none of the rooms. */
export type RoomColumn = Readonly<{
  id: RoomId | null;
  name: string;
  venueId: VenueId | null;
}>;

/** A holiday or closure, already in words. */
export type OffPeriod = Readonly<{ id: string; from: LocalDate; to: LocalDate; name: string }>;

/** Times at which a venue is open. */
export type OpenInterval = Readonly<{ startMinute: MinuteOfDay; endMinute: MinuteOfDay }>;

/** Everything is planned in quarters of an hour. */
export const step = 15;
export const wholeDay = 1440;

/** The place without what else a session carries. */
export function placeOf({ date, startMinute, endMinute, roomId }: Session): Place {
  return { date, startMinute, endMinute, roomId };
}

/** The same length `minutes` later, within its day. */
export function laterBy(place: Place, minutes: number): Place {
  const length = place.endMinute - place.startMinute;
  const wished = Math.min(place.startMinute + minutes, wholeDay - length);
  const startMinute = Math.max(wished, 0);
  return { ...place, startMinute, endMinute: startMinute + length };
}

/** The same times `days` later. */
export function daysLater(place: Place, days: number): Place {
  return { ...place, date: addDays(place.date, days) };
}

/** Another end, a quarter after the beginning at least. */
export function endingAt(place: Place, minute: MinuteOfDay): Place {
  const endMinute = Math.min(Math.max(minute, place.startMinute + step), wholeDay);
  return { ...place, endMinute };
}

/** Another beginning, a quarter before the end at least. */
export function startingAt(place: Place, minute: MinuteOfDay): Place {
  const startMinute = Math.max(Math.min(minute, place.endMinute - step), 0);
  return { ...place, startMinute };
}

/** What is drawn from one minute to another, in either direction; a quarter at least. */
export function drawn(
  from: MinuteOfDay,
  to: MinuteOfDay,
): Pick<Place, 'startMinute' | 'endMinute'> {
  const startMinute = Math.min(from, to);
  return { startMinute, endMinute: Math.min(Math.max(from, to, startMinute + step), wholeDay) };
}

export function isSamePlace(a: Place, b: Place): boolean {
  return (
    a.date === b.date &&
    a.startMinute === b.startMinute &&
    a.endMinute === b.endMinute &&
    a.roomId === b.roomId
  );
}

/** The quarter nearest to a minute. */
export function snapped(minute: number): MinuteOfDay {
  return Math.min(Math.max(Math.round(minute / step) * step, 0), wholeDay);
}
