import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { Group, Member } from '#shared/contract/groups.ts';
import type { Person } from '#shared/contract/people.ts';
import type { PersonId } from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { call, useCall, useCommand } from '../../app/client.ts';
import { useStatus } from '../../app/status.ts';
import { useMay } from '../../app/use-may.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { isSameName, laterOf } from './roster-members.ts';

const lettersNeeded = 2;
const offered = 8;
const noPeople: readonly Person[] = [];

type NewMember = Readonly<{ called: string } & ({ personId: PersonId } | { displayName: string })>;

type Adding = Readonly<{
  text: string;
  type: (text: string) => void;
  joinedOn: LocalDate | null;
  setJoinedOn: (date: LocalDate | null) => void;
  problem: string | undefined;
  /** Who was added last. */
  added: string | null;
  /** People already known whose name matches and who are not on this roster. */
  suggestions: readonly Person[];
  addKnown: (person: Person) => void;
  addNew: () => void;
  /** Enter: a new person; if somebody of the same name is known, only at the second Enter. */
  submit: () => Promise<void>;
  isRunning: boolean;
}>;

/** Adds people to a roster one after another, asking nothing but a name. */
export function useAddParticipant(group: Group, current: readonly Member[]): Adding {
  const { t } = useTexts();
  const { today } = useStatus();
  const [text, setText] = useState('');
  const [joinedOn, setJoinedOn] = useState<LocalDate | null>(laterOf(group.startsOn, today));
  const [problem, setProblem] = useState<string>();
  const [added, setAdded] = useState<string | null>(null);
  // The name that was already said to be known; Enter again means somebody else.
  const [warnedOf, setWarnedOf] = useState<string | null>(null);
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
    },
  });

  const isHere = (id: PersonId): boolean => current.some(({ personId }) => personId === id);
  const add = (person: NewMember): void => {
    if (joinedOn === null) {
      setProblem(t('fields.date'));
      return;
    }
    const { called, ...who } = person;
    void join.run({ groupId: group.id, person: who, joinedOn }).then((done) => {
      if (done) setAdded(called);
    });
  };
  const submit = async (): Promise<void> => {
    if (name === '') {
      setProblem(t('fields.required'));
      return;
    }
    if (current.some(({ displayName }) => isSameName(displayName, name))) {
      setProblem(t('groups.roster.sameNameHere', { name }));
      return;
    }
    if (mayList && warnedOf !== name && (await hasNamesake(name, isHere))) {
      setWarnedOf(name);
      setProblem(t('groups.roster.sameNameKnown'));
      return;
    }
    add({ called: name, displayName: name });
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
    added,
    suggestions: isLong
      ? (known.data?.people ?? noPeople).filter(({ id }) => !isHere(id))
      : noPeople,
    addKnown: ({ id, displayName }) => add({ called: displayName, personId: id }),
    addNew: () => add({ called: name, displayName: name }),
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
