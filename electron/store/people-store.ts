import { sql } from 'kysely';
import { foldName } from '#shared/domain/people/fold-name.ts';
import type { PersonFacts } from '#shared/domain/people/person-fields.ts';
import type { PersonId } from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { PeopleStore, PersonRecord } from '../core/people-ports.ts';
import { sql$, type WriteDb } from './database.ts';
import { peopleLists } from './people-lists.ts';
import { factColumns, factsIn, ofLeader } from './people-rows.ts';

/** People known by nickname, first name or code. */
export const peopleStore = (db: WriteDb): PeopleStore => ({
  ...personRows(db),
  ...personFacts(db),
  ...peopleLists(db),
});

type PersonRows = Pick<
  PeopleStore,
  'list' | 'get' | 'exists' | 'isLedBy' | 'add' | 'rename' | 'setArchived'
>;

function personRows(db: WriteDb): PersonRows {
  return {
    list: ({ ledBy, archived }) =>
      db.all(
        sql$
          .selectFrom('people as p')
          .select(['p.id', 'p.display_name as displayName', 'p.search_name as folded'])
          .where('p.merged_into', 'is', null)
          .where('p.erased_on', 'is', null)
          // Whoever is restricted is in no list but among those put away, where a coordinator finds
          // her again; a leader could not show her again and has no use for it.
          .where((w) => {
            const putAway = w.or([w('p.archived', '=', 1), w('p.restricted_on', 'is not', null)]);
            if (!archived) return w.not(putAway);
            return ledBy === null
              ? putAway
              : w.and([w('p.archived', '=', 1), w('p.restricted_on', 'is', null)]);
          })
          .$if(ledBy !== null, (q) => q.where('p.id', 'in', ofLeader(ledBy ?? ''))),
      ),
    get: (id) => recordOf(db, id),
    exists: (id) =>
      db.one(
        sql$
          .selectFrom('people')
          .select('id')
          .where('id', '=', id)
          .where('merged_into', 'is', null)
          .where('erased_on', 'is', null),
      ) !== undefined,
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
      const name = { display_name: displayName, search_name: foldName(displayName) };
      db.run(sql$.updateTable('people').set(name).where('id', '=', id));
    },
    setArchived: (id, archived) => {
      const set = { archived: archived ? (1 as const) : (0 as const) };
      db.run(sql$.updateTable('people').set(set).where('id', '=', id));
    },
  };
}

function recordOf(db: WriteDb, id: PersonId): PersonRecord | null {
  const row = db.one(
    sql$
      .selectFrom('people')
      .select(['id', 'display_name', 'archived', 'restricted_on', 'erased_on', 'merged_into'])
      .select(factColumns)
      .where('id', '=', id),
  );
  if (!row) return null;
  return {
    id: row.id,
    displayName: row.display_name,
    archived: row.archived === 1,
    restrictedOn: row.restricted_on,
    erasedOn: row.erased_on,
    mergedInto: row.merged_into,
    facts: factsIn(row),
  };
}

/** The column of each fact, and what it holds while nothing is said. */
const columnOf = {
  ageBand: 'age_band',
  gender: 'gender',
  ownWorker: 'own_worker',
  esrParticipant: 'esr_participant',
  esrGuidedOn: 'esr_guided_on',
  esrStartedOn: 'esr_started_on',
  esrEndedOn: 'esr_ended_on',
  informedOn: 'informed_on',
  informedVersion: 'informed_version',
} as const satisfies Readonly<Record<keyof PersonFacts, (typeof factColumns)[number]>>;

function personFacts(
  db: WriteDb,
): Pick<PeopleStore, 'details' | 'saveFacts' | 'storedFacts' | 'clearFacts'> {
  return {
    details: (ids, { today, ledBy }) =>
      ids.flatMap((id) => {
        const person = db.one(
          sql$
            .selectFrom('people')
            .select(['id', 'display_name as displayName'])
            .where('id', '=', id),
        );
        if (!person) return [];
        const groupNames = groupNamesOf(db, id, { today, ledBy });
        return [{ ...person, groupNames, lastSeenOn: lastSeenOn(db, id) }];
      }),
    saveFacts: (id, facts) => {
      const said = Object.entries(facts) as [keyof PersonFacts, string | boolean | null][];
      const set = said.map(([fact, value]) => [
        columnOf[fact],
        typeof value === 'boolean' ? Number(value) : value,
      ]);
      if (set.length === 0) return;
      db.run(sql$.updateTable('people').set(Object.fromEntries(set)).where('id', '=', id));
    },
    storedFacts: () => {
      const row = db.one({
        compile: () =>
          sql<Record<'age-band' | 'gender' | 'own-worker' | 'esr' | 'informed', number>>`SELECT
            count(age_band) AS "age-band", count(gender) AS gender,
            count(own_worker) AS "own-worker", count(informed_on) AS informed,
            count(CASE WHEN esr_participant = 1 OR esr_guided_on IS NOT NULL
              OR esr_started_on IS NOT NULL OR esr_ended_on IS NOT NULL THEN 1 END) AS esr
          FROM people`.compile(sql$),
      });
      return row ?? { 'age-band': 0, gender: 0, 'own-worker': 0, esr: 0, informed: 0 };
    },
    clearFacts: (facts) => {
      const columns = facts.map((fact) => columnOf[fact]);
      const isSet = columns.map((column) =>
        column === 'esr_participant'
          ? sql<boolean>`esr_participant = 1`
          : sql<boolean>`${sql.ref(column)} IS NOT NULL`,
      );
      if (isSet.length === 0) return 0;
      const empty = columns.map((column) => [column, column === 'esr_participant' ? 0 : null]);
      return db.run(
        sql$
          .updateTable('people')
          .set(Object.fromEntries(empty))
          .where((w) => w.or(isSet)),
      );
    },
  };
}

type Seen = Readonly<{ today: LocalDate; ledBy: string | null }>;

const groupNamesOf = (db: WriteDb, id: PersonId, { today, ledBy }: Seen): string[] =>
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
        .$if(ledBy !== null, (q) =>
          q.where(
            'm.group_id',
            'in',
            sql<never>`(
            SELECT group_id FROM group_leaders WHERE staff_id = ${ledBy})`,
          ),
        )
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
