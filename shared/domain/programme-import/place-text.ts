import { withoutLinks } from '../posters/public-session.ts';
import type { SessionMode } from '../sessions/session-kinds.ts';

/** Where a session is held, as it is known by name. */
export type SessionPlace = Readonly<{
  mode: SessionMode;
  roomName: string | null;
  venueName: string;
  /** Elsewhere, in words; empty where it is in the venue. */
  place: string;
}>;

/**
 * The place of a session as calendar files have it; `matchRooms` finds the room by it again. A place
 * elsewhere counts before the room that was kept; nobody comes to a remote session, so it has none.
 */
export function placeTextOf({ mode, roomName, venueName, place }: SessionPlace): string {
  if (mode === 'remote') return '';
  if (place !== '') return withoutLinks(place);
  return roomName === null ? venueName : `${roomName}, ${venueName}`;
}
