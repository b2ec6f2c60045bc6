import { namesIn } from '#shared/domain/privacy/names-in-text.ts';
import { seesEveryRoster } from '#shared/domain/staff/roles.ts';
import type { GroupId } from '#shared/kernel/ids.ts';
import { ok } from '#shared/kernel/result.ts';
import type { CallsOf, Context, Handlers } from '../context.ts';
import { mayOpenRoster } from '../groups/may-open-roster.ts';

/** What protects the people on the rosters: warnings, sheets, their rights, the retention timer. */
export const privacyHandlers: Handlers<CallsOf<'privacy'>> = {
  'privacy.namesInText': (context, { text, groupId }) =>
    ok({ names: namesIn(text, namesFor(context, groupId)) }),
};

/**
 * The names to look for: of the group's roster where the caller may open it, else of everybody she
 * may see. A name that somebody of the staff has too is left out then: it is hers more often.
 */
function namesFor({ stores, me, now }: Context, groupId: GroupId | null): string[] {
  const group = groupId === null ? null : stores.groups.get(groupId, now.date);
  if (group && groupId !== null && mayOpenRoster(me, group.leaderIds)) {
    return stores.groups.roster(groupId).map(({ displayName }) => displayName);
  }
  const ledBy = seesEveryRoster(me.role) ? null : me.staffId;
  const ofStaff = stores.staff.list().map(({ name }) => name);
  return stores.people
    .list({ ledBy, archived: false })
    .map(({ displayName }) => displayName)
    .filter((name) => !ofStaff.some((staff) => namesIn(staff, [name]).length > 0));
}
