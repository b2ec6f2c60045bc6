import type { Language } from '#shared/contract/app.ts';
import { type SessionKind, sessionKinds } from '#shared/domain/sessions/session-kinds.ts';
import { type ShownStatus, shownStatuses } from '#shared/domain/sessions/session-status.ts';
import { formatDate, formatDay, formatMonth, formatWeek } from '#shared/i18n/format.ts';
import {
  addDays,
  isLocalDate,
  type LocalDate,
  mondayOf,
  monthOf,
  partsOf,
} from '#shared/kernel/local-date.ts';

export const programmeViews = ['day', 'week', 'month', 'agenda', 'rooms'] as const;
export type ProgrammeView = (typeof programmeViews)[number];

/** What is left out of the programme; null: nothing for that reason. */
export type ProgrammeFilters = Readonly<{
  /** Every venue in place of the one in the top bar. */
  allVenues: boolean;
  room: string | null;
  leader: string | null;
  kind: SessionKind | null;
  status: ShownStatus | null;
}>;

/** What the programme shows; kept in the address, so that going back leads to the same week. */
export type ProgrammePlace = ProgrammeFilters &
  Readonly<{
    view: ProgrammeView;
    date: LocalDate;
    /** The session whose panel is open. */
    session: string | null;
  }>;

type Search = Readonly<Record<string, unknown>>;
type Period = Readonly<{ from: LocalDate; to: LocalDate }>;

const agendaDays = 28;

export const noFilters: ProgrammeFilters = {
  allVenues: false,
  room: null,
  leader: null,
  kind: null,
  status: null,
};

export function asView(text: unknown): ProgrammeView | null {
  return programmeViews.find((each) => each === text) ?? null;
}

const asText = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Reads a place from an address; what is missing or makes no sense is taken from the defaults. */
export function readPlace(
  search: Search,
  defaults: Readonly<{ view: ProgrammeView; date: LocalDate }>,
): ProgrammePlace {
  const { view, date } = search;
  return {
    view: asView(view) ?? defaults.view,
    date: typeof date === 'string' && isLocalDate(date) ? date : defaults.date,
    session: asText(search['session']),
    allVenues: search['venues'] === 'all',
    room: asText(search['room']),
    leader: asText(search['leader']),
    kind: sessionKinds.find((each) => each === search['kind']) ?? null,
    status: shownStatuses.find((each) => each === search['status']) ?? null,
  };
}

/** A place as it is written into the address; what is not asked for is left out. */
export function writePlace({ allVenues, ...place }: ProgrammePlace): Record<string, string> {
  const written = Object.entries({ ...place, venues: allVenues ? 'all' : null });
  return Object.fromEntries(
    written.flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
}

/** The days on the screen: whole weeks, in the month's view with the neighbours' days around it. */
export function periodOf({ view, date }: Pick<ProgrammePlace, 'view' | 'date'>): Period {
  if (view === 'day' || view === 'rooms') return { from: date, to: date };
  if (view === 'agenda') return { from: date, to: addDays(date, agendaDays - 1) };
  const { from, to } = view === 'month' ? monthOf(date) : { from: date, to: date };
  return { from: mondayOf(from), to: addDays(mondayOf(to), 6) };
}

const steps = { day: 1, rooms: 1, week: 7, agenda: agendaDays } as const;

/** A day of the period before (-1) or after (1). */
export function stepFrom(
  { view, date }: Pick<ProgrammePlace, 'view' | 'date'>,
  direction: -1 | 1,
): LocalDate {
  if (view !== 'month') return addDays(date, direction * steps[view]);
  const { from, to } = monthOf(date);
  return direction === 1 ? addDays(to, 1) : monthOf(addDays(from, -1)).from;
}

/** `vko 48 · 23.–29.11.2026`, `vko 48 · ti 24.11.2026`, `marraskuu 2026`, `22.11.–19.12.2026`. */
export function titleOf(place: Pick<ProgrammePlace, 'view' | 'date'>, language: Language): string {
  if (place.view === 'month') return formatMonth(place.date, language);
  const { from, to } = periodOf(place);
  const days = from === to ? formatDay(from, language) : span(from, to, language);
  return place.view === 'agenda' ? days : `${formatWeek(from, language)} · ${days}`;
}

/** The first day of a period without what its last day says as well. */
function span(from: LocalDate, to: LocalDate, language: Language): string {
  const [first, last] = [partsOf(from), partsOf(to)];
  const until = formatDate(to, language);
  if (first.year !== last.year) return `${formatDate(from, language)}–${until}`;
  const withoutYear = formatDate(from, language).replace(/ ?\d{4}$/, '');
  const day = language === 'en' ? `${first.day}` : `${first.day}.`;
  return `${first.month === last.month ? day : withoutYear}–${until}`;
}
