import { foldName } from '../../people/fold-name.ts';
import type { TableField } from './table-columns.ts';

/**
 * What people write above a column, in Finnish, Swedish and English, folded (no dots on letters).
 * The first that fits counts, so narrower words stand before wider ones.
 */
const words: readonly (readonly [field: TableField | null, pattern: RegExp])[] = [
  // The calendars' own CSV files: the last day is the first one's, or it is no session.
  [
    null,
    /^(end date|slutdatum|all day( event)?|koko paivan|paattymispaiva\w*|loppupvm|loppupaiva)$/,
  ],
  ['people', /ohjaaj|vetaj|vastuu|tyontekij|osallistuj|jarjestaj|kouluttaj|puhuj|\bkuka\b/],
  ['people', /ledare|ansvarig|deltagare|arrangor|\bvem\b/],
  ['people', /leader|instructor|teacher|participant|attendee|organi[sz]er|\bwho\b/],
  [
    'status',
    /^(peruttu|perutaan|peruutettu|tilanne|status|state|installd|installt|cancelled|canceled)\b/,
  ],
  [
    'length',
    /^(kesto|pituus|minuutit|min|tunnit|langd|varaktighet|duration|length|minutes|hours)\b/,
  ],
  ['end', /^(loppu|paatty|asti|saakka|slut|till\b|end|until|to$)|lopetus|paattymis|loppumis/],
  ['end', /^klo (asti|loppu)/],
  [
    'date',
    /\bpvm\b|paivamaar|paivays|\bdatum\b|\bdate\b|^(paiva|pv|pva|milloin|dag|nar|day|when)\b/,
  ],
  ['start', /^(klo|kello|aika|alku|alka|aloitus|ajankohta|kl\b|tid|borja|start|time|begin|from$)/],
  ['start', /kellonaika|alkamis|aloitusaika|starttid/],
  ['group', /ryhma|^grupp|^group/],
  ['theme', /^(teema|aihe|tema|amne|theme|topic)\b/],
  ['place', /^(paikka|tila|sali|huone|sijainti|missa|toimitila|kokoontumispaikka|osoite)\b/],
  ['place', /^(lokal|plats|rum|stalle|var|adress|place|room|location|venue|where|address)\b/],
  ['details', /^(kuvaus|lisatie|huom|muuta|selite|kommentti|sisalto|beskrivning|info|ovrigt)/],
  ['details', /^(anteckning|notes?|description|details|remarks?|comments?)\b/],
  ['title', /^(otsikko|nimi|tapahtuma|ohjelma|toiminta|mita|rubrik|titel|namn|handelse|program)/],
  ['title', /^(aktivitet|vad|title|name|event|activity|what|subject|summary|session)\b/],
];

/** The field that a header names, or null. */
export function fieldOfHeader(header: string): TableField | null {
  const text = foldName(header.slice(0, 100))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (text === '' || header.length > 60) return null;
  return words.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** Whether a text says that a session is called off. */
export const saysCalledOff = (text: string): boolean =>
  /^(peru(ttu|taan|utettu|untunut|us)|installd|installt|avlyst|cancel)/.test(
    foldName(text.slice(0, 40)),
  );

/** What a tick looks like in a column that is headed "called off". */
export const saysYes = (text: string): boolean =>
  /^(x|k|kylla|on|ja|yes|y|true|1)$/.test(foldName(text.slice(0, 10)));
