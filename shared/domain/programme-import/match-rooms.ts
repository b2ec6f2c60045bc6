import { foldName } from '../people/fold-name.ts';
import type { KnownRoom, RoomSuggestion } from './preview.ts';

/**
 * The room that a place text of a calendar ("Sali 2, Kohtaamispaikka Ilo") seems to mean, or null
 * where none or several do. Sure where a part of the text is the room's whole name.
 */
export function matchRooms(placeText: string, rooms: readonly KnownRoom[]): RoomSuggestion | null {
  const text = foldName(placeText);
  if (text === '') return null;
  const parts = new Set([text, ...text.split(/[,;:/|()[\]\n–—]| - /).map((part) => part.trim())]);
  const scored = rooms.map((room) => ({ room, score: scoreOf(room, text, parts) }));
  const best = Math.max(...scored.map(({ score }) => score), 0);
  const [first, second] = scored.filter(({ score }) => score === best);
  if (!first || second || best === 0) return null;
  return { roomId: first.room.id, isSure: best >= 4 };
}

/** 4 where a part is the name, 2 where it only occurs; one more where the venue is named too. */
function scoreOf(room: KnownRoom, text: string, parts: ReadonlySet<string>): number {
  const name = foldName(room.name);
  const venue = foldName(room.venueName);
  if (name === '') return 0;
  const venueScore = venue !== '' && hasWords(text, venue) ? 1 : 0;
  const withVenue = [`${name} ${venue}`, `${venue} ${name}`];
  if (parts.has(name) || withVenue.some((both) => parts.has(both))) return 4 + venueScore;
  return hasWords(text, name) ? 2 + venueScore : 0;
}

/** Whether the words occur in the text, as whole words and in this order. */
function hasWords(text: string, words: string): boolean {
  const bare = (value: string): string => ` ${value.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
  return words !== '' && bare(words) !== '  ' && bare(text).includes(bare(words));
}
