import type { Session } from '#shared/contract/sessions.ts';
import type { LocalDate, MinuteOfDay } from '#shared/kernel/local-date.ts';
import { useTexts } from '../i18n/use-texts.ts';
import type { Place, RoomColumn } from './calendar-place.ts';
import { placeWords, shortDay } from './calendar-words.ts';

type Words = Readonly<{
  /** `ti 24.11.` */
  day: (date: LocalDate) => string;
  /** `ti 24.11. klo 13–14.30` */
  place: (place: Place) => string;
  /** The same with the room, where rooms are the columns. */
  placeAmong: (rooms: readonly RoomColumn[]) => (place: Place) => string;
  /** `klo 13–14.30` */
  times: (start: MinuteOfDay, end: MinuteOfDay) => string;
  /** Day, time, title, place, status: what a screen reader says of a session. */
  session: (session: Session) => string;
}>;

/** What the calendar says, in the language on the screen. */
export function useWords(): Words {
  const { t, language, format } = useTexts();
  return {
    day: (date) => shortDay(date, language),
    place: (place) => placeWords(place, language),
    placeAmong: (rooms) => (place) => {
      const room = rooms.find(({ id }) => id === place.roomId)?.name;
      const when = placeWords(place, language);
      return room ? t('calendar.inRoom', { place: when, room }) : when;
    },
    times: format.times,
    session: (session) =>
      [
        `${format.dayLong(session.date)} ${format.times(session.startMinute, session.endMinute)}`,
        session.title,
        session.roomName ?? session.place,
        t(`sessions.status.${session.shownStatus}`),
      ]
        .filter(Boolean)
        .join(', '),
  };
}
