import { type Compilable, sql } from 'kysely';
import type { GroupId, PersonId } from '#shared/kernel/ids.ts';
import type { ImportGroundStore } from '../core/import-ports.ts';
import { sql$, type WriteDb } from './database.ts';

/** What a file of people and registers is held against, and what taking one back removes. */
export const importGroundStore = (db: WriteDb): ImportGroundStore => ({
  ...knownPeople(db),
  ...knownSessions(db),
  ...removals(db),
});

function knownPeople(
  db: WriteDb,
): Pick<ImportGroundStore, 'people' | 'memberships' | 'isInAnyGroup' | 'isMarkedIn' | 'isErased'> {
  return {
    people: () =>
      db
        .all(
          sql$
            .selectFrom('people')
            .select(['id', 'search_name as folded', 'merged_into as mergedInto'])
            .where('erased_on', 'is', null)
            .where('search_name', '<>', '')
            .orderBy('id'),
        )
        .map(({ id, folded, mergedInto }) => ({ id: mergedInto ?? id, folded })),
    memberships: (groupIds) =>
      groupIds.length === 0
        ? []
        : db.all(
            sql$
              .selectFrom('memberships')
              .select(['id', 'group_id as groupId', 'person_id as personId'])
              .select(['joined_on as joinedOn', 'left_on as leftOn'])
              .where('group_id', 'in', groupIds)
              .orderBy('id'),
          ),
    isInAnyGroup: (personId) =>
      isAny(
        db,
        sql`SELECT 1 AS one WHERE EXISTS (
          SELECT 1 FROM memberships WHERE person_id = ${personId})
        OR EXISTS (SELECT 1 FROM marks WHERE person_id = ${personId})`,
      ),
    isMarkedIn: (personId: PersonId, groupId: GroupId) =>
      isAny(
        db,
        sql`SELECT 1 AS one FROM marks m CROSS JOIN sessions s ON s.id = m.session_id
        WHERE m.person_id = ${personId} AND s.group_id = ${groupId} LIMIT 1`,
      ),
    isErased: (id) =>
      db.one(
        sql$
          .selectFrom('people')
          .select('id')
          .where('id', '=', id)
          .where('erased_on', 'is not', null),
      ) !== undefined,
  };
}

const isAny = (db: WriteDb, query: ReturnType<typeof sql>): boolean =>
  db.one({ compile: () => query.compile(sql$) } as Compilable<{ one: number }>) !== undefined;

function knownSessions(
  db: WriteDb,
): Pick<ImportGroundStore, 'sessions' | 'venuesOf' | 'marks' | 'session'> {
  return {
    sessions: (groupId, from, to) =>
      db.all(
        sql$
          .selectFrom('sessions')
          .select(['id', 'date', 'start_minute as startMinute', 'end_minute as endMinute'])
          .select(['status', 'kind', 'venue_id as venueId'])
          .select(sql<GroupId>`group_id`.as('groupId'))
          .where('group_id', '=', groupId)
          .where('date', '>=', from)
          .where('date', '<=', to)
          .orderBy('date')
          .orderBy('start_minute'),
      ),
    venuesOf: (groupId) =>
      db
        .all(
          sql$
            .selectFrom('groups')
            .select('venue_id as venueId')
            .where('id', '=', groupId)
            .union(
              sql$
                .selectFrom('sessions')
                .select('venue_id as venueId')
                .where('group_id', '=', groupId),
            ),
        )
        .map(({ venueId }) => venueId),
    marks: (sessionId) => {
      const rows = db.all(
        sql$
          .selectFrom('marks')
          .select(['person_id', 'status'])
          .where('session_id', '=', sessionId),
      );
      return new Map(rows.map(({ person_id, status }) => [person_id, status]));
    },
    session: (id) => {
      const row = db.one(
        sql$
          .selectFrom('sessions')
          .select(['venue_id as venueId', 'date', 'status', 'changed_ms as changedMs'])
          .select('register_closed')
          .where('id', '=', id),
      );
      if (!row) return null;
      const { register_closed, ...session } = row;
      return { ...session, registerClosed: register_closed === 1 };
    },
  };
}

function removals(
  db: WriteDb,
): Pick<ImportGroundStore, 'removePerson' | 'removeSession' | 'removeGroup' | 'removeMembership'> {
  return {
    removePerson: (id) => isFree(() => db.run(sql$.deleteFrom('people').where('id', '=', id))),
    removeSession: (id) => isFree(() => db.run(sql$.deleteFrom('sessions').where('id', '=', id))),
    removeGroup: (id) => isFree(() => db.run(sql$.deleteFrom('groups').where('id', '=', id))),
    removeMembership: ({ id, joinedOn, leftOn }) => {
      const selected = sql$.selectFrom('memberships').select('id').where('id', '=', id);
      if (db.one(selected) === undefined) return true;
      const asImported = sql<boolean>`id = ${id} AND joined_on = ${joinedOn}
        AND left_on IS ${leftOn} AND planned_end_on IS NULL AND exit_reason IS NULL
        AND continued_on IS NULL AND evaluated_on IS NULL AND agreement_on IS NULL`;
      return isFree(() => db.run(sql$.deleteFrom('memberships').where(asImported)) > 0);
    },
  };
}

/**
 * Whether nothing else needed what was removed: foreign keys know every table that points to it,
 * also those that were made after this was written.
 */
function isFree(remove: () => unknown): boolean {
  try {
    return remove() !== false;
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    if (code === 'SQLITE_CONSTRAINT_FOREIGNKEY') return false;
    throw cause;
  }
}
