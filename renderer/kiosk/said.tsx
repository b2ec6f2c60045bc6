import { type InLanguages, inLanguage, type KioskLanguage } from '#shared/domain/feedback/form.ts';
import { directionOf } from './kiosk-words.ts';

/** A text of the form, in Finnish where the form has no other. */
export function Said({
  texts,
  language,
}: Readonly<{ texts: InLanguages; language: KioskLanguage }>) {
  const lang = texts[language] === undefined ? 'fi' : language;
  return (
    <span lang={lang} dir={directionOf(lang)}>
      {inLanguage(texts, language)}
    </span>
  );
}
