import type { IsoWeekday, LocalDate } from '../../../kernel/local-date.ts';

/** `MO` … `SU` in the order of ISO weekdays (RFC 5545 3.3.10). */
export const rfcWeekdays: readonly string[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** ISO weekday 1 … 7 as RFC 5545 writes it. */
export function rfcWeekday(weekday: IsoWeekday): string {
  return rfcWeekdays[weekday - 1] ?? 'MO';
}

/** `20261203`: a DATE of RFC 5545 3.3.4. */
export function rfcDate(date: LocalDate): string {
  return date.replaceAll('-', '');
}

/**
 * BYWEEKNO of the odd or the even ISO weeks. Week 53 is odd and is written out: without it the
 * rule would miss 31 December 2026.
 */
export function weekNumbersOf(parity: 'odd' | 'even'): string {
  const first = parity === 'odd' ? 1 : 2;
  const weeks = Array.from({ length: 27 }, (_, index) => first + 2 * index);
  return weeks.filter((week) => week <= 53).join(',');
}
