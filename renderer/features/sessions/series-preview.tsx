import { Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import type { Group } from '#shared/contract/groups.ts';
import { nextFreeWeekday } from '#shared/domain/sessions/edits/next-free-weekday.ts';
import { ruleInWords } from '#shared/domain/sessions/recurrence/rule-in-words.ts';
import type { SeriesRule } from '#shared/domain/sessions/recurrence/series-rule.ts';
import { spanGaps } from '#shared/domain/sessions/span-words.ts';
import { useCall } from '../../app/client.ts';
import { useStatus } from '../../app/status.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { ConflictList } from '../../ui/planning/conflict-list.tsx';
import { DateList } from '../../ui/planning/date-list.tsx';
import { dateRows } from '../../ui/planning/date-rows.ts';
import { heldDates, newConflicts, type Preview } from '../../ui/planning/decisions.ts';
import { OffDayChoices } from '../../ui/planning/off-day-choices.tsx';
import { useOffDates } from '../../ui/planning/use-off-dates.ts';
import { type PhaseAnswer, PhaseQuestion } from './phase-question.tsx';
import classes from './series.module.css';
import { setFields } from './set-fields.ts';
import { useChangedConflicts } from './use-changed-conflicts.ts';
import type { SeriesEditing } from './use-series.ts';

type Props = Readonly<{ group: Group; editing: SeriesEditing }>;
type Shown = Props & Readonly<{ preview: Preview }>;

function Said({ preview, rule, editing }: Shown & Readonly<{ rule: SeriesRule }>) {
  const { t, language, format } = useTexts();
  const { today } = useStatus();
  const held = heldDates(preview, editing.decisions);
  const { alreadyThere, cutAfter } = preview;
  const there = alreadyThere.map(format.date).join(', ');
  const past = held.filter((date) => date < today).length;
  return (
    <div role="status">
      <Text className={classes.rule}>
        {t('planning.rule', { rule: ruleInWords(rule, language) })}
      </Text>
      <Text fw={600}>
        {held.length > 0 ? t('planning.span', spanGaps(held, language)) : t('planning.none')}
      </Text>
      {past > 0 ? (
        <Text fw={600} c="var(--n-caution)">
          {t('planning.past', { count: past })}
        </Text>
      ) : null}
      {alreadyThere.length > 0 ? (
        <Text>{t('planning.there', { count: alreadyThere.length, dates: there })}</Text>
      ) : null}
      {cutAfter ? <Text>{t('planning.cut', { date: format.date(cutAfter) })}</Text> : null}
    </div>
  );
}

function Phase({ preview, editing: { form } }: Shown) {
  const { phase } = preview;
  if (!phase) return null;
  const { pattern, isPhaseAnswered } = form.values;
  const answered: PhaseAnswer = pattern === 'every-second' ? pattern : phase.parity;
  return (
    <PhaseQuestion
      phase={phase}
      answer={isPhaseAnswered ? answered : null}
      error={form.fieldError('isPhaseAnswered')}
      onAnswer={(answer) => setFields(form, { pattern: answer, isPhaseAnswered: true })}
    />
  );
}

function OffDays({ preview, group, editing }: Shown) {
  const { choices, choose, form } = editing;
  const hitDates = preview.hits.map(({ date }) => date);
  const off = useOffDates(group.venueId, hitDates);
  const moved = [...choices.values()].flatMap((choice) =>
    choice.kind === 'move' && choice.to ? [choice.to] : [],
  );
  const taken = new Set([...off, ...hitDates, ...preview.dates, ...moved]);
  return (
    <OffDayChoices
      hits={preview.hits}
      refused={preview.refused}
      choices={choices}
      choose={choose}
      suggest={(date) => nextFreeWeekday(date, taken)}
      isAsked={form.fieldError('offDays') !== undefined}
    />
  );
}

function Conflicts({ preview, group, editing }: Shown) {
  const { decisions, decide, form } = editing;
  const slots = useMemo(() => newConflicts(preview.conflicts, preview.hits), [preview]);
  const afterChange = useChangedConflicts({ group, slots, decisions });
  return (
    <ConflictList
      venueId={group.venueId}
      roomId={form.values.roomId}
      slots={slots}
      decisions={decisions}
      decide={decide}
      afterChange={afterChange}
      isAsked={form.fieldError('conflicts') !== undefined}
    />
  );
}

function Asked({
  input,
  ...props
}: Props & Readonly<{ input: NonNullable<SeriesEditing['previewed']> }>) {
  const preview = useCall('sessions.previewSeries', input, { keepPrevious: true });
  // Asking the same again would not help; another plan asks by itself.
  if (preview.error) return <ErrorNotice error={preview.error} />;
  return (
    <Loaded query={preview}>
      {(answer) => {
        const shown = { ...props, preview: answer };
        const { choices, decisions } = props.editing;
        const spoken = newConflicts(answer.conflicts, answer.hits);
        const rows = dateRows({
          preview: { ...answer, conflicts: [...spoken] },
          choices,
          decisions,
        });
        return (
          <Stack gap="md">
            <Said {...shown} rule={input.rule} />
            <Phase {...shown} />
            <OffDays {...shown} />
            <Conflicts {...shown} />
            <DateList rows={rows} />
          </Stack>
        );
      }}
    </Loaded>
  );
}

/** What a plan comes to before anything is saved: its rule in words, its dates, and what to decide. */
export function SeriesPreview(props: Props) {
  const { t } = useTexts();
  const { previewed } = props.editing;
  return (
    <section className={classes.preview} aria-label={t('planning.preview')}>
      {previewed ? (
        <Asked {...props} input={previewed} />
      ) : (
        <Text c="dimmed">{t('planning.notYet')}</Text>
      )}
    </section>
  );
}
