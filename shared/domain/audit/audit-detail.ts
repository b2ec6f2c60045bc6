import type { Language } from '../../contract/app.ts';
import { formatDate, formatMonth } from '../../i18n/format.ts';
import { translator } from '../../i18n/translate.ts';
import { day, isLocalDate } from '../../kernel/local-date.ts';
import { monthPattern } from '../months/month.ts';

/** Actions whose details are told in a sentence, by what stands where. */
const sentences: ReadonlySet<string> = new Set([
  'month-closed',
  'sessions-removed',
  'lock-after-set',
  'form-published',
  'audit-exported',
  'report-exported',
  'programme-imported',
  'retention-ran',
]);

/** Details that are a setting's name and its values; the first word says which. */
const settings: ReadonlySet<string> = new Set(['retention', 'text-retention', 'controller']);

const gaps = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;

/** Stands for a thing, by which no reader knows it: shown as nothing. */
const isId = (word: string): boolean => /^(?=.*\d)[0-9a-hjkmnp-tv-z]{16}$/.test(word);

/**
 * The detail of a line of the log in words. The log itself keeps codes: they are of no language and
 * hold no names. What a later or an earlier program wrote and nobody knows here stays as it is.
 */
export function detailInWords(
  { action, detail }: Readonly<{ action: string; detail: string | null }>,
  language: Language,
): string {
  const t = translator(language);
  const inWords = (word: string): string => {
    if (isId(word)) return '';
    if (isLocalDate(word)) return formatDate(word, language);
    if (monthPattern.test(word)) return formatMonth(day(`${word}-01`), language);
    const text = t(`audit.words.${word}`);
    return text === `audit.words.${word}` ? word : text;
  };
  const words = (detail ?? '').split(' ').filter((word) => word !== '');
  if (words.length === 0) return '';
  const said = words.map(inWords);
  if (action === 'people-imported' || action === 'people-import-undone') {
    return importInWords(words, said);
  }
  const key = action === 'setting-changed' && settings.has(words[0] ?? '') ? words[0] : action;
  if (key === undefined || !(sentences.has(key) || settings.has(key))) {
    return said.filter((text) => text !== '').join(', ');
  }
  const filled = Object.fromEntries(gaps.map((gap, i) => [gap, said[i] ?? '']));
  return t(`audit.sentences.${key}`, filled).trim();
}

/** `people groups 1 people 19999`: the kind of file, then what it brought, without what it did not. */
function importInWords(words: readonly string[], said: readonly string[]): string {
  const things: string[] = [];
  for (let i = 1; i + 1 < words.length; i += 2) {
    if (words[i + 1] !== '0') things.push(`${said[i]} ${said[i + 1]}`);
  }
  return things.join(', ');
}
