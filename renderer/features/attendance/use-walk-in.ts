import { useState } from 'react';
import { AppCallError } from '#shared/contract/envelope.ts';
import type { Person } from '#shared/contract/people.ts';
import type { Session } from '#shared/contract/sessions.ts';
import { foldName } from '#shared/domain/people/fold-name.ts';
import { call, useCall, useCommand } from '../../app/client.ts';
import { useNamesHidden } from '../../app/names-hidden.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { showRefusal } from '../../ui/notify.ts';
import { useCodeWarning } from '../../ui/use-code-warning.ts';
import type { RegisterOp, WalkIn } from './register-op.ts';

/** From so many letters on known people are offered. */
const fewestLetters = 2;
const offered = 8;

/** Where whoever is added comes: onto this session's register as present, or onto the roster. */
export type AddedTo = 'session' | 'roster';

type Asked = Readonly<{ session: Session; addedTo: AddedTo; send: (op: RegisterOp) => void }>;

type UsedWalkIn = Readonly<{
  text: string;
  setText: (text: string) => void;
  /** Known people whose names hold the text. */
  known: readonly Person[];
  /** Whether the text holds a name to add. */
  isName: boolean;
  /** Why the name is not added: several known people have it, or it holds an identity code. */
  problem: string | undefined;
  addNew: () => void;
  addKnown: (person: Person) => void;
  /** Enter: the known person of exactly this name, else a new one. */
  submit: () => Promise<void>;
  /** What was added, for a live region. */
  said: string;
}>;

async function namesakes(name: string): Promise<Person[]> {
  const { people } = await call('people.list', { text: name, limit: 200 });
  return people.filter(({ displayName }) => foldName(displayName) === foldName(name));
}

/** Somebody who is not on the roster: known, or new by nickname. */
export function useWalkIn({ session, addedTo, send }: Asked): UsedWalkIn {
  const { t } = useTexts();
  const areHidden = useNamesHidden();
  const [text, setText] = useState('');
  const [said, say] = useState('');
  const [problem, setProblem] = useState<string>();
  const codes = useCodeWarning();
  const name = text.trim();
  const isLong = name.length >= fewestLetters;
  const found = useCall(
    'people.list',
    { text: name, limit: offered },
    { enabled: isLong, keepPrevious: true },
  );

  const change = (next: string): void => {
    setText(next);
    setProblem(undefined);
  };
  const join = useCommand('groups.join');
  const add = (person: WalkIn, called: string): void => {
    const onAdded = (): void => {
      // Whoever types fast is at the next name already.
      setText((now) => (now.trim() === name ? '' : now));
      say(
        areHidden
          ? t(`attendance.walkIn.addedHidden.${addedTo}`)
          : t(`attendance.walkIn.added.${addedTo}`, { name: called }),
      );
    };
    const { groupId, date } = session;
    if (addedTo === 'session' || groupId === null) send({ kind: 'walk-in', person, onAdded });
    else {
      void join.run({ groupId, person, joinedOn: date }).then((done) => {
        if (done) onAdded();
      });
    }
  };
  const addNew = (): void => {
    const warning = codes.warnOf(name);
    if (warning) setProblem(warning);
    else add({ displayName: name }, name);
  };
  const addKnown = ({ id, displayName }: Person): void => add({ personId: id }, displayName);
  const submit = async (): Promise<void> => {
    if (name === '') return;
    try {
      // Asked anew: Enter must not depend on whether the list was quick enough.
      const same = await namesakes(name);
      const [only] = same;
      if (same.length > 1) setProblem(t('attendance.walkIn.ambiguous'));
      else if (only) addKnown(only);
      else addNew();
    } catch (error) {
      if (error instanceof AppCallError) showRefusal(error);
      else throw error;
    }
  };
  return {
    text,
    setText: change,
    known: isLong ? (found.data?.people ?? []) : [],
    isName: name !== '',
    problem,
    addNew,
    addKnown,
    submit,
    said,
  };
}
