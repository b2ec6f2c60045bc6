import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '#shared/contract/app.ts';
import { en } from '#shared/i18n/en/texts.ts';
import { fi } from '#shared/i18n/fi/texts.ts';
import { sv } from '#shared/i18n/sv/texts.ts';

/** The languages of the screens, each with its own name. */
export const languageNames = {
  fi: 'Suomi',
  sv: 'Svenska',
  en: 'English',
} as const satisfies Readonly<Record<Language, string>>;

export const languages = ['fi', 'sv', 'en'] as const satisfies readonly Language[];

/** Whether a remembered text is one of the languages. */
export function isLanguage(text: string | undefined): text is Language {
  return languages.some((language) => language === text);
}

/** The language on the screen now. */
export function currentLanguage(): Language {
  return isLanguage(i18next.language) ? i18next.language : 'fi';
}

/** Puts all texts into another language at once. */
export function showLanguage(language: Language): void {
  document.documentElement.lang = language;
  if (language !== i18next.language) void i18next.changeLanguage(language);
}

/** Loads all three languages: together they are smaller than one picture, and switching never waits. */
export function startTexts(): void {
  void i18next.use(initReactI18next).init({
    resources: { fi: { translation: fi }, sv: { translation: sv }, en: { translation: en } },
    lng: 'fi',
    fallbackLng: 'fi',
    initAsync: false,
    // React escapes every text itself.
    interpolation: { escapeValue: false },
  });
}
