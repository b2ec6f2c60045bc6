import { Group, NativeSelect } from '@mantine/core';
import type { FeedbackResults } from '#shared/contract/feedback.ts';
import { useStatus } from '../../app/status.ts';
import { useVenue } from '../../app/venue.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import {
  chosenMonths,
  firstDayOf,
  monthPresets,
  monthsToChoose,
  type ResultChoices,
} from './results-choices.ts';
import type { FeedbackChoices } from './use-results.ts';

type Props = Readonly<{
  offered: FeedbackChoices;
  choices: ResultChoices;
  onChange: (next: Partial<ResultChoices>) => void;
  /** Sessions with figures of their own. */
  sessions: FeedbackResults['sessions'];
}>;

const chosen = (text: string): string | null => (text === '' ? null : text);

function MonthFields({ choices, onChange }: Pick<Props, 'choices' | 'onChange'>) {
  const { t, format } = useTexts();
  const { today } = useStatus();
  const own = choices.own ?? { from: today.slice(0, 7), to: today.slice(0, 7) };
  const months = monthsToChoose(today).map((value) => ({
    ...{ value, label: format.month(firstDayOf(value)) },
  }));
  const field = (end: 'from' | 'to') => (
    <NativeSelect
      label={t(`feedback.results.${end}`)}
      value={own[end]}
      data={months}
      error={end === 'to' && own.from > own.to ? t('feedback.results.reversed') : undefined}
      onChange={(event) => onChange({ own: { ...own, [end]: event.currentTarget.value } })}
    />
  );
  return (
    <>
      <NativeSelect
        label={t('feedback.results.period')}
        value={choices.preset}
        data={monthPresets.map((value) => ({
          ...{ value, label: t(`feedback.results.presets.${value}`) },
        }))}
        onChange={(event) => {
          const preset = monthPresets.find((each) => each === event.currentTarget.value);
          // One's own months start from what was on the screen.
          if (preset) onChange({ preset, own: choices.own ?? chosenMonths(choices, today) });
        }}
      />
      {choices.preset === 'own' ? [field('from'), field('to')] : null}
    </>
  );
}

function FormFields({ offered: { forms }, choices, onChange }: Props) {
  const { t } = useTexts();
  const form = forms.find(({ id }) => id === choices.formId);
  return (
    <>
      {forms.length > 1 ? (
        <NativeSelect
          label={t('feedback.form')}
          maw="20rem"
          value={choices.formId ?? ''}
          data={forms.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(event) => onChange({ formId: event.currentTarget.value, versionId: null })}
        />
      ) : null}
      {form && form.versions.length > 1 ? (
        <NativeSelect
          label={t('feedback.version')}
          value={choices.versionId ?? ''}
          data={[
            { value: '', label: t('feedback.everyVersion') },
            ...form.versions.map(({ id, number }) => ({
              ...{ value: id, label: t('feedback.versionNumber', { number }) },
            })),
          ]}
          onChange={(event) => onChange({ versionId: chosen(event.currentTarget.value) })}
        />
      ) : null}
    </>
  );
}

/** What results are about: months, group, session, form. Each change counts anew. */
export function ResultChoiceFields(props: Props) {
  const { t, format } = useTexts();
  const { venue } = useVenue();
  const { offered, choices, onChange, sessions } = props;
  const groups = offered.groups.filter(({ venueId }) => venueId === venue.id);
  return (
    <Group align="flex-start" gap="sm">
      <MonthFields {...props} />
      <NativeSelect
        label={t('feedback.results.group')}
        maw="20rem"
        value={choices.groupId ?? ''}
        data={[
          { value: '', label: t('feedback.results.wholeVenue') },
          ...groups.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(event) =>
          onChange({ groupId: chosen(event.currentTarget.value), sessionId: null })
        }
      />
      {choices.groupId !== null && (sessions.length > 0 || choices.sessionId !== null) ? (
        <NativeSelect
          label={t('feedback.results.session')}
          value={choices.sessionId ?? ''}
          data={[
            { value: '', label: t('feedback.results.everySession') },
            ...sessions.map(({ id, date }) => ({ value: id, label: format.day(date) })),
          ]}
          onChange={(event) => onChange({ sessionId: chosen(event.currentTarget.value) })}
        />
      ) : null}
      <FormFields {...props} />
    </Group>
  );
}
