import type { SeriesId, SessionId } from '../../../kernel/ids.ts';
import type { EditWrite, RowChange, SeriesWrite, SessionWrite } from './edit-write.ts';
import { type Facts, lockOf, type SessionLock } from './session-lock.ts';
import {
  bySchedule,
  type Series,
  type SessionState,
  sameSeries,
  sameSession,
} from './session-state.ts';

/** The rows an edit is about: series by id, sessions by date, time and id. */
export type ProgrammeRows = Readonly<{
  series: readonly Series[];
  sessions: readonly SessionState[];
}>;

/** A row that stands in the way: somebody has changed it since, or it has become locked. */
export type Obstacle = Readonly<{ id: SeriesId | SessionId }> &
  Readonly<
    { why: 'stale' | Exclude<SessionLock, 'closed-month'> } | { why: 'closed-month'; month: string }
  >;

/** Everything was done, or nothing. */
export type Applied =
  | Readonly<{ kind: 'applied'; rows: ProgrammeRows }>
  | Readonly<{ kind: 'refused'; obstacles: readonly Obstacle[] }>;

type World = Readonly<{ rows: ProgrammeRows; facts: Facts }>;

/** Carries writes out over arrays, whole or not at all; `obstaclesTo` says when not. */
export function applyEdit(writes: readonly EditWrite[], world: World): Applied {
  const obstacles = obstaclesTo(writes, world);
  if (obstacles.length > 0) return { kind: 'refused', obstacles };
  const { series, sessions } = world.rows;
  const ofSeries = writes.filter((write) => write.table === 'series');
  const ofSessions = writes.filter((write) => write.table === 'session');
  const rows = {
    series: written(series, ofSeries).sort((a, b) => (a.id < b.id ? -1 : 1)),
    sessions: written(sessions, ofSessions).sort(bySchedule),
  };
  return { kind: 'applied', rows };
}

/**
 * Why writes cannot be carried out now; empty when they can. An undo is checked like any edit, so
 * it does not touch what has been recorded, reported or begun since. `rows` need hold no more than
 * the rows that the writes name.
 */
export function obstaclesTo(
  writes: readonly EditWrite[],
  { rows, facts }: World,
): readonly Obstacle[] {
  const series = new Map(rows.series.map((row) => [row.id, row]));
  const sessions = new Map(rows.sessions.map((row) => [row.id, row]));
  return writes.flatMap((write) =>
    write.table === 'series'
      ? seriesObstacle(write, series.get(idOf(write)))
      : sessionObstacle(write, { found: sessions.get(idOf(write)), facts }),
  );
}

function idOf<Id>(write: RowChange<Readonly<{ id: Id }>>): Id {
  return write.kind === 'insert' ? write.after.id : write.before.id;
}

function seriesObstacle(write: SeriesWrite, found: Series | undefined): readonly Obstacle[] {
  const isExpected =
    write.kind === 'insert' ? !found : found !== undefined && sameSeries(found, write.before);
  return isExpected ? [] : [{ id: idOf(write), why: 'stale' }];
}

function sessionObstacle(
  write: SessionWrite,
  { found, facts }: Readonly<{ found: SessionState | undefined; facts: Facts }>,
): readonly Obstacle[] {
  const id = idOf(write);
  const own = found && lockOn(found, facts);
  if (own) return [{ id, ...own }];
  const isExpected =
    write.kind === 'insert' ? !found : found !== undefined && sameSession(found, write.before);
  if (!isExpected) return [{ id, why: 'stale' }];
  const target = write.kind === 'delete' ? null : lockOn(write.after, facts);
  return target ? [{ id, ...target }] : [];
}

function lockOn(session: SessionState, facts: Facts) {
  const why = lockOf(session, facts);
  return why === 'closed-month' ? { why, month: session.date.slice(0, 7) } : why && { why };
}

function written<Id, Row extends Readonly<{ id: Id }>>(
  rows: readonly Row[],
  writes: readonly RowChange<Row>[],
): Row[] {
  const byId = new Map<Id, Row>(rows.map((row) => [row.id, row]));
  for (const write of writes) {
    if (write.kind === 'delete') byId.delete(write.before.id);
    else byId.set(write.after.id, write.after);
  }
  return [...byId.values()];
}
