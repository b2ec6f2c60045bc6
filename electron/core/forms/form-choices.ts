import type { CallOutput, ParsedInput } from '#shared/contract/contract.ts';
import type { FormId } from '#shared/domain/feedback/form.ts';
import type { FormMoment } from '#shared/domain/feedback/form-content.ts';
import type { SessionId, VenueId } from '#shared/kernel/ids.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Context } from '../context.ts';
import type { SessionRow } from '../programme-ports.ts';
import { sessionToCount } from '../sessions/session-access.ts';

/** What a group's sessions are asked; null where nothing was chosen. */
export function formsOfGroup(
  { stores, now }: Context,
  { groupId }: ParsedInput<'forms.ofGroup'>,
): Result<CallOutput<'forms.ofGroup'>> {
  if (!stores.groups.get(groupId, now.date)) return err('not-found');
  const chosen = stores.forms.ofGroup(groupId);
  const of = (moment: FormMoment): FormId | null => chosen.get(moment) ?? null;
  return ok({ session: of('session'), start: of('start'), end: of('end') });
}

/** Chooses a form for a hallway or a group, or the program's own again. */
export function chooseForm(
  { stores, now, audit }: Context,
  { place, formId }: ParsedInput<'forms.choose'>,
): Result<{ before: FormId | null }> {
  const fault = formId === null ? null : whyNotForVisitors(stores, formId);
  if (fault) return err(fault);
  if (place.kind === 'hallway') {
    if (!stores.venues.exists(place.venueId)) return err('not-found');
    const before = stores.forms.ofHallway(place.venueId);
    stores.forms.chooseForHallway(place.venueId, formId);
    audit('setting-changed', place.venueId, `form ${formId ?? 'standard'}`);
    return ok({ before });
  }
  const { groupId, moment } = place;
  if (!stores.groups.get(groupId, now.date)) return err('not-found');
  const before = stores.forms.ofGroup(groupId).get(moment) ?? null;
  stores.forms.chooseForGroup(groupId, moment, formId);
  audit('setting-changed', groupId, `form ${moment} ${formId ?? 'standard'}`);
  return ok({ before });
}

/** Why visitors cannot be asked a form; null where they can. */
export function whyNotForVisitors(
  { forms }: Context['stores'],
  formId: FormId,
): 'not-found' | 'form-archived' | 'form-not-published' | null {
  const form = forms.get(formId);
  if (form?.use !== 'visitors') return 'not-found';
  if (form.archived) return 'form-archived';
  return forms.kioskForm(formId) ? null : 'form-not-published';
}

/** What a kiosk can be started with. */
export function formsForKiosk(
  context: Context,
  { venueId, sessionId }: ParsedInput<'forms.forKiosk'>,
): Result<CallOutput<'forms.forKiosk'>> {
  const { stores } = context;
  if (!stores.venues.exists(venueId)) return err('not-found');
  const meant =
    sessionId === null ? ok(formOfHallway(stores, venueId)) : formOfSession(context, sessionId);
  if (!meant.ok) return meant;
  const forms = stores.forms.list().flatMap(({ id: formId }) => {
    const form = whyNotForVisitors(stores, formId) ? null : stores.forms.kioskForm(formId);
    return form ? [{ formId, title: form.title, questions: form.questions.length }] : [];
  });
  return ok({ forms, meant: meant.value });
}

/** An archived form gives way to the program's own. */
const usable = (stores: Context['stores'], formId: FormId | null | undefined): FormId | null =>
  formId && !whyNotForVisitors(stores, formId) ? formId : null;

const formOfHallway = (stores: Context['stores'], venueId: VenueId): FormId =>
  usable(stores, stores.forms.ofHallway(venueId)) ?? stores.forms.standard('visitors');

function formOfSession(context: Context, sessionId: SessionId): Result<FormId> {
  const { stores } = context;
  const session = sessionToCount(context, sessionId);
  if (!session.ok) return session;
  const { groupId } = session.value;
  const standard = stores.forms.standard('visitors');
  if (groupId === null) return ok(standard);
  const chosen = stores.forms.ofGroup(groupId);
  for (const moment of momentsOf(context, session.value)) {
    const formId = usable(stores, chosen.get(moment));
    if (formId) return ok(formId);
  }
  return ok(standard);
}

/** What a session is to its group, what says most first. */
function momentsOf({ stores, now }: Context, { id, groupId, date }: SessionRow): FormMoment[] {
  const group = groupId === null ? null : stores.groups.get(groupId, now.date);
  if (!group) return ['session'];
  const between = (from: typeof date, to: typeof date) =>
    stores.sessions
      .list({ from, to, venueId: null, groupId })
      .filter(({ status }) => status === 'planned' || status === 'held');
  const isFirst = between(group.startsOn, date)[0]?.id === id;
  // A group without an end has no last session either.
  const isLast = group.endsOn !== null && between(date, group.endsOn).at(-1)?.id === id;
  return [
    ...(isLast ? (['end'] as const) : []),
    ...(isFirst ? (['start'] as const) : []),
    'session',
  ];
}
