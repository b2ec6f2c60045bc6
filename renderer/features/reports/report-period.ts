import { addDays, day, type LocalDate, monthOf, partsOf } from '#shared/kernel/local-date.ts';

/** The periods that can be chosen with one tap, and one's own. */
export const periodPresets = [
  'this-month',
  'last-month',
  'this-quarter',
  'last-quarter',
  'this-year',
  'last-year',
  'own',
] as const;
export type PeriodPreset = (typeof periodPresets)[number];

export type Period = Readonly<{ from: LocalDate; to: LocalDate }>;

function quarterOf(date: LocalDate): Period {
  const { year, month } = partsOf(date);
  const firstMonth = month - ((month - 1) % 3);
  const first = day(`${year}-${String(firstMonth).padStart(2, '0')}-01`);
  const last = day(`${year}-${String(firstMonth + 2).padStart(2, '0')}-01`);
  return { from: first, to: monthOf(last).to };
}

function yearOf(date: LocalDate): Period {
  const { year } = partsOf(date);
  return { from: day(`${year}-01-01`), to: day(`${year}-12-31`) };
}

/** First and last day of a preset period, seen from a day. */
export function periodOf(preset: Exclude<PeriodPreset, 'own'>, today: LocalDate): Period {
  switch (preset) {
    case 'this-month':
      return monthOf(today);
    case 'last-month':
      return monthOf(addDays(monthOf(today).from, -1));
    case 'this-quarter':
      return quarterOf(today);
    case 'last-quarter':
      return quarterOf(addDays(quarterOf(today).from, -1));
    case 'this-year':
      return yearOf(today);
    case 'last-year':
      return yearOf(addDays(yearOf(today).from, -1));
  }
}
