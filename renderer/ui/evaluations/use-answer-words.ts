import { answerWords } from '#shared/domain/feedback/answer-words.ts';
import { inLanguage, type Question, valuesOf } from '#shared/domain/feedback/form.ts';
import { useTexts } from '../../i18n/use-texts.ts';

type AnswerWord = Readonly<{ value: number; label: string }>;

/** What each value of a question is called; null for one's own words. */
export function useAnswerWords(question: Question): readonly AnswerWord[] | null {
  const { language } = useTexts();
  const { kind, options } = question;
  const { faces, agreement } = answerWords[language];
  const { no, partly, yes, cannotSay } = agreement;
  const numbered = (words: readonly string[]): AnswerWord[] =>
    words.map((label, at) => ({ value: at + 1, label }));
  switch (kind) {
    case 'faces':
      return numbered(faces);
    case 'agreement':
      // "Cannot say" is the last, as on the kiosk's screen, and nought.
      return [...numbered([no, partly, yes]), { value: 0, label: cannotSay }];
    case 'choice':
    case 'about':
      return numbered(options.map((option) => inLanguage(option, language)));
    case 'assisted':
      return [
        { value: 0, label: no },
        { value: 1, label: yes },
      ];
    case 'scale':
      return (valuesOf(question) ?? []).map((value) => ({ value, label: String(value) }));
    case 'text':
      return null;
  }
}
