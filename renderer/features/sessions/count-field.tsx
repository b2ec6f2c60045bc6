import { NumberInput } from '@mantine/core';

type Props = Readonly<{
  label: string;
  name: string;
  value: number | null;
  onChange: (value: number | null) => void;
  error: string | undefined;
  required?: boolean;
}>;

/** A whole number as it is typed; null while there is none. */
export function CountField({ value, onChange, ...others }: Props) {
  return (
    <NumberInput
      {...others}
      allowDecimal={false}
      allowNegative={false}
      hideControls
      value={value ?? ''}
      onChange={(typed) => onChange(typeof typed === 'number' ? typed : null)}
    />
  );
}
