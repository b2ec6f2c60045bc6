import { type Obstacle, obstaclesTo } from '#shared/domain/sessions/edits/apply-edit.ts';
import type { EditKind } from '#shared/domain/sessions/edits/edit-kinds.ts';
import type { EditLock } from '#shared/domain/sessions/edits/edit-preview.ts';
import type { EditWrite } from '#shared/domain/sessions/edits/edit-write.ts';
import type { EditId, SeriesId, SessionId, VenueId } from '#shared/kernel/ids.ts';
import { addDays, type LocalDate } from '#shared/kernel/local-date.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Context } from '../context.ts';
import { monthClosed } from '../months/closed-month.ts';
import { feedbackLoss } from './feedback-loss.ts';
import { factsOf } from './programme-ground.ts';

/** How long removed sessions can be put back. */
export const binDays = 30;

type ToSave = Readonly<{
  kind: EditKind;
  /** What the line of the list is called; null where several things are concerned. */
  title: string | null;
  writes: readonly EditWrite[];
  /** The past may be written into too: what was held before anybody planned it here. */
  mayBePast?: boolean;
}>;

/**
 * Carries the writes of an edit out and keeps them, so that it can be taken back today. Refuses the
 * whole of it where a row has been changed since it was looked at, or is locked.
 */
export function saveEdit(context: Context, edit: ToSave): Result<EditId> {
  const found = obstacles(context, edit.writes);
  const inTheWay = edit.mayBePast ? found.filter(({ why }) => why !== 'past') : found;
  const refusal = refusalOf(context, inTheWay) ?? feedbackLoss(context, edit.writes);
  return refusal ?? ok(keepEdit(context, edit));
}

/** The same for writes that have been checked already. */
export function keepEdit(context: Context, { kind, title, writes }: ToSave): EditId {
  const { stores, now, nowMs, me } = context;
  stores.sessions.write(writes, nowMs);
  const id = context.newId<'edit'>();
  const ofSessions = writes.filter((write) => write.table === 'session');
  const counted = Map.groupBy(ofSessions, (write) => write.kind);
  const [only] = ofSessions.length === 1 ? ofSessions : [];
  const removed = counted.get('delete')?.length ?? 0;
  if (removed > 1) context.audit('sessions-removed', id, String(removed));
  const row = only && (only.kind === 'insert' ? only.after : only.before);
  stores.edits.add({
    id,
    staffId: me.staffId,
    madeOn: now.date,
    madeMinute: now.minute,
    kind,
    subject: {
      title,
      date: row?.date ?? null,
      created: counted.get('insert')?.length ?? 0,
      changed: counted.get('update')?.length ?? 0,
      removed,
    },
    writes,
    undone: false,
  });
  stores.edits.forgetBefore(now.date, addDays(now.date, -binDays));
  return id;
}

/** What stands in the way of writes, as the rows are now. */
export function obstacles(context: Context, writes: readonly EditWrite[]): readonly Obstacle[] {
  const { stores } = context;
  const seriesIds: SeriesId[] = [];
  const sessionIds: SessionId[] = [];
  for (const write of writes) {
    const { id } = write.kind === 'insert' ? write.after : write.before;
    if (write.table === 'series') seriesIds.push(id as SeriesId);
    else sessionIds.push(id as SessionId);
  }
  const rows = {
    series: seriesIds.length === 0 ? [] : stores.sessions.series({ ids: seriesIds }),
    sessions: sessionIds.length === 0 ? [] : stores.sessions.states({ ids: sessionIds }),
  };
  return [...Map.groupBy(writes, venueOf)].flatMap(([venueId, own]) =>
    obstaclesTo(own, { rows, facts: factsOf(context, venueId) }),
  );
}

function venueOf(write: EditWrite): VenueId {
  return write.kind === 'insert' ? write.after.venueId : write.before.venueId;
}

/** The refusal to give for obstacles; a lock says more than that somebody was faster. */
export function refusalOf(context: Context, found: readonly Obstacle[]): Result<never> | null {
  const whys = new Set(found.map(({ why }) => why));
  if (whys.has('attendance') || whys.has('recorded')) return err('session-has-attendance');
  const closed = found.find(({ why }) => why === 'closed-month');
  if (closed?.why === 'closed-month') return monthClosed(context, closed.month);
  if (whys.has('past')) return err('session-begun');
  return whys.has('stale') ? err('edit-stale') : null;
}

/** The refusal of one lock, and of the day that it is on. */
export function lockRefusal(context: Context, lock: EditLock, date: LocalDate): Result<never> {
  if (lock === 'attendance' || lock === 'recorded') return err('session-has-attendance');
  if (lock === 'closed-month' || lock === 'to-closed-month') return monthClosed(context, date);
  return err('session-begun');
}
