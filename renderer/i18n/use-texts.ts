import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Language } from '#shared/contract/app.ts';
import { type Formats, formats } from './formats.ts';
import { isLanguage } from './language.ts';

/** The typed texts, the language on the screen, and its dates, times and sorting. */
export function useTexts(): Readonly<{ t: TFunction; language: Language; format: Formats }> {
  const { t, i18n } = useTranslation();
  const language = isLanguage(i18n.language) ? i18n.language : 'fi';
  return { t, language, format: formats[language] };
}
