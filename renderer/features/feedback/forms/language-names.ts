import type { KioskLanguage } from '#shared/domain/feedback/form.ts';

/** How a language's texts are marked for screen readers and written in fields. */
export const langOf = (language: KioskLanguage): string =>
  language === 'fi-x-easy' ? 'fi' : language;

export const directionOf = (language: KioskLanguage): 'ltr' | 'rtl' =>
  language === 'ar' ? 'rtl' : 'ltr';
