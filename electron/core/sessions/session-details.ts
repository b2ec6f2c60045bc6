import type { CallOutput, ParsedInput } from '#shared/contract/contract.ts';
import { hasName } from '#shared/domain/privacy/names-in-text.ts';
import type { SessionState } from '#shared/domain/sessions/edits/session-state.ts';
import { sessionTexts } from '#shared/domain/sessions/session-details.ts';
import { seesEveryRoster } from '#shared/domain/staff/roles.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Context } from '../context.ts';
import { monthClosed } from '../months/closed-month.ts';
import { isMonthClosed } from './programme-ground.ts';
import { stateWithNames } from './session-access.ts';
import { namesOf } from './shown-programme.ts';

/**
 * What a session is about, who leads it and for how long. The plan, the way in remotely and the look
 * back are for those who lead it and for coordinators.
 */
export function sessionDetails(
  context: Context,
  { id }: ParsedInput<'sessions.details'>,
): Result<CallOutput<'sessions.details'>> {
  const { stores, now, me } = context;
  const [session] = stores.sessions.states({ ids: [id] });
  if (!session) return err('not-found');
  const { details, leaders, groupId } = session;
  const names = namesOf(context);
  const group = groupId === null ? null : stores.groups.get(groupId, now.date);
  const partners = new Map(stores.lists.partners().map((partner) => [partner.id, partner.name]));
  const isHers = seesEveryRoster(me.role) || leaders.some(({ staffId }) => staffId === me.staffId);
  return ok({
    ...details,
    ...(isHers ? {} : { link: '', goal: '', method: '', equipment: '', reflection: '' }),
    partnerIds: [...details.partnerIds],
    tagIds: [...details.tagIds],
    leaders: leaders.map((leader) => ({ ...leader, name: names.staff(leader.staffId) })),
    partnerNames: details.partnerIds.map((partnerId) => partners.get(partnerId) ?? ''),
    groupTagIds: [...(group?.tagIds ?? [])],
  });
}

/** Saves them. The past may be described too; a closed month keeps what it was counted as. */
export function saveSessionDetails(
  context: Context,
  { id, leaders, title, ...details }: ParsedInput<'sessions.saveDetails'>,
): Result<CallOutput<'sessions.saveDetails'>> {
  const found = stateWithNames(context, id);
  if (!found.ok) return found;
  const session = found.value;
  const { stores } = context;
  if (isMonthClosed(context, session)) return monthClosed(context, session.date);
  // Its kind says how it is counted: what was recorded must not leave the figures by a word.
  const isRecorded = session.hasAttendance || session.registerClosed || session.status === 'held';
  if (isRecorded && details.kind !== session.details.kind) return err('session-has-attendance');
  const staffIds = new Set(leaders.map(({ staffId }) => staffId));
  const isTwice = staffIds.size < leaders.length;
  if (isTwice) return err('invalid-input', { fields: { leaders: 'invalid' } });
  if (!leaders.every(({ staffId }) => stores.staff.get(staffId))) return err('not-found');
  const known = new Set<string>([
    ...stores.lists.partners().map((partner) => partner.id),
    ...stores.lists.tags().map((tag) => tag.id),
  ]);
  if (![...details.partnerIds, ...details.tagIds].every((one) => known.has(one))) {
    return err('not-found');
  }
  const ownTitle = session.groupId === null ? (title ?? session.ownTitle) : null;
  stores.sessions.setDetails(id, { details, ownTitle, nowMs: context.nowMs });
  stores.sessions.setLeaders(id, leaders);
  return ok({ withNames: textsWithNames(context, session, details) });
}

/** The texts that seem to name somebody of the group's roster; only which, never whom. */
function textsWithNames(
  { stores }: Context,
  { groupId }: SessionState,
  details: Readonly<Record<(typeof sessionTexts)[number], string>>,
) {
  if (groupId === null) return [];
  const names = stores.groups.roster(groupId).map(({ displayName }) => displayName);
  return sessionTexts.filter((text) => hasName(details[text], names));
}
