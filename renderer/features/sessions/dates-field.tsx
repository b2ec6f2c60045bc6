import { TextInput } from '@mantine/core';
import { lazy, useState } from 'react';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { useStatus } from '../../app/status.ts';
import type { Form } from '../../app/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { CalendarButton } from '../../ui/calendar-button.tsx';
import type { DatesKey } from './rule-values.ts';
import type { SeriesValues } from './series-plan.ts';
import { setFields } from './set-fields.ts';
import { readDates } from './typed-dates.ts';

const DatesCalendar = lazy(async () => ({
  default: (await import('./dates-calendar.tsx')).DatesCalendar,
}));

type Props = Readonly<{
  label: string;
  name: string;
  value: readonly LocalDate[];
  /** With what was typed among the days and is none. */
  onChange: (dates: readonly LocalDate[], unread: readonly string[]) => void;
  error?: string | undefined;
  required?: boolean;
}>;

/** Several days, typed as people list them (`23.8, 20.9, 18.10`) or taken from a month's page. */
export function DatesField({ value, onChange, error, ...others }: Props) {
  const { t, format } = useTexts();
  const { today } = useStatus();
  // What is being typed; null while the field only shows its value.
  const [typed, setTyped] = useState<string | null>(null);
  const [unread, setUnread] = useState<readonly string[]>([]);
  const pick = (dates: readonly LocalDate[]): void => {
    setTyped(null);
    setUnread([]);
    onChange(dates, []);
  };
  const leave = (): void => {
    const read = readDates(typed ?? '', today);
    setUnread(read.unread);
    if (read.unread.length === 0) setTyped(null);
  };
  const problem =
    unread.length > 0 ? t('planning.dates.unread', { text: unread.join(', ') }) : undefined;
  return (
    <TextInput
      {...others}
      description={t('planning.dates.help')}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      autoComplete="off"
      value={typed ?? value.map(format.date).join(', ')}
      error={error ?? problem}
      onChange={(event) => {
        const read = readDates(event.currentTarget.value, today);
        setTyped(event.currentTarget.value);
        setUnread([]);
        onChange(read.dates, read.unread);
      }}
      onBlur={leave}
      rightSectionWidth={48}
      rightSection={
        <CalendarButton label={t('planning.dates.pick')}>
          {() => <DatesCalendar value={value} onChange={pick} />}
        </CalendarButton>
      }
    />
  );
}

type RuleProps = Readonly<{ form: Form<SeriesValues>; field: DatesKey; label: string }>;

/** Several days of a series' form; what cannot be read keeps it from being saved. */
export function RuleDatesField({ form, field, label }: RuleProps) {
  const { name, value, error } = form.control(field);
  return (
    <DatesField
      label={label}
      required={field === 'dates'}
      name={name}
      value={value}
      error={error}
      onChange={(dates, unread) =>
        setFields(form, { [field]: dates, unread: { ...form.values.unread, [field]: unread } })
      }
    />
  );
}
