import { sql } from 'kysely';
import type { SessionId } from '#shared/kernel/ids.ts';
import type { SessionFields, SessionLeader, SessionRow, SessionsStore } from '../core/ports.ts';
import { sql$, type WriteDb } from './database.ts';

/** Sessions as rows of their own, and the series they came from. */
export const sessionsStore = (db: WriteDb): SessionsStore => ({
  ...sessionReads(db),
  ...sessionWrites(db),
});

const presentCount = sql<number>`(
  (SELECT count(*) FROM marks m WHERE m.session_id = s.id AND m.status IN ('present', 'present-remote'))
  + coalesce((SELECT sum(h.count) FROM headcounts h WHERE h.session_id = s.id), 0))`;

const hasAttendance = sql<number>`(
  EXISTS (SELECT 1 FROM marks m WHERE m.session_id = s.id)
  OR EXISTS (SELECT 1 FROM headcounts h WHERE h.session_id = s.id))`;

const selectSessions = () =>
  sql$
    .selectFrom('sessions as s')
    .innerJoin('venues as v', 'v.id', 's.venue_id')
    .leftJoin('groups as g', 'g.id', 's.group_id')
    .leftJoin('rooms as r', 'r.id', 's.room_id')
    .select([
      's.id',
      's.venue_id as venueId',
      's.group_id as groupId',
      's.series_id as seriesId',
      's.room_id as roomId',
      's.date',
      's.start_minute as startMinute',
      's.end_minute as endMinute',
      's.status',
      's.cancel_reason as cancelReason',
      's.register_closed as registerClosed',
      'v.name as venueName',
      'r.name as roomName',
      sql<string>`coalesce(g.name, s.title)`.as('title'),
      sql<'open' | 'closed'>`coalesce(g.form, 'open')`.as('form'),
      presentCount.as('presentCount'),
      hasAttendance.as('hasAttendance'),
    ])
    .orderBy('s.date')
    .orderBy('s.start_minute')
    .orderBy('s.id');

type Selected = Omit<
  SessionRow,
  'leaderIds' | 'leaderNames' | 'registerClosed' | 'hasAttendance'
> & {
  registerClosed: 0 | 1;
  hasAttendance: number;
};
type LeaderRow = { session_id: SessionId; id: SessionRow['leaderIds'][number]; name: string };

const selectLeaders = () =>
  sql$
    .selectFrom('session_leaders as l')
    .innerJoin('staff as t', 't.id', 'l.staff_id')
    .select(['l.session_id', 't.id', 't.name'])
    .orderBy('t.id');

function rowsOf(rows: readonly Selected[], leaders: readonly LeaderRow[]): SessionRow[] {
  const bySession = Map.groupBy(leaders, (leader) => leader.session_id);
  return rows.map((row) => {
    const own = bySession.get(row.id) ?? [];
    return {
      ...row,
      registerClosed: row.registerClosed === 1,
      hasAttendance: row.hasAttendance === 1,
      leaderIds: own.map(({ id }) => id),
      leaderNames: own.map(({ name }) => name),
    };
  });
}

function sessionReads(db: WriteDb): Pick<SessionsStore, 'list' | 'get' | 'datesOf'> {
  return {
    list: ({ from, to, venueId, groupId }) => {
      const rows = db.all(
        selectSessions()
          .where('s.date', '>=', from)
          .where('s.date', '<=', to)
          .$if(venueId !== null, (q) => q.where('s.venue_id', '=', venueId))
          .$if(groupId !== null, (q) => q.where('s.group_id', '=', groupId)),
      );
      const leaders = db.all(
        selectLeaders()
          .innerJoin('sessions as s', 's.id', 'l.session_id')
          .where('s.date', '>=', from)
          .where('s.date', '<=', to),
      );
      return rowsOf(rows, leaders);
    },
    get: (id) =>
      rowsOf(
        db.all(selectSessions().where('s.id', '=', id)),
        db.all(selectLeaders().where('l.session_id', '=', id)),
      )[0] ?? null,
    datesOf: (groupId, startMinute) =>
      new Set(
        db
          .all(
            sql$
              .selectFrom('sessions')
              .select('date')
              .where('group_id', '=', groupId)
              .where('start_minute', '=', startMinute),
          )
          .map(({ date }) => date),
      ),
  };
}

function addLeaders(db: WriteDb, id: SessionId, leaders: readonly SessionLeader[]): void {
  for (const { staffId, workingRole } of leaders) {
    db.run(
      sql$
        .insertInto('session_leaders')
        .values({ session_id: id, staff_id: staffId, working_role: workingRole }),
    );
  }
}

const valuesOf = (session: SessionFields) => ({
  id: session.id,
  venue_id: session.venueId,
  group_id: session.groupId,
  series_id: session.seriesId,
  room_id: session.roomId,
  title: session.ownTitle,
  date: session.date,
  start_minute: session.startMinute,
  end_minute: session.endMinute,
  status: 'planned' as const,
  cancel_reason: null,
  register_closed: 0 as const,
});

function sessionWrites(db: WriteDb): Omit<SessionsStore, 'list' | 'get' | 'datesOf'> {
  const update = sql$.updateTable('sessions');
  return {
    add: (session, leaders) => {
      db.run(sql$.insertInto('sessions').values(valuesOf(session)));
      addLeaders(db, session.id, leaders);
    },
    addSeries: ({ id, groupId, rule, from, startMinute, endMinute, roomId }) => {
      db.run(
        sql$.insertInto('series').values({
          id,
          group_id: groupId,
          rule,
          from_date: from,
          start_minute: startMinute,
          end_minute: endMinute,
          room_id: roomId,
        }),
      );
    },
    move: ({ id, date, startMinute, endMinute, roomId }) => {
      const values = { date, start_minute: startMinute, end_minute: endMinute, room_id: roomId };
      db.run(update.set(values).where('id', '=', id));
    },
    setStatus: (id, status, reason) => {
      db.run(update.set({ status, cancel_reason: reason }).where('id', '=', id));
    },
    setRegisterClosed: (id, closed) => {
      db.run(update.set({ register_closed: closed ? 1 : 0 }).where('id', '=', id));
    },
    setLeadersFrom: (groupId, from, leaders) => {
      const untouched = db.all(
        sql$
          .selectFrom('sessions as s')
          .select('s.id')
          .where('s.group_id', '=', groupId)
          .where('s.date', '>=', from)
          .where('s.status', '=', 'planned')
          .where(sql<boolean>`NOT ${hasAttendance}`),
      );
      for (const { id } of untouched) {
        db.run(sql$.deleteFrom('session_leaders').where('session_id', '=', id));
        addLeaders(db, id, leaders);
      }
    },
    remove: (id) => {
      db.run(sql$.deleteFrom('attendance_changes').where('session_id', '=', id));
      db.run(sql$.deleteFrom('session_leaders').where('session_id', '=', id));
      db.run(sql$.deleteFrom('sessions').where('id', '=', id));
    },
  };
}
