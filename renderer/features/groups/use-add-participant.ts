import { useState } from 'react';
import type { Group, Member } from '#shared/contract/groups.ts';
import type { Person } from '#shared/contract/people.ts';
import type { PersonId } from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { useCommand } from '../../app/client.ts';
import { useNamesHidden } from '../../app/names-hidden.ts';
import { useStatus } from '../../app/status.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { hiddenName } from '../../ui/person-name.tsx';
import { useCodeWarning } from '../../ui/use-code-warning.ts';
import { isSameName, laterOf } from './roster-members.ts';
import { useKnownPeople } from './use-known-people.ts';

type NewMember = Readonly<{ called: string } & ({ personId: PersonId } | { displayName: string })>;

type Adding = Readonly<{
  text: string;
  type: (text: string) => void;
  joinedOn: LocalDate | null;
  setJoinedOn: (date: LocalDate | null) => void;
  problem: string | undefined;
  dateProblem: string | undefined;
  /** Who was added last. */
  added: string | null;
  /** People already known whose name matches and who are not on this roster. */
  suggestions: readonly Person[];
  addKnown: (person: Person) => void;
  addNew: () => void;
  /** Enter: a new person; if somebody of the same name is known, only at the second Enter. */
  submit: () => Promise<void>;
}>;

/** Adds people to a roster one after another, asking nothing but a name. */
export function useAddParticipant(group: Group, current: readonly Member[]): Adding {
  const { t } = useTexts();
  const { today } = useStatus();
  const areHidden = useNamesHidden();
  const [text, setText] = useState('');
  const [joinedOn, setJoinedOn] = useState<LocalDate | null>(laterOf(group.startsOn, today));
  const [problem, setProblem] = useState<string>();
  const [dateProblem, setDateProblem] = useState<string>();
  const [added, setAdded] = useState<string | null>(null);
  // The name that was already said to be known; Enter again means somebody else.
  const [warnedOf, setWarnedOf] = useState<string | null>(null);
  const codes = useCodeWarning();
  const name = text.trim();
  const { suggestions, hasNamesake } = useKnownPeople(name, ({ id }) =>
    current.some(({ personId }) => personId === id),
  );
  const join = useCommand('groups.join', {
    onRefused: ({ message, fields }) => {
      if (fields.joinedOn) setDateProblem(fields.joinedOn);
      else setProblem(fields['person.displayName'] ?? message);
    },
  });

  // The field is free for the next name at once; a name that was not taken comes back to it.
  const giveBack = (refused: string): void => setText((typed) => typed || refused);
  const add = async ({ called, ...person }: NewMember): Promise<void> => {
    setAdded(null);
    if (joinedOn === null) {
      giveBack(called);
      setDateProblem(t('fields.date'));
      return;
    }
    setProblem(undefined);
    const done = await join.run({ groupId: group.id, person, joinedOn });
    if (done) setAdded(called);
    else giveBack(called);
  };
  const submit = async (): Promise<void> => {
    setAdded(null);
    if (name === '' || current.some(({ displayName }) => isSameName(displayName, name))) {
      const shown = areHidden ? hiddenName : name;
      setProblem(
        name === '' ? t('fields.required') : t('groups.roster.sameNameHere', { name: shown }),
      );
      return;
    }
    const warning = codes.warnOf(name);
    if (warning) return setProblem(warning);
    setText('');
    if (warnedOf !== name && (await hasNamesake(name))) {
      giveBack(name);
      setWarnedOf(name);
      setProblem(t('groups.roster.sameNameKnown'));
      return;
    }
    await add({ called: name, displayName: name });
  };
  return {
    text,
    type: (typed) => {
      setText(typed);
      setProblem(undefined);
    },
    joinedOn,
    setJoinedOn: (date) => {
      setJoinedOn(date);
      setDateProblem(undefined);
    },
    problem,
    dateProblem,
    added,
    suggestions,
    addKnown: ({ id, displayName }) => {
      setText('');
      void add({ called: displayName, personId: id });
    },
    addNew: () => {
      const warning = codes.warnOf(name);
      if (warning) return setProblem(warning);
      setText('');
      void add({ called: name, displayName: name });
    },
    submit,
  };
}
