import type { VenueId } from '#shared/kernel/ids.ts';
import { addDays, type LocalDate } from '#shared/kernel/local-date.ts';
import { useCall } from '../../app/client.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { type RoomWish, roomClashes } from './room-clashes.ts';
import classes from './session-panel.module.css';

type Props = Readonly<{ venueId: VenueId; wish: RoomWish }>;

const shown = 5;

function Clashes({
  venueId,
  wish,
  from,
  to,
}: Props & Readonly<{ from: LocalDate; to: LocalDate }>) {
  const { t, format } = useTexts();
  const sessions = useCall('sessions.list', { venueId, from, to }, { keepPrevious: true }).data;
  const clashes = roomClashes(wish, sessions ?? []);
  if (clashes.length === 0) return null;
  return (
    <div className={classes.clash} role="status">
      {t('sessions.clash.title')}
      <ul>
        {clashes.slice(0, shown).map(({ id, date, startMinute, endMinute, title }) => (
          <li key={id}>
            {format.day(date)} {format.times(startMinute, endMinute)} <bdi>{title}</bdi>
          </li>
        ))}
      </ul>
      {clashes.length > shown ? t('sessions.more', { count: clashes.length - shown }) : null}
    </div>
  );
}

/** Says who has the room at the time already. A warning only: two may share a hall. */
export function RoomClashNotice({ venueId, wish }: Props) {
  const [first, last] = [wish.dates[0], wish.dates.at(-1)];
  if (wish.roomId === null || !first || !last) return null;
  // The core lists a good year at once; a longer series is checked for its beginning.
  const to = [last, addDays(first, 390)].sort()[0] ?? last;
  return <Clashes venueId={venueId} wish={wish} from={first} to={to} />;
}
