import type { ImportField, ImportKind } from './import-fields.ts';
import { fieldsOf, isFactField } from './import-fields.ts';
import { plainHeader } from './refused-columns.ts';

/**
 * What people write above a column, in Finnish, Swedish and English, folded. The first that fits
 * and is asked for counts, so narrower words stand before wider ones.
 */
const words: readonly (readonly [ImportField, RegExp])[] = [
  ['ageBand', /^ika\b|ika(ryhma|luokka)|^alder|aldersgrupp|^age\b/],
  ['gender', /^(sukupuoli|kon|gender|sex)$/],
  ['informedVersion', /seloste.*versio|^versio$|information.*version|^version$|notice version/],
  [
    'informed',
    /seloste|^informoi|dataskyddsinfo|^informera|privacy (information|notice)|^informed/,
  ],
  ['surname', /sukunim|efternamn|surname|last name|family name/],
  ['joined', /liitty|aloit|mukaan|alkaen|jasen(yys)? alk|anslot|borjade|medlem fran|joined|since/],
  ['joined', /^(alku|alkoi|alkupvm|start|start date|from|fran|tulo(pvm)?|tuli)$/],
  ['left', /lopett|lahti|lahtenyt|poistu|paatty|eronnut|slutade|lamnade|\bleft\b|ended/],
  ['left', /^(loppu|loppupvm|asti|saakka|till|slut|until|end|end date|to|lahto(pvm)?)$/],
  ['count', /lukumaar|\blkm\b|maara|montako|nimettom|yhteensa|paaluku|antal|total|count|number of/],
  ['count', /^(kavijoita|kavijat|kaynnit|kaynteja|osallistujia|besok(are)?|visits?|visitors?)\b/],
  ['count', /^(attendees?|heads?|headcount|henkea|hlo|deltagare antal)\b/],
  ['status', /merkinta|\blasna|\bpaikalla\b|tilanne|^tila$|status|osallistui|narvaro|attendance/],
  ['status', /^(mark|present|narvarande|markering)$/],
  ['date', /\bpvm\b|paivamaar|paivays|\bdatum\b|\bdate\b|^(paiva|pv|pva|milloin|dag|day|when)\b/],
  ['start', /^(klo|kello|aika|alku|alkaa|aloitus|kl\b|tid|borjar?|start|starts|time|begins?)\b/],
  ['group', /ryhma|^grupp|^group|^kurssi|^kurs|^course|^class/],
  ['name', /nimimerk|etunim|kutsumanim|fornamn|smeknamn|tilltalsnamn|nickname|first name/],
  ['name', /^(nimi|tunnus|koodi|osallistuja|henkilo|asiakas|kavija|jasen|namn|kod|deltagare)\b/],
  ['name', /^(person|klient|medlem|name|code|participant|client|member)\b/],
];

/** The field that a header names in a file of a kind, or null. */
export function fieldOfHeader(header: string, kind: ImportKind): ImportField | null {
  const text = plainHeader(header);
  if (text === '' || header.length > 60) return null;
  const asked = fieldsOf[kind];
  // What names a fact of a person names nothing else: an age group is no group.
  const found = words.find(
    ([field, pattern]) => (asked.includes(field) || isFactField(field)) && pattern.test(text),
  );
  return found && asked.includes(found[0]) ? found[0] : null;
}
