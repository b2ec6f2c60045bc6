import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { AppCallError } from '#shared/contract/envelope.ts';
import type { Group } from '#shared/contract/groups.ts';
import type { ShownSeries } from '#shared/contract/sessions.ts';
import { spanGaps } from '#shared/domain/sessions/span-words.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { call, useCommand } from '../../app/client.ts';
import { useStatus } from '../../app/status.ts';
import { type Form, useForm } from '../../app/use-form.ts';
import { useVenue } from '../../app/venue.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { notifyWithUndo } from '../../ui/notify-undo.tsx';
import {
  choicesToSend,
  decisionsToSend,
  heldDates,
  newConflicts,
  type OffDayDraft,
  type OffDayDrafts,
  openOffDays,
  openSlots,
  type Preview,
  type SlotDecision,
  type SlotDecisions,
} from '../../ui/planning/decisions.ts';
import { useByDate } from '../../ui/planning/use-by-date.ts';
import { ruleFaults } from './rule-faults.ts';
import { planOf, type SeriesPlan, type SeriesValues, seriesDefaults } from './series-plan.ts';
import { useMissingSeries } from './use-missing-series.ts';
import { useUndoEdit } from './use-undo-edit.ts';

type PreviewInput = SeriesPlan & Readonly<{ offDays: ReturnType<typeof choicesToSend> }>;

export type SeriesEditing = Readonly<{
  form: Form<SeriesValues>;
  /** The plan as it was a moment ago, for the preview; null while it is incomplete. */
  previewed: PreviewInput | null;
  choices: OffDayDrafts;
  choose: (dates: readonly LocalDate[], draft: OffDayDraft) => void;
  decisions: SlotDecisions;
  decide: (dates: readonly LocalDate[], decision: SlotDecision) => void;
  save: () => void;
  isSaving: boolean;
}>;

type Start = Readonly<{ group: Group; series: readonly ShownSeries[]; onMade: () => void }>;

/** A series on its way into the programme, its off days and conflicts decided on the way. */
export function useSeries({ group, series, onMade }: Start): SeriesEditing {
  const { t } = useTexts();
  const form = useForm<SeriesValues>(useDefaults(group, series));
  const [choices, choose] = useByDate<OffDayDraft>();
  const [decisions, decide] = useByDate<SlotDecision>();
  const input = useMemo((): PreviewInput | null => {
    const plan = planOf(group.id, form.values);
    return plan && { ...plan, offDays: choicesToSend(choices) };
  }, [group.id, form.values, choices]);
  const [previewed] = useDebouncedValue(input, 250);
  const isSound = input !== null && Object.keys(ruleFaults(input.rule, t)).length === 0;
  const saving = useSaving({ form, input, choices, decisions, onMade });
  return {
    form,
    previewed: isSound ? previewed : null,
    ...{ choices, choose, decisions, decide },
    ...saving,
  };
}

function useDefaults(group: Group, series: readonly ShownSeries[]): SeriesValues {
  const { today } = useStatus();
  const { venues } = useVenue();
  const openingHours = venues.find(({ id }) => id === group.venueId)?.openingHours ?? [];
  return useState(() => seriesDefaults({ group, series, openingHours, today }))[0];
}

type ToSave = Readonly<{
  form: Form<SeriesValues>;
  input: PreviewInput | null;
  choices: OffDayDrafts;
  decisions: SlotDecisions;
  onMade: () => void;
}>;

function useSaving({ form, input, choices, decisions, onMade }: ToSave) {
  const { t, language } = useTexts();
  const missingOf = useMissingSeries();
  const [isChecking, setChecking] = useState(false);
  const undo = useUndoEdit(t('planning.undone'));
  const create = useCommand('sessions.createSeries', { onRefused: form.showErrors });
  const openOf = (preview: Preview): Readonly<Record<string, string>> => {
    const slots = newConflicts(preview.conflicts, preview.hits);
    return {
      ...(preview.phase && !form.values.isPhaseAnswered
        ? { isPhaseAnswered: t('planning.phase.required') }
        : {}),
      ...(openOffDays(preview, choices).length > 0
        ? { offDays: t('planning.offDays.choose') }
        : {}),
      ...(openSlots(slots, decisions).length > 0
        ? { conflicts: t('planning.conflicts.choose') }
        : {}),
    };
  };
  const send = async (plan: PreviewInput): Promise<void> => {
    // Asked anew: what is on the screen may be a moment old.
    const preview = await call('sessions.previewSeries', plan);
    if (!form.accepts(openOf(preview))) return;
    const slots = newConflicts(preview.conflicts, preview.hits);
    const made = await create.run({ ...plan, decisions: decisionsToSend(slots, decisions) });
    if (!made) return;
    const gaps = spanGaps(heldDates(preview, decisions), language);
    notifyWithUndo({
      message: t('planning.made', { ...gaps, count: made.created }),
      undo: t('app.undo'),
      onUndo: () => undo(made.editId),
    });
    onMade();
  };
  const save = (): void => {
    const missing = missingOf(form.values);
    if (!input || Object.keys(missing).length > 0) {
      form.showFieldErrors(missing);
      return;
    }
    if (!form.accepts(ruleFaults(input.rule, t))) return;
    setChecking(true);
    void send(input)
      .catch((thrown: unknown) => {
        if (!(thrown instanceof AppCallError)) throw thrown;
        form.showErrors(thrown);
      })
      .finally(() => setChecking(false));
  };
  return { save, isSaving: isChecking || create.isRunning };
}
