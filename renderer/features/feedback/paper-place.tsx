import { Group, NativeSelect, Text } from '@mantine/core';
import type { FeedbackForm } from '#shared/contract/feedback.ts';
import { addDays, type LocalDate, mondayOf } from '#shared/kernel/local-date.ts';
import { useVenue } from '../../app/venue.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { DateField } from '../../ui/date-field.tsx';
import { usePaperSessions } from './use-paper.ts';

export type PaperWhere = Readonly<{
  formId: string;
  week: LocalDate | null;
  /** Null: of the venue and the week. */
  sessionId: string | null;
}>;
type Props = Readonly<{
  forms: readonly FeedbackForm[];
  where: PaperWhere;
  /** The week or session in words. */
  places: readonly Readonly<{ value: string; label: string }>[];
  onChange: (next: Partial<PaperWhere>) => void;
}>;

/** What papers of a week can be of, the whole venue first. */
export function usePaperPlaces(week: LocalDate | null): Props['places'] {
  const { t, format } = useTexts();
  const { venue } = useVenue();
  const own = usePaperSessions(week);
  return [
    { value: '', label: t('feedback.paper.wholeWeek', { venue: venue.name }) },
    ...own.map(({ id, date, title, startMinute }) => ({
      ...{ value: id, label: `${format.day(date)} ${format.time(startMinute)} ${title}` },
    })),
  ];
}

/** Of which form, week and session the papers are. */
export function PaperPlace({ forms, where, places, onChange }: Props) {
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
        <NativeSelect
          label={t('feedback.paper.place')}
          maw="26rem"
          value={where.sessionId ?? ''}
          data={[...places]}
          onChange={(event) => onChange({ sessionId: event.currentTarget.value || null })}
        />
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
