import type {
  GivenAnswer,
  KioskForm,
  KioskLanguage,
  Question,
} from '#shared/domain/feedback/form.ts';

/** One visitor at the kiosk: where she is and what she has answered. Lives in one component only. */
export type Visit = Readonly<{
  language: KioskLanguage;
  /** A question's place; the number of questions is the last screen, from which is sent. */
  at: number;
  answers: ReadonlyMap<string, number | string>;
}>;

export type Move =
  | Readonly<{ kind: 'choose'; questionId: string; value: number }>
  | Readonly<{ kind: 'type'; questionId: string; text: string }>
  | Readonly<{ kind: 'skip'; questionId: string }>
  | Readonly<{ kind: 'next' | 'back' | 'restart' }>
  | Readonly<{ kind: 'speak'; language: KioskLanguage }>;

/**
 * The questions that have a screen of their own, and the one whether somebody helped, which is
 * answered by the way of sending.
 */
export function screensOf({ questions }: Pick<KioskForm, 'questions'>): {
  asked: Question[];
  assisted: Question | null;
} {
  const assisted = questions.findLast(({ kind }) => kind === 'assisted') ?? null;
  return { asked: questions.filter((question) => question !== assisted), assisted };
}

/** The form's first language is the one in which the first question stands on the screen. */
export function newVisit({ languages }: Pick<KioskForm, 'languages'>): Visit {
  return { language: languages[0] ?? 'fi', at: 0, answers: new Map() };
}

/** Whether there is anything that the next visitor should not find. */
export function isUntouched(form: KioskForm, { language, at, answers }: Visit): boolean {
  return at === 0 && answers.size === 0 && language === newVisit(form).language;
}

/** What a visitor's touch makes of her visit. */
export function moved(form: KioskForm, visit: Visit, move: Move): Visit {
  const last = screensOf(form).asked.length;
  const to = (at: number): Visit => ({ ...visit, at: Math.min(last, Math.max(0, at)) });
  switch (move.kind) {
    case 'choose':
      return { ...to(visit.at + 1), answers: having(visit, move.questionId, move.value) };
    case 'type':
      return { ...visit, answers: having(visit, move.questionId, move.text) };
    case 'skip':
      return { ...to(visit.at + 1), answers: having(visit, move.questionId, '') };
    case 'next':
      return to(visit.at + 1);
    case 'back':
      return to(visit.at - 1);
    case 'speak':
      return { ...visit, language: move.language };
    case 'restart':
      return newVisit(form);
  }
}

function having({ answers }: Visit, questionId: string, value: number | string): Visit['answers'] {
  const next = new Map(answers);
  if (value === '') next.delete(questionId);
  else next.set(questionId, value);
  return next;
}

/** What is sent: only what was answered; own words without the space around them. */
export function givenAnswers({ answers }: Visit): GivenAnswer[] {
  return [...answers]
    .map(([questionId, value]) => ({
      questionId,
      value: typeof value === 'string' ? value.trim() : value,
    }))
    .filter(({ value }) => value !== '');
}
