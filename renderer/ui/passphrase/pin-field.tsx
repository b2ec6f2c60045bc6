import { PasswordInput } from '@mantine/core';
import type { ChangeEvent, Ref } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';

type Props = Readonly<{
  label: string;
  description?: string;
  name: string;
  value: string;
  onChange: (event: ChangeEvent<HTMLInputElement>) => void;
  error: string | undefined;
  ref?: Ref<HTMLInputElement>;
}>;

/** A PIN: digits, visible on wish; pasting works. */
export function PinField(props: Props) {
  const { t } = useTexts();
  return (
    <PasswordInput
      {...props}
      // Mantine marks the box around it, which no screen reader says and nobody can focus.
      aria-invalid={props.error ? true : undefined}
      inputMode="numeric"
      autoComplete="off"
      maxLength={8}
      maw="16rem"
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      visibilityToggleButtonProps={{ 'aria-label': t('staff.pin.toggle'), tabIndex: 0 }}
    />
  );
}
