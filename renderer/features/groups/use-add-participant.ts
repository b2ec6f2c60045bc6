import type { Group, Member } from '#shared/contract/groups.ts';
import type { Person } from '#shared/contract/people.ts';
import type { PersonId } from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { call, useCall, useCommand } from '../../app/client.ts';
import { useStatus } from '../../app/status.ts';
import { useMay } from '../../app/use-may.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { notify } from '../../ui/notify.ts';
import { firstDayFor, isSameName } from './roster-members.ts';

const lettersNeeded = 2;
const offered = 8;
const noPeople: readonly Person[] = [];

type Adding = Readonly<{
  text: string;
  type: (text: string) => void;
  joinedOn: LocalDate | null;
  setJoinedOn: (date: LocalDate | null) => void;
  problem: string | undefined;
  /** People already known whose name matches and who are not on this roster. */
  suggestions: readonly Person[];
  addKnown: (id: PersonId) => void;
  addNew: () => void;
  /** Enter: a new person, unless somebody of the same name is known; then it has to be chosen. */
  submit: () => Promise<void>;
  isRunning: boolean;
}>;

/** Adds people to a roster one after another, asking nothing but a name. */
export function useAddParticipant(group: Group, current: readonly Member[]): Adding {
  const { t } = useTexts();
  const { today } = useStatus();
  const [text, setText] = useState('');
  const [joinedOn, setJoinedOn] = useState<LocalDate | null>(firstDayFor(group.startsOn, today));
  const [problem, setProblem] = useState<string>();
  const mayList = useMay('people.list');
  const name = text.trim();
  const [searched] = useDebouncedValue(name, 150);
  const isLong = [...searched].length >= lettersNeeded && name !== '';
  const asked = { text: searched.slice(0, 100), limit: offered };
  const known = useCall('people.list', asked, { enabled: mayList && isLong, keepPrevious: true });
  const join = useCommand('groups.join', {
    onRefused: ({ message, fields }) => setProblem(fields['person.displayName'] ?? message),
    onSuccess: () => {
      setText('');
      setProblem(undefined);
      notify(t('groups.roster.added'));
    },
  });

  const isHere = (id: PersonId): boolean => current.some(({ personId }) => personId === id);
  const add = (person: { personId: PersonId } | { displayName: string }): void => {
    if (joinedOn === null) return setProblem(t('fields.date'));
    void join.run({ groupId: group.id, person, joinedOn });
  };
  const submit = async (): Promise<void> => {
    if (name === '') return setProblem(t('fields.required'));
    if (current.some(({ displayName }) => isSameName(displayName, name))) {
      return setProblem(t('groups.roster.sameNameHere', { name }));
    }
    if (mayList && (await hasNamesake(name, isHere))) {
      return setProblem(t('groups.roster.sameNameKnown'));
    }
    add({ displayName: name });
  };
  return {
    text,
    type: (typed) => {
      setText(typed);
      setProblem(undefined);
    },
    joinedOn,
    setJoinedOn,
    problem,
    suggestions: isLong ? (known.data?.people ?? noPeople).filter(({ id }) => !isHere(id)) : noPeople,
    addKnown: (personId) => add({ personId }),
    addNew: () => add({ displayName: name }),
    submit,
    isRunning: join.isRunning,
  };
}

/** Asked afresh at Enter: a fast typist is ahead of the suggestions. */
async function hasNamesake(name: string, isHere: (id: PersonId) => boolean): Promise<boolean> {
  try {
    const { people } = await call('people.list', { text: name.slice(0, 100), limit: 200 });
    return people.some(({ id, displayName }) => isSameName(displayName, name) && !isHere(id));
  } catch {
    // Whatever is wrong, the adding itself will meet and say it.
    return false;
  }
}
