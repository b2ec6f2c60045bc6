import type { KioskOutcome } from '#shared/contract/kiosk.ts';
import { nordicKeys } from '../ui-kiosk/key-layouts.ts';
import { KioskKeys } from '../ui-kiosk/kiosk-keys.tsx';
import { useLeaving } from '../ui-kiosk/use-leaving.ts';
import classes from './kiosk.module.css';
import { leaveKiosk } from './kiosk-calls.ts';
import { filled } from './kiosk-words.ts';
import type { KioskWords } from './kiosk-words-needed.ts';

type Props = Readonly<{
  words: KioskWords;
  takesPassphrase: boolean;
  onBack: () => void;
  onOver: () => void;
}>;

/** Ends the kiosk, for whoever has a passphrase. */
export function KioskLeave({ words, takesPassphrase, onBack, onOver }: Props) {
  const tell = (answer: KioskOutcome | null): string | null => {
    if (!answer) return null;
    const wait = filled(words.wait, { seconds: answer.waitSeconds });
    return answer.outcome === 'wait' ? wait : words.wrongPassphrase;
  };
  const ways = { ask: leaveKiosk, tell, onBack, onOver };
  const { passphrase, setPassphrase, said, isSending, field, leave } = useLeaving(ways);
  return (
    <form className={classes.screen} onSubmit={leave} autoComplete="off">
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
