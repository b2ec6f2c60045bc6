import { sql } from 'kysely';
import type { Mark } from '#shared/domain/attendance/mark.ts';
import type { PersonId, SessionId } from '#shared/kernel/ids.ts';
import type { AttendanceStore, RegisterRowData } from '../core/attendance-ports.ts';
import { changeLog } from './attendance-changes.ts';
import { sql$, type WriteDb } from './database.ts';
import { registerSettings } from './register-settings.ts';
import { unclosedRegisters } from './unclosed-registers.ts';

/** Marks, anonymous headcounts and the changes that can be undone. */
export const attendanceStore = (db: WriteDb): AttendanceStore => ({
  ...registerReads(db),
  ...registerCounts(db),
  ...registerWrites(db),
  ...changeLog(db),
  ...registerSettings(db),
  ...unclosedRegisters(db),
});

/** The session's group and day decide who is expected, each by one membership. */
const expected = (sessionId: SessionId) => sql`
  SELECT m.person_id, m.id AS membership_id
  FROM sessions s JOIN memberships m ON m.group_id = s.group_id
  WHERE s.id = ${sessionId} AND m.joined_on <= s.date AND (m.left_on IS NULL OR m.left_on >= s.date)`;

const expectedPeople = (sessionId: SessionId) =>
  sql<PersonId>`SELECT person_id FROM (${expected(sessionId)})`;

const markColumns = [
  'status',
  'label_id as labelId',
  'arrived_minute as arrivedMinute',
  'left_minute as leftMinute',
  'absence_reason as absenceReason',
] as const;

type RegisterRow = Omit<RegisterRowData, 'mark' | 'isRestricted'> &
  Omit<Mark, 'status'> & { status: Mark['status'] | null; isRestricted: 0 | 1 };

const rowOf = (row: RegisterRow): RegisterRowData => {
  const { personId, displayName, membershipId, isRestricted, ...mark } = row;
  return {
    ...{ personId, displayName, membershipId, isRestricted: isRestricted === 1 },
    mark: mark.status === null ? null : { ...mark, status: mark.status },
  };
};

function registerReads(
  db: WriteDb,
): Pick<AttendanceStore, 'rows' | 'mark' | 'isOnRegister' | 'isAnybodyPresent'> {
  return {
    rows: (sessionId) => {
      // From the few who are expected or marked to their names: the other way round reads everybody.
      const query = sql<RegisterRow>`WITH expected AS MATERIALIZED (${expected(sessionId)})
        SELECT p.id AS personId, p.display_name AS displayName, e.membership_id AS membershipId,
          p.restricted_on IS NOT NULL AS isRestricted,
          k.status, k.label_id AS labelId, k.arrived_minute AS arrivedMinute,
          k.left_minute AS leftMinute, k.absence_reason AS absenceReason
        FROM (SELECT person_id FROM expected
          UNION SELECT person_id FROM marks WHERE session_id = ${sessionId}) r
        JOIN people p ON p.id = r.person_id
        LEFT JOIN expected e ON e.person_id = p.id
        LEFT JOIN marks k ON k.session_id = ${sessionId} AND k.person_id = p.id`;
      return db.all({ compile: () => query.compile(sql$) }).map(rowOf);
    },
    mark: (sessionId, personId) =>
      db.one(
        sql$
          .selectFrom('marks')
          .select(markColumns)
          .where('session_id', '=', sessionId)
          .where('person_id', '=', personId),
      ) ?? null,
    isAnybodyPresent: (sessionId) =>
      db.one({
        compile: () =>
          sql<{ one: number }>`SELECT 1 AS one WHERE EXISTS (SELECT 1 FROM marks
              WHERE session_id = ${sessionId} AND status IN ('present', 'present-remote'))
            OR EXISTS (SELECT 1 FROM headcounts WHERE session_id = ${sessionId})
            OR EXISTS (SELECT 1 FROM session_tallies WHERE session_id = ${sessionId})`.compile(
            sql$,
          ),
      }) !== undefined,
    isOnRegister: (sessionId, personId) =>
      db.one({
        compile: () =>
          sql<{ one: number }>`SELECT 1 AS one WHERE ${personId} IN (${expectedPeople(sessionId)})
            OR EXISTS (SELECT 1 FROM marks WHERE session_id = ${sessionId}
              AND person_id = ${personId})`.compile(sql$),
      }) !== undefined,
  };
}

function registerCounts(db: WriteDb): Pick<AttendanceStore, 'headcounts' | 'tallies' | 'counts'> {
  return {
    headcounts: (sessionId) =>
      db.all(
        sql$
          .selectFrom('headcounts')
          .select(['category', 'mode', 'count'])
          .where('session_id', '=', sessionId)
          .orderBy('category')
          .orderBy('mode'),
      ),
    tallies: (sessionId) =>
      db.all(
        sql$
          .selectFrom('session_tallies')
          .select(['tally', 'count'])
          .where('session_id', '=', sessionId)
          .orderBy('tally'),
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
          sql<{ n: number }>`SELECT count(*) AS n FROM (${expectedPeople(sessionId)} EXCEPT
            SELECT person_id FROM marks WHERE session_id = ${sessionId})`.compile(sql$),
      });
      return { presentNamed: present?.n ?? 0, unmarked: unmarked?.n ?? 0 };
    },
  };
}

function registerWrites(
  db: WriteDb,
): Pick<AttendanceStore, 'setMark' | 'setHeadcount' | 'setTally'> {
  return {
    setMark: (sessionId, personId, mark) => {
      if (mark === null) {
        db.run(
          sql$
            .deleteFrom('marks')
            .where('session_id', '=', sessionId)
            .where('person_id', '=', personId),
        );
        return;
      }
      const values = {
        status: mark.status,
        label_id: mark.labelId,
        arrived_minute: mark.arrivedMinute,
        left_minute: mark.leftMinute,
        absence_reason: mark.absenceReason,
      };
      db.run(
        sql$
          .insertInto('marks')
          .values({ session_id: sessionId, person_id: personId, ...values })
          .onConflict((c) => c.columns(['session_id', 'person_id']).doUpdateSet(values)),
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
    setTally: (sessionId, { tally, count }) => {
      if (count === 0) {
        db.run(
          sql$
            .deleteFrom('session_tallies')
            .where('session_id', '=', sessionId)
            .where('tally', '=', tally),
        );
        return;
      }
      db.run(
        sql$
          .insertInto('session_tallies')
          .values({ session_id: sessionId, tally, count })
          .onConflict((c) => c.columns(['session_id', 'tally']).doUpdateSet({ count })),
      );
    },
  };
}
