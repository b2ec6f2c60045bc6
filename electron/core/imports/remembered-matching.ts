import type {
  ImportColumns,
  ImportKind,
  ImportMatching,
} from '#shared/domain/people-import/import-fields.ts';
import {
  type MarkWord,
  markOfWord,
  markWords,
  plainWord,
} from '#shared/domain/people-import/mark-words.ts';
import { plainHeader } from '#shared/domain/people-import/refused-columns.ts';
import { hasName } from '#shared/domain/privacy/names-in-text.ts';
import { shortHash } from '#shared/domain/programme-import/plain-text.ts';
import { cellText } from '#shared/domain/tables/cell-text.ts';
import type { Sheet } from '#shared/domain/tables/sheet.ts';
import type { PeopleImportsStore } from '../import-ports.ts';
import { inParts } from '../privacy/name-parts.ts';

/** What files with the same headings have in common; days in them differ from file to file. */
function headerKey({ rows }: Pick<Sheet, 'rows'>, headerRow: number): string | null {
  const texts = (rows[headerRow - 1] ?? [])
    .filter((cell) => typeof cell === 'string')
    .map((cell) => plainHeader(cellText(cell)))
    .filter((text) => /\p{L}{2}/u.test(text) && !/\d/.test(text));
  return texts.length === 0 ? null : shortHash(texts.join('|'));
}

/** How far down the headings of an unknown table are looked for. */
const rowsTried = 10;

/** How the last file with these headings was read, with the row they stand in here. */
export function rememberedMatching(
  store: PeopleImportsStore,
  sheet: Pick<Sheet, 'rows'>,
  { kind, found }: Readonly<{ kind: ImportKind; found: ImportMatching }>,
): ImportMatching | null {
  const rest = Array.from({ length: Math.min(rowsTried, sheet.rows.length) }, (_, i) => i + 1);
  for (const headerRow of found.headerRow > 0 ? [found.headerRow] : rest) {
    const key = headerKey(sheet, headerRow);
    const kept = key === null ? null : store.matching(kind, key);
    if (kept === null) continue;
    // Written by `rememberMatching`.
    const { layout, columns } = JSON.parse(kept) as Pick<ImportMatching, 'layout' | 'columns'>;
    return { layout, columns, headerRow };
  }
  return null;
}

/** Keeps how a file was read, once it was brought in. */
export function rememberMatching(
  store: PeopleImportsStore,
  sheet: Pick<Sheet, 'rows'>,
  { kind, matching }: Readonly<{ kind: ImportKind; matching: ImportMatching }>,
): void {
  const { layout, columns, headerRow } = matching;
  const key = headerKey(sheet, headerRow);
  const kept: Readonly<{ layout: string; columns: ImportColumns }> = { layout, columns };
  if (key !== null) store.saveMatching(kind, key, JSON.stringify(kept));
}

/** The one row in which words of registers are kept, whatever their headings. */
const wordsKey = 'words';
const mostWords = 200;

type Words = ReadonlyMap<string, MarkWord>;

/** Words that somebody has matched before. */
export function rememberedWords(store: PeopleImportsStore): Words {
  const kept = store.matching('registers', wordsKey);
  if (kept === null) return new Map();
  const pairs = JSON.parse(kept) as readonly (readonly [string, MarkWord])[];
  return new Map(pairs.filter(([, means]) => markWords.includes(means)));
}

type Kept = Readonly<{ isSeen: (word: string) => boolean; names: readonly string[] }>;

/**
 * Keeps what words were said to mean: those that stood for a mark in the file, and are nobody's
 * name. Long ones are no marks either.
 */
export function rememberWords(
  store: PeopleImportsStore,
  chosen: Words,
  { isSeen, names }: Kept,
): void {
  const isName = nameFinder(names);
  const marks = [...chosen].filter(
    ([word]) => word.length <= 20 && isSeen(word) && (isOwnWord(word) || !isName(word)),
  );
  if (marks.length === 0) return;
  const all = new Map([...rememberedWords(store), ...marks]);
  store.saveMatching('registers', wordsKey, JSON.stringify([...all].slice(-mostWords)));
}

/** Forgets words that are somebody's name or a part of it: a mark was once said to be called so. */
export function forgetWords(store: PeopleImportsStore, names: readonly string[]): void {
  const kept = [...rememberedWords(store)];
  if (kept.length === 0) return;
  const isName = nameFinder(names);
  const rest = kept.filter(([word]) => !isName(word));
  if (rest.length === kept.length) return;
  store.saveMatching('registers', wordsKey, JSON.stringify(rest));
}

/** A mark of one sign or a word that the program itself knows is kept, whoever is called so. */
const isOwnWord = (word: string): boolean => word.length === 1 || markOfWord(word) !== null;

/** Whether a plain word is one of the names, a part of one, or a bent one: `virpille`. */
function nameFinder(names: readonly string[]): (word: string) => boolean {
  const parts = names.flatMap((name) => [name, ...name.split(/[\s-]+/u)]).map(plainWord);
  const folded = new Set(parts.filter((part) => part !== ''));
  const long = [...folded].filter((part) => part.length > 2);
  return (word) =>
    [word, ...word.split(' ')].some((part) => folded.has(part)) ||
    (word.length > 2 && inParts(long).some((some) => hasName(word, some)));
}
