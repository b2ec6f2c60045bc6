import { type FormEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { useIdleReset } from './use-idle-reset.ts';

export type Outcome = Readonly<{
  outcome: 'done' | 'not-done' | 'wait' | 'over';
  waitSeconds: number;
}>;

export type Ways = Readonly<{
  /** Null: the program does not answer. */
  ask: (passphrase: string) => Promise<Outcome | null>;
  /** What is said when it does not work; null: it is over. */
  tell: (answer: Outcome | null) => string | null;
  onBack: () => void;
  onOver: () => void;
}>;

type Leaving = Readonly<{
  passphrase: string;
  setPassphrase: (typed: string) => void;
  said: string;
  isSending: boolean;
  /** Has the focus at the start and after a miss. */
  field: RefObject<HTMLInputElement | null>;
  leave: (form: FormEvent) => void;
}>;

/** How long a screen that asks for a passphrase stays with nobody at it. */
const idleMs = 20_000;

/** Ends a page at which visitors stand, for whoever has a passphrase; goes back when left alone. */
export function useLeaving({ ask, tell, onBack, onOver }: Ways): Leaving {
  const [passphrase, setPassphrase] = useState('');
  const [said, setSaid] = useState('');
  const [isSending, setSending] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // The screen before it may have been scrolled.
    scrollTo(0, 0);
    field.current?.focus();
  }, []);
  useIdleReset(true, idleMs, onBack);
  const send = async (): Promise<void> => {
    setSending(true);
    // With invented people nothing is checked; the call wants some text all the same.
    const answer = await ask(passphrase || '-');
    setSending(false);
    setPassphrase('');
    const told = answer?.outcome === 'done' || answer?.outcome === 'over' ? null : tell(answer);
    if (told === null) return onOver();
    setSaid(told);
    field.current?.focus();
  };
  const leave = (form: FormEvent): void => {
    form.preventDefault();
    if (!isSending) void send();
  };
  return { passphrase, setPassphrase, said, isSending, field, leave };
}
