import type { Id } from '../../kernel/ids.ts';

export type FormId = Id<'form'>;
/** A form as it was once; an answer belongs to one. */
export type FormVersionId = Id<'form-version'>;

/**
 * Languages of the kiosk, in the order of its buttons (PRODUCT.md 3.4); BCP 47, easy Finnish as a
 * private use of it.
 */
export const kioskLanguages = ['fi', 'fi-x-easy', 'sv', 'en', 'uk', 'ru', 'ar'] as const;
export type KioskLanguage = (typeof kioskLanguages)[number];

/**
 * How a question is answered, and what its values mean:
 * - `faces` 1 (very bad) to 5 (very good);
 * - `agreement` 1 no, 2 partly, 3 yes, 0 cannot say;
 * - `scale` 0 to 10;
 * - `choice` the number of an option, from 1;
 * - `about` the same, of the visitor and kept apart from the other answers;
 * - `assisted` 1 somebody helped with answering, 0 nobody did;
 * - `text` own words.
 */
export const questionKinds = [
  'faces',
  'agreement',
  'scale',
  'choice',
  'about',
  'assisted',
  'text',
] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** The same in each language that a form has; Finnish always. */
export type InLanguages = Readonly<{ fi: string }> &
  Readonly<Partial<Record<KioskLanguage, string>>>;

export type Question = Readonly<{
  /** Of this form, the same through its versions while the question means the same. */
  id: string;
  kind: QuestionKind;
  texts: InLanguages;
  /** Of `choice` and `about`; empty for the others. */
  options: readonly InLanguages[];
  /** Of a `scale`: counted as a recommendation (NPS, 0-6, 7-8, 9-10). */
  isRecommendation: boolean;
  /** Of an `agreement`: yes counts as helped. */
  isHelp: boolean;
}>;

/** What the kiosk needs of a form. */
export type KioskForm = Readonly<{
  versionId: FormVersionId;
  title: InLanguages;
  languages: readonly KioskLanguage[];
  questions: readonly Question[];
  /** Answers and people below which nothing is shown; 5 or more. */
  minimum: number;
}>;

/** The least minimum there is (PRODUCT.md 4.4). */
export const leastMinimum = 5;
export const longestAnswer = 1000;

/**
 * The values that a question can be given, in the order in which they are shown everywhere: the
 * "cannot say" of an agreement is nought and last. Null for a text.
 */
export function valuesOf({ kind, options }: Pick<Question, 'kind' | 'options'>): number[] | null {
  const upTo = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, i) => from + i);
  switch (kind) {
    case 'faces':
      return upTo(1, 5);
    case 'agreement':
      return [1, 2, 3, 0];
    case 'scale':
      return upTo(0, 10);
    case 'choice':
    case 'about':
      return upTo(1, options.length);
    case 'assisted':
      return [0, 1];
    case 'text':
      return null;
  }
}

/** One visitor's answer to one question; a question left out has none. */
export type GivenAnswer = Readonly<{ questionId: string; value: number | string }>;

/** Whether a kiosk's answers fit its form: known questions, each once, values of their kind. */
export function areAnswersTo(form: KioskForm, answers: readonly GivenAnswer[]): boolean {
  const ids = new Set(answers.map(({ questionId }) => questionId));
  return (
    ids.size === answers.length &&
    answers.every(({ questionId, value }) => {
      const question = form.questions.find(({ id }) => id === questionId);
      if (!question) return false;
      const values = valuesOf(question);
      if (values) return typeof value === 'number' && values.includes(value);
      return typeof value === 'string' && value.trim() !== '' && value.length <= longestAnswer;
    })
  );
}

/** A text in the language wished, else the nearest that there is. */
export function inLanguage(texts: InLanguages, language: KioskLanguage): string {
  return texts[language] ?? texts.fi;
}
