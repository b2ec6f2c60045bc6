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

export type StaffLanguage = 'fi' | 'sv' | 'en';

/** What the staff does where nobody is behind the page; only she can. */
export const openAnew: Readonly<Record<StaffLanguage, string>> = {
  fi: 'Henkilökunta: sulje tämä sivu ja avaa kioski uudelleen Narikasta (Palaute, Avaa kioski).',
  sv: 'Personal: stäng den här sidan och öppna kiosken på nytt i Narikka (Respons, Öppna kiosken).',
  en: 'Staff: close this page and open the kiosk again from Narikka (Feedback, Open the kiosk).',
};

/** What the staff reads, whatever the last visitor chose: the form's first one of the program's. */
export function staffLanguage({ languages }: Pick<KioskForm, 'languages'>): StaffLanguage {
  for (const each of languages) {
    if (each === 'fi-x-easy') return 'fi';
    if (each === 'fi' || each === 'sv' || each === 'en') return each;
  }
  return 'fi';
}

/** A sentence with its numbers in it. */
export function filled(sentence: string, values: Readonly<Record<string, number | string>>) {
  return Object.entries(values).reduce(
    (text, [name, value]) => text.replace(`{{${name}}}`, String(value)),
    sentence,
  );
}
