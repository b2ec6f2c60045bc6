import { sql } from 'kysely';
import type { MarkStatus } from '#shared/domain/attendance/mark-status.ts';
import type { PersonId, SessionId } from '#shared/kernel/ids.ts';
import type { AttendanceChange, AttendanceStore, RegisterRowData } from '../core/ports.ts';
import { sql$, type WriteDb } from './database.ts';
import type { Schema } from './schema.ts';

/** Marks, anonymous headcounts and the changes that can be undone. */
export const attendanceStore = (db: WriteDb): AttendanceStore => ({
  ...registerReads(db),
  ...registerWrites(db),
  ...changeLog(db),
});

/** The session's group and day decide who is expected. */
const expected = (sessionId: SessionId) => sql<PersonId>`
  SELECT m.person_id FROM sessions s JOIN memberships m ON m.group_id = s.group_id
  WHERE s.id = ${sessionId} AND m.joined_on <= s.date AND (m.left_on IS NULL OR m.left_on >= s.date)`;

type RegisterRow = Omit<RegisterRowData, 'isWalkIn'> & { isWalkIn: number };

function registerReads(
  db: WriteDb,
): Pick<
  AttendanceStore,
  'rows' | 'mark' | 'headcounts' | 'counts' | 'isOnRegister' | 'isAnybodyPresent'
> {
  return {
    rows: (sessionId) => {
      // From the few who are expected or marked to their names: the other way round reads everybody.
      const query = sql<RegisterRow>`WITH expected AS MATERIALIZED (${expected(sessionId)})
        SELECT p.id AS personId, p.display_name AS displayName, k.status,
          p.id NOT IN (SELECT person_id FROM expected) AS isWalkIn
        FROM (SELECT person_id FROM expected
          UNION SELECT person_id FROM marks WHERE session_id = ${sessionId}) r
        JOIN people p ON p.id = r.person_id
        LEFT JOIN marks k ON k.session_id = ${sessionId} AND k.person_id = p.id`;
      return db
        .all({ compile: () => query.compile(sql$) })
        .map((row) => ({ ...row, isWalkIn: row.isWalkIn === 1 }));
    },
    mark: (sessionId, personId) =>
      db.one(
        sql$
          .selectFrom('marks')
          .select('status')
          .where('session_id', '=', sessionId)
          .where('person_id', '=', personId),
      )?.status ?? null,
    headcounts: (sessionId) =>
      db.all(
        sql$
          .selectFrom('headcounts')
          .select(['category', 'mode', 'count'])
          .where('session_id', '=', sessionId)
          .orderBy('category')
          .orderBy('mode'),
      ),
    counts: (sessionId) => {
      const present = db.one(
        sql$
          .selectFrom('marks')
          .select((c) => c.fn.countAll<number>().as('n'))
          .where('session_id', '=', sessionId)
          .where('status', 'in', ['present', 'present-remote']),
      );
      const unmarked = db.one({
        compile: () =>
          sql<{ n: number }>`SELECT count(*) AS n FROM (${expected(sessionId)} EXCEPT
            SELECT person_id FROM marks WHERE session_id = ${sessionId})`.compile(sql$),
      });
      return { presentNamed: present?.n ?? 0, unmarked: unmarked?.n ?? 0 };
    },
    isAnybodyPresent: (sessionId) =>
      db.one({
        compile: () =>
          sql<{ one: number }>`SELECT 1 AS one WHERE EXISTS (SELECT 1 FROM marks
              WHERE session_id = ${sessionId} AND status IN ('present', 'present-remote'))
            OR EXISTS (SELECT 1 FROM headcounts WHERE session_id = ${sessionId})`.compile(sql$),
      }) !== undefined,
    isOnRegister: (sessionId, personId) =>
      db.one({
        compile: () =>
          sql<{ one: number }>`SELECT 1 AS one WHERE ${personId} IN (${expected(sessionId)})
            OR EXISTS (SELECT 1 FROM marks WHERE session_id = ${sessionId}
              AND person_id = ${personId})`.compile(sql$),
      }) !== undefined,
  };
}

function registerWrites(db: WriteDb): Pick<AttendanceStore, 'setMark' | 'setHeadcount'> {
  return {
    setMark: (sessionId, personId, status) => {
      if (status === null) {
        db.run(
          sql$
            .deleteFrom('marks')
            .where('session_id', '=', sessionId)
            .where('person_id', '=', personId),
        );
        return;
      }
      db.run(
        sql$
          .insertInto('marks')
          .values({ session_id: sessionId, person_id: personId, status })
          .onConflict((c) => c.columns(['session_id', 'person_id']).doUpdateSet({ status })),
      );
    },
    setHeadcount: (sessionId, { category, mode, count }) => {
      if (count === 0) {
        db.run(
          sql$
            .deleteFrom('headcounts')
            .where('session_id', '=', sessionId)
            .where('category', '=', category)
            .where('mode', '=', mode),
        );
        return;
      }
      db.run(
        sql$
          .insertInto('headcounts')
          .values({ session_id: sessionId, category, mode, count })
          .onConflict((c) => c.columns(['session_id', 'category', 'mode']).doUpdateSet({ count })),
      );
    },
  };
}

const lastBatch = (sessionId: SessionId) =>
  sql<string>`(SELECT max(batch) FROM attendance_changes
    WHERE session_id = ${sessionId} AND undone = 0)`;

function changeLog(
  db: WriteDb,
): Pick<AttendanceStore, 'addChange' | 'lastBatch' | 'undoLastBatch'> {
  return {
    addChange: ({ id, batch, sessionId, staffId, now, change, source }) => {
      db.run(
        sql$.insertInto('attendance_changes').values({
          id,
          batch,
          session_id: sessionId,
          ...columnsOf(change),
          made_on: now.date,
          made_minute: now.minute,
          staff_id: staffId,
          undone: 0,
          source,
        }),
      );
    },
    lastBatch: (sessionId) =>
      db
        .all(
          sql$
            .selectFrom('attendance_changes')
            .select(['person_id', 'category', 'mode', 'before', 'after'])
            .where('session_id', '=', sessionId)
            .where('undone', '=', 0)
            .where('batch', '=', lastBatch(sessionId)),
        )
        .map(changeOf),
    undoLastBatch: (sessionId) => {
      db.run(
        sql$
          .updateTable('attendance_changes')
          .set({ undone: 1 })
          .where('session_id', '=', sessionId)
          .where('undone', '=', 0)
          .where('batch', '=', lastBatch(sessionId)),
      );
    },
  };
}

type ChangeColumns = Pick<
  Schema['attendance_changes'],
  'person_id' | 'category' | 'mode' | 'before' | 'after'
>;

function columnsOf({ of }: AttendanceChange): ChangeColumns {
  if ('personId' in of) {
    return {
      person_id: of.personId,
      category: null,
      mode: null,
      before: of.before,
      after: of.after,
    };
  }
  return {
    person_id: null,
    category: of.category,
    mode: of.mode,
    before: String(of.before),
    after: String(of.after),
  };
}

function changeOf(row: ChangeColumns): AttendanceChange {
  if (row.category !== null && row.mode !== null) {
    const counts = { before: Number(row.before), after: Number(row.after) };
    return { of: { category: row.category, mode: row.mode, ...counts } };
  }
  if (row.person_id === null) throw new Error('a change is of a person or of a headcount');
  return {
    of: {
      personId: row.person_id,
      // Written by columnsOf from a mark status.
      before: row.before as MarkStatus | null,
      after: row.after as MarkStatus | null,
    },
  };
}
