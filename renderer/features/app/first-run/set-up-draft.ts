import type { Language } from '#shared/contract/app.ts';
import type { CallInput } from '#shared/contract/contract.ts';
import { type HoursDraft, hoursOf, usualHours } from '../../../ui/opening-hours/hours-draft.ts';

/** What the set-up asks, kept while one goes back and forth between its steps. */
export type SetUpDraft = Readonly<{
  venueName: string;
  rooms: readonly string[];
  /** A room being typed; it counts even without Enter. */
  roomText: string;
  hours: HoursDraft;
  leaderName: string;
  passphrase: string;
}>;

export const emptyDraft: SetUpDraft = {
  venueName: '',
  rooms: [],
  roomText: '',
  hours: usualHours,
  leaderName: '',
  passphrase: '',
};

/** The rooms with the typed one added, each once. */
export function roomsOf({ rooms, roomText }: SetUpDraft): readonly string[] {
  const typed = roomText.trim();
  return typed === '' || rooms.includes(typed) ? rooms : [...rooms, typed];
}

/** The draft as the core takes it. */
export function setUpInput(draft: SetUpDraft, language: Language): CallInput<'app.setUp'> {
  return {
    venueName: draft.venueName,
    rooms: [...roomsOf(draft)],
    openingHours: hoursOf(draft.hours),
    leaderName: draft.leaderName,
    passphrase: draft.passphrase,
    language,
  };
}

/** The step that asks for a field the core refused. */
export function stepOfField(path: string): 1 | 2 | 3 {
  if (path.startsWith('venueName') || path.startsWith('rooms')) return 1;
  return path.startsWith('openingHours') ? 2 : 3;
}
