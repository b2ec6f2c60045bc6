import type { ParsedInput } from '#shared/contract/contract.ts';
import type { FeedbackWhere } from '#shared/contract/feedback.ts';
import type { Question } from '#shared/domain/feedback/form.ts';
import type { Place } from '#shared/domain/feedback/place.ts';
import { groupOf, type SessionOf, type View } from '#shared/domain/feedback/views.ts';
import { seesEveryRoster } from '#shared/domain/staff/roles.ts';
import type { GroupId, SessionId } from '#shared/kernel/ids.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Context } from '../context.ts';
import { keptFrom } from '../groups/may-open-roster.ts';
import type { GroupRow } from '../ports.ts';
import type { SessionRow } from '../programme-ports.ts';

/** Groups whose feedback the caller may see by themselves: a leader her own, others those not kept. */
export function seenGroups(context: Context): GroupRow[] {
  const { stores, me, now } = context;
  const all = stores.groups.list({ venueId: null, today: now.date, includeEnded: true });
  if (seesEveryRoster(me.role)) return all;
  if (me.role === 'leader') return all.filter(({ leaderIds }) => leaderIds.includes(me.staffId));
  const kept = new Set(keptFrom(context));
  return all.filter(({ id }) => !kept.has(id));
}

const maySeeGroup = (context: Context, groupId: GroupId): boolean => {
  const { stores, me, now } = context;
  if (me.role !== 'leader') return !keptFrom(context).includes(groupId);
  return stores.groups.get(groupId, now.date)?.leaderIds.includes(me.staffId) ?? false;
};

function maySeeSession(context: Context, { groupId, leaderIds }: SessionRow): boolean {
  const { me } = context;
  if (me.role === 'leader' && leaderIds.includes(me.staffId)) return true;
  if (groupId !== null) return maySeeGroup(context, groupId);
  return me.role !== 'leader';
}

/** Whether the caller may know of a place by itself: of her own groups and sessions, or of a venue. */
export function placeSight(context: Context): (place: Place) => boolean {
  const groups = new Set<string>(seenGroups(context).map(({ id }) => id));
  return ({ groupId, sessionId }) => {
    if (sessionId !== '') {
      const session = context.stores.sessions.get(sessionId);
      return session ? maySeeSession(context, session) : seesEveryRoster(context.me.role);
    }
    return groupId === '' || groups.has(groupId);
  };
}

/** What sessions are of, looked up once each. */
export function sessionFacts({ stores }: Context): SessionOf {
  const known = new Map<SessionId, ReturnType<SessionOf>>();
  return (id) => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const row = stores.sessions.get(id);
    const fact = row && { groupId: row.groupId, date: row.date };
    known.set(id, fact);
    return fact;
  };
}

export type SeenView = View & Readonly<{ questions: readonly Question[] }>;
type Asked = Pick<
  ParsedInput<'feedback.results'>,
  'venueId' | 'groupId' | 'sessionId' | 'from' | 'to' | 'formId' | 'versionId'
>;

/** The view asked for, with the questions of its form; refused where it is not the caller's to see. */
export function seenView(context: Context, asked: Asked): Result<SeenView> {
  const { venueId, groupId, sessionId, from, to, formId, versionId } = asked;
  const { stores, now } = context;
  if (to < from) return err('end-before-start', { fields: { to: 'end-before-start' } });
  if (venueId !== null && !stores.venues.exists(venueId)) return err('not-found');
  if (groupId !== null) {
    if (!stores.groups.get(groupId, now.date)) return err('not-found');
    if (!maySeeGroup(context, groupId)) return err('not-allowed');
  }
  if (sessionId !== null) {
    const session = stores.sessions.get(sessionId);
    if (!session) return err('not-found');
    if (!maySeeSession(context, session)) return err('not-allowed');
  }
  const versions = visitorVersions(context, formId).filter(
    ({ id }) => versionId === null || id === versionId,
  );
  if (versions.length === 0) return err('not-found');
  return ok({
    ...{ venueId, groupId, sessionId, from, to },
    versionIds: versions.map(({ id }) => id),
    questions: questionsOf(versions.map(({ content }) => content.questions)),
  });
}

/** Published versions of a form for visitors, newest first. */
export function visitorVersions(
  { stores }: Context,
  formId: ParsedInput<'feedback.results'>['formId'],
) {
  return stores.forms.get(formId)?.use === 'visitors' ? stores.forms.versions(formId) : [];
}

/** The questions of all versions, each once and as the newest asks it. */
function questionsOf(newestFirst: readonly (readonly Question[])[]): Question[] {
  const known = new Map<string, Question>();
  for (const question of newestFirst.flat()) {
    if (!known.has(question.id)) known.set(question.id, question);
  }
  return [...known.values()];
}

/** A place by what it is called today. */
export function whereOf(
  { stores, now }: Context,
  place: Place,
  sessionOf: SessionOf,
): FeedbackWhere {
  const groupId = groupOf(place, sessionOf);
  const session = place.sessionId === '' ? null : stores.sessions.get(place.sessionId);
  const group = groupId === null ? null : stores.groups.get(groupId, now.date);
  const name = session?.title ?? group?.name ?? '';
  return { level: place.level, period: place.period, name, date: session?.date ?? null };
}
