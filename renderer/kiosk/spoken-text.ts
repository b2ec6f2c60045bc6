import { inLanguage, type KioskForm } from '#shared/domain/feedback/form.ts';
import { choicesOf } from './choices-of.ts';
import { filled, kioskWords } from './kiosk-words.ts';
import type { KioskWords } from './kiosk-words-needed.ts';
import { screensOf, type Visit } from './visit.ts';

/** The notice of PRODUCT.md 4.4, with the form's own minimum. */
export function noticeOf({ minimum }: Pick<KioskForm, 'minimum'>, words: KioskWords): string {
  return filled(words.notice, { minimum: minimum === 5 ? words.five : minimum });
}

/** One after the other, with a pause for breath; a text that ends a sentence has its own. */
const sentences = (texts: readonly string[]): string =>
  texts.map((text) => (/[.!?؟]$/.test(text) ? text : `${text}.`)).join(' ');

/** What is read aloud of a screen: everything on it that is about answering. */
export function spokenText(form: KioskForm, visit: Visit, isThanked: boolean): string {
  const { language, at } = visit;
  const words = kioskWords[language];
  if (isThanked) return `${words.thanks} ${words.isKept}`;
  const { asked, assisted } = screensOf(form);
  const question = asked[at];
  if (!question) {
    const asks = assisted ? inLanguage(assisted.texts, language) : words.isReady;
    const choices = assisted ? [words.byMyself, words.somebodyHelped] : [words.send];
    return sentences([asks, words.cannotBeChanged, ...choices]);
  }
  return sentences([
    ...(at === 0 ? [noticeOf(form, words)] : []),
    inLanguage(question.texts, language),
    ...(question.kind === 'text' ? [words.textNotice] : []),
    ...choicesOf(question, language, words).map(({ label }) => label),
  ]);
}
