import { useState } from 'react';
import type { CheckinAnswer } from '#shared/contract/checkin.ts';
import { fewestSigns } from '#shared/domain/checkin/who-arrives.ts';
import { send } from './door-calls.ts';
import type { DoorWords } from './door-words.ts';

/** How many signs a name or a code has at most. */
export const longestTyped = 60;

/** What came of the last try, as a key of the words; `done` and `doneNew` end the visit. */
export type Said = Readonly<{
  key: 'done' | 'doneNew' | 'notDone' | 'askLeader' | 'typeMore' | 'typeName' | 'wait' | 'lost';
  seconds: number;
}>;

/** The sentence of an answer. */
export function sentenceOf({ key, seconds }: Said, words: DoorWords): string {
  return words[key].replace('{{seconds}}', String(seconds));
}

type Arrival = Readonly<{
  text: string;
  setText: (text: string) => void;
  said: Said | null;
  arrive: () => void;
  arriveAsNew: () => void;
  /** Back to the empty start, for the next one. */
  reset: () => void;
}>;

/** One visitor at the door: what she types, sends and hears. Nothing of it is kept. */
export function useArrival(onOver: () => void): Arrival {
  const [text, setText] = useState('');
  const [said, setSaid] = useState<Said | null>(null);
  const [isSending, setSending] = useState(false);
  const say = (key: Said['key'], seconds = 0): void => setSaid({ key, seconds });
  const take = (
    answer: CheckinAnswer | null,
    keys: Readonly<{ done: Said['key']; not: Said['key'] }>,
  ): void => {
    setSending(false);
    if (!answer) say('lost');
    else if (answer.outcome === 'over') onOver();
    else if (answer.outcome === 'wait') say('wait', answer.waitSeconds);
    else say(answer.outcome === 'done' ? keys.done : keys.not);
    if (answer?.outcome === 'done') setText('');
  };
  return {
    text,
    said,
    setText: (next) => {
      setText(next.slice(0, longestTyped));
      setSaid(null);
    },
    reset: () => {
      setText('');
      setSaid(null);
    },
    arrive: () => {
      const name = text.trim();
      if (isSending) return;
      if (name === '') return say('typeName');
      setSending(true);
      // By what was typed, not by what is known: the core gives one answer to both.
      const not = [...name].length < fewestSigns ? 'typeMore' : 'notDone';
      void send('checkin.arrive', { text: name }).then((answer) =>
        take(answer, { done: 'done', not }),
      );
    },
    arriveAsNew: () => {
      if (isSending) return;
      setSending(true);
      const keys = { done: 'doneNew', not: 'askLeader' } as const;
      void send('checkin.arriveAsNew', {}).then((answer) => take(answer, keys));
    },
  };
}
