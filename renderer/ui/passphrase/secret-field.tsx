import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import type { ChangeEvent, Ref } from 'react';

/** What a screen says of a secret that is typed. */
export type SecretProps = Readonly<{
  label: string;
  name: string;
  value: string;
  onChange: (event: ChangeEvent<HTMLInputElement>) => void;
  error: string | undefined;
  ref?: Ref<HTMLInputElement>;
}>;

type Props = Readonly<PasswordInputProps & { toggle: string }>;

/** A secret that is typed, visible on wish by a button with a name. */
export function SecretField({ toggle, ...props }: Props) {
  return (
    <PasswordInput
      {...props}
      // Mantine marks the box around it, which no screen reader says and nobody can focus.
      aria-invalid={props.error ? true : undefined}
      visibilityToggleButtonProps={{ 'aria-label': toggle, tabIndex: 0 }}
    />
  );
}
