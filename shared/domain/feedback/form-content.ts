import {
  type FormVersionId,
  type InLanguages,
  type KioskForm,
  type KioskLanguage,
  kioskLanguages,
  leastMinimum,
  type Question,
  type QuestionKind,
} from './form.ts';

/** Who answers a form: visitors in the kiosk and on paper, or leaders about their own sessions. */
export const formUses = ['visitors', 'leaders'] as const;
export type FormUse = (typeof formUses)[number];

/** When a group has a form of its own: any session, its first, its last. */
export const formMoments = ['session', 'start', 'end'] as const;
export type FormMoment = (typeof formMoments)[number];

/** What a form asks; a draft of it may still have empty texts. */
export type FormContent = Readonly<{
  title: InLanguages;
  /** In the order of the kiosk's buttons; Finnish always. */
  languages: readonly KioskLanguage[];
  /** Translations that nobody who speaks the language has checked yet. */
  unchecked: readonly KioskLanguage[];
  questions: readonly Question[];
  /** Who made the questions and under what terms; empty for one's own. */
  source: string;
}>;

/** Limits of a form: what fits a screen of the kiosk, and the patience of whoever stands there. */
export const formLimits = {
  title: 80,
  question: 200,
  option: 80,
  source: 300,
  questions: 20,
  options: 8,
  /** A choice of one is none. */
  leastOptions: 2,
} as const;

/** Least and greatest minimum of answers that a form can be given. */
export const minimumRange = { from: leastMinimum, to: 20 } as const;

/** Kinds with options of their own. */
export const hasOptions = (kind: QuestionKind): boolean => kind === 'choice' || kind === 'about';

/** Kinds that a form of this use may have: a leader is asked neither who she is nor who helped. */
export function kindsOf(use: FormUse): readonly QuestionKind[] {
  const both = ['faces', 'agreement', 'scale', 'choice'] as const;
  return use === 'leaders' ? [...both, 'text'] : [...both, 'text', 'about', 'assisted'];
}

/** A question without words yet. */
export const newQuestion = (id: string, kind: QuestionKind): Question => ({
  ...{ id, kind, texts: { fi: '' } },
  options: hasOptions(kind) ? [{ fi: '' }, { fi: '' }] : [],
  isRecommendation: false,
  isHelp: false,
});

/** What keeps a form from being published, and where. */
export type FormFault = Readonly<
  | { what: 'title'; language: KioskLanguage }
  | { what: 'no-questions' }
  | { what: 'question'; questionId: string; language: KioskLanguage }
  | { what: 'option'; questionId: string; option: number; language: KioskLanguage }
  | { what: 'options'; questionId: string }
  | { what: 'same-option'; questionId: string }
  | { what: 'kind'; questionId: string }
>;

const isMissing = (texts: InLanguages, language: KioskLanguage): boolean =>
  (texts[language] ?? '').trim() === '';

/** What a form lacks before visitors can be asked it; every language that it offers is whole. */
export function formFaults(
  { title, languages, questions }: FormContent,
  use: FormUse,
): FormFault[] {
  const titles = languages.filter((language) => isMissing(title, language));
  return [
    ...titles.map((language): FormFault => ({ what: 'title', language })),
    ...(questions.length === 0 ? [{ what: 'no-questions' } as const] : []),
    ...questions.flatMap((question) => questionFaults(question, languages, use)),
    ...secondOf(questions, 'assisted').map(({ id }) => ({ what: 'kind', questionId: id }) as const),
  ];
}

/** One "did somebody help you" is enough. */
const secondOf = (questions: readonly Question[], kind: QuestionKind): Question[] =>
  questions.filter((question) => question.kind === kind).slice(1);

function questionFaults(
  { id: questionId, kind, texts, options }: Question,
  languages: readonly KioskLanguage[],
  use: FormUse,
): FormFault[] {
  const faults: FormFault[] = [];
  if (!kindsOf(use).includes(kind)) faults.push({ what: 'kind', questionId });
  if (hasOptions(kind) && options.length < formLimits.leastOptions) {
    faults.push({ what: 'options', questionId });
  }
  const said = options.map(({ fi }) => fi.trim()).filter((text) => text !== '');
  if (new Set(said).size < said.length) faults.push({ what: 'same-option', questionId });
  for (const language of languages) {
    if (isMissing(texts, language)) faults.push({ what: 'question', questionId, language });
    options.forEach((option, at) => {
      if (isMissing(option, language)) {
        faults.push({ what: 'option', questionId, option: at, language });
      }
    });
  }
  return faults;
}

/** How many of a form's texts a language has, of how many. */
export function translated(
  { title, questions }: FormContent,
  language: KioskLanguage,
): Readonly<{ has: number; of: number }> {
  const all = [title, ...questions.flatMap(({ texts, options }) => [texts, ...options])];
  return { has: all.filter((texts) => !isMissing(texts, language)).length, of: all.length };
}

/** Whether an answer to one means what it means to the other, so that both count together. */
export function meansTheSame(before: Question, after: Question): boolean {
  if (before.kind !== after.kind || after.options.length < before.options.length) return false;
  // An option may be worded better where it stands; moved, its number would mean another one.
  return before.options.every(({ fi }, at) => {
    const now = after.options.findIndex((option) => option.fi === fi);
    return now === -1 || now === at;
  });
}

/**
 * The content as it is published: a question that means something else than one of the same id in
 * an earlier version becomes a new one, so that its answers are never added to the old ones.
 */
export function withOwnIds(
  content: FormContent,
  earlier: readonly FormContent[],
  newQuestionId: () => string,
): FormContent {
  const before = earlier.flatMap(({ questions }) => questions);
  const questions = content.questions.map((question) => {
    const sames = before.filter(({ id }) => id === question.id);
    const isSame = sames.every((one) => meansTheSame(one, question));
    return isSame ? question : { ...question, id: newQuestionId() };
  });
  return { ...content, questions };
}

/** A content as one text in which the order of keys plays no part; equal texts, equal forms. */
export function sameText({ title, languages, questions, source }: FormContent): string {
  const inOrder = (texts: InLanguages) => kioskLanguages.map((language) => texts[language] ?? null);
  return JSON.stringify([
    inOrder(title),
    languages,
    source,
    questions.map(({ kind, texts, options, isRecommendation, isHelp }) => [
      ...[kind, inOrder(texts), options.map(inOrder)],
      ...[isRecommendation, isHelp],
    ]),
  ]);
}

/** What the kiosk gets of a version. */
export const kioskFormOf = (
  versionId: FormVersionId,
  { title, languages, questions }: FormContent,
  minimum: number,
): KioskForm => ({ versionId, title, languages, questions, minimum });
