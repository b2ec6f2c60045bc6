/** Where a session is held, as it is known by name. */
export type SessionPlace = Readonly<{
  roomName: string | null;
  venueName: string;
  /** Elsewhere, in words; empty where it is in the venue. */
  place: string;
}>;

/** The place of a session as calendar files have it; `matchRooms` finds the room by it again. */
export function placeTextOf({ roomName, venueName, place }: SessionPlace): string {
  if (roomName !== null) return `${roomName}, ${venueName}`;
  return place === '' ? venueName : place;
}
