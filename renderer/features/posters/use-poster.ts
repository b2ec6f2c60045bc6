import { useState } from 'react';
import type { CallInput } from '#shared/contract/contract.ts';
import { addDays, type LocalDate } from '#shared/kernel/local-date.ts';
import { useCommand } from '../../app/client.ts';
import { usePreferences, useRemember } from '../../app/preferences.ts';
import { saveFile } from '../../app/save-file.ts';
import { useStatus } from '../../app/status.ts';
import { useVenue } from '../../app/venue.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import {
  firstMonday,
  languagesOf,
  type PosterChoices,
  readPosterChoices,
  writePosterChoices,
} from './poster-choices.ts';

export type PosterRequest = Omit<CallInput<'posters.weekly'>, 'format'>;

type UsedPoster = Readonly<{
  choices: PosterChoices;
  change: (next: Partial<PosterChoices>) => void;
  monday: LocalDate;
  goTo: (monday: LocalDate) => void;
  weeks: number;
  setWeeks: (weeks: number) => void;
  request: PosterRequest;
}>;

/** What poster is wanted: the week begins anew each time, the rest is remembered for the person. */
export function usePoster(): UsedPoster {
  const { today } = useStatus();
  const { language } = useTexts();
  const { venue } = useVenue();
  const choices = readPosterChoices(usePreferences()['last-poster'], language);
  const remember = useRemember();
  const [monday, goTo] = useState(() => firstMonday(today));
  const [weeks, setWeeks] = useState(1);
  const { paper, print } = choices;
  return {
    choices,
    change: (next) => remember('last-poster', writePosterChoices({ ...choices, ...next })),
    ...{ monday, goTo, weeks, setWeeks },
    request: {
      ...{ venueId: venue.id, monday, weeks, paper, print },
      languages: languagesOf(choices.languages),
    },
  };
}

type PosterFiles = Readonly<{
  isRunning: boolean;
  save: (format: 'pdf' | 'png') => Promise<void>;
}>;

/** The poster as files. */
export function usePosterFiles(request: PosterRequest): PosterFiles {
  const make = useCommand('posters.weekly', { invalidates: [] });
  return {
    isRunning: make.isRunning,
    save: async (format) => {
      const made = await make.run({ ...request, format });
      for (const file of made?.files ?? []) saveFile(file);
    },
  };
}

/** The Monday of the week before or after. */
export const weekBeside = (monday: LocalDate, weeks: 1 | -1): LocalDate =>
  addDays(monday, weeks * 7);
