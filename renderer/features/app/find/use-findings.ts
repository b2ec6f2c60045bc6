import { useNavigate } from '@tanstack/react-router';
import { useCall, useCommand } from '../../../app/client.ts';
import type { Leaving } from '../../../app/lock.ts';
import { setNamesHidden, useNamesHidden } from '../../../app/names-hidden.ts';
import { useRemember } from '../../../app/preferences.ts';
import { destinations, programmePlaces } from '../../../app/shell/destinations.ts';
import { useMe } from '../../../app/status.ts';
import { mayCall, useMay } from '../../../app/use-may.ts';
import { useVenue } from '../../../app/venue.tsx';
import { languageNames, languages, showLanguage } from '../../../i18n/language.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { notify } from '../../../ui/notify.ts';
import { matches } from './matches.ts';

/** One line of the panel. */
export type Finding = Readonly<{ id: string; text: string; hint?: string; run: () => void }>;

const shownAtMost = 8;

function usePages(): readonly Finding[] {
  const { t } = useTexts();
  const { role } = useMe();
  const navigate = useNavigate();
  return [...destinations, ...programmePlaces]
    .filter(({ needs }) => mayCall(role, needs))
    .map(({ to, text }) => ({ id: to, text: t(text), run: () => void navigate({ to }) }));
}

function useActions({ lock, changeUser }: Leaving): readonly Finding[] {
  const { t } = useTexts();
  const { venue } = useVenue();
  const areHidden = useNamesHidden();
  const remember = useRemember();
  const mayOpen = useMay('visits.openDoors');
  const openDoors = useCommand('visits.openDoors', {
    onSuccess: () => notify(t('app.find.doorsOpened')),
  });
  const speak = (language: (typeof languages)[number]) => {
    showLanguage(language);
    remember('language', language);
  };
  return [
    ...(mayOpen
      ? [
          {
            id: 'open-doors',
            text: t('app.find.openDoors'),
            hint: venue.name,
            run: () => void openDoors.run({ venueId: venue.id }),
          },
        ]
      : []),
    { id: 'lock', text: t('app.lock'), run: lock },
    { id: 'change-user', text: t('app.changeUser'), run: changeUser },
    {
      id: 'names',
      text: areHidden ? t('app.showNames') : t('app.hideNames'),
      run: () => setNamesHidden(!areHidden),
    },
    ...languages.map((language) => ({
      id: `language-${language}`,
      text: languageNames[language],
      hint: t('app.language'),
      run: () => speak(language),
    })),
  ];
}

function useGroups(): readonly Finding[] {
  const navigate = useNavigate();
  const groups = useCall('groups.list', {}).data ?? [];
  return groups.map(({ id, name, venueName }) => ({
    id,
    text: name,
    hint: venueName,
    run: () => void navigate({ to: '/groups/$id', params: { id } }),
  }));
}

type FoundPeople = Readonly<{
  people: readonly Finding[];
  /** Nobody is called as was typed: those found are called nearly so. */
  areNear: boolean;
}>;

/** People are asked for only from two letters on, and never while names are hidden. */
function usePeople(text: string): FoundPeople {
  const navigate = useNavigate();
  const may = useMay('people.list');
  const areHidden = useNamesHidden();
  const enabled = may && !areHidden && text.trim().length >= 2;
  const query = useCall('people.list', { text: text.trim(), limit: shownAtMost }, { enabled });
  if (!enabled || !query.data) return { people: [], areNear: false };
  const people = query.data.people.map(({ id, displayName, groupNames }) => ({
    id,
    text: displayName,
    hint: groupNames.join(', '),
    // By id: the machine's browser writes addresses into its history.
    run: () => void navigate({ to: '/people/$id', params: { id } }),
  }));
  return { people, areNear: query.data.isNear };
}

/** What the panel offers for a text; everything that is not a name of somebody when it is empty. */
export function useFindings(text: string, leaving: Leaving) {
  const fitting = (findings: readonly Finding[]): readonly Finding[] =>
    findings.filter((finding) => matches(finding.text, text)).slice(0, shownAtMost);
  return {
    pages: fitting(usePages()),
    actions: fitting(useActions(leaving)),
    groups: fitting(useGroups()),
    ...usePeople(text),
  };
}
