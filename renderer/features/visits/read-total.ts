/** The largest total the core takes for a day. */
export const mostVisits = 100_000;

/** Whether a whole number was typed that is more than a day is believed to have. */
export const isTooMuch = (text: string): boolean =>
  readTotal(text) === null && /^\d+$/.test(text.replace(/[\s\u00a0\u202f]/g, ''));

/** A typed whole number, also with spaces between thousands; null when it is none. */
export function readTotal(text: string): number | null {
  const digits = text.replace(/[\s\u00a0\u202f]/g, '');
  if (!/^\d{1,6}$/.test(digits)) return null;
  const total = Number(digits);
  return total <= mostVisits ? total : null;
}
