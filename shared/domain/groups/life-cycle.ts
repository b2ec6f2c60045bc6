import { addDays, day, type LocalDate, monthOf, partsOf } from '../../kernel/local-date.ts';
import type { GroupForm } from './group-kinds.ts';

/** Where a group is in its life; `archived` is said by hand, the rest follows from the dates. */
export const groupStages = ['planned', 'running', 'ended', 'archived'] as const;
export type GroupStage = (typeof groupStages)[number];

type Life = Readonly<{ startsOn: LocalDate; endsOn: LocalDate | null; archived: boolean }>;

/** The stage on a day; the last day is still running. */
export function stageOf({ startsOn, endsOn, archived }: Life, today: LocalDate): GroupStage {
  if (archived) return 'archived';
  if (endsOn !== null && endsOn < today) return 'ended';
  return startsOn > today ? 'planned' : 'running';
}

const two = (n: number): string => String(n).padStart(2, '0');

/** The same day of a later month, or that month's last one. */
export function monthsLater(date: LocalDate, months: number): LocalDate {
  const { year, month, day: dayOfMonth } = partsOf(date);
  const at = year * 12 + month - 1 + months;
  const first = day(`${Math.floor(at / 12)}-${two((at % 12) + 1)}-01`);
  const lastDay = partsOf(monthOf(first).to).day;
  return addDays(first, Math.min(dayOfMonth, lastDay) - 1);
}

/** A fixed period is usually three to six months at a time (PRODUCT.md 1.2). */
const usualMonths = 3;
const longMonths = 6;

/** The last day to suggest for a period from a day on; open groups go on as long as they go. */
export function suggestedEnd(form: GroupForm, startsOn: LocalDate): LocalDate | null {
  return form === 'closed' ? addDays(monthsLater(startsOn, usualMonths), -1) : null;
}

/** The last day when a period is continued, from its own last day or from today, the later. */
export function continuedEnd(endsOn: LocalDate, today: LocalDate): LocalDate {
  return monthsLater(endsOn > today ? endsOn : today, usualMonths);
}

/** Whether a period is longer than a fixed one usually is. */
export const isLongPeriod = (startsOn: LocalDate, endsOn: LocalDate): boolean =>
  endsOn >= monthsLater(startsOn, longMonths);
