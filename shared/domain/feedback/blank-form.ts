import { type AnswerWords, answerWords } from './answer-words.ts';
import { inLanguage, type KioskLanguage, type Question } from './form.ts';
import type { FormContent } from './form-content.ts';
import { paperWords } from './paper-words.ts';

/** How a question is answered on paper. */
export type PaperAnswer = Readonly<
  | { kind: 'faces'; words: AnswerWords['faces'] }
  /** A box each, side by side where they are short. */
  | { kind: 'boxes'; words: readonly string[] }
  | { kind: 'scale'; least: string; most: string }
  | { kind: 'lines' }
>;

/** A form in one language as it is printed to be filled in by hand. */
export type BlankForm = Readonly<{
  language: KioskLanguage;
  isRightToLeft: boolean;
  title: string;
  notice: string;
  howTo: string;
  questions: readonly Readonly<{ text: string; answer: PaperAnswer }>[];
  /** Whose questionnaire it is; may be empty. */
  source: string;
  thanks: string;
}>;

function answerOf(question: Question, language: KioskLanguage): PaperAnswer {
  const words = answerWords[language];
  const { no, partly, yes, cannotSay } = words.agreement;
  switch (question.kind) {
    case 'faces':
      return { kind: 'faces', words: words.faces };
    case 'agreement':
      return { kind: 'boxes', words: [no, partly, yes, cannotSay] };
    case 'scale':
      return question.isRecommendation
        ? { kind: 'scale', least: words.unlikely, most: words.likely }
        : { kind: 'scale', least: words.least, most: words.most };
    case 'choice':
    case 'about':
      return {
        kind: 'boxes',
        words: question.options.map((option) => inLanguage(option, language)),
      };
    case 'assisted':
      return { kind: 'boxes', words: [no, yes] };
    case 'text':
      return { kind: 'lines' };
  }
}

/** A form to be filled in by hand, in one of its languages. */
export function blankForm(content: FormContent, language: KioskLanguage): BlankForm {
  const { anonymous, howTo, thanks } = paperWords[language];
  return {
    language,
    isRightToLeft: language === 'ar',
    title: inLanguage(content.title, language),
    notice: `${anonymous} ${answerWords[language].textNotice}`,
    howTo,
    questions: content.questions.map((question) => ({
      text: inLanguage(question.texts, language),
      answer: answerOf(question, language),
    })),
    source: content.source,
    thanks,
  };
}
