import {
  type FormId,
  type FormVersionId,
  type KioskForm,
  leastMinimum,
} from '#shared/domain/feedback/form.ts';
import { kioskFormOf } from '#shared/domain/feedback/form-content.ts';
import type { SessionId, VenueId } from '#shared/kernel/ids.ts';
import { mondayOf } from '#shared/kernel/local-date.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { CallsOf, Context, Handlers } from '../context.ts';
import { kiosksSince, newestLines } from '../forms/asked-this-week.ts';

/** What the staff does about the kiosk; the calls of its page are in `kiosk-desk.ts`. */
export const kioskHandlers: Handlers<CallsOf<'kiosk'>> = {
  'kiosk.ways': ({ kiosk, checkin }) =>
    ok({ opensIn: kiosk.opensIn, endsCheckin: checkin.running() !== null }),
  'kiosk.start': (context, { venueId, sessionId, formId }) => {
    const { stores, kiosk, me, audit } = context;
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
    const form = begunWith(context, { formId, venueId, sessionId }) ?? newest;
    // Before it opens: the log is closed while the kiosk is open. Whoever was there was asked by this
    // version, and can have given no answer to another (`crowd.ts`).
    audit('kiosk-started', sessionId ?? venueId, form.versionId);
    return kiosk.start({
      ...{ venueId, venueName: venue.name, form, staffId: me.staffId },
      session: session ? { id: session.id, date: session.date } : null,
    });
  },
};

type Begun = Readonly<{ formId: FormId; venueId: VenueId; sessionId: SessionId | null }>;

/**
 * The version of the form that a kiosk of this session, or of the hallway in this week, has asked
 * already. A newer one begins with the next: whoever answered it alone would stand alone in the file.
 * Told by the log and never by the answers: which version is asked must not tell that one is waiting.
 */
function begunWith(
  { stores, now }: Context,
  { formId, venueId, sessionId }: Begun,
): KioskForm | null {
  const here = sessionId
    ? stores.audit.list({ actions: ['kiosk-started'], subjectId: sessionId }, newestLines)
    : kiosksSince(stores, mondayOf(now.date)).filter(({ subjectId }) => subjectId === venueId);
  const asked = here
    .map(({ detail }) => stores.forms.version(detail as FormVersionId))
    .findLast((version) => version?.formId === formId);
  if (!asked) return null;
  const minimum = stores.forms.get(formId)?.minimum ?? leastMinimum;
  return kioskFormOf(asked.id, asked.content, minimum);
}
