import type { CallOutput, ParsedInput } from '#shared/contract/contract.ts';
import { areAnswersTo } from '#shared/domain/feedback/form.ts';
import { kioskFormOf } from '#shared/domain/feedback/form-content.ts';
import { shownStatusOf } from '#shared/domain/sessions/session-status.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { CallsOf, Context, Done, Handlers } from '../context.ts';
import type { FormVersion } from '../forms-ports.ts';
import { mayOpenRoster } from '../groups/may-open-roster.ts';
import type { SessionRow } from '../programme-ports.ts';
import { sessionToCount } from '../sessions/session-access.ts';

/** Leaders' own evaluations of their sessions: signed in, changeable, apart from visitors' answers. */
export const evaluationsHandlers: Handlers<CallsOf<'evaluations'>> = {
  'evaluations.mine': ownEvaluation,
  'evaluations.save': saveEvaluation,
  'evaluations.ofGroup': evaluationsOfGroup,
};

/** What is asked of leaders today. */
function leadersVersion({ forms }: Context['stores']): FormVersion {
  const [newest] = forms.versions(forms.standard('leaders'));
  if (!newest) throw new Error('no form of the leaders');
  return newest;
}

/** There is something to say of a session once it has begun. */
function isOpen({ now }: Context, session: SessionRow): boolean {
  const status = shownStatusOf(session, now);
  return status !== 'cancelled' && status !== 'not-held' && status !== 'upcoming';
}

function ownEvaluation(
  context: Context,
  { sessionId }: ParsedInput<'evaluations.mine'>,
): Result<CallOutput<'evaluations.mine'>> {
  const { stores, me } = context;
  const found = sessionToCount(context, sessionId);
  if (!found.ok) return found;
  const own = stores.evaluations.get(sessionId, me.staffId);
  // She goes on with the questions that she answered.
  const version = (own && stores.forms.version(own.versionId)) ?? leadersVersion(stores);
  return ok({
    versionId: version.id,
    content: version.content,
    answers: own ? [...own.answers] : null,
    savedOn: own?.savedOn ?? null,
    isOpen: isOpen(context, found.value),
  });
}

function saveEvaluation(
  context: Context,
  { sessionId, versionId, answers }: ParsedInput<'evaluations.save'>,
): Done {
  const { stores, me, now } = context;
  const found = sessionToCount(context, sessionId);
  if (!found.ok) return found;
  if (!isOpen(context, found.value)) return err('session-in-future');
  const version = stores.forms.version(versionId);
  const form = version && stores.forms.get(version.formId);
  if (!version || form?.use !== 'leaders') return err('not-found');
  if (!areAnswersTo(kioskFormOf(versionId, version.content, form.minimum), answers)) {
    return err('invalid-input');
  }
  if (answers.length === 0) {
    stores.evaluations.remove(sessionId, me.staffId);
    return ok({});
  }
  stores.evaluations.save({
    ...{ sessionId, staffId: me.staffId, versionId },
    ...{ savedOn: now.date, answers },
  });
  return ok({});
}

function evaluationsOfGroup(
  { stores, me, now }: Context,
  { groupId }: ParsedInput<'evaluations.ofGroup'>,
): Result<CallOutput<'evaluations.ofGroup'>> {
  const group = stores.groups.get(groupId, now.date);
  if (!group) return err('not-found');
  if (!mayOpenRoster(me, group.leaderIds)) return err('not-allowed');
  const names = new Map(stores.staff.list().map(({ id, name }) => [id, name]));
  const found = stores.evaluations.ofGroup(groupId);
  const versionIds = [...new Set(found.map(({ versionId }) => versionId))];
  return ok({
    evaluations: found.map(({ sessionId, date, staffId, versionId, answers }) => ({
      ...{ sessionId, date, versionId, answers: [...answers] },
      staffName: names.get(staffId) ?? '',
    })),
    versions: versionIds.flatMap((versionId) => {
      const version = stores.forms.version(versionId);
      return version ? [{ versionId, content: version.content }] : [];
    }),
  });
}
