import type { FormVersionId, InLanguages, KioskForm, KioskLanguage, Question } from './form.ts';

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

/** What the kiosk gets of a version. */
export const kioskFormOf = (
  versionId: FormVersionId,
  { title, languages, questions }: FormContent,
  minimum: number,
): KioskForm => ({ versionId, title, languages, questions, minimum });
