import {
  inLanguage,
  type KioskLanguage,
  type Question,
  valuesOf,
} from '#shared/domain/feedback/form.ts';
import type { KioskWords } from './kiosk-words-needed.ts';

/** Something to tap: its value and its word. */
export type Choice = Readonly<{ value: number; label: string; lang: KioskLanguage }>;

/** What a question can be answered with, in the order of the screen; empty for own words. */
export function choicesOf(
  question: Question,
  language: KioskLanguage,
  words: KioskWords,
): Choice[] {
  const { kind, options } = question;
  const { no, partly, yes, cannotSay } = words.agreement;
  const of = (value: number, label: string): Choice => ({ value, label, lang: language });
  switch (kind) {
    case 'faces':
      return words.faces.map((label, index) => of(index + 1, label));
    case 'agreement':
      return [of(1, no), of(2, partly), of(3, yes), of(0, cannotSay)];
    case 'assisted':
      return [of(0, no), of(1, yes)];
    case 'scale':
      return (valuesOf(question) ?? []).map((value) => of(value, String(value)));
    case 'choice':
    case 'about':
      return options.map((option, index) => ({
        value: index + 1,
        label: inLanguage(option, language),
        lang: option[language] === undefined ? 'fi' : language,
      }));
    case 'text':
      return [];
  }
}

/** What the ends of a scale mean. */
export function endsOf({ isRecommendation }: Question, words: KioskWords): [string, string] {
  return isRecommendation ? [words.unlikely, words.likely] : [words.least, words.most];
}
