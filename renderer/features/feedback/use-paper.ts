import { useState } from 'react';
import type { CallInput } from '#shared/contract/contract.ts';
import type { FeedbackForm } from '#shared/contract/feedback.ts';

/** Numbers as they are typed, by question and value; texts by question. */
export type PaperDraft = Readonly<{
  counts: Readonly<Record<string, string>>;
  texts: Readonly<Record<string, readonly string[]>>;
}>;

const empty: PaperDraft = { counts: {}, texts: {} };
/** The contract's limit; pages do not load its schemas. */
export const mostAnswers = 500;

export const countKey = (questionId: string, value: number): string => `${questionId} ${value}`;

/** A whole number that one may enter; null for anything else. Nothing typed is none. */
export function readCount(typed: string | undefined): number | null {
  const text = (typed ?? '').trim();
  if (text === '') return 0;
  if (!/^\d{1,3}$/.test(text)) return null;
  const count = Number(text);
  return count <= mostAnswers ? count : null;
}

type Answers = Pick<CallInput<'feedback.savePaper'>, 'counts' | 'texts'>;

/** What would be saved; null while a number cannot be read. */
export function answersOf(draft: PaperDraft, { questions }: FeedbackForm): Answers | null {
  const counts: Answers['counts'] = [];
  for (const { id: questionId, values } of questions) {
    for (const { value } of values) {
      const answers = readCount(draft.counts[countKey(questionId, value)]);
      if (answers === null) return null;
      if (answers > 0) counts.push({ questionId, value, answers });
    }
  }
  const texts = questions.flatMap(({ id: questionId }) =>
    (draft.texts[questionId] ?? [])
      .map((text) => text.trim())
      .filter((text) => text !== '')
      .map((text) => ({ questionId, text })),
  );
  return { counts, texts };
}

/** Something is typed that would be lost. */
export const isTyped = ({ counts, texts }: PaperDraft): boolean =>
  [...Object.values(counts), ...Object.values(texts).flat()].some((typed) => typed.trim() !== '');

/** A batch of paper while it is typed: in this component alone, gone with it. */
export function usePaperDraft() {
  const [draft, setDraft] = useState(empty);
  return {
    draft,
    setCount: (key: string, typed: string) =>
      setDraft((before) => ({ ...before, counts: { ...before.counts, [key]: typed } })),
    setTexts: (questionId: string, texts: readonly string[]) =>
      setDraft((before) => ({ ...before, texts: { ...before.texts, [questionId]: texts } })),
    clear: () => setDraft(empty),
  };
}
