import { type FormEvent, useEffect, useRef, useState } from 'react';
import { nordicKeys } from '../ui-kiosk/key-layouts.ts';
import { KioskKeys } from '../ui-kiosk/kiosk-keys.tsx';
import { useIdleReset } from '../ui-kiosk/use-idle-reset.ts';
import classes from './kiosk.module.css';
import { leaveKiosk } from './kiosk-calls.ts';
import { filled, type KioskWords } from './kiosk-words.ts';

type Props = Readonly<{
  words: KioskWords;
  takesPassphrase: boolean;
  onBack: () => void;
  onOver: () => void;
}>;

/** Ends the kiosk, for whoever has a passphrase. */
export function KioskLeave({ words, takesPassphrase, onBack, onOver }: Props) {
  const [passphrase, setPassphrase] = useState('');
  const [said, setSaid] = useState('');
  const [isSending, setSending] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  useIdleReset(true, 20_000, onBack);
  const leave = async (form: FormEvent): Promise<void> => {
    form.preventDefault();
    if (isSending) return;
    setSending(true);
    // With invented people nothing is checked; the call wants some text all the same.
    const answer = await leaveKiosk(passphrase || '-');
    setSending(false);
    setPassphrase('');
    if (!answer || answer.outcome === 'done' || answer.outcome === 'over') return onOver();
    const wait = filled(words.wait, { seconds: answer.waitSeconds });
    setSaid(answer.outcome === 'wait' ? wait : words.wrongPassphrase);
    field.current?.focus();
  };
  return (
    <form className={classes.screen} onSubmit={(form) => void leave(form)} autoComplete="off">
      <h1>{words.leaveTitle}</h1>
      <p>{words.leaveHelp}</p>
      {takesPassphrase ? (
        <>
          <label className={classes.text}>
            {words.passphrase}
            <input
              ref={field}
              // Not of type password: the browser would offer to keep it.
              type="text"
              className={`kiosk-field ${classes.secret}`}
              value={passphrase}
              onChange={(typed) => setPassphrase(typed.target.value)}
              autoComplete="off"
              autoCorrect="off"
              autoCapitalize="off"
              spellCheck={false}
              inputMode="none"
              data-takes-paste
            />
          </label>
          <KioskKeys
            words={words}
            layout={nordicKeys}
            capitals="none"
            field={field}
            text={passphrase}
            onText={setPassphrase}
          />
        </>
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
