import '@mantine/dates/styles.layer.css';
import { DatePicker } from '@mantine/dates';
import { formatMonth } from '#shared/i18n/format.ts';
import { isLocalDate, type LocalDate } from '#shared/kernel/local-date.ts';
import { useStatus } from '../../app/status.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import 'dayjs/locale/fi';
import 'dayjs/locale/sv';

type Props = Readonly<{
  value: readonly LocalDate[];
  onChange: (dates: readonly LocalDate[]) => void;
}>;

/** A month's page on which each day is put in or taken out; loaded when first shown. */
export function DatesCalendar({ value, onChange }: Props) {
  const { t, language } = useTexts();
  const { today } = useStatus();
  return (
    <DatePicker
      type="multiple"
      highlightToday
      withWeekNumbers
      locale={language}
      firstDayOfWeek={1}
      value={[...value]}
      defaultDate={value[0] ?? today}
      maxLevel="month"
      hideOutsideDates
      // Esc closes this page of a month, not the panel it is in.
      __stopPropagation
      monthLabelFormat={(date) => (isLocalDate(date) ? formatMonth(date, language) : date)}
      ariaLabels={{ previousMonth: t('app.previousMonth'), nextMonth: t('app.nextMonth') }}
      onChange={(dates) => onChange(dates.filter(isLocalDate).sort())}
    />
  );
}
