import { useId } from 'react';
import classes from './choice-buttons.module.css';

type Props<Value extends string> = Readonly<{
  /** Names the set for those who do not see what it stands beside. */
  label: string;
  /** Null: nothing chosen yet, and nothing chosen in anybody's place. */
  value: Value | null;
  options: readonly Readonly<{ value: Value; label: string }>[];
  onChange: (value: Value) => void;
  error?: string | undefined;
}>;

/** A few choices side by side, one tap each; none is made beforehand. */
export function ChoiceButtons<Value extends string>(props: Props<Value>) {
  const { label, value, options, onChange, error } = props;
  const id = useId();
  return (
    <div role="radiogroup" aria-label={label} aria-describedby={id}>
      <div className={classes.set}>
        {options.map((option) => (
          <label key={option.value} className={classes.choice}>
            <input
              type="radio"
              name={id}
              checked={value === option.value}
              aria-invalid={error !== undefined}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
      <span id={id} className={classes.problem}>
        {error}
      </span>
    </div>
  );
}
