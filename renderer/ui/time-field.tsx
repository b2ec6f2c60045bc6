import { TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';
import { formatClock, parseTime } from '#shared/i18n/format.ts';
import type { MinuteOfDay } from '#shared/kernel/local-date.ts';
import { useTexts } from '../i18n/use-texts.ts';

type Props = Omit<TextInputProps, 'value' | 'onChange' | 'error'> &
  Readonly<{
    value: MinuteOfDay | null;
    /** Null while the field holds no time. */
    onChange?: (minute: MinuteOfDay | null) => void;
    error?: string | undefined;
    /** The field was left after typing; undefined when what stands there is no time. */
    onLeave?: (minute: MinuteOfDay | null | undefined) => void;
  }>;

/** A time of day as people type it (`9`, `9.30`, `0930`), written out when the field is left. */
export function TimeField({ value, onChange, onLeave, error, ...others }: Props) {
  const { t, language } = useTexts();
  // What is being typed; null while the field only shows its value.
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const shown = typed ?? (value === null ? '' : formatClock(value, language));
  return (
    <TextInput
      {...others}
      inputMode="decimal"
      autoComplete="off"
      value={shown}
      error={error ?? (isWrong ? t('app.timeWrong') : undefined)}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        setWrong(false);
        onChange?.(parseTime(event.currentTarget.value));
      }}
      onBlur={() => {
        if (typed === null) return;
        const minute = parseTime(typed);
        const isFault = minute === null && typed.trim() !== '';
        setWrong(isFault);
        if (!isFault) setTyped(null);
        onLeave?.(isFault ? undefined : minute);
      }}
    />
  );
}
