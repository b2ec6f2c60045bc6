import { findingsIn } from '../privacy/text-findings.ts';
import type { Piece } from './text-review.ts';

/** What in a visitor's text could point at somebody. */
export const hintKinds = [
  'name',
  'capital',
  'contact',
  'identity-code',
  'place',
  'number',
  'health',
] as const;
export type HintKind = (typeof hintKinds)[number];

export type Hint = Piece & Readonly<{ kind: HintKind }>;

/** What is looked for, beside what a text shows by itself. */
export type Known = Readonly<{
  /** Pieces already found to be names of people or of the staff. */
  names: readonly string[];
  /** Names of venues, rooms and streets of one's own. */
  places: readonly string[];
}>;

/**
 * Where a text needs a look before others read it; a help for the eye, found on this laptop, and no
 * proof either way. The surest kind wins where two lie on each other.
 */
export function hintsIn(text: string, { names, places }: Known): Hint[] {
  const found = findingsIn(text, 'note', names);
  const of = (kind: string): readonly string[] =>
    found.flatMap((finding) => (finding.kind === kind ? finding.found : []));
  const all: Hint[] = [
    ...piecesOf(text, of('name'), 'name'),
    ...piecesOf(text, of('identity-code'), 'identity-code'),
    ...piecesOf(text, [...of('phone'), ...of('email')], 'contact'),
    ...piecesOf(text, [...of('address'), ...places], 'place'),
    ...piecesOf(text, [...of('diagnosis-code'), ...of('health-word')], 'health'),
    ...matches(text, healthInside, 'health'),
    ...matches(text, /\d[\d .:/-]*\d|\d/g, 'number'),
    ...matches(text, capitals, 'capital'),
  ];
  return all
    .filter((hint, i) => !all.slice(0, i).some((surer) => overlap(surer, hint)))
    .toSorted((a, b) => a.from - b.from);
}

/** A word with a capital where no sentence begins may be a name that nobody here knows. */
const capitals = /(?<=[\p{Ll}\p{N},;:)"”]\s+)\p{Lu}[\p{L}-]+/gu;

/**
 * Health anywhere in a word (`syysmasennus`, `mielialalääkitys`), in the kiosk's own languages. Wider
 * than what warns whoever writes a note (`health-words.ts`): a reviewer looks at each text anyway.
 */
const healthInside = new RegExp(
  `\\p{L}*(?:${[
    ...['masennu', 'masentun', 'ahdistuneisuus', 'psykoo', 'psykiatr', 'mielenterv', 'terapi'],
    ...['lääkity', 'lääkkee', 'lääkket', 'päihde', 'päihte', 'riippuvu', 'itsemurh', 'itsetuho'],
    ...['syöpä', 'syövä', 'diabet', 'dement', 'epilep', 'diagno', 'adhd', 'autis', 'raskaana'],
    ...['depress', 'psykisk', 'medicin', 'missbruk', 'självmord', 'cancer', 'gravid'],
    ...['psychiatr', 'medicat', 'addict', 'suicid', 'therap', 'pregnan'],
  ].join('|')})\\p{L}*`,
  'giu',
);

const overlap = (a: Piece, b: Piece): boolean => a.from < b.to && b.from < a.to;

function matches(text: string, pattern: RegExp, kind: HintKind): Hint[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    ...{ from: index, to: index + found.length, kind },
  }));
}

/** Each place of each piece in the text, as a word of its own. */
function piecesOf(text: string, pieces: readonly string[], kind: HintKind): Hint[] {
  const hints: Hint[] = [];
  for (const piece of new Set(pieces)) {
    if (piece.length < 2) continue;
    for (let at = text.indexOf(piece); at !== -1; at = text.indexOf(piece, at + piece.length)) {
      const around = [text[at - 1], text[at + piece.length]];
      if (around.some((sign) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign))) continue;
      hints.push({ from: at, to: at + piece.length, kind });
    }
  }
  return hints;
}
