import type { Language } from '#shared/contract/app.ts';
import { onTheWall, type Wall } from '#shared/domain/feedback/replies.ts';
import type {
  Availability,
  ByLanguage,
  OffDay,
  PosterHours,
  PosterLanguages,
  PosterSession,
  PosterVenue,
  ProgrammeInput,
} from '#shared/domain/posters/poster-input.ts';
import { openIntervals } from '#shared/domain/sessions/conflicts/open-intervals.ts';
import type { ClosureKind } from '#shared/domain/venues/closure-kinds.ts';
import type { VenueId } from '#shared/kernel/ids.ts';
import { datesFrom, isoWeekdayOf, type LocalDate } from '#shared/kernel/local-date.ts';
import type { Context } from '../context.ts';
import type { GroupRow } from '../ports.ts';
import type { AvailabilityRow, SessionRow } from '../programme-ports.ts';
import { closureDays } from '../venues/venue-days.ts';
import { venueHolidays } from '../venues/venue-holidays.ts';

type Days = Readonly<{ from: LocalDate; to: LocalDate }>;
/** What is read of the program for the wall: no more than the stores and the clock. */
type Source = Pick<Context, 'stores' | 'now'>;

/** A venue as paper and board name it; null where there is none. */
export function posterVenue(
  { stores }: Source,
  venueId: VenueId,
  language: Language,
): PosterVenue | null {
  const venue = stores.venues.list().find(({ id }) => id === venueId);
  if (!venue) return null;
  const logo = stores.posters.logo(venueId);
  return {
    name: venue.name,
    address: venue.address,
    contact: inLanguage(stores.posters.texts(venueId).contact, language),
    logo: logo && { mime: logo.mime, base64: Buffer.from(logo.bytes).toString('base64') },
  };
}

/** A text that was written in one language only serves the others too. */
const inLanguage = (text: ByLanguage, language: Language): string =>
  text[language] || text.fi || text.sv || text.en;

/** The programme of a venue as the wall may know it; null where there is no such venue. */
export function programmeInput(
  source: Source,
  venueId: VenueId,
  { from, to, languages, wall }: Days & Readonly<{ languages: PosterLanguages; wall: Wall }>,
): ProgrammeInput | null {
  const venue = posterVenue(source, venueId, languages[0]);
  if (!venue) return null;
  const { stores } = source;
  const days = { from, to };
  return {
    venue,
    languages,
    sessions: posterSessions(source, stores.sessions.list({ ...days, venueId, groupId: null })),
    offDays: offDaysOf(source, venueId, days),
    openingHours: hoursOf(source, venueId, days),
    availabilities: stores.posters.availabilities(venueId).flatMap((one) => onDays(one, days)),
    feedback: onTheWall(
      everywhere(stores.posters.texts(venueId).feedbackBox),
      stores.feedbackResults.replies(venueId),
      // A poster hangs all its days; the board says what holds today.
      wall === 'poster' ? { wall, ...days } : { wall, from: source.now.date, to: source.now.date },
    ),
  };
}

/** Sessions without people, reasons and links, under the names that their groups have outside. */
export function posterSessions(
  { stores, now }: Source,
  rows: readonly SessionRow[],
): PosterSession[] {
  const all = { venueId: null, today: now.date, includeEnded: true };
  const groups = new Map(stores.groups.list(all).map((group) => [group.id, group]));
  return rows.map((row) =>
    posterSession(row, row.groupId === null ? null : (groups.get(row.groupId) ?? null)),
  );
}

function posterSession(row: SessionRow, group: GroupRow | null): PosterSession {
  const { id, date, startMinute, endMinute, kind, title, form, theme, status, mode } = row;
  return {
    ...{ id, date, startMinute, endMinute, kind, form, theme, status, mode },
    title: group
      ? { fi: title, sv: group.nameSv || title, en: group.nameEn || title }
      : same(title),
    shownAs: shownAs(group),
    alias: group && group.alias !== '' ? same(group.alias) : null,
    placeText: row.place || (row.roomName ?? ''),
  };
}

/** What is kept from the staff is kept from the wall, whatever was chosen for it. */
function shownAs(group: GroupRow | null): PosterSession['shownAs'] {
  if (!group) return 'name';
  const isKept = group.visibility === 'leaders' && group.posterAs === 'name';
  return isKept ? 'alias' : group.posterAs;
}

const same = (text: string): ByLanguage => ({ fi: text, sv: text, en: text });

const everywhere = (text: ByLanguage): ByLanguage => ({
  fi: inLanguage(text, 'fi'),
  sv: inLanguage(text, 'sv'),
  en: inLanguage(text, 'en'),
});

function offDaysOf({ stores }: Source, venueId: VenueId, { from, to }: Days): OffDay[] {
  const holidays = venueHolidays(stores, venueId, { from, to }).map(
    ({ date, name, isClosed }): OffDay => ({ date, name, reason: isClosed ? 'holiday' : 'eve' }),
  );
  const closures = Map.groupBy(stores.venues.closures(from, to), ({ kind }) => kind);
  const named = (kind: ClosureKind, reason: OffDay['reason']): OffDay[] =>
    closureDays(closures.get(kind) ?? [], venueId)
      .filter(({ date }) => date >= from && date <= to)
      .map(({ date, name }) => ({ date, name, reason }));
  // On a school break the doors may be open: its name alone is said.
  return [...holidays, ...named('closure', 'closure'), ...named('school-break', 'eve')];
}

/** The hours of each day, its season taken in. */
function hoursOf({ stores }: Source, venueId: VenueId, { from, to }: Days): PosterHours[] {
  const rows = stores.venues.openingHoursRows(venueId);
  return datesFrom(from, to).flatMap((date) =>
    (openIntervals(rows, date) ?? []).map(({ startMinute, endMinute }) => ({
      ...{ from: date, until: date, weekday: isoWeekdayOf(date) },
      ...{ opensMinute: startMinute, closesMinute: endMinute },
    })),
  );
}

function onDays({ who, ...one }: AvailabilityRow, { from, to }: Days): Availability[] {
  const { weekday, startMinute, endMinute } = one;
  return datesFrom(from, to)
    .filter((date) => isoWeekdayOf(date) === weekday)
    .filter((date) => (one.from ?? date) <= date && date <= (one.to ?? date))
    .map((date) => ({ when: { date }, startMinute, endMinute, who: everywhere(who) }));
}
