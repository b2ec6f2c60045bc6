import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import type { Group } from '#shared/contract/groups.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { useCommand } from '../../app/client.ts';
import { useStatus } from '../../app/status.ts';
import { type Form, useForm } from '../../app/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { planOf, type SeriesPlan, type SeriesValues, seriesDefaults } from './series-plan.ts';
import { useMissing } from './use-missing.ts';

type Made = Readonly<{ created: number; from: LocalDate }>;

type Series = Readonly<{
  form: Form<SeriesValues>;
  /** The plan as it was a moment ago, for the preview; null while it is incomplete. */
  previewed: SeriesPlan | null;
  /** Skipped days to hold all the same. */
  keep: readonly LocalDate[];
  setKept: (date: LocalDate, isKept: boolean) => void;
  save: () => void;
  isSaving: boolean;
  made: Made | null;
  again: () => void;
}>;

/** A weekly series on its way into the programme. */
export function useSeries(group: Group): Series {
  const { t } = useTexts();
  const { today } = useStatus();
  const missing = useMissing();
  const form = useForm<SeriesValues>(seriesDefaults(group, today));
  const [keep, setKeep] = useState<readonly LocalDate[]>([]);
  const [made, setMade] = useState<Made | null>(null);
  const plan = useMemo(() => planOf(group.id, form.values), [group.id, form.values]);
  const [previewed] = useDebouncedValue(plan, 250);
  const create = useCommand('sessions.createSeries', {
    onRefused: form.showErrors,
    onSuccess: ({ created }) => setMade({ created, from: form.values.from ?? today }),
  });
  const save = (): void => {
    if (plan) {
      void create.run({ ...plan, keep: [...keep] });
      return;
    }
    const { startMinute, endMinute, from, until, weekdays } = form.values;
    const noWeekdays =
      weekdays.length === 0 ? { weekdays: t('sessions.series.chooseWeekdays') } : {};
    form.showFieldErrors({ ...missing({ startMinute, endMinute, from, until }), ...noWeekdays });
  };
  return {
    form,
    previewed: plan === null ? null : previewed,
    keep,
    setKept: (date, isKept) =>
      setKeep((before) => [...before.filter((each) => each !== date), ...(isKept ? [date] : [])]),
    save,
    isSaving: create.isRunning,
    made,
    again: () => {
      setMade(null);
      form.set('weekdays', []);
    },
  };
}
