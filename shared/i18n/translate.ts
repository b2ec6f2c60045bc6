import i18next, { type i18n } from 'i18next';
import type { Language } from '../contract/app.ts';
import { en } from './en/texts.ts';
import { fi } from './fi/texts.ts';
import { gapFormatter } from './format-gap.ts';
import { sv } from './sv/texts.ts';

export const texts = { fi, sv, en } as const;

/**
 * Text for a key (`errors.not-found`) with its gaps filled; `count` picks the plural form. The
 * keys are loose here for callers that build them from data; screens use the typed `t` of
 * react-i18next, and a test holds that every key used anywhere exists.
 */
export type Translate = (key: string, params?: Readonly<Record<string, string | number>>) => string;

function make(): i18n {
  const instance = i18next.createInstance();
  void instance.use(gapFormatter).init({
    resources: { fi: { translation: fi }, sv: { translation: sv }, en: { translation: en } },
    lng: 'fi',
    fallbackLng: 'fi',
    initAsync: false,
    // Every place that shows a text escapes it itself.
    interpolation: { escapeValue: false, alwaysFormat: true },
  });
  return instance;
}

let shared: i18n | undefined;

/** The translator of one language, for everything outside the screens: files, menus, errors. */
export function translator(language: Language): Translate {
  shared ??= make();
  const t = shared.getFixedT(language);
  return (key, params) => String(t(key as never, params as never));
}
