import type { Language } from '#shared/contract/app.ts';
import { kioskLanguages } from '#shared/domain/feedback/form.ts';
import { translator } from '#shared/i18n/translate.ts';

const numbered: Readonly<Record<string, string>> = { questions: 'question', options: 'option' };

/** Where something stands in the file of a form: `kysymys 1, teksti, suomi`. */
export function placeInWords(path: readonly PropertyKey[], language: Language): string {
  const t = translator(language);
  const words = path.flatMap((key, at): string[] => {
    const name = String(key);
    if (typeof key === 'number') {
      const what = numbered[String(path[at - 1])];
      return what ? [t(`forms.place.${what}`, { number: key + 1 })] : [];
    }
    if (name === 'form' || (name in numbered && typeof path[at + 1] === 'number')) return [];
    const isLanguage = kioskLanguages.some((one) => one === name);
    return [t(`forms.${isLanguage ? 'language' : 'place'}.${name}`)];
  });
  return words.join(', ') || t('forms.place.form');
}
