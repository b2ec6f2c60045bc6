import type { Session } from '#shared/contract/sessions.ts';
import type { ProgrammeFilters } from './programme-place.ts';

/** The room's filter for sessions that are in none. */
export const noRoom = 'none';

/** The sessions that none of the filters leaves out. */
export function filtered(
  sessions: readonly Session[],
  { room, leader, kind, status }: ProgrammeFilters,
): readonly Session[] {
  if (!room && !leader && !kind && !status) return sessions;
  return sessions.filter(
    (session) =>
      (room === null || (session.roomId ?? noRoom) === room) &&
      (leader === null || session.leaderIds.some((id) => id === leader)) &&
      (kind === null || session.kind === kind) &&
      (status === null || session.shownStatus === status),
  );
}

/** Sessions of several venues, each with its venue beside its place. */
export function withVenues(sessions: readonly Session[]): readonly Session[] {
  return sessions.map((session) => {
    const place = session.roomName ?? session.place;
    const named = place === '' ? session.venueName : `${place} · ${session.venueName}`;
    return session.roomName === null
      ? { ...session, place: named }
      : { ...session, roomName: named };
  });
}
