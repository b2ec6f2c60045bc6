import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import classes from './head-count.module.css';

type Props = Readonly<{
  label: string;
  value: number;
  isLocked: boolean;
  isLarge: boolean;
  takesFocus: boolean;
  onStep: (delta: 1 | -1) => void;
  onSet: (value: number) => void;
}>;

type FieldProps = Pick<Props, 'value' | 'isLocked' | 'onSet'> & Readonly<{ labelledBy: string }>;

/** The number itself: shows it, and takes a typed one by Enter or by leaving. */
function CountField({ value, isLocked, onSet, labelledBy }: FieldProps) {
  // What is being typed; null while the field only shows its value.
  const [typed, setTyped] = useState<string | null>(null);
  const isWrong = typed !== null && typed.trim() !== '' && !/^\s*\d{1,5}\s*$/.test(typed);
  const commit = (): void => {
    if (isWrong) return;
    if (typed !== null && typed.trim() !== '' && Number(typed) !== value) onSet(Number(typed));
    setTyped(null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') commit();
    if (event.key === 'Escape') setTyped(null);
  };
  return (
    <input
      className={classes.field}
      aria-labelledby={labelledBy}
      aria-invalid={isWrong}
      inputMode="numeric"
      autoComplete="off"
      readOnly={isLocked}
      value={typed ?? value}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={commit}
    />
  );
}

/** A count with − and + for taps, and a field for a number counted at once. */
export function Stepper({ label, value, isLocked, isLarge, takesFocus, onStep, onSet }: Props) {
  const { t } = useTexts();
  const id = useId();
  const plus = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // After the screen has given the focus to its heading.
    if (takesFocus) requestAnimationFrame(() => plus.current?.focus());
  }, [takesFocus]);
  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter held down would count people who are not there.
    if (event.repeat) event.preventDefault();
  };
  const mayTake = !isLocked && value > 0;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand beside its buttons
    <div
      className={`${classes.stepper} ${isLarge ? classes.large : ''}`}
      role="group"
      aria-labelledby={id}
    >
      <span id={id} className={classes.label}>
        {label}
      </span>
      <span className={classes.controls}>
        <button
          type="button"
          className={classes.step}
          aria-label={t('attendance.heads.minus', { label })}
          aria-disabled={!mayTake}
          onKeyDown={onKeyDown}
          onClick={() => {
            if (mayTake) onStep(-1);
          }}
        >
          −
        </button>
        <CountField value={value} isLocked={isLocked} onSet={onSet} labelledBy={id} />
        <button
          ref={plus}
          type="button"
          className={classes.step}
          aria-label={t('attendance.heads.plus', { label })}
          aria-disabled={isLocked}
          onKeyDown={onKeyDown}
          onClick={() => {
            if (!isLocked) onStep(1);
          }}
        >
          +
        </button>
      </span>
    </div>
  );
}
