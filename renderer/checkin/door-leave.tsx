import type { CheckinAnswer } from '#shared/contract/checkin.ts';
import { useLeaving } from '../ui-kiosk/use-leaving.ts';
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
  const tell = (answer: CheckinAnswer | null): string => {
    if (!answer) return words.lost;
    const wait = words.waitShort.replace('{{seconds}}', String(answer.waitSeconds));
    return answer.outcome === 'wait' ? wait : words.wrongPassphrase;
  };
  const ask = (typed: string) => send('checkin.leave', { passphrase: typed });
  const { passphrase, setPassphrase, said, isSending, field, leave } = useLeaving({
    ...{ ask, tell, onBack, onOver },
  });
  return (
    <form className={classes.form} onSubmit={leave} autoComplete="off">
      <h1>{words.leaveTitle}</h1>
      <p>{words.leaveHelp}</p>
      {takesPassphrase ? (
        <label className={classes.label}>
          {words.passphrase}
          <input
            ref={field}
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
