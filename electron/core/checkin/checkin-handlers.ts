import type { CheckinBarWord } from '#shared/contract/checkin.ts';
import type { ErrorCode } from '#shared/kernel/error-codes.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { CallsOf, Handlers } from '../context.ts';
import { monthClosed } from '../months/closed-month.ts';
import { sessionWithNames } from '../sessions/session-access.ts';
import { doorBar } from './door-bar.ts';

/** What the staff does about self check-in; the calls of its page are in `arrive.ts`. */
export const checkinHandlers: Handlers<CallsOf<'checkin'>> = {
  'checkin.settings': ({ stores }, { venueId }) =>
    stores.venues.exists(venueId)
      ? ok({ isAllowed: stores.checkin.isAllowed(venueId) })
      : err('not-found'),
  'checkin.saveSettings': ({ stores, audit }, { venueId, isAllowed }) => {
    if (!stores.venues.exists(venueId)) return err('not-found');
    stores.checkin.setAllowed(venueId, isAllowed);
    audit('checkin-setting', venueId, isAllowed ? 'on' : 'off');
    return ok({});
  },
  'checkin.status': (context, { sessionId }) => {
    const found = sessionWithNames(context, sessionId);
    if (!found.ok) return found;
    const { checkin } = context;
    const running = checkin.running();
    return ok({
      bar: doorBar(context, found.value),
      running: running && {
        isOfThis: running.sessionId === sessionId,
        sinceMinute: running.sinceMinute,
        arrived: running.arrived,
      },
      opensIn: checkin.opensIn,
    });
  },
  'checkin.start': (context, { sessionId, countsNewcomers }) => {
    const found = sessionWithNames(context, sessionId);
    if (!found.ok) return found;
    const bar = doorBar(context, found.value);
    if (bar === 'month-closed') return monthClosed(context, found.value.date);
    if (bar) return err(refusalOf[bar]);
    const { checkin, me, audit } = context;
    // Before the door opens: whatever is marked there has a line in the log above it.
    audit('checkin-started', sessionId);
    const address = checkin.start({ sessionId, countsNewcomers, staffId: me.staffId });
    return ok({ address });
  },
  'checkin.stop': ({ checkin, me }) => {
    checkin.stop(me.staffId);
    return ok({});
  },
};

const refusalOf: Readonly<Record<Exclude<CheckinBarWord, 'month-closed'>, ErrorCode>> = {
  off: 'checkin-off',
  'register-closed': 'register-closed',
  'called-off': 'session-cancelled',
  'no-names': 'kind-without-names',
  'not-today': 'checkin-not-now',
  over: 'checkin-not-now',
  nobody: 'checkin-nobody',
};
