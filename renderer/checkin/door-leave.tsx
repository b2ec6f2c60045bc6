import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useIdleReset } from '../ui-kiosk/use-idle-reset.ts';
import classes from './checkin.module.css';
import { send } from './door-calls.ts';
import type { DoorWords } from './door-words.ts';

type Props = Readonly<{
  words: DoorWords;
  takesPassphrase: boolean;
  onBack: () => void;
  onOver: () => void;
}>;

/** Ends the check-in, for whoever has a passphrase. */
export function DoorLeave({ words, takesPassphrase, onBack, onOver }: Props) {
  const [passphrase, setPassphrase] = useState('');
  const [said, setSaid] = useState('');
  const [isSending, setSending] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  useIdleReset(true, 20_000, onBack);
  const leave = async (form: FormEvent): Promise<void> => {
    form.preventDefault();
    if (isSending) return;
    setSending(true);
    // With invented people nothing is checked; the call wants some text all the same.
    const answer = await send('checkin.leave', { passphrase: passphrase || '-' });
    setSending(false);
    setPassphrase('');
    if (answer?.outcome === 'done' || answer?.outcome === 'over') return onOver();
    const wait = words.waitShort.replace('{{seconds}}', String(answer?.waitSeconds ?? 0));
    if (!answer) setSaid(words.lost);
    else setSaid(answer.outcome === 'wait' ? wait : words.wrongPassphrase);
    first.current?.focus();
  };
  return (
    <form className={classes.form} onSubmit={(form) => void leave(form)} autoComplete="off">
      <h1>{words.leaveTitle}</h1>
      <p>{words.leaveHelp}</p>
      {takesPassphrase ? (
        <label className={classes.label}>
          {words.passphrase}
          <input
            ref={first}
            type="password"
            className="kiosk-field"
            value={passphrase}
            onChange={(typed) => setPassphrase(typed.target.value)}
            autoComplete="off"
          />
        </label>
      ) : null}
      <p role="alert" className={said ? classes.said : classes.unsaid}>
        {said}
      </p>
      <div className="kiosk-row">
        <button type="submit" className="kiosk-button kiosk-main" aria-disabled={isSending}>
          {words.leave}
        </button>
        <button type="button" className="kiosk-button" onClick={onBack}>
          {words.back}
        </button>
      </div>
    </form>
  );
}
