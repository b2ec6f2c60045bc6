import { type FormId, type KioskForm, leastMinimum } from '#shared/domain/feedback/form.ts';
import { kioskFormOf } from '#shared/domain/feedback/form-content.ts';
import { hallwayPlace, type Place, placeKey, sessionPlace } from '#shared/domain/feedback/place.ts';
import type { Held } from '#shared/domain/feedback/settle.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { CallsOf, Handlers } from '../context.ts';
import type { Stores } from '../ports.ts';

/** What the staff does about the kiosk; the calls of its page are in `kiosk-desk.ts`. */
export const kioskHandlers: Handlers<CallsOf<'kiosk'>> = {
  'kiosk.ways': ({ kiosk }) => ok({ opensIn: kiosk.opensIn }),
  'kiosk.start': (context, { venueId, sessionId, formId }) => {
    const { stores, kiosk, me, audit, now } = context;
    const venue = stores.venues.list().find(({ id }) => id === venueId);
    const newest = stores.forms.kioskForm(formId);
    if (!venue || !newest) return err('not-found');
    const session = sessionId && stores.sessions.get(sessionId);
    if (sessionId && session?.venueId !== venueId) return err('not-found');
    if (session?.status === 'cancelled') return err('session-cancelled');
    // What is older is settled before the file is the kiosk's.
    context.settleFeedback();
    const feedback = context.feedback();
    if (!feedback.ok) return feedback;
    const here = session
      ? sessionPlace(venueId, session.id, session.date)
      : hallwayPlace(venueId, now.date);
    const form = begunWith(stores, feedback.value.held(), { formId, here }) ?? newest;
    // Before it opens: the log is closed while the kiosk is open. Whoever was there was asked by this
    // version, and can have given no answer to another (`crowd.ts`).
    audit('kiosk-started', sessionId ?? venueId, form.versionId);
    return kiosk.start({
      ...{ venueId, venueName: venue.name, form, staffId: me.staffId },
      session: session ? { id: session.id, date: session.date } : null,
    });
  },
};

type Begun = Readonly<{ formId: FormId; here: Place }>;

/**
 * The version of the form that visitors of this session or week have answered already. A newer one
 * begins with the next: whoever answered it alone would stand alone in the file.
 */
function begunWith(
  { forms }: Stores,
  held: readonly Held[],
  { formId, here }: Begun,
): KioskForm | null {
  for (const { versionId } of held.filter((one) => placeKey(one.place) === placeKey(here))) {
    const version = forms.version(versionId);
    if (version?.formId !== formId) continue;
    return kioskFormOf(version.id, version.content, forms.get(formId)?.minimum ?? leastMinimum);
  }
  return null;
}
