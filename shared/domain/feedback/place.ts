import type { GroupId, SessionId, VenueId } from '../../kernel/ids.ts';
import {
  addDays,
  day,
  isoWeekOf,
  type LocalDate,
  mondayOf,
  monthOf,
  partsOf,
} from '../../kernel/local-date.ts';

/** From the finest to the coarsest; PRODUCT.md 4.4, rule 3. */
export const placeLevels = [
  'session',
  'group-month',
  'venue-week',
  'venue-month',
  'venue-year',
] as const;
export type PlaceLevel = (typeof placeLevels)[number];

/** What answers are of. `''` where the level has no such thing. */
export type Place = Readonly<{
  level: PlaceLevel;
  venueId: VenueId;
  groupId: GroupId | '';
  sessionId: SessionId | '';
  /** `2026-W48` of a venue and week or a held session, `2026-11` of a month, `2026` of a year. */
  period: string;
}>;

const two = (n: number): string => String(n).padStart(2, '0');

/** The ISO 8601 week of a date, `2026-W48`. */
export function weekOf(date: LocalDate): string {
  const { year, week } = isoWeekOf(date);
  return `${year}-W${two(week)}`;
}
/** The month of a date, `2026-11`. */
export const monthNameOf = (date: LocalDate): string => date.slice(0, 7);

/** First and last day of a week, month or year as a place has it. */
export function daysOfPeriod(period: string): Readonly<{ from: LocalDate; to: LocalDate }> {
  const [year = '', part = ''] = period.split('-');
  if (part === '') return { from: day(`${year}-01-01`), to: day(`${year}-12-31`) };
  if (!part.startsWith('W')) return monthOf(day(`${period}-01`));
  // 4 January is always in week 1 (ISO 8601).
  const from = addDays(mondayOf(day(`${year}-01-04`)), (Number(part.slice(1)) - 1) * 7);
  return { from, to: addDays(from, 6) };
}

/** The month that a week counts to: that of its Thursday, as its ISO year. */
export const monthOfWeek = (week: string): string =>
  monthNameOf(addDays(daysOfPeriod(week).from, 3));

/** Where a kiosk of a venue's hallway puts answers. */
export const hallwayPlace = (venueId: VenueId, today: LocalDate): Place => ({
  ...{ level: 'venue-week', venueId, groupId: '', sessionId: '' },
  period: weekOf(today),
});

/** Where a kiosk opened for a session puts answers. */
export const sessionPlace = (venueId: VenueId, sessionId: SessionId, date: LocalDate): Place => ({
  ...{ level: 'session', venueId, groupId: '', sessionId },
  period: weekOf(date),
});

/** Where what is asked about the visitor goes: never nearer than the venue and month. */
export const aboutPlace = (venueId: VenueId, today: LocalDate): Place => ({
  ...{ level: 'venue-month', venueId, groupId: '', sessionId: '' },
  period: monthNameOf(today),
});

/** One level coarser, of the same venue; a year stays. */
export function coarser(place: Place): Place {
  const up = { ...place, groupId: '', sessionId: '' } as const;
  switch (place.level) {
    case 'session':
      return { ...up, level: 'venue-week' };
    case 'venue-week':
      return { ...up, level: 'venue-month', period: monthOfWeek(place.period) };
    case 'group-month':
      return { ...up, level: 'venue-month' };
    case 'venue-month':
    case 'venue-year':
      return {
        ...up,
        level: 'venue-year',
        period: String(partsOf(daysOfPeriod(place.period).from).year),
      };
  }
}

/** A place as one text, to gather by. */
export const placeKey = (place: Place): string =>
  [place.level, place.venueId, place.groupId, place.sessionId, place.period].join(' ');
