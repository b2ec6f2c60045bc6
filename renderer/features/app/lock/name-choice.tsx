import { Radio } from '@mantine/core';
import type { MouseEvent } from 'react';
import type { Slot } from '../../../app/status.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import classes from './name-choice.module.css';

export type NameChoiceProps = Readonly<{
  slots: readonly Slot[];
  chosen: Slot | null;
  choose: (staffId: string) => void;
}>;

type Props = NameChoiceProps &
  Readonly<{
    error: string | undefined;
    /** A name was picked by hand, not walked over with the arrow keys. */
    onPicked?: () => void;
  }>;

/** Whose passphrase it is: one tap or the arrow keys. */
export function NameChoice({ slots, chosen, choose, error, onPicked }: Props) {
  const { t } = useTexts();
  return (
    <Radio.Group
      label={t('app.lockScreen.names')}
      value={chosen?.staffId ?? null}
      onChange={(value) => {
        if (value) choose(value);
      }}
      error={error}
    >
      <div className={classes.names}>
        {slots.map(({ staffId, name }) => (
          <Radio
            key={staffId}
            value={staffId}
            label={name}
            className={classes.name}
            wrapperProps={{
              // Arrow keys make clicks too, with a detail of 0. Later, because the label's own
              // click moves the focus to the radio button first.
              onClick: ({ detail }: MouseEvent) => {
                if (detail > 0) setTimeout(() => onPicked?.());
              },
            }}
          />
        ))}
      </div>
    </Radio.Group>
  );
}
