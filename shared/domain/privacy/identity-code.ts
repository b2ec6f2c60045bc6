/** Signs of the check, by the remainder of the nine digits divided by 31. */
const checkSigns = '0123456789ABCDEFHJKLMNPRSTUVWXY';
/** Between the date and the number: of the 1800s, 1900s and 2000s; more of them since 2023. */
const centuries: Readonly<Record<string, number>> = {
  '+': 1800,
  ...Object.fromEntries([...'-YXWVU'].map((sign) => [sign, 1900])),
  ...Object.fromEntries([...'ABCDEF'].map((sign) => [sign, 2000])),
};

const form =
  /(?<![\p{L}\p{N}])(\d{2})(\d{2})(\d{2})([-+\u2010-\u2013A-FU-Y])(\d{3})([0-9A-FHJ-NPR-Y])(?![\p{L}\p{N}])/giu;

function isDate(dayText: string, monthText: string, year: number): boolean {
  const [day, month] = [Number(dayText), Number(monthText)];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/**
 * Personal identity codes in a text. Right by its check sign it is one for certain. With a wrong
 * one it is told of too when a letter stands in it: a code with a typing error says as much. Digits
 * alone with a wrong sign are left: they are more often a number of something else.
 */
export function identityCodes(text: string): string[] {
  return [...text.matchAll(form)].flatMap((match) => {
    const [code, day = '', month = '', year = '', rawSign = '', number = '', rawCheck = ''] = match;
    const sign = rawSign.toUpperCase().replace(/[\u2010-\u2013]/, '-');
    const check = rawCheck.toUpperCase();
    if (!isDate(day, month, (centuries[sign] ?? 0) + Number(year))) return [];
    const isRight = checkSigns[Number(day + month + year + number) % 31] === check;
    return isRight || /\p{L}/u.test(sign + check) ? [code] : [];
  });
}
