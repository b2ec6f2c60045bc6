import { sql } from 'kysely';
import type { PersonId } from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { PeopleStore } from '../core/people-ports.ts';
import { sql$, type WriteDb } from './database.ts';
import { membershipColumns } from './membership-rows.ts';
import { factColumns, factsIn, ofLeader } from './people-rows.ts';

const present = ['present', 'present-remote'] as const;

type Lists = Pick<PeopleStore, 'memberships' | 'attendance' | 'notSeen' | 'esrParticipants'>;

/** What the person's page and the lists to look through show. */
export const peopleLists = (db: WriteDb): Lists => ({
  memberships: (id, ledBy) =>
    db.all(
      sql$
        .selectFrom('memberships as m')
        .innerJoin('groups as g', 'g.id', 'm.group_id')
        .select(membershipColumns)
        .select('g.name as groupName')
        .where('m.person_id', '=', id)
        .$if(ledBy !== null, (q) => q.where('m.group_id', 'in', ledGroups(ledBy)))
        .orderBy('m.joined_on', 'desc')
        .orderBy('m.id'),
    ),
  attendance: (id, ledBy) =>
    db.all(
      sql$
        .selectFrom('marks as k')
        .innerJoin('sessions as s', 's.id', 'k.session_id')
        .leftJoin('groups as g', 'g.id', 's.group_id')
        .select(['s.group_id as groupId', 'g.name as groupName', 'k.status'])
        .select((c) => [
          c.fn.countAll<number>().as('times'),
          c.fn.min('s.date').as('firstOn'),
          c.fn.max('s.date').as('lastOn'),
        ])
        .where('k.person_id', '=', id)
        .$if(ledBy !== null, (q) =>
          q.where((w) =>
            w.or([w('s.group_id', 'in', ledGroups(ledBy)), w('s.id', 'in', ledSessions(ledBy))]),
          ),
        )
        .groupBy(['s.group_id', 'g.name', 'k.status']),
    ),
  notSeen: (filter) => notSeen(db, filter),
  esrParticipants: ({ today, ledBy }) =>
    db
      .all(
        sql$
          .selectFrom('people as p')
          .select(['p.id', 'p.display_name as displayName'])
          .select(factColumns)
          .select((eb) =>
            eb
              .exists(
                eb
                  .selectFrom('memberships as m')
                  .select('m.id')
                  .whereRef('m.person_id', '=', 'p.id')
                  .where((w) => w.or([w('m.left_on', 'is', null), w('m.left_on', '>=', today)])),
              )
              .as('isMember'),
          )
          .where('p.esr_participant', '=', 1)
          .where('p.merged_into', 'is', null)
          .where('p.erased_on', 'is', null)
          .where('p.archived', '=', 0)
          .where('p.restricted_on', 'is', null)
          .$if(ledBy !== null, (q) => q.where('p.id', 'in', ofLeader(ledBy ?? ''))),
      )
      .map((row) => ({
        id: row.id,
        displayName: row.displayName,
        facts: factsIn(row),
        isMember: Number(row.isMember) === 1,
      })),
});

/** The groups that somebody leads, and the sessions. */
export const ledGroups = (ledBy: string | null) =>
  sql<never>`(SELECT group_id FROM group_leaders WHERE staff_id = ${ledBy})`;
export const ledSessions = (ledBy: string | null) =>
  sql<never>`(SELECT session_id FROM session_leaders WHERE staff_id = ${ledBy})`;

type Unseen = Readonly<{ since: LocalDate; today: LocalDate; ledBy: string | null }>;

/** Sessions marked as not concerning the person are none that she missed. */
function notSeen(db: WriteDb, { since, today, ledBy }: Unseen) {
  const seen = sql.join(present);
  const query = sql<{ id: PersonId; missedSessions: number }>`
    WITH member AS MATERIALIZED (
      SELECT m.person_id, m.group_id FROM memberships m
      JOIN groups g ON g.id = m.group_id
      JOIN people p ON p.id = m.person_id
      WHERE g.form = 'closed' AND g.archived = 0 AND g.starts_on <= ${today}
        AND (g.ends_on IS NULL OR g.ends_on >= ${today})
        AND m.joined_on <= ${since} AND (m.left_on IS NULL OR m.left_on >= ${today})
        AND p.archived = 0 AND p.restricted_on IS NULL AND p.erased_on IS NULL
        AND p.merged_into IS NULL
        ${ledBy === null ? sql`` : sql`AND m.group_id IN ${ledGroups(ledBy)}`}
        AND NOT EXISTS (
          SELECT 1 FROM marks k JOIN sessions s ON s.id = k.session_id
          WHERE k.person_id = m.person_id AND k.status IN (${seen}) AND s.date > ${since}))
    SELECT u.person_id AS id, count(*) AS missedSessions,
      (SELECT max(s.date) FROM marks k JOIN sessions s ON s.id = k.session_id
        WHERE k.person_id = u.person_id AND k.status IN (${seen})) AS lastSeenOn
    FROM member u JOIN sessions s ON s.group_id = u.group_id
      AND s.status = 'held' AND s.date > ${since} AND s.date <= ${today}
    LEFT JOIN marks n ON n.session_id = s.id AND n.person_id = u.person_id
    WHERE n.status IS NOT 'not-expected'
    GROUP BY u.person_id
    ORDER BY lastSeenOn IS NOT NULL, lastSeenOn, u.person_id`;
  return db
    .all({ compile: () => query.compile(sql$) })
    .map(({ id, missedSessions }) => ({ id, missedSessions }));
}
