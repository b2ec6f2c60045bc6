import type { FormatterModule } from 'i18next';

const fewestDigits = 5;
const noBreak = '\u00a0';

/** Gaps that hold how many there are; a number elsewhere may name something, as a port does. */
const amounts: readonly unknown[] = ['count', 'done', 'of'];

/**
 * What is put into the gap of a text: amounts of five digits and more in groups of three, as the
 * language writes them (`20 007`, `20,007`).
 */
export function formatGap(
  value: unknown,
  _format?: string,
  language?: string,
  options?: Readonly<Record<string, unknown>>,
): string {
  // Texts stay, and what is missing is told of by i18next.
  if (typeof value !== 'number' || !amounts.includes(options?.['interpolationkey'])) {
    return value as string;
  }
  const text = String(value);
  if (!/^\d+$/.test(text) || text.length < fewestDigits) return text;
  return text.replace(/\B(?=(\d{3})+$)/g, language === 'en' ? ',' : noBreak);
}

/** Has i18next put every number so into its gap. */
export const gapFormatter: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  // Our texts name no formats of their own.
  add: () => undefined,
  addCached: () => undefined,
  format: formatGap,
};
