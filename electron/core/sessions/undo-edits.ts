import type { CallOutput, ParsedInput } from '#shared/contract/contract.ts';
import type { Obstacle } from '#shared/domain/sessions/edits/apply-edit.ts';
import { type EditWrite, invertWrites } from '#shared/domain/sessions/edits/edit-write.ts';
import type { SessionState } from '#shared/domain/sessions/edits/session-state.ts';
import { seesEveryRoster } from '#shared/domain/staff/roles.ts';
import type { EditId } from '#shared/kernel/ids.ts';
import { addDays } from '#shared/kernel/local-date.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Context } from '../context.ts';
import { mayOpenRoster } from '../groups/may-open-roster.ts';
import type { ProgrammeEdit } from '../programme-ports.ts';
import { feedbackLoss } from './feedback-loss.ts';
import { binDays, keepEdit, obstacles, refusalOf } from './save-edit.ts';
import { namesOf } from './shown-programme.ts';

/** Whether the edit is the caller's to take back: her own, or anybody's for who sees everything. */
const isMine = ({ me }: Context, { staffId }: ProgrammeEdit): boolean =>
  staffId === me.staffId || seesEveryRoster(me.role);

/**
 * Takes an edit of today back, whole or not at all: refused where a row has been changed, recorded
 * or reported since. What has begun since is put back all the same while nothing was recorded.
 */
export function undoEdit(
  context: Context,
  { editId }: ParsedInput<'sessions.undoEdit'>,
): Result<Record<string, never>> {
  const { stores, now, nowMs } = context;
  const edit = stores.edits.get(editId);
  if (!edit || edit.undone) return err('nothing-to-undo');
  if (!isMine(context, edit)) return err('not-allowed');
  if (edit.madeOn !== now.date) return err('undo-too-late');
  const writes = invertWrites(edit.writes).map(laterSequence);
  if (lacksGroup(context, writes)) return err('group-removed');
  const found = obstacles(context, writes).filter(({ why }) => why !== 'past');
  const inTheWay = isCancellation(context, edit) ? withoutAbsences(found) : found;
  const refusal = refusalOf(context, inTheWay) ?? feedbackLoss(context, writes);
  if (refusal) return refusal;
  stores.sessions.write(writes, nowMs);
  stores.edits.setUndone(editId);
  return ok({});
}

/** Whether something would come back to a group that is in the recycle bin, or was. */
function lacksGroup({ stores, now }: Context, writes: readonly EditWrite[]): boolean {
  const ids = writes.flatMap((write) =>
    write.kind === 'insert' && write.after.groupId !== null ? [write.after.groupId] : [],
  );
  return [...new Set(ids)].some((id) => stores.groups.get(id, now.date) === null);
}

/** Whether the edit called off sessions that are called off still. */
function isCancellation({ stores }: Context, { kind, writes }: ProgrammeEdit): boolean {
  if (kind !== 'session-cancelled') return false;
  const ids = writes.flatMap((write) =>
    write.table === 'session' && write.kind === 'update' ? [write.after.id] : [],
  );
  return stores.sessions.states({ ids }).every(({ status }) => status === 'cancelled');
}

/** Absences noted ahead did not keep the session from being called off, nor do they keep it so. */
const withoutAbsences = (found: readonly Obstacle[]) =>
  found.filter(({ why }) => why !== 'attendance');

/** A session that comes back must not look older than it was in a calendar file. */
function laterSequence(write: EditWrite): EditWrite {
  if (write.table === 'series' || write.kind !== 'insert') return write;
  return { ...write, after: { ...write.after, sequence: write.after.sequence + 1 } };
}

/** Today's edits that the caller can take back, newest first. */
export function recentEdits(context: Context): Result<CallOutput<'sessions.recentEdits'>> {
  const { stores, now } = context;
  const edits = stores.edits
    .ofDay(now.date)
    .filter((edit) => !edit.undone && isMine(context, edit));
  return ok(edits.slice(0, 50).map((edit) => shownEdit(context, edit)));
}

function shownEdit({ stores }: Context, edit: ProgrammeEdit) {
  const { id, kind, subject, madeOn, madeMinute, staffId } = edit;
  const staffName = stores.staff.get(staffId)?.name ?? '';
  return { id, kind, ...subject, madeOn, madeMinute, staffName };
}

/** What was removed in the last month and is still gone. */
export function bin(context: Context): Result<CallOutput<'sessions.bin'>> {
  const { stores, now } = context;
  const names = namesOf(context);
  const edits = stores.edits.removing(addDays(now.date, -binDays));
  const shown = edits.map((edit) => {
    const gone = stillGone(context, edit).filter((session) => mayRestore(context, session));
    return {
      edit: shownEdit(context, edit),
      sessions: gone.map(({ id, groupId, ownTitle, date, startMinute, endMinute }) => ({
        ...{ id, date, startMinute, endMinute },
        title: names.group(groupId) ?? ownTitle ?? edit.subject.title ?? '',
      })),
    };
  });
  return ok(shown.filter(({ sessions }) => sessions.length > 0));
}

function mayRestore({ me }: Context, { leaders }: SessionState): boolean {
  const leaderIds = leaders.map(({ staffId }) => staffId);
  return mayOpenRoster(me, leaderIds);
}

/** The sessions an edit removed that have not come back by an undo or out of the bin. */
function stillGone({ stores }: Context, { writes }: ProgrammeEdit): SessionState[] {
  const removed = writes.flatMap((write) =>
    write.table === 'session' && write.kind === 'delete' ? [write.before] : [],
  );
  const ids = removed.map(({ id }) => id);
  const there = new Set(stores.sessions.states({ ids }).map(({ id }) => id));
  return removed.filter(({ id }) => !there.has(id));
}

/** Puts removed sessions back as they were; one whose series is gone comes back on its own. */
export function restoreRemoved(
  context: Context,
  { editId, ids }: ParsedInput<'sessions.restoreRemoved'>,
): Result<{ editId: EditId }> {
  const { stores } = context;
  const edit = stores.edits.get(editId);
  if (!edit || edit.undone) return err('not-found');
  const wanted = stillGone(context, edit).filter(({ id }) => ids.includes(id));
  if (wanted.length !== new Set(ids).size) return err('not-found');
  if (!wanted.every((session) => mayRestore(context, session))) return err('not-allowed');
  const writes = wanted.map((session): EditWrite => {
    const after = { ...session, origin: originNow(context, session) };
    return laterSequence({ table: 'session', kind: 'insert', after });
  });
  if (lacksGroup(context, writes)) return err('group-removed');
  const found = obstacles(context, writes).filter(({ why }) => why !== 'past');
  const refusal = refusalOf(context, found);
  if (refusal) return refusal;
  const { title } = edit.subject;
  return ok({ editId: keepEdit(context, { kind: 'removed-restored', title, writes }) });
}

function originNow({ stores }: Context, { origin }: SessionState): SessionState['origin'] {
  if (origin.seriesId === null) return origin;
  const [series] = stores.sessions.series({ ids: [origin.seriesId] });
  return series ? origin : { kind: 'added', seriesId: null };
}
