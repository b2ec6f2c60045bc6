import type { CallInput, CallOutput } from '#shared/contract/contract.ts';
import { useCall } from '../../app/client.ts';
import { usePreferences, useRemember } from '../../app/preferences.ts';
import { useStatus } from '../../app/status.ts';
import { useVenue } from '../../app/venue.tsx';
import {
  chosenMonths,
  type ResultChoices,
  readResultChoices,
  writeResultChoices,
} from './results-choices.ts';

export type ResultsRequest = CallInput<'feedback.results'>;
export type FeedbackChoices = CallOutput<'feedback.choices'>;

type UsedChoices = Readonly<{
  choices: ResultChoices;
  change: (next: Partial<ResultChoices>) => void;
  /** Null while one's own months run backwards, or there is no form. */
  request: ResultsRequest | null;
}>;

/** What is asked about, remembered for the person; of the venue in the top bar. */
export function useResultChoices({ forms, groups }: FeedbackChoices): UsedChoices {
  const { today } = useStatus();
  const { venue } = useVenue();
  const kept = usePreferences()['last-feedback'];
  const remember = useRemember();
  const remembered = readResultChoices(kept);
  const form = forms.find(({ id }) => id === remembered.formId) ?? forms[0];
  const isHere = (id: string | null): boolean =>
    groups.some((group) => group.id === id && group.venueId === venue.id);
  const choices: ResultChoices = {
    ...remembered,
    groupId: isHere(remembered.groupId) ? remembered.groupId : null,
    sessionId: isHere(remembered.groupId) ? remembered.sessionId : null,
    formId: form?.id ?? null,
    versionId: form?.versions.find(({ id }) => id === remembered.versionId)?.id ?? null,
  };
  const months = chosenMonths(choices, today);
  const { groupId, sessionId, versionId } = choices;
  return {
    choices,
    change: (next) => remember('last-feedback', writeResultChoices({ ...choices, ...next })),
    request:
      months && form
        ? { ...months, venueId: venue.id, groupId, sessionId, formId: form.id, versionId }
        : null,
  };
}

/** Results on the screen; the last ones stay while others are counted. */
export function useResults(request: ResultsRequest) {
  return useCall('feedback.results', request, { keepPrevious: true });
}
