import { type Expression, type SqlBool, sql } from 'kysely';
import type {
  Series,
  SessionLeader,
  SessionOrigin,
  SessionState,
} from '#shared/domain/sessions/edits/session-state.ts';
import type { PartnerId, SeriesId, SessionId, TagId } from '#shared/kernel/ids.ts';
import type { SessionFilter, SessionsStore } from '../core/programme-ports.ts';
import { type ReadDb, sql$ } from './database.ts';

/** Whether anything has been recorded of session `s`. */
export const hasAttendance = sql<number>`(
  EXISTS (SELECT 1 FROM marks m WHERE m.session_id = s.id)
  OR EXISTS (SELECT 1 FROM headcounts h WHERE h.session_id = s.id)
  OR EXISTS (SELECT 1 FROM session_tallies y WHERE y.session_id = s.id))`;

/** The programme as edits, conflicts and calendar files read it. */
export const programmeReads = (
  db: ReadDb,
): Pick<SessionsStore, 'states' | 'series' | 'changedMs' | 'seriesChanges'> => ({
  states: (filter) => statesOf(db, filter),
  series: (filter) => seriesOf(db, filter),
  changedMs: (ids) => {
    const rows = db.all(
      sql$.selectFrom('sessions as s').select(['s.id', 's.changed_ms']).where(oneOf('s.id', ids)),
    );
    return new Map(rows.map(({ id, changed_ms }) => [id, changed_ms]));
  },
  seriesChanges: (ids) => {
    const rows = db.all(
      sql$
        .selectFrom('series as s')
        .select(['s.id', 's.sequence', 's.changed_ms'])
        .where(oneOf('s.id', ids)),
    );
    return new Map(
      rows.map(({ id, sequence, changed_ms }) => [id, { sequence, changedMs: changed_ms }]),
    );
  },
});

/** Any number of ids as one parameter: SQLite allows only so many in a list. */
const oneOf = (column: string, ids: readonly string[]): Expression<SqlBool> =>
  sql<SqlBool>`${sql.ref(column)} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`;

/** What holds for the rows of `s`, also where they are joined to another table. */
function conditions(filter: SessionFilter): Expression<SqlBool> {
  const { from, to, venueId = null, groupId = null, seriesId, ids } = filter;
  const parts = [
    from === undefined ? null : sql<SqlBool>`s.date >= ${from}`,
    to === undefined ? null : sql<SqlBool>`s.date <= ${to}`,
    venueId === null ? null : sql<SqlBool>`s.venue_id = ${venueId}`,
    groupId === null ? null : sql<SqlBool>`s.group_id = ${groupId}`,
    seriesId === undefined ? null : sql<SqlBool>`s.series_id = ${seriesId}`,
    ids === undefined ? null : oneOf('s.id', ids),
  ].filter((part) => part !== null);
  return parts.length === 0 ? sql<SqlBool>`1` : sql.join<SqlBool>(parts, sql` AND `);
}

const selectStates = (filter: SessionFilter) =>
  sql$
    .selectFrom('sessions as s')
    .select([
      's.id',
      's.venue_id',
      's.group_id',
      's.series_id',
      's.room_id',
      's.title',
      's.date',
      's.start_minute',
      's.end_minute',
      's.status',
      's.cancel_reason',
      's.register_closed',
      's.slot_date',
      's.changed_by_hand',
      's.sequence',
      's.kind',
      's.mode',
      's.platform',
      's.link',
      's.place',
      's.theme',
      's.goal',
      's.method',
      's.equipment',
      's.reflection',
      's.recorded_elsewhere',
      hasAttendance.as('has_attendance'),
    ])
    .where(conditions(filter))
    .orderBy('s.date')
    .orderBy('s.start_minute')
    .orderBy('s.id');

type StateRow =
  ReturnType<ReturnType<typeof selectStates>['execute']> extends Promise<(infer R)[]> ? R : never;

type Beside = Readonly<{
  leaders: ReadonlyMap<SessionId, readonly SessionLeader[]>;
  partnerIds: ReadonlyMap<SessionId, readonly PartnerId[]>;
  tagIds: ReadonlyMap<SessionId, readonly TagId[]>;
}>;

function statesOf(db: ReadDb, filter: SessionFilter): SessionState[] {
  const rows = db.all(selectStates(filter));
  if (rows.length === 0) return [];
  const beside = besideOf(db, filter);
  return rows.map((row) => stateOf(row, beside));
}

function besideOf(db: ReadDb, filter: SessionFilter): Beside {
  const leaders = db.all(
    sql$
      .selectFrom('session_leaders as l')
      .innerJoin('sessions as s', 's.id', 'l.session_id')
      .select(['s.id', 'l.staff_id', 'l.working_role', 'l.minutes', 'l.preparation_minutes'])
      .where(conditions(filter))
      .orderBy('l.staff_id'),
  );
  const partners = db.all(
    sql$
      .selectFrom('session_partners as p')
      .innerJoin('sessions as s', 's.id', 'p.session_id')
      .select(['s.id', 'p.partner_id'])
      .where(conditions(filter))
      .orderBy('p.partner_id'),
  );
  const tags = db.all(
    sql$
      .selectFrom('session_tags as t')
      .innerJoin('sessions as s', 's.id', 't.session_id')
      .select(['s.id', 't.tag_id'])
      .where(conditions(filter))
      .orderBy('t.tag_id'),
  );
  return {
    leaders: grouped(leaders, (row) => ({
      staffId: row.staff_id,
      workingRole: row.working_role,
      minutes: row.minutes,
      preparationMinutes: row.preparation_minutes,
    })),
    partnerIds: grouped(partners, ({ partner_id }) => partner_id),
    tagIds: grouped(tags, ({ tag_id }) => tag_id),
  };
}

function grouped<Row extends { id: SessionId }, Value>(
  rows: readonly Row[],
  read: (row: Row) => Value,
): ReadonlyMap<SessionId, readonly Value[]> {
  const groups = Map.groupBy(rows, ({ id }) => id);
  return new Map([...groups].map(([id, own]) => [id, own.map(read)]));
}

function stateOf(row: StateRow, { leaders, partnerIds, tagIds }: Beside): SessionState {
  const { id, kind, mode, platform, link, place, theme, goal, method, equipment } = row;
  return {
    id,
    venueId: row.venue_id,
    groupId: row.group_id,
    ownTitle: row.title,
    date: row.date,
    startMinute: row.start_minute,
    endMinute: row.end_minute,
    roomId: row.room_id,
    leaders: leaders.get(id) ?? [],
    details: {
      ...{ kind, mode, platform, link, place, theme, goal, method, equipment },
      reflection: row.reflection,
      recordedElsewhere: row.recorded_elsewhere === 1,
      partnerIds: partnerIds.get(id) ?? [],
      tagIds: tagIds.get(id) ?? [],
    },
    origin: originOf(row),
    status: row.status,
    cancelReason: row.cancel_reason,
    hasAttendance: row.has_attendance === 1,
    registerClosed: row.register_closed === 1,
    sequence: row.sequence,
  };
}

function originOf(row: StateRow): SessionOrigin {
  const { series_id: seriesId, slot_date: slotDate } = row;
  return seriesId !== null && slotDate !== null
    ? { kind: 'rule', seriesId, slotDate, changed: row.changed_by_hand === 1 }
    : { kind: 'added', seriesId };
}

function seriesOf(
  db: ReadDb,
  { ids, groupId, venueId = null }: Parameters<SessionsStore['series']>[0],
): Series[] {
  const rows = db.all(
    sql$
      .selectFrom('series as s')
      .select([
        's.id',
        's.group_id as groupId',
        's.venue_id as venueId',
        's.rule',
        's.from_date as from',
        's.until_date as until',
        's.start_minute as startMinute',
        's.end_minute as endMinute',
        's.room_id as roomId',
        's.continues_id as continues',
      ])
      .$if(ids !== undefined, (q) => q.where(oneOf('s.id', ids ?? [])))
      .$if(groupId !== undefined, (q) => q.where(sql<SqlBool>`s.group_id = ${groupId}`))
      .$if(venueId !== null, (q) => q.where(sql<SqlBool>`s.venue_id = ${venueId}`))
      .orderBy('s.from_date')
      .orderBy('s.id'),
  );
  const leaders = leadersOfSeries(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({ ...row, leaders: leaders.get(row.id) ?? [] }));
}

function leadersOfSeries(
  db: ReadDb,
  ids: readonly SeriesId[],
): ReadonlyMap<SeriesId, readonly SessionLeader[]> {
  const rows = db.all(
    sql$
      .selectFrom('series_leaders as l')
      .select(['l.series_id', 'l.staff_id as staffId', 'l.working_role as workingRole'])
      .where(oneOf('l.series_id', ids))
      .orderBy('l.staff_id'),
  );
  const bySeries = Map.groupBy(rows, ({ series_id }) => series_id);
  return new Map(
    [...bySeries].map(([id, own]) => [
      id,
      own.map(({ staffId, workingRole }) => ({
        ...{ staffId, workingRole },
        minutes: null,
        preparationMinutes: 0,
      })),
    ]),
  );
}
