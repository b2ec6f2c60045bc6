import type { Language } from '#shared/contract/app.ts';
import { formatDate, formatMonth, formatWeek } from '#shared/i18n/format.ts';
import {
  addDays,
  isLocalDate,
  type LocalDate,
  mondayOf,
  monthOf,
  partsOf,
} from '#shared/kernel/local-date.ts';

export const programmeViews = ['week', 'month', 'agenda'] as const;
export type ProgrammeView = (typeof programmeViews)[number];

/** What the programme shows; kept in the address, so that going back leads to the same week. */
export type ProgrammePlace = Readonly<{
  view: ProgrammeView;
  date: LocalDate;
  /** The session whose panel is open. */
  session: string | null;
}>;

type Period = Readonly<{ from: LocalDate; to: LocalDate }>;

const agendaDays = 28;

/** Reads a place from an address; what is missing or makes no sense is taken from the defaults. */
export function readPlace(
  search: Readonly<Record<string, unknown>>,
  defaults: Readonly<{ view: ProgrammeView; date: LocalDate }>,
): ProgrammePlace {
  const { view, date, session } = search;
  return {
    view: programmeViews.find((each) => each === view) ?? defaults.view,
    date: typeof date === 'string' && isLocalDate(date) ? date : defaults.date,
    session: typeof session === 'string' ? session : null,
  };
}

/** The days on the screen: whole weeks, in the month's view with the neighbours' days around it. */
export function periodOf({ view, date }: Pick<ProgrammePlace, 'view' | 'date'>): Period {
  if (view === 'agenda') return { from: date, to: addDays(date, agendaDays - 1) };
  const { from, to } = view === 'month' ? monthOf(date) : { from: date, to: date };
  return { from: mondayOf(from), to: addDays(mondayOf(to), 6) };
}

/** A day of the period before (-1) or after (1). */
export function stepFrom({ view, date }: ProgrammePlace, direction: -1 | 1): LocalDate {
  if (view === 'agenda') return addDays(date, direction * agendaDays);
  if (view === 'week') return addDays(date, direction * 7);
  const { from, to } = monthOf(date);
  return direction === 1 ? addDays(to, 1) : monthOf(addDays(from, -1)).from;
}

/** `vko 48 · 23.–29.11.2026`, `marraskuu 2026`, `22.11.–19.12.2026`. */
export function titleOf(place: ProgrammePlace, language: Language): string {
  if (place.view === 'month') return formatMonth(place.date, language);
  const { from, to } = periodOf(place);
  const days = `${shortFirst(from, to, language)}–${formatDate(to, language)}`;
  return place.view === 'week' ? `${formatWeek(from, language)} · ${days}` : days;
}

/** The first day of a period without what its last day says as well. */
function shortFirst(from: LocalDate, to: LocalDate, language: Language): string {
  const [first, last] = [partsOf(from), partsOf(to)];
  if (first.year !== last.year) return formatDate(from, language);
  const withoutYear = formatDate(from, language).replace(/ ?\d{4}$/, '');
  if (first.month !== last.month) return withoutYear;
  return language === 'en' ? `${first.day}` : `${first.day}.`;
}
