import { Radio } from '@mantine/core';
import { useTexts } from '../../../i18n/use-texts.ts';
import type { Slot } from './lock-screen.tsx';
import classes from './name-choice.module.css';

export type NameChoiceProps = Readonly<{
  slots: readonly Slot[];
  chosen: Slot | null;
  choose: (staffId: string) => void;
}>;

/** Whose passphrase it is: one tap or the arrow keys. */
export function NameChoice({ slots, chosen, choose, error }: NameChoiceProps & Readonly<{ error: string | undefined }>) {
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
          <Radio key={staffId} value={staffId} label={name} className={classes.name} />
        ))}
      </div>
    </Radio.Group>
  );
}
