import { Group, NativeSelect, Text } from '@mantine/core';
import type { FeedbackForm } from '#shared/contract/feedback.ts';
import { addDays, type LocalDate, mondayOf } from '#shared/kernel/local-date.ts';
import { useCall } from '../../app/client.ts';
import { useVenue } from '../../app/venue.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { DateField } from '../../ui/date-field.tsx';

export type PaperWhere = Readonly<{
  formId: string;
  week: LocalDate | null;
  /** Null: of the venue and the week. */
  sessionId: string | null;
}>;
type Props = Readonly<{
  forms: readonly FeedbackForm[];
  where: PaperWhere;
  onChange: (next: Partial<PaperWhere>) => void;
}>;

/** Sessions of the week that the caller may enter papers for. */
function SessionSelect({ where, onChange }: Omit<Props, 'forms'>) {
  const { t, format } = useTexts();
  const { venue } = useVenue();
  const monday = mondayOf(where.week ?? ('2000-01-03' as LocalDate));
  const sessions = useCall(
    'sessions.list',
    { from: monday, to: addDays(monday, 6), venueId: venue.id },
    { enabled: where.week !== null },
  );
  const own = (sessions.data ?? []).filter(
    ({ mayOpenRegister, status }) => mayOpenRegister && status !== 'cancelled',
  );
  return (
    <NativeSelect
      label={t('feedback.paper.place')}
      maw="26rem"
      value={where.sessionId ?? ''}
      data={[
        { value: '', label: t('feedback.paper.wholeWeek') },
        ...own.map(({ id, date, title, startMinute }) => ({
          ...{ value: id, label: `${format.day(date)} ${format.time(startMinute)} ${title}` },
        })),
      ]}
      onChange={(event) => onChange({ sessionId: event.currentTarget.value || null })}
    />
  );
}

/** Of which form, week and session the papers are. */
export function PaperPlace({ forms, where, onChange }: Props) {
  const { t, format } = useTexts();
  const monday = where.week && mondayOf(where.week);
  return (
    <>
      <Group align="flex-start" gap="sm">
        {forms.length > 1 ? (
          <NativeSelect
            label={t('feedback.form')}
            maw="20rem"
            value={where.formId}
            data={forms.map(({ id, title }) => ({ value: id, label: title }))}
            onChange={(event) => onChange({ formId: event.currentTarget.value })}
          />
        ) : null}
        <DateField
          w="14rem"
          label={t('feedback.paper.week')}
          value={where.week}
          onChange={(week) => onChange({ week, sessionId: null })}
        />
        <SessionSelect where={where} onChange={onChange} />
      </Group>
      {monday ? (
        <Text c="dimmed" mt="xs">
          {t('feedback.paper.weekIs', {
            ...{ week: format.week(monday), from: format.day(monday) },
            to: format.day(addDays(monday, 6)),
          })}
        </Text>
      ) : null}
    </>
  );
}
