import { Skeleton } from '@mantine/core';
import { lazy, Suspense, useCallback, useMemo } from 'react';
import type { Session } from '#shared/contract/sessions.ts';
import { useStatus } from '../../app/status.ts';
import { useMay } from '../../app/use-may.ts';
import { useVenue } from '../../app/venue.tsx';
import type { Place } from '../../calendar/calendar-place.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { notify } from '../../ui/notify.ts';
import { ProgrammeAgenda } from './programme-agenda.tsx';
import { type ProgrammePlace, titleOf } from './programme-place.ts';
import { roomColumns } from './programme-rooms.ts';
import { useMoves } from './use-moves.ts';
import type { PlaceInUse, Programme } from './use-programme.ts';

const ProgrammeCalendar = lazy(async () => ({
  default: (await import('../../calendar/programme-calendar.tsx')).ProgrammeCalendar,
}));

type Props = PlaceInUse &
  Readonly<{
    programme: Programme;
    list: readonly Session[];
    onCreate: (at: Place) => void;
  }>;

/** Why a session is not moved from the calendar, as the end of a sentence. */
function useLock(): (session: Session) => string | null {
  const { t } = useTexts();
  return (session) => {
    if (!session.mayOpenRegister) return t('calendar.lock.notYours');
    if (session.status === 'cancelled') return t('calendar.lock.off');
    return session.lock === null ? null : t(`calendar.lock.${session.lock}`);
  };
}

function useRoomColumns({ venues }: Programme, list: readonly Session[], room: string | null) {
  const { t } = useTexts();
  const elsewhere = t('calendar.elsewhereShort');
  return useMemo(
    () => roomColumns({ venues, sessions: list, room, elsewhere }),
    [venues, list, room, elsewhere],
  );
}

/** A day with more than fits is seen on its own; a day's own overflow in the list. */
const closer = (view: ProgrammePlace['view']): ProgrammePlace['view'] =>
  view === 'day' || view === 'rooms' ? 'agenda' : 'day';

function InCalendar({ place, go, programme, list, onCreate }: Props) {
  const { t, language } = useTexts();
  const { today, minuteNow } = useStatus();
  const { venue, choose } = useVenue();
  const mayEdit = useMay('sessions.move');
  const move = useMoves();
  const lockOf = useLock();
  const rooms = useRoomColumns(programme, list, place.room);
  const now = useMemo(() => ({ date: today, minute: minuteNow }), [today, minuteNow]);
  const create = useCallback(
    (at: Place) => {
      const of = rooms.find(({ id }) => id === at.roomId)?.venueId;
      // A new session is made in the venue of the top bar.
      if (of && of !== venue.id) choose(of);
      onCreate(at);
    },
    [rooms, venue.id, choose, onCreate],
  );
  if (place.view === 'agenda') return null;
  return (
    <ProgrammeCalendar
      label={t('sessions.programmeOf', { period: titleOf(place, language) })}
      view={place.view}
      date={place.date}
      now={now}
      sessions={list}
      rooms={rooms}
      offPeriods={programme.offPeriods}
      openIn={programme.openIn}
      mayEdit={mayEdit}
      lockOf={lockOf}
      onOpen={({ id }) => go({ session: id })}
      onCreate={create}
      onMove={move}
      onDay={(date) => go({ view: closer(place.view), date })}
      onDate={(date) => go({ date })}
      onRefused={notify}
    />
  );
}

/** The programme as it is asked for: by hours, by days, by rooms, or as a list. */
export function ProgrammeView(props: Props) {
  const { place, programme, list } = props;
  if (place.view === 'agenda')
    return <ProgrammeAgenda place={place} sessions={list} offPeriods={programme.offPeriods} />;
  return (
    <Suspense fallback={<Skeleton height={480} />}>
      <InCalendar {...props} />
    </Suspense>
  );
}
