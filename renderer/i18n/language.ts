import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '#shared/contract/app.ts';
import { fi } from '#shared/i18n/fi/texts.ts';
import { gapFormatter } from '#shared/i18n/format-gap.ts';

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

/** The texts that most venues never need; they are part of the program, but not of its start. */
const others = {
  sv: async () => (await import('#shared/i18n/sv/texts.ts')).sv,
  en: async () => (await import('#shared/i18n/en/texts.ts')).en,
} as const;

let wanted: Language = 'fi';

/** Puts all texts into another language, once they are there; of two wishes the later one counts. */
export function showLanguage(language: Language): void {
  wanted = language;
  if (language === 'fi' || i18next.hasResourceBundle(language, 'translation')) turnTo(language);
  else void loadAndTurnTo(language);
}

async function loadAndTurnTo(language: keyof typeof others): Promise<void> {
  i18next.addResourceBundle(language, 'translation', await others[language]());
  if (wanted === language) turnTo(language);
}

function turnTo(language: Language): void {
  document.documentElement.lang = language;
  if (language !== i18next.language) void i18next.changeLanguage(language);
}

/** Begins in Finnish, which stands in for what is not loaded yet. */
export function startTexts(): void {
  void i18next
    .use(initReactI18next)
    .use(gapFormatter)
    .init({
      resources: { fi: { translation: fi } },
      lng: 'fi',
      fallbackLng: 'fi',
      initAsync: false,
      // React escapes every text itself.
      interpolation: { escapeValue: false, alwaysFormat: true },
    });
}
