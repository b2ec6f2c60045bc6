import {
  type InLanguages,
  type KioskLanguage,
  kioskLanguages,
  type Question,
  type QuestionKind,
} from './form.ts';
import { type FormContent, newQuestion } from './form-content.ts';

/** A text with its words in one language changed; none at all in a translation leaves it out. */
export function withText(texts: InLanguages, language: KioskLanguage, text: string): InLanguages {
  if (language === 'fi') return { ...texts, fi: text };
  if (text.trim() !== '') return { ...texts, [language]: text };
  const { [language]: _, ...others } = texts;
  return { ...others, fi: texts.fi };
}

export const addQuestion = (content: FormContent, kind: QuestionKind, id: string): FormContent => ({
  ...content,
  questions: [...content.questions, newQuestion(id, kind)],
});

export const removeQuestion = (content: FormContent, id: string): FormContent => ({
  ...content,
  questions: content.questions.filter((question) => question.id !== id),
});

/** Changes one question; what its kind does not have goes. */
export const changeQuestion = (
  content: FormContent,
  id: string,
  change: Partial<Question>,
): FormContent => ({
  ...content,
  questions: content.questions.map((question) =>
    question.id === id ? { ...question, ...change } : question,
  ),
});

/** One place up or down in a list; what is at its end stays. */
export function moved<T>(list: readonly T[], at: number, by: -1 | 1): T[] {
  const one = list[at];
  const other = list[at + by];
  if (one === undefined || other === undefined) return [...list];
  return list.with(at, other).with(at + by, one);
}

export const moveQuestion = (content: FormContent, id: string, by: -1 | 1): FormContent => {
  const at = content.questions.findIndex((question) => question.id === id);
  return { ...content, questions: moved(content.questions, at, by) };
};

/** Offers a language or leaves it out; its texts stay for another time. */
export const offerLanguage = (
  content: FormContent,
  language: KioskLanguage,
  isOffered: boolean,
): FormContent => ({
  ...content,
  languages: kioskLanguages.filter((each) =>
    each === language ? isOffered || each === 'fi' : content.languages.includes(each),
  ),
});

/** Says whether somebody who speaks the language has read its texts. */
export const markChecked = (
  content: FormContent,
  language: KioskLanguage,
  isChecked: boolean,
): FormContent => ({
  ...content,
  unchecked: kioskLanguages.filter((each) =>
    each === language ? !isChecked : content.unchecked.includes(each),
  ),
});
