import type { CheckinDoor } from '#shared/contract/checkin.ts';
import { publicSession } from '#shared/domain/posters/public-session.ts';
import type { Context } from '../context.ts';
import { posterSessions } from '../posters/programme-input.ts';
import type { SessionRow } from '../programme-ports.ts';

/** Where and when, under the name that the wall may show: no name of anybody. */
export function doorView(
  source: Pick<Context, 'stores' | 'now'>,
  session: SessionRow,
): Omit<CheckinDoor, 'countsNewcomers' | 'takesPassphrase'> {
  const { startMinute, endMinute } = session;
  const [shown] = posterSessions(source, [session]);
  const titleIn = (language: 'fi' | 'sv' | 'en'): string =>
    (shown && publicSession(shown, [language]).titles[0]) ?? '';
  const venues = source.stores.venues.list();
  return {
    venueName: venues.find(({ id }) => id === session.venueId)?.name ?? '',
    titles: { fi: titleIn('fi'), sv: titleIn('sv'), en: titleIn('en') },
    startMinute,
    endMinute,
  };
}
