import { sql } from 'kysely';
import type { SessionRow, SessionsStore } from '../core/programme-ports.ts';
import { sql$, type WriteDb } from './database.ts';
import { hasAttendance, programmeReads } from './programme-reads.ts';
import { programmeWrites } from './programme-writes.ts';

/** Sessions as rows of their own, and the series they came from. */
export const sessionsStore = (db: WriteDb): SessionsStore => ({
  ...sessionReads(db),
  ...programmeReads(db),
  ...programmeWrites(db),
});

const presentCount = sql<number>`(
  (SELECT count(*) FROM marks m WHERE m.session_id = s.id AND m.status IN ('present', 'present-remote'))
  + coalesce((SELECT sum(h.count) FROM headcounts h WHERE h.session_id = s.id), 0))`;

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
      's.kind',
      's.mode',
      's.theme',
      's.place',
      'v.name as venueName',
      'r.name as roomName',
      sql<string>`coalesce(g.name, s.title)`.as('title'),
      sql<'open' | 'closed'>`coalesce(g.form, 'open')`.as('form'),
      sql<number>`(s.changed_by_hand = 1 OR (s.series_id IS NOT NULL AND s.slot_date IS NOT s.date))`.as(
        'isException',
      ),
      presentCount.as('presentCount'),
      hasAttendance.as('hasAttendance'),
    ])
    .orderBy('s.date')
    .orderBy('s.start_minute')
    .orderBy('s.id');

type Selected = Omit<
  SessionRow,
  'leaderIds' | 'leaderNames' | 'registerClosed' | 'hasAttendance' | 'isException'
> & {
  registerClosed: 0 | 1;
  hasAttendance: number;
  isException: number;
};
type LeaderRow = {
  session_id: SessionRow['id'];
  id: SessionRow['leaderIds'][number];
  name: string;
};

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
      isException: row.isException === 1,
      leaderIds: own.map(({ id }) => id),
      leaderNames: own.map(({ name }) => name),
    };
  });
}

function sessionReads(db: WriteDb): Pick<SessionsStore, 'list' | 'get'> {
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
  };
}
