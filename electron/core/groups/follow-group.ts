import type { EditWrite } from '#shared/domain/sessions/edits/edit-write.ts';
import { lockOf } from '#shared/domain/sessions/edits/session-lock.ts';
import { type SessionState, sameSession } from '#shared/domain/sessions/edits/session-state.ts';
import type { SessionDetails } from '#shared/domain/sessions/session-details.ts';
import type { StaffId } from '#shared/kernel/ids.ts';
import type { Context } from '../context.ts';
import type { GroupFields, GroupRow } from '../ports.ts';
import { factsOf } from '../sessions/programme-ground.ts';
import { keepEdit } from '../sessions/save-edit.ts';
import { detailsOfGroup } from '../sessions/series.ts';
import { leadersOf } from '../sessions/session-access.ts';

type Changed = Readonly<{
  before: GroupRow;
  after: Pick<GroupFields, 'sessionKind' | 'mode' | 'platform' | 'link'>;
  leaderIds: readonly StaffId[];
}>;

/**
 * Sessions to come follow their group: its leaders, and its kind and ways to take part where a
 * session has those of the group. What has been recorded keeps who led it and what it was.
 */
export function followGroup(context: Context, { before, after, leaderIds }: Changed): void {
  const { stores, now } = context;
  const same = before.leaderIds.length === leaderIds.length;
  const keepsLeaders = same && leaderIds.every((leader) => before.leaderIds.includes(leader));
  const leaders = keepsLeaders ? null : leadersOf(context, leaderIds);
  const facts = factsOf(context, before.venueId);
  const ofSessions = stores.sessions
    .states({ groupId: before.id, from: now.date })
    .filter((session) => lockOf(session, facts) === null && session.status === 'planned')
    .flatMap((session): EditWrite[] => {
      const next: SessionState = {
        ...session,
        ...(leaders ? { leaders } : {}),
        details: followed(session.details, detailsOfGroup(before), after),
      };
      if (sameSession(session, next)) return [];
      return [{ table: 'session', kind: 'update', before: session, after: next }];
    });
  const ofSeries = leaders === null ? [] : seriesWrites(context, before, leaders);
  const writes = [...ofSeries, ...ofSessions];
  if (writes.length > 0) keepEdit(context, { kind: 'series-changed', title: before.name, writes });
}

/** The details of a session with what it had from its group as the group has it now. */
function followed(
  details: SessionDetails,
  old: SessionDetails,
  { sessionKind, mode, platform, link }: Changed['after'],
): SessionDetails {
  return {
    ...details,
    kind: details.kind === old.kind ? sessionKind : details.kind,
    mode: details.mode === old.mode ? mode : details.mode,
    platform: details.platform === old.platform ? platform : details.platform,
    link: details.link === old.link ? link : details.link,
  };
}

function seriesWrites(
  { stores, now }: Context,
  { id: groupId }: GroupRow,
  leaders: SessionState['leaders'],
): EditWrite[] {
  return stores.sessions
    .series({ groupId })
    .filter(({ until }) => until >= now.date)
    .map((before) => {
      const after = { ...before, leaders };
      return { table: 'series', kind: 'update', before, after };
    });
}
