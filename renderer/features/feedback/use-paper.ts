import { useState } from 'react';
import { addDays, type LocalDate, mondayOf } from '#shared/kernel/local-date.ts';
import { useCall } from '../../app/client.ts';
import { useVenue } from '../../app/venue.tsx';
import {
  cleared,
  isTyped,
  noSteps,
  oneMore,
  type PaperDraft,
  type PaperStep,
  type PaperSteps,
  stepBack,
  stepTo,
} from './paper-draft.ts';

/** A batch while it is typed, and the ways to change it. */
export type Paper = Readonly<{
  draft: PaperDraft;
  setCount: (key: string, typed: string, what: string) => void;
  addOne: (key: string, what: string) => void;
  setTexts: (questionId: string, texts: readonly string[], step: PaperStep) => void;
  clear: (what: string) => void;
  /** What would be taken back; null where there is nothing. */
  undoes: string | null;
  undo: () => void;
  /** Saved: nothing of it is left, and nothing of it can be taken back. */
  forget: () => void;
}>;

/** Batches of paper while they are typed, one for each form: in the screen alone, gone with it. */
export function usePapers() {
  const [all, setAll] = useState<Readonly<Record<string, PaperSteps>>>({});
  const of = (formId: string): Paper => {
    const steps = all[formId] ?? noSteps;
    const set = (change: (before: PaperSteps) => PaperSteps): void =>
      setAll((before) => ({ ...before, [formId]: change(before[formId] ?? noSteps) }));
    const change = (step: PaperStep, next: (draft: PaperDraft) => PaperDraft | null): void =>
      set((before) => {
        const draft = next(before.draft);
        return draft ? stepTo(before, draft, step) : before;
      });
    return {
      draft: steps.draft,
      setCount: (key, typed, what) =>
        change({ what, field: key }, (draft) => ({
          ...draft,
          counts: { ...draft.counts, [key]: typed },
        })),
      addOne: (key, what) => change({ what, field: null }, (draft) => oneMore(draft, key)),
      setTexts: (questionId, texts, step) =>
        change(step, (draft) => ({ ...draft, texts: { ...draft.texts, [questionId]: texts } })),
      clear: (what) => change({ what, field: null }, (draft) => (isTyped(draft) ? cleared : null)),
      undoes: steps.before[0]?.step.what ?? null,
      undo: () => set(stepBack),
      forget: () => set(() => noSteps),
    };
  };
  return {
    of,
    isTyped: (formId: string) => isTyped(of(formId).draft),
    isAnyTyped: Object.values(all).some(({ draft }) => isTyped(draft)),
  };
}

export type Papers = ReturnType<typeof usePapers>;

/** Sessions of a day's week that the caller may enter papers for. */
export function usePaperSessions(week: LocalDate | null) {
  const { venue } = useVenue();
  const monday = mondayOf(week ?? ('2000-01-03' as LocalDate));
  const sessions = useCall(
    'sessions.list',
    { from: monday, to: addDays(monday, 6), venueId: venue.id },
    { enabled: week !== null },
  );
  return (sessions.data ?? []).filter(
    ({ mayOpenRegister, status }) => mayOpenRegister && status !== 'cancelled',
  );
}
