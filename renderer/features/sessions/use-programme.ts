import { useMediaQuery } from '@mantine/hooks';
import { keepPreviousData, type UseQueryResult, useQueries } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type { AppCallError } from '#shared/contract/envelope.ts';
import type { Session } from '#shared/contract/sessions.ts';
import type { Closure, Holiday, Venue } from '#shared/contract/venues.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { call, keyOf, useCall } from '../../app/client.ts';
import { usePreferences, useRemember } from '../../app/preferences.ts';
import { useStatus } from '../../app/status.ts';
import { useVenue } from '../../app/venue.tsx';
import type { OffPeriod, OpenInterval, RoomColumn } from '../../calendar/calendar-place.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { openIn, type VenueDays } from './programme-hours.ts';
import { asView, type ProgrammePlace, periodOf, readPlace, writePlace } from './programme-place.ts';

export type PlaceInUse = Readonly<{
  place: ProgrammePlace;
  /** Moves within the programme; steps in time do not fill the history. */
  go: (change: Partial<ProgrammePlace>) => void;
}>;

/** Where the programme is, kept in the address. Small windows start with the list. */
export function useProgrammePlace(): PlaceInUse {
  const { today } = useStatus();
  const isNarrow = useMediaQuery('(width < 48em)', false, { getInitialValueInEffect: false });
  const remembered = asView(usePreferences()['programme-view']);
  const remember = useRemember();
  const search = useLocation({ select: (location) => location.search });
  const navigate = useNavigate();
  const view = isNarrow ? 'agenda' : (remembered ?? 'week');
  const place = useMemo(() => readPlace(search, { view, date: today }), [search, view, today]);
  const go = (change: Partial<ProgrammePlace>): void => {
    const next = { ...place, ...change };
    const isOpening = next.session !== null && next.session !== place.session;
    if (change.view && change.view !== remembered) remember('programme-view', change.view);
    void navigate({ to: '/programme', search: writePlace(next), replace: !isOpening });
  };
  return { place, go };
}

export type Programme = Readonly<{
  sessions: UseQueryResult<Session[], AppCallError>;
  /** The venues on the screen: the one of the top bar, or all. */
  venues: readonly Venue[];
  /** Holidays and closures of the period, in words. */
  offPeriods: readonly OffPeriod[];
  openIn: (date: LocalDate, room: RoomColumn | null) => readonly OpenInterval[] | null;
}>;

const noHolidays: readonly Holiday[] = [];
const noClosures: readonly Closure[] = [];

/** What the programme holds at a place: the venues' sessions, hours, holidays and closures. */
export function useProgramme(place: ProgrammePlace): Programme {
  const { venue, venues: all } = useVenue();
  const { allVenues } = place;
  const period = periodOf(place);
  const shown = { keepPrevious: true };
  const ofVenue = allVenues ? {} : { venueId: venue.id };
  const sessions = useCall('sessions.list', { ...period, ...ofVenue }, shown);
  const holidays = useCall('venues.holidays', { ...period, ...ofVenue }, shown).data ?? noHolidays;
  const everyClosure = useCall('venues.closures', period, shown).data ?? noClosures;
  const venues = useMemo(() => (allVenues ? all : [venue]), [allVenues, all, venue]);
  const closures = useMemo(
    () => everyClosure.filter(({ venueId }) => concerns(venueId, venues)),
    [everyClosure, venues],
  );
  const offPeriods = useOffPeriods(holidays, closures, venues);
  const days = useVenueDays(venues, place);
  const hoursIn = useCallback<Programme['openIn']>(
    (date, room) => openIn(days, date, room),
    [days],
  );
  return { sessions, venues, offPeriods, openIn: hoursIn };
}

const gather = (answers: readonly UseQueryResult<VenueDays>[]): readonly VenueDays[] =>
  answers.flatMap(({ data }) => (data ? [data] : []));

/** When the venues are open, where it is drawn: by the hours, and of several venues by room. */
function useVenueDays(
  venues: readonly Venue[],
  { view, date }: ProgrammePlace,
): readonly VenueDays[] {
  const isDrawn = view === 'rooms' || (venues.length === 1 && (view === 'day' || view === 'week'));
  return useQueries({
    queries: venues.map(({ id: venueId }) => {
      const input = { venueId, ...periodOf({ view, date }) };
      return {
        queryKey: [...keyOf('venues.openDays', input), 'venue'],
        queryFn: async () => ({ venueId, days: await call('venues.openDays', input) }),
        enabled: isDrawn,
        placeholderData: keepPreviousData,
      };
    }),
    combine: gather,
  });
}

const concerns = (venueId: Closure['venueId'], venues: readonly Venue[]): boolean =>
  venueId === null || venues.some(({ id }) => id === venueId);

function useOffPeriods(
  holidays: readonly Holiday[],
  closures: readonly Closure[],
  venues: readonly Venue[],
): readonly OffPeriod[] {
  const { t, language } = useTexts();
  return useMemo(() => {
    const nameOf = ({ kind, venueId, name }: Closure): string => {
      const of = venues.length > 1 && venues.find(({ id }) => id === venueId);
      const full = of ? `${name} (${of.name})` : name;
      // A school break is a thing to know; the doors are open.
      return kind === 'closure' ? t('sessions.closed', { name: full }) : full;
    };
    return [
      ...holidays.map(({ date, name }) => ({
        id: date,
        from: date,
        to: date,
        name: name[language],
      })),
      ...closures.map((closure) => ({
        id: closure.id,
        from: closure.from,
        to: closure.to,
        name: nameOf(closure),
      })),
    ];
  }, [holidays, closures, venues, t, language]);
}
