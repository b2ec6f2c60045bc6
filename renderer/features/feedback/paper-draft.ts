import type { CallInput } from '#shared/contract/contract.ts';
import type { FeedbackForm } from '#shared/contract/feedback.ts';

/** Numbers as they are typed, by question and value; texts by question. */
export type PaperDraft = Readonly<{
  counts: Readonly<Record<string, string>>;
  texts: Readonly<Record<string, readonly string[]>>;
}>;

/** A draft with the way back to each one before it. */
export type PaperSteps = Readonly<{
  draft: PaperDraft;
  /** Newest first. */
  before: readonly Readonly<{ draft: PaperDraft; step: PaperStep }>[];
}>;

/** What was done in one go. */
export type PaperStep = Readonly<{
  /** The field in words, for whoever takes the step back. */
  what: string;
  /** Set while a field is typed in: its signs are one step together. */
  field: string | null;
}>;

const empty: PaperDraft = { counts: {}, texts: {} };
/** Nothing typed, and nothing to take back. */
export const noSteps: PaperSteps = { draft: empty, before: [] };

/** The contract's limit; pages do not load its schemas. */
export const mostAnswers = 500;
/** A whole pile of papers can be taken back tap by tap. */
const mostSteps = 500;

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
export function answersOf(
  draft: PaperDraft,
  { questions }: Pick<FeedbackForm, 'questions'>,
): Answers | null {
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

/** How many answers of the questions would be saved. */
export const totalOf = (answers: Answers | null): number =>
  answers ? answers.counts.reduce((all, one) => all + one.answers, answers.texts.length) : 0;

/** Something is typed that would be lost. */
export const isTyped = ({ counts, texts }: PaperDraft): boolean =>
  [...Object.values(counts), ...Object.values(texts).flat()].some((typed) => typed.trim() !== '');

/** Goes on to another draft; more signs of the same field are the same step. */
export function stepTo(
  { draft, before }: PaperSteps,
  next: PaperDraft,
  step: PaperStep,
): PaperSteps {
  const [last] = before;
  const isSame = step.field !== null && last?.step.field === step.field;
  return {
    draft: next,
    before: isSame ? before : [{ draft, step }, ...before].slice(0, mostSteps),
  };
}

/** The draft before the last step; the same where nothing was done. */
export function stepBack({ draft, before }: PaperSteps): PaperSteps {
  const [last, ...rest] = before;
  return { draft: last?.draft ?? draft, before: rest };
}

/** One paper more with this answer; null where its number cannot be read or is the greatest. */
export function oneMore(draft: PaperDraft, key: string): PaperDraft | null {
  const count = readCount(draft.counts[key]);
  if (count === null || count >= mostAnswers) return null;
  return { ...draft, counts: { ...draft.counts, [key]: String(count + 1) } };
}

export const cleared = empty;
