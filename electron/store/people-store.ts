import { sql } from 'kysely';
import { foldName } from '#shared/domain/people/fold-name.ts';
import type { PersonId } from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { PeopleStore } from '../core/ports.ts';
import { sql$, type WriteDb } from './database.ts';

/** A person is in a leader's groups by membership or by a mark in one of her sessions. */
const ofLeader = (staffId: string) => sql<PersonId>`(
  SELECT m.person_id FROM memberships m JOIN group_leaders l ON l.group_id = m.group_id
  WHERE l.staff_id = ${staffId}
  UNION
  SELECT k.person_id FROM marks k JOIN session_leaders l ON l.session_id = k.session_id
  WHERE l.staff_id = ${staffId})`;

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, (sign) => `\\${sign}`);

/** People known by nickname, first name or code. */
export const peopleStore = (db: WriteDb): PeopleStore => ({
  list: ({ folded, ledBy }) =>
    db.all(
      sql$
        .selectFrom('people as p')
        .select(['p.id', 'p.display_name as displayName'])
        .$if(folded !== '', (q) =>
          q.where(sql<boolean>`p.search_name LIKE ${`%${escapeLike(folded)}%`} ESCAPE '\\'`),
        )
        .$if(ledBy !== null, (q) => q.where('p.id', 'in', ofLeader(ledBy ?? ''))),
    ),
  details: (ids, today) =>
    ids.flatMap((id) => {
      const person = db.one(
        sql$
          .selectFrom('people')
          .select(['id', 'display_name as displayName'])
          .where('id', '=', id),
      );
      if (!person) return [];
      return [
        { ...person, groupNames: groupNamesOf(db, id, today), lastSeenOn: lastSeenOn(db, id) },
      ];
    }),
  exists: (id) => db.one(sql$.selectFrom('people').select('id').where('id', '=', id)) !== undefined,
  isLedBy: (id, staffId) => {
    // From the one person outwards: her groups and sessions are few.
    const query = sql<{ one: number }>`SELECT 1 AS one WHERE EXISTS (
        SELECT 1 FROM memberships m CROSS JOIN group_leaders l ON l.group_id = m.group_id
        WHERE m.person_id = ${id} AND l.staff_id = ${staffId})
      OR EXISTS (
        SELECT 1 FROM marks k CROSS JOIN session_leaders l ON l.session_id = k.session_id
        WHERE k.person_id = ${id} AND l.staff_id = ${staffId})`;
    return db.one({ compile: () => query.compile(sql$) }) !== undefined;
  },
  add: ({ id, displayName }) => {
    const row = { id, display_name: displayName, search_name: foldName(displayName) };
    db.run(sql$.insertInto('people').values(row));
  },
  rename: ({ id, displayName }) => {
    db.run(
      sql$
        .updateTable('people')
        .set({ display_name: displayName, search_name: foldName(displayName) })
        .where('id', '=', id),
    );
  },
});

const groupNamesOf = (db: WriteDb, id: PersonId, today: LocalDate): string[] =>
  db
    .all(
      sql$
        .selectFrom('memberships as m')
        .innerJoin('groups as g', 'g.id', 'm.group_id')
        .select('g.name')
        .distinct()
        .where('m.person_id', '=', id)
        .where('m.joined_on', '<=', today)
        .where((w) => w.or([w('m.left_on', 'is', null), w('m.left_on', '>=', today)]))
        .orderBy('g.name'),
    )
    .map(({ name }) => name);

const lastSeenOn = (db: WriteDb, id: PersonId): LocalDate | null =>
  db.one(
    sql$
      .selectFrom('marks as k')
      .innerJoin('sessions as s', 's.id', 'k.session_id')
      .where('k.person_id', '=', id)
      .where('k.status', 'in', ['present', 'present-remote'])
      .select((c) => c.fn.max('s.date').as('date')),
  )?.date ?? null;
