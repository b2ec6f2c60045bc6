import type { Language } from '../../contract/app.ts';
import { type Translate, translator } from '../../i18n/translate.ts';
import { inLanguage, type Question } from './form.ts';

/** What a value of a question is called by the staff, in their language. */
export function valueLabel(question: Question, value: number, language: Language): string {
  const t: Translate = translator(language);
  switch (question.kind) {
    case 'faces':
      return t(`feedback.values.faces.${value}`);
    case 'agreement':
      return t(`feedback.values.agreement.${value}`);
    case 'assisted':
      return t(`feedback.values.assisted.${value}`);
    case 'choice':
    case 'about': {
      const option = question.options[value - 1];
      return option ? inLanguage(option, language) : String(value);
    }
    case 'scale':
    case 'text':
      return String(value);
  }
}
