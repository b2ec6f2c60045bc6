import { useEffect, useRef, useState } from 'react';
import { passphraseKeys } from './key-layouts.ts';
import { KioskKeys } from './kiosk-keys.tsx';
import { useLeaving, type Ways } from './use-leaving.ts';
import { useScanning } from './use-scanning.ts';

type Words = Readonly<
  Record<
    | 'leaveTitle'
    | 'leaveHelp'
    | 'passphrase'
    | 'leave'
    | 'back'
    | 'keyboard'
    | 'shift'
    | 'space'
    | 'backspace',
    string
  >
>;

type Props = Ways &
  Readonly<{
    words: Words;
    takesPassphrase: boolean;
    /** Whoever came here came by one switch: a frame moves here too, and begins at the way back. */
    isScanned?: boolean;
  }>;

/** Ends a page at which visitors stand, for whoever has a passphrase. */
export function LeaveForm({ words, takesPassphrase, isScanned = false, ...ways }: Props) {
  const { passphrase, setPassphrase, said, isSending, field, leave } = useLeaving(ways);
  const root = useRef<HTMLFormElement>(null);
  const isTouched = useTouched();
  useScanning({ isOn: isScanned && !isTouched, root, screen: 'leave', onStop: () => undefined });
  const main = (
    <button type="submit" className="kiosk-button kiosk-main" aria-disabled={isSending}>
      {words.leave}
    </button>
  );
  return (
    <form ref={root} className="kiosk-leave" onSubmit={leave} autoComplete="off">
      <div className="kiosk-leave-top">
        <h1>{words.leaveTitle}</h1>
        <button type="button" className="kiosk-button" onClick={ways.onBack}>
          {words.back}
        </button>
      </div>
      <p>{words.leaveHelp}</p>
      <p role="alert" className={said ? 'kiosk-said' : 'kiosk-unsaid'}>
        {said}
      </p>
      {takesPassphrase ? (
        <>
          <label htmlFor="kiosk-passphrase">{words.passphrase}</label>
          <div className="kiosk-line">
            <input
              ref={field}
              id="kiosk-passphrase"
              // Not of type password: the browser would offer to keep it.
              type="text"
              className="kiosk-field kiosk-secret"
              value={passphrase}
              onChange={(typed) => setPassphrase(typed.target.value)}
              autoComplete="off"
              autoCorrect="off"
              autoCapitalize="off"
              spellCheck={false}
              inputMode="none"
              data-takes-paste
            />
            {main}
          </div>
          <KioskKeys
            words={words}
            layout={passphraseKeys}
            capitals="none"
            field={field}
            text={passphrase}
            onText={setPassphrase}
          />
        </>
      ) : (
        <div className="kiosk-row">{main}</div>
      )}
    </form>
  );
}

/** Whether a finger or a pointer has been here: its owner has keys for typing, not for choosing. */
function useTouched(): boolean {
  const [isTouched, setTouched] = useState(false);
  useEffect(() => {
    const note = (): void => setTouched(true);
    addEventListener('pointerdown', note);
    return () => removeEventListener('pointerdown', note);
  }, []);
  return isTouched;
}
