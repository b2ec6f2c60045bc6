import type { UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { AppCallError } from '#shared/contract/envelope.ts';
import type { Session } from '#shared/contract/sessions.ts';
import { addDays, isoWeekdayOf } from '#shared/kernel/local-date.ts';
import { useCall } from '../../app/client.ts';
import { queryClient } from '../../app/query-client.ts';
import { useStatus } from '../../app/status.ts';
import { useVenue } from '../../app/venue.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { lookBackDays } from './todays-sessions.ts';

/** The venue's sessions of today and of the days whose registers may still be open. */
export function useRecentSessions(): UseQueryResult<Session[], AppCallError> {
  const { today } = useStatus();
  const { venue } = useVenue();
  const from = addDays(today, -lookBackDays);
  return useCall('sessions.list', { from, to: today, venueId: venue.id }, { keepPrevious: true });
}

/** Opening hours of today in words: `avoinna klo 9–15`, or why the venue is closed. */
export function useOpeningWords(): string {
  const { t, language, format } = useTexts();
  const { today } = useStatus();
  const { venue } = useVenue();
  const closures = useCall('venues.closures', { from: today, to: today }).data ?? [];
  const holiday = useCall('venues.holidays', { from: today, to: today }).data?.[0];
  const closure = closures.find(({ venueId }) => venueId === null || venueId === venue.id);
  if (closure) return t('today.closedFor', { name: closure.name });
  const times = venue.openingHours
    .filter(({ weekday }) => weekday === isoWeekdayOf(today))
    .map(({ opensMinute, closesMinute }) => format.times(opensMinute, closesMinute))
    .join(', ');
  const hours = times === '' ? t('today.notOpen') : t('today.open', { times });
  return holiday ? `${holiday.name[language]}, ${hours}` : hours;
}

/** Asks for the date at once when the laptop wakes, so that nobody counts into yesterday. */
export function useFreshDay(): void {
  useEffect(() => {
    const ask = (): void => {
      if (document.visibilityState !== 'visible') return;
      void queryClient.invalidateQueries({ queryKey: ['app.status'] });
    };
    addEventListener('focus', ask);
    document.addEventListener('visibilitychange', ask);
    return () => {
      removeEventListener('focus', ask);
      document.removeEventListener('visibilitychange', ask);
    };
  }, []);
}
