const emails =
  /(?<![\p{L}\p{N}.+-])[\p{L}\p{N}][\p{L}\p{N}._%+-]*@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu;

export const emailAddresses = (text: string): string[] => text.match(emails) ?? [];

/** A mobile or landline number of Finland, or any with its country. Dates and times are not. */
const phones =
  /(?<![\p{L}\p{N}.,:/-])(?:(?:\+|00)\d{2,3}[ -]?\(?\d{1,3}\)?(?:[ -]?\d{2,4}){2,4}|0(?:4\d|50)\d?[ -]?\d{3,4}[ -]?\d{2,4}(?:[ -]?\d{2})?|0(?:[235689]|1[3-9])[ -]\d{3,4}[ -]?\d{3,4})(?![\p{L}\p{N}]|[.:]\d)/gu;

export const phoneNumbers = (text: string): string[] =>
  (text.match(phones) ?? []).filter((found) => {
    const digits = found.replace(/\D/g, '').length;
    return digits >= 8 && digits <= 15;
  });

const numbered = ' \\d{1,3}(?: ?[A-Za-z](?![\\p{L}])(?: ?\\d{1,3})?)?(?![\\p{L}\\p{N}])(?!\\.\\d)';
/** What streets are called at their end; English ones are counted before their name. */
const streets = new RegExp(
  '(?<![\\p{L}\\p{N}])(?:' +
    `\\p{Lu}[\\p{L}-]*(?:katu|tie|kuja|polku|kaari|raitti|väylä|rinne|penger|puistikko|bulevardi|esplanadi|gatan|vägen|stigen|gränden|allén|esplanaden)${numbered}` +
    '|\\d{1,4} \\p{Lu}\\p{Ll}+ (?:Street|Road|Avenue|Lane)(?![\\p{L}]))',
  'gu',
);

export const streetAddresses = (text: string): string[] => text.match(streets) ?? [];
