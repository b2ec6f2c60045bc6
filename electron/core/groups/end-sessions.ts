import type { CallOutput, ParsedInput } from '#shared/contract/contract.ts';
import type { EditWrite } from '#shared/domain/sessions/edits/edit-write.ts';
import { lockOf } from '#shared/domain/sessions/edits/session-lock.ts';
import type { SessionState } from '#shared/domain/sessions/edits/session-state.ts';
import { addDays } from '#shared/kernel/local-date.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Context } from '../context.ts';
import { factsOf } from '../sessions/programme-ground.ts';
import { saveEdit } from '../sessions/save-edit.ts';
import { mayOpenRoster } from './may-open-roster.ts';

/**
 * Clears what is still planned after a group's last day: removed into the bin, with its series
 * ended there, or called off and left to be seen. Locked sessions stay as they are.
 */
export function endSessions(
  context: Context,
  { id, how }: ParsedInput<'groups.endSessions'>,
): Result<CallOutput<'groups.endSessions'>> {
  const { stores, now, me } = context;
  const group = stores.groups.get(id, now.date);
  if (!group) return err('not-found');
  if (!mayOpenRoster(me, group.leaderIds)) return err('not-allowed');
  const { endsOn, venueId } = group;
  if (endsOn === null) return err('nothing-to-undo');
  const facts = factsOf(context, venueId);
  const left = stores.sessions
    .states({ groupId: id, from: addDays(endsOn, 1) })
    .filter((session) => session.status === 'planned' && lockOf(session, facts) === null);
  if (left.length === 0) return err('nothing-to-undo');
  const sessions = left.map(how === 'remove' ? removal : cancellation);
  // A series whose sessions are only called off goes on: its rule explains them.
  const series = how === 'remove' ? endedSeries(context, { id, endsOn }) : [];
  const edit = { kind: 'series-changed', title: group.name } as const;
  const saved = saveEdit(context, { ...edit, writes: [...series, ...sessions] });
  return saved.ok ? ok({ editId: saved.value, count: left.length }) : saved;
}

const removal = (before: SessionState): EditWrite => ({ table: 'session', kind: 'delete', before });

const cancellation = (before: SessionState): EditWrite => ({
  ...{ table: 'session', kind: 'update', before },
  after: { ...before, status: 'cancelled', cancelReason: 'other' },
});

type Ended = Readonly<{
  id: ParsedInput<'groups.endSessions'>['id'];
  endsOn: NonNullable<ParsedInput<'groups.change'>['endsOn']>;
}>;

function endedSeries({ stores }: Context, { id, endsOn }: Ended): EditWrite[] {
  return stores.sessions
    .series({ groupId: id })
    .filter(({ until }) => until > endsOn)
    .map((before) => {
      const after = { ...before, until: endsOn };
      return { table: 'series', kind: 'update', before, after };
    });
}
