import { PasswordInput } from '@mantine/core';
import type { ChangeEvent, Ref } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';

type Props = Readonly<{
  label: string;
  name: string;
  value: string;
  onChange: (event: ChangeEvent<HTMLInputElement>) => void;
  error: string | undefined;
  ref?: Ref<HTMLInputElement>;
}>;

/** A passphrase somebody already has; visible on wish, password managers welcome. */
export function PassphraseField(props: Props) {
  const { t } = useTexts();
  return (
    <PasswordInput
      {...props}
      // Mantine marks the box around it, which no screen reader says and nobody can focus.
      aria-invalid={props.error ? true : undefined}
      autoComplete="current-password"
      maxLength={200}
      visibilityToggleButtonProps={{ 'aria-label': t('staff.togglePassphrase'), tabIndex: 0 }}
    />
  );
}
