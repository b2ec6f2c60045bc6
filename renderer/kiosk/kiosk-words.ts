import type { KioskForm, KioskLanguage } from '#shared/domain/feedback/form.ts';
import { ar } from './kiosk-words-ar.ts';
import { en } from './kiosk-words-en.ts';
import { fi } from './kiosk-words-fi.ts';
import { easyFi } from './kiosk-words-fi-easy.ts';
import type { KioskWords } from './kiosk-words-needed.ts';
import { ru } from './kiosk-words-ru.ts';
import { sv } from './kiosk-words-sv.ts';
import { uk } from './kiosk-words-uk.ts';

export const kioskWords: Readonly<Record<KioskLanguage, KioskWords>> = {
  ...{ fi, 'fi-x-easy': easyFi, sv, en, uk, ru, ar },
};

/** Each language in its own name. */
export const languageNames: Readonly<Record<KioskLanguage, string>> = {
  fi: 'Suomi',
  'fi-x-easy': 'Selkosuomi',
  sv: 'Svenska',
  en: 'English',
  uk: 'Українська',
  ru: 'Русский',
  ar: 'العربية',
};

export const directionOf = (language: KioskLanguage): 'ltr' | 'rtl' =>
  language === 'ar' ? 'rtl' : 'ltr';

/** What the staff reads, whatever the last visitor chose: the form's first one of the program's. */
export function staffLanguage({ languages }: Pick<KioskForm, 'languages'>): KioskLanguage {
  const first = languages.find((each) => ['fi', 'fi-x-easy', 'sv', 'en'].includes(each)) ?? 'fi';
  return first === 'fi-x-easy' ? 'fi' : first;
}

/** A sentence with its numbers in it. */
export function filled(sentence: string, values: Readonly<Record<string, number | string>>) {
  return Object.entries(values).reduce(
    (text, [name, value]) => text.replace(`{{${name}}}`, String(value)),
    sentence,
  );
}
