import type { FormatterModule } from 'i18next';

const fewestDigits = 5;
const noBreak = '\u00a0';

/**
 * What is put into the gap of a text: numbers of five digits and more in groups of three, as the
 * language writes them (`20 007`, `20,007`), so that no year is ever parted.
 */
export function formatGap(value: unknown, _format?: string, language?: string): string {
  // Texts stay, and what is missing is told of by i18next.
  if (typeof value !== 'number') return value as string;
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
