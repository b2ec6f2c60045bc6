import type { Session } from '#shared/contract/sessions.ts';
import type { SessionId } from '#shared/kernel/ids.ts';
import type { LocalDate, MinuteOfDay } from '#shared/kernel/local-date.ts';

/** A wish for a room: the days and the time. */
export type RoomWish = Readonly<{
  roomId: string | null;
  dates: readonly LocalDate[];
  startMinute: MinuteOfDay | null;
  endMinute: MinuteOfDay | null;
  /** The session that is being moved does not stand in its own way. */
  except: SessionId | null;
}>;

/** Sessions that have the room at the time; those that do not take place leave it free. */
export function roomClashes(wish: RoomWish, sessions: readonly Session[]): readonly Session[] {
  const { roomId, startMinute, endMinute, except } = wish;
  if (roomId === null || startMinute === null || endMinute === null) return [];
  const dates = new Set(wish.dates);
  return sessions.filter(
    (session) =>
      session.roomId === roomId &&
      session.id !== except &&
      session.status !== 'cancelled' &&
      session.status !== 'not-held' &&
      dates.has(session.date) &&
      session.startMinute < endMinute &&
      startMinute < session.endMinute,
  );
}

/** The days of a form that has one day, or none yet. */
export function datesOf(date: LocalDate | null): readonly LocalDate[] {
  return date === null ? [] : [date];
}
