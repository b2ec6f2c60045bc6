import type { CallOutput, ParsedInput } from '#shared/contract/contract.ts';
import type { Reply } from '#shared/domain/feedback/replies.ts';
import { seesEveryRoster } from '#shared/domain/staff/roles.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Context, Done } from '../context.ts';

/** Groups are named to whoever may know their names; a reply itself is for everybody to read. */
export function feedbackReplies(
  context: Context,
  { venueId }: ParsedInput<'feedback.replies'>,
): Result<CallOutput<'feedback.replies'>> {
  const { stores, now } = context;
  if (!stores.venues.exists(venueId)) return err('not-found');
  return ok(
    stores.feedbackResults.replies(venueId).map((reply) => ({
      ...reply,
      groupName:
        reply.groupId === null ? null : (stores.groups.get(reply.groupId, now.date)?.name ?? ''),
      mayChange: mayWrite(context, reply),
    })),
  );
}

/** Of a venue the coordinators speak, of a group also its leaders. */
function mayWrite({ stores, me, now }: Context, { groupId }: Pick<Reply, 'groupId'>): boolean {
  if (seesEveryRoster(me.role)) return true;
  const group = groupId === null ? null : stores.groups.get(groupId, now.date);
  return group?.leaderIds.includes(me.staffId) ?? false;
}

export function saveReply(
  context: Context,
  { id, ...fields }: ParsedInput<'feedback.saveReply'>,
): Result<CallOutput<'feedback.saveReply'>> {
  const { stores, now, newId, audit } = context;
  const fault = replyFault(fields);
  if (fault) return fault;
  const group = fields.groupId === null ? null : stores.groups.get(fields.groupId, now.date);
  if (!stores.venues.exists(fields.venueId)) return err('not-found');
  if (fields.groupId !== null && group?.venueId !== fields.venueId) return err('not-found');
  const before = id === null ? null : stores.feedbackResults.reply(id);
  if (id !== null && !before) return err('not-found');
  if (!mayWrite(context, fields) || (before && !mayWrite(context, before))) {
    return err('not-allowed');
  }
  const saved = id ?? newId<'feedback-reply'>();
  stores.feedbackResults.saveReply({ id: saved, ...fields });
  audit('feedback-reply-changed', fields.groupId ?? fields.venueId);
  return ok({ id: saved });
}

function replyFault({
  texts,
  fromMonth,
  toMonth,
  shownFrom,
  shownUntil,
}: Omit<ParsedInput<'feedback.saveReply'>, 'id'>) {
  if (texts.fi === '' && texts.sv === '' && texts.en === '') {
    return err('invalid-input', { fields: { 'texts.fi': 'required' } });
  }
  if (toMonth < fromMonth) {
    return err('end-before-start', { fields: { toMonth: 'end-before-start' } });
  }
  if (shownUntil < shownFrom) {
    return err('end-before-start', { fields: { shownUntil: 'end-before-start' } });
  }
  return null;
}

export function removeReply(context: Context, { id }: ParsedInput<'feedback.removeReply'>): Done {
  const { feedbackResults } = context.stores;
  const reply = feedbackResults.reply(id);
  if (!reply) return err('not-found');
  if (!mayWrite(context, reply)) return err('not-allowed');
  feedbackResults.removeReply(id);
  context.audit('feedback-reply-changed', reply.groupId ?? reply.venueId);
  return ok({});
}
