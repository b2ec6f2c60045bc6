/** Signs of the check, by the remainder of the nine digits divided by 31. */
const checkSigns = '0123456789ABCDEFHJKLMNPRSTUVWXY';
/** Between the date and the number: of the 1800s, 1900s and 2000s; more of them since 2023. */
const centuries: Readonly<Record<string, number>> = {
  '+': 1800,
  ...Object.fromEntries([...'-YXWVU'].map((sign) => [sign, 1900])),
  ...Object.fromEntries([...'ABCDEF'].map((sign) => [sign, 2000])),
};

const form =
  /(?<![\p{L}\p{N}])(\d{2}) ?(\d{2}) ?(\d{2}) ?([-+A-FU-Y]) ?(\d{3}) ?([0-9A-FHJ-NPR-Y])(?![\p{L}\p{N}])/giu;

/**
 * A text in plain signs, so that a code is found however it was typed: full-width digits, every
 * kind of dash or underscore, and spaces that are none to the eye.
 */
export const plainSigns = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\p{Pd}\u2212_]/gu, '-')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s/gu, ' ');

function isDate(dayText: string, monthText: string, year: number): boolean {
  const [day, month] = [Number(dayText), Number(monthText)];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/**
 * Personal identity codes in a text, in plain signs. Right by its check sign it is one for certain.
 * With a wrong one it is told of too when a letter stands in it: a code with a typing error says as
 * much. Digits alone with a wrong sign are left, and so are wrong ones with spaces between: they are
 * more often numbers of something else.
 */
export const identityCodes = (text: string): string[] =>
  shapes(text).flatMap(({ code, signs, isRight }) => {
    const isNear = !code.includes(' ') && /\p{L}/u.test(signs);
    return isRight || isNear ? [code] : [];
  });

/** What has the form of a code, its check sign right or wrong: in the place of a name it is one. */
export const codesInName = (text: string): string[] => shapes(text).map(({ code }) => code);

/** Pieces with a day of birth, the sign of a century, a number and a check sign. */
function shapes(text: string): Readonly<{ code: string; signs: string; isRight: boolean }>[] {
  return [...plainSigns(text).matchAll(form)].flatMap((match) => {
    const [code, day = '', month = '', year = '', rawSign = '', number = '', rawCheck = ''] = match;
    const sign = rawSign.toUpperCase();
    const check = rawCheck.toUpperCase();
    if (!isDate(day, month, (centuries[sign] ?? 0) + Number(year))) return [];
    const isRight = checkSigns[Number(day + month + year + number) % 31] === check;
    return [{ code, signs: sign + check, isRight }];
  });
}

const dates =
  /(?<!\p{N})(?:\d{1,2}[./ -]\d{1,2}[./ -](?:1[89]|20)\d{2}|(?:1[89]|20)\d{2}[./ -]\d{1,2}[./ -]\d{1,2}|\d{1,2}\.\d{1,2}\.\d{2}|\d{6}|\d{8})(?!\p{N})/gu;

/** Dates with their year, which beside a name are days of birth. */
export function fullDates(text: string): string[] {
  return plainSigns(text).match(dates) ?? [];
}
