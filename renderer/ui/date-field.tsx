import { TextInput, type TextInputProps } from '@mantine/core';
import { lazy, useState } from 'react';
import { formatDay, parseComingDate, parseDate } from '#shared/i18n/format.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { useStatus } from '../app/status.ts';
import { useTexts } from '../i18n/use-texts.ts';
import { CalendarButton } from './calendar-button.tsx';

const MonthPopup = lazy(async () => ({ default: (await import('./month-popup.tsx')).MonthPopup }));

type Props = Omit<TextInputProps, 'value' | 'onChange' | 'error' | 'rightSection'> &
  Readonly<{
    value: LocalDate | null;
    /** Null while the field holds no day. */
    onChange: (date: LocalDate | null) => void;
    error?: string | undefined;
    /** For planning: a day without a year is the next such day, not one of the past. */
    isComing?: boolean;
  }>;

/** A day as people type it (`24.11.`, `24.11.2026`), or taken from a month's page. */
export function DateField({ value, onChange, error, isComing = false, ...others }: Props) {
  const { t, language } = useTexts();
  const { today } = useStatus();
  // What is being typed; null while the field only shows its value.
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const read = (text: string): LocalDate | null =>
    isComing ? parseComingDate(text, today) : parseDate(text, today);
  const leave = (): void => {
    const isText = typed !== null && typed.trim() !== '';
    setWrong(isText && read(typed) === null);
    if (!isText || read(typed) !== null) setTyped(null);
  };
  const pick = (date: LocalDate): void => {
    setTyped(null);
    setWrong(false);
    onChange(date);
  };
  return (
    <TextInput
      {...others}
      autoComplete="off"
      value={typed ?? (value === null ? '' : formatDay(value, language))}
      error={error ?? (isWrong ? t('fields.date') : undefined)}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        setWrong(false);
        onChange(read(event.currentTarget.value));
      }}
      onBlur={leave}
      rightSectionWidth={48}
      rightSection={
        <CalendarButton label={t('app.pickDate')}>
          {(close) => (
            <MonthPopup
              value={value}
              today={today}
              language={language}
              onPick={(date) => {
                pick(date);
                close();
              }}
            />
          )}
        </CalendarButton>
      }
    />
  );
}
