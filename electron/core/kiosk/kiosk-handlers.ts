import { err, ok } from '#shared/kernel/result.ts';
import type { CallsOf, Handlers } from '../context.ts';

/** What the staff does about the kiosk; the calls of its page are in `kiosk-desk.ts`. */
export const kioskHandlers: Handlers<CallsOf<'kiosk'>> = {
  'kiosk.ways': ({ kiosk }) => ok({ opensIn: kiosk.opensIn }),
  'kiosk.start': (context, { venueId, sessionId, formId }) => {
    const { stores, kiosk, me, audit } = context;
    const venue = stores.venues.list().find(({ id }) => id === venueId);
    const form = stores.forms.kioskForm(formId);
    if (!venue || !form) return err('not-found');
    const session = sessionId && stores.sessions.get(sessionId);
    if (sessionId && session?.venueId !== venueId) return err('not-found');
    if (session?.status === 'cancelled') return err('session-cancelled');
    // What is older is settled before the file is the kiosk's.
    context.settleFeedback();
    // Before it opens: the log is closed while the kiosk is open.
    audit('kiosk-started', sessionId ?? venueId, formId);
    return kiosk.start({
      ...{ venueId, venueName: venue.name, form, staffId: me.staffId },
      session: session ? { id: session.id, date: session.date } : null,
    });
  },
};
