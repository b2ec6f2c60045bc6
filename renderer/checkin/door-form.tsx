import { type FormEvent, useEffect, useRef } from 'react';
import { nameKeys } from '../ui-kiosk/key-layouts.ts';
import { KioskKeys } from '../ui-kiosk/kiosk-keys.tsx';
import { useIdleReset } from '../ui-kiosk/use-idle-reset.ts';
import classes from './checkin.module.css';
import type { DoorWords } from './door-words.ts';
import { longestTyped, sentenceOf, useArrival } from './use-arrival.ts';

/** Whoever walks away leaves nothing behind for the next one. */
const idleMs = 20_000;
const thanksMs = 5000;

type Props = Readonly<{
  words: DoorWords;
  countsNewcomers: boolean;
  onOver: () => void;
  /** Nobody is there any more: the page goes back to its first language. */
  onIdle: () => void;
  onLeave: () => void;
}>;

/** Type, send, thanks. */
export function DoorForm({ words, countsNewcomers, onOver, onIdle, onLeave }: Props) {
  const arrival = useArrival(onOver);
  const { text, said, setText, arrive, arriveAsNew, reset } = arrival;
  const field = useRef<HTMLInputElement>(null);
  const isThanked = said?.key === 'done' || said?.key === 'doneNew';
  useIdleReset(!isThanked, idleMs, () => {
    reset();
    onIdle();
    field.current?.focus();
  });
  useEffect(() => {
    if (!isThanked) field.current?.focus();
  }, [isThanked]);
  if (isThanked) return <Thanks text={sentenceOf(said, words)} onEnd={reset} />;
  const submit = (form: FormEvent): void => {
    form.preventDefault();
    arrive();
    field.current?.focus();
  };
  return (
    <form className={classes.form} onSubmit={submit} autoComplete="off">
      <h1 id="door-prompt">{words.prompt}</h1>
      <div className="kiosk-line">
        <input
          ref={field}
          className="kiosk-field"
          aria-labelledby="door-prompt"
          aria-describedby="door-help"
          value={text}
          onChange={(typed) => setText(typed.target.value)}
          autoComplete="off"
          autoCapitalize="words"
          autoCorrect="off"
          spellCheck={false}
          // The keys below are the page's own; the system's would cover them.
          inputMode="none"
        />
        <button type="submit" className="kiosk-button kiosk-main">
          {words.send}
        </button>
      </div>
      <p id="door-help">{words.help}</p>
      <p role="alert" className={said ? 'kiosk-said' : 'kiosk-unsaid'}>
        {said ? sentenceOf(said, words) : ''}
      </p>
      <KioskKeys
        words={words}
        layout={nameKeys}
        // A name begins with a capital; what is found does not depend on it.
        capitals="words"
        field={field}
        text={text}
        onText={setText}
        longest={longestTyped}
      />
      <div className={classes.foot}>
        {countsNewcomers ? (
          <button type="button" className="kiosk-button" onClick={arriveAsNew}>
            {words.asNew}
          </button>
        ) : null}
        <button
          type="button"
          className={`kiosk-button kiosk-quiet ${classes.leave}`}
          onClick={onLeave}
        >
          {words.staff}
        </button>
      </div>
    </form>
  );
}

/** For five seconds; then the next one finds an empty field. */
function Thanks({ text, onEnd }: Readonly<{ text: string; onEnd: () => void }>) {
  const heading = useRef<HTMLHeadingElement>(null);
  const end = useRef(onEnd);
  useEffect(() => {
    end.current = onEnd;
  });
  useEffect(() => {
    heading.current?.focus();
    const timer = setTimeout(() => end.current(), thanksMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" className={classes.thanks}>
      <h1 ref={heading} tabIndex={-1}>
        {text}
      </h1>
    </div>
  );
}
