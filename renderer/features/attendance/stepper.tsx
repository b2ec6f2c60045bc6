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

/** What is typed into the field, until it is taken by Enter or by leaving. */
function useTyped({ value, onSet }: Pick<Props, 'value' | 'onSet'>) {
  // Null while the field only shows the count.
  const [typed, setTyped] = useState<string | null>(null);
  const isWrong = typed !== null && typed.trim() !== '' && !/^\s*\d{1,5}\s*$/.test(typed);
  const commit = (): void => {
    // What is no number stays to be seen beside its sentence; the count stays as it was.
    if (isWrong) return;
    if (typed !== null && typed.trim() !== '' && Number(typed) !== value) onSet(Number(typed));
    setTyped(null);
  };
  return { typed, setTyped, isWrong, commit, forget: () => setTyped(null) };
}

type FieldProps = Pick<Props, 'value' | 'isLocked'> &
  Readonly<{ used: ReturnType<typeof useTyped>; labelledBy: string; describedBy: string }>;

/** The number itself: shows it, and takes a typed one. */
function CountField({ value, isLocked, used, labelledBy, describedBy }: FieldProps) {
  const { typed, setTyped, isWrong, commit, forget } = used;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') commit();
    if (event.key === 'Escape') forget();
  };
  return (
    <input
      className={classes.field}
      aria-labelledby={labelledBy}
      aria-invalid={isWrong}
      {...(isWrong ? { 'aria-describedby': describedBy } : {})}
      data-count-field
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

/** A number that was typed and cannot be taken; it is asked for again before the register closes. */
export const refusedCount = (): HTMLInputElement | null =>
  document.querySelector<HTMLInputElement>('[data-count-field][aria-invalid="true"]');

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
  const used = useTyped({ value, onSet });
  const problem = useId();
  const step = (delta: 1 | -1): void => {
    used.forget();
    onStep(delta);
  };
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
            if (mayTake) step(-1);
          }}
        >
          −
        </button>
        <CountField {...{ value, isLocked, used }} labelledBy={id} describedBy={problem} />
        <button
          ref={plus}
          type="button"
          className={classes.step}
          aria-label={t('attendance.heads.plus', { label })}
          aria-disabled={isLocked}
          onKeyDown={onKeyDown}
          onClick={() => {
            if (!isLocked) step(1);
          }}
        >
          +
        </button>
      </span>
      <span id={problem} role="status" className={classes.wrong}>
        {used.isWrong ? t('attendance.heads.wrong', { count: value }) : null}
      </span>
    </div>
  );
}
