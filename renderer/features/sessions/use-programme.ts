import { useMediaQuery } from '@mantine/hooks';
import type { UseQueryResult } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import type { AppCallError } from '#shared/contract/envelope.ts';
import type { Session } from '#shared/contract/sessions.ts';
import { useCall } from '../../app/client.ts';
import { useStatus } from '../../app/status.ts';
import { useVenue } from '../../app/venue.tsx';
import type { OffPeriod } from '../../calendar/calendar-items.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { type ProgrammePlace, periodOf, readPlace } from './programme-place.ts';

type PlaceInUse = Readonly<{
  place: ProgrammePlace;
  /** Moves within the programme; steps in time do not fill the history. */
  go: (change: Partial<ProgrammePlace>) => void;
}>;

/** Where the programme is, kept in the address. Small windows start with the list. */
export function useProgrammePlace(): PlaceInUse {
  const { today } = useStatus();
  const isNarrow = useMediaQuery('(width < 48em)', false, { getInitialValueInEffect: false });
  const search = useLocation({ select: (location) => location.search });
  const navigate = useNavigate();
  const place = readPlace(search, { view: isNarrow ? 'agenda' : 'week', date: today });
  const go = (change: Partial<ProgrammePlace>): void => {
    const { session, ...rest } = { ...place, ...change };
    const isOpening = session !== null && session !== place.session;
    void navigate({
      to: '/programme',
      search: session === null ? rest : { ...rest, session },
      replace: !isOpening,
    });
  };
  return { place, go };
}

type Programme = Readonly<{
  sessions: UseQueryResult<Session[], AppCallError>;
  /** Holidays and closures of the period, in words. */
  offPeriods: readonly OffPeriod[];
}>;

/** What the programme holds at a place: the venue's sessions, holidays and closures. */
export function useProgramme(place: ProgrammePlace): Programme {
  const { t, language } = useTexts();
  const { venue } = useVenue();
  const period = periodOf(place);
  const shown = { keepPrevious: true };
  const sessions = useCall('sessions.list', { ...period, venueId: venue.id }, shown);
  const holidays = useCall('venues.holidays', period, shown).data ?? [];
  const closures = useCall('venues.closures', period, shown).data ?? [];
  const offPeriods = [
    ...holidays.map(({ date, name }) => ({ id: date, from: date, to: date, name: name[language] })),
    ...closures
      .filter(({ venueId }) => venueId === null || venueId === venue.id)
      .map(({ id, from, to, name }) => ({ id, from, to, name: t('sessions.closed', { name }) })),
  ];
  return { sessions, offPeriods };
}
