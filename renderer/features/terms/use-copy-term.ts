import { useDebouncedValue } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { TermSeriesRow } from '#shared/contract/terms.ts';
import { termAfter, termOf } from '#shared/domain/sessions/terms.ts';
import type { SeriesId } from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { useCall, useCommand } from '../../app/client.ts';
import { useStatus } from '../../app/status.ts';
import { type Form, useForm } from '../../app/use-form.ts';
import { useVenue } from '../../app/venue.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { notify } from '../../ui/notify.ts';
import { notifyWithUndo } from '../../ui/notify-undo.tsx';
import {
  openOf,
  type SeriesState,
  seriesToSend,
  stateOf,
  type TermInput,
  type TermState,
} from './term-state.ts';

export type TermDates = Readonly<{
  lastFrom: LocalDate | null;
  lastTo: LocalDate | null;
  nextFrom: LocalDate | null;
  nextTo: LocalDate | null;
}>;

export type CopyTerm = Readonly<{
  form: Form<TermDates>;
  preview: ReturnType<typeof useCall<'terms.preview'>>;
  states: TermState;
  /** Says something of several series at once. */
  change: (ids: readonly SeriesId[], to: (state: SeriesState) => SeriesState) => void;
  isAsked: boolean;
  /** What keeps it from being saved, once that was tried. */
  problem: string | null;
  save: () => void;
  isSaving: boolean;
}>;

/** Last term's programme on its way to a new one. */
export function useCopyTerm(): CopyTerm {
  const form = useForm<TermDates>(useFirstDates());
  const [states, setStates] = useState<TermState>(new Map());
  const { venue } = useVenue();
  const input = useMemo(
    () => inputOf(venue.id, form.values, states),
    [venue.id, form.values, states],
  );
  const [asked] = useDebouncedValue(input, 250);
  const preview = useCall('terms.preview', asked ?? nothingAsked(venue.id), {
    enabled: asked !== null,
    keepPrevious: true,
  });
  const rows = preview.data?.series ?? [];
  const saving = useSaving({ form, input, rows, states });
  return {
    form,
    preview,
    states,
    change: (ids, to) =>
      setStates((before) => new Map([...before, ...ids.map((id) => changed(before, id, to))])),
    ...saving,
  };
}

const changed = (
  before: TermState,
  id: SeriesId,
  to: (state: SeriesState) => SeriesState,
): [SeriesId, SeriesState] => [id, to(stateOf(before, id))];

function useFirstDates(): TermDates {
  const { today } = useStatus();
  const [last, next] = [termOf(today), termAfter(today)];
  return { lastFrom: last.from, lastTo: last.to, nextFrom: next.from, nextTo: next.to };
}

function inputOf(venueId: string, dates: TermDates, states: TermState): TermInput | null {
  const { lastFrom, lastTo, nextFrom, nextTo } = dates;
  if (lastFrom === null || lastTo === null || nextFrom === null || nextTo === null) return null;
  const last = { from: lastFrom, to: lastTo };
  return { venueId, last, next: { from: nextFrom, to: nextTo }, series: seriesToSend(states) };
}

const nothingAsked = (venueId: string): TermInput => {
  const none = { from: '2000-01-01', to: '2000-01-01' };
  return { venueId, last: none, next: none, series: [] };
};

type ToSave = Readonly<{
  form: Form<TermDates>;
  input: TermInput | null;
  rows: readonly TermSeriesRow[];
  states: TermState;
}>;

function useSaving({ form, input, rows, states }: ToSave) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const [isAsked, ask] = useState(false);
  const undo = useCommand('sessions.undoEdit', { onSuccess: () => notify(t('terms.undone')) });
  const copy = useCommand('terms.copy', {
    onRefused: form.showErrors,
    onSuccess: ({ editId, series, created }, { next }) => {
      notifyWithUndo({
        message: t('terms.made', {
          series: t('terms.madeSeries', { count: series }),
          sessions: t('terms.sessions', { count: created }),
        }),
        undo: t('app.undo'),
        onUndo: () => void undo.run({ editId }),
      });
      void navigate({ to: '/programme', search: { view: 'month', date: next.from } });
    },
  });
  const missing = leftToDo(rows, states);
  const problem = missing ? t(`terms.${missing}`) : null;
  const save = (): void => {
    ask(true);
    const gaps = Object.entries(form.values).filter(([, date]) => date === null);
    const faults = {
      ...Object.fromEntries(gaps.map(([field]) => [field, t('fields.required')])),
      ...(problem ? { series: problem } : {}),
    };
    if (form.accepts(faults) && input) void copy.run(input);
  };
  return { isAsked, problem: isAsked ? problem : null, save, isSaving: copy.isRunning };
}

/** What keeps the new term from being saved. */
function leftToDo(
  rows: readonly TermSeriesRow[],
  states: TermState,
): 'noneChosen' | 'openLeft' | null {
  const going = rows.filter(({ state }) => state === 'proposed');
  if (going.length === 0) return 'noneChosen';
  const isOpen = going.some((row) => {
    const { offDays, blocks } = openOf(row, stateOf(states, row.seriesId));
    return offDays + blocks > 0;
  });
  return isOpen ? 'openLeft' : null;
}
