import type { CheckinBarWord } from '#shared/contract/checkin.ts';
import { checkinBar } from '#shared/domain/checkin/checkin-hours.ts';
import type { Context } from '../context.ts';
import type { SessionRow } from '../programme-ports.ts';

/** Why visitors cannot check in to a session by themselves now, or null where they can. */
export function doorBar(
  { stores, now }: Pick<Context, 'stores' | 'now'>,
  session: SessionRow,
): CheckinBarWord | null {
  if (!stores.checkin.isAllowed(session.venueId)) return 'off';
  const bar = checkinBar(session, now);
  if (bar) return bar;
  // A closed month is corrected by those who may, not at the door.
  const isClosed = stores.venues.closedMonths(session.venueId).includes(session.date.slice(0, 7));
  if (isClosed) return 'month-closed';
  return stores.checkin.roster(session.id).length === 0 ? 'nobody' : null;
}
