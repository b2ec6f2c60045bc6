import { foldName } from '#shared/domain/people/fold-name.ts';
import type { ProgrammeEntry, RoomSuggestion } from '#shared/domain/programme-import/preview.ts';
import type { SessionState } from '#shared/domain/sessions/edits/session-state.ts';

/** A place that is neither a room nor the venue itself is elsewhere, in words. */
export function elsewhereOf(
  { placeText }: ProgrammeEntry,
  room: RoomSuggestion | null,
  venueName: string,
): string {
  return room || foldName(placeText) === foldName(venueName) ? '' : placeText;
}

/** How others join, where the file says so. */
export const joiningOf = ({ mode, link }: ProgrammeEntry) => ({
  ...(mode === null ? {} : { mode }),
  ...(link === '' ? {} : { link }),
});

/** A session that was remote and now has a place is where people come. */
export function changedPlace(
  { mode }: SessionState['details'],
  entry: ProgrammeEntry,
  place: string,
): Partial<SessionState['details']> {
  const isBack = mode === 'remote' && entry.mode === null;
  return { place, ...(isBack ? { mode: 'on-site' as const } : {}), ...joiningOf(entry) };
}
