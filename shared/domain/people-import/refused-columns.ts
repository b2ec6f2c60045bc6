import { foldName } from '../people/fold-name.ts';
import { emailAddresses, phoneNumbers, streetAddresses } from '../privacy/contact-details.ts';
import { diagnosisCodes } from '../privacy/health-words.ts';
import { identityCodes } from '../privacy/identity-code.ts';
import { cellText } from '../tables/cell-text.ts';
import type { Row } from '../tables/columns.ts';
import type { RefusedKind } from './import-fields.ts';

/** What people write above what the program does not take, folded, in three languages. */
const headers: readonly (readonly [RefusedKind, RegExp])[] = [
  [
    'identity-code',
    /\bhetu\b|henkilotunnu|\bsotu\b|sosiaaliturvatunnu|personbeteckning|personnummer|identity (code|number)|social security|\bssn\b|national id/,
  ],
  ['birth-date', /syntyma|syntynyt|\bsynt\b|\bsa\b|\bs aika\b|fodelse|\bfodd\b|birth|\bdob\b/],
  [
    'address',
    /osoite|postinumero|postitoimip|\badress|postnummer|postort|\baddress|\bstreet|\bzip\b|post(al)? ?code/,
  ],
  ['phone', /puhelin|\bpuh\b|\bgsm\b|kannyk|matkapuh|telefon|\btel\b|\bmobil|\bphone|cell ?phone/],
  ['email', /sahkopost|\bs posti\b|\bmeili|e ?mail|\bepost|\be post/],
  [
    'diagnosis',
    /diagno|sairau|laakity|laakk|\blaake|\bicd\b|\bdg\b|sjukdom|medicin|medication|illness|disease|terveyden|halsotill|health/,
  ],
  ['notes', /^(lisatie|huom|muistiinpan|kommentti|muuta\b|anteckning|ovrigt|notes?\b|comments?\b)/],
  ['notes', /^(remarks?\b|tilanne|taustatie)/],
];

/** A header as it is compared: folded, with single spaces between words. */
export const plainHeader = (header: string): string =>
  foldName(header.slice(0, 100))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What a header names that is never read in; null where it names none of it. */
export function refusedByHeader(header: string): RefusedKind | null {
  const text = plainHeader(header);
  return headers.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** What a single text is that is never read in. */
export function refusedText(text: string): RefusedKind | null {
  if (identityCodes(text).length > 0) return 'identity-code';
  if (emailAddresses(text).length > 0) return 'email';
  if (phoneNumbers(text).length > 0) return 'phone';
  if (streetAddresses(text).length > 0) return 'address';
  return diagnosisCodes(text).length > 0 ? 'diagnosis' : null;
}

/** A text of the file as it may be shown: nothing where it is what is never read in. */
export const shownText = (text: string): string => (refusedText(text) === null ? text : '');

/** How far down a column is looked at. */
const lookedAt = 500;

/**
 * What the cells of a column are, whatever is written above it: half of what is filled in. Of a
 * column that nobody has named one identity code is enough; among names it is that row's fault.
 */
export function refusedByContent(
  below: readonly Row[],
  column: number,
  isNamed = false,
): RefusedKind | null {
  const found = new Map<RefusedKind, number>();
  let filled = 0;
  for (const row of below.slice(0, lookedAt)) {
    const cell = row[column] ?? null;
    if (typeof cell !== 'string' && typeof cell !== 'number') continue;
    filled += 1;
    const kind = refusedText(cellText(cell));
    if (kind === 'identity-code' && !isNamed) return kind;
    if (kind) found.set(kind, (found.get(kind) ?? 0) + 1);
  }
  return [...found].find(([, count]) => count * 2 >= filled)?.[0] ?? null;
}
