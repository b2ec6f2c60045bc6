import '@mantine/dates/styles.layer.css';
import { DatePicker } from '@mantine/dates';
import { useEffect, useRef } from 'react';
import type { Language } from '#shared/contract/app.ts';
import { formatMonth } from '#shared/i18n/format.ts';
import { isLocalDate, type LocalDate } from '#shared/kernel/local-date.ts';
import { useTexts } from '../i18n/use-texts.ts';
import 'dayjs/locale/fi';
import 'dayjs/locale/sv';

type Props = Readonly<{
  value: LocalDate | null;
  today: LocalDate;
  language: Language;
  onPick: (date: LocalDate) => void;
}>;

/** A month's page to pick a day from; loaded when first opened. */
export function MonthPopup({ value, today, language, onPick }: Props) {
  const { t } = useTexts();
  const page = useRef<HTMLDivElement>(null);
  // The chosen day, else today: the arrow keys start from there.
  useEffect(() => {
    const days = page.current?.querySelector<HTMLElement>(
      'button[data-selected], button[data-today]',
    );
    days?.focus();
  }, []);
  return (
    <DatePicker
      ref={page}
      highlightToday
      locale={language}
      firstDayOfWeek={1}
      size="md"
      value={value}
      defaultDate={value ?? today}
      maxLevel="month"
      hideOutsideDates
      // Esc closes this page of a month, not the dialog it is in.
      __stopPropagation
      monthLabelFormat={(date) => (isLocalDate(date) ? formatMonth(date, language) : date)}
      ariaLabels={{ previousMonth: t('app.previousMonth'), nextMonth: t('app.nextMonth') }}
      onChange={(date) => {
        if (date && isLocalDate(date)) onPick(date);
      }}
    />
  );
}
