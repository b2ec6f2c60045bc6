import { sql } from 'kysely';
import type { OwnRows, RowChange, StoredRow } from '#shared/domain/people/stored-row.ts';
import type { PersonId } from '#shared/kernel/ids.ts';
import type { MergeRow, MergesStore, MergeWrites } from '../core/people-ports.ts';
import { sql$, type WriteDb } from './database.ts';
import type { Schema } from './schema.ts';

/**
 * Merges of people. They take rows whole, whatever their columns, so that what a later step of the
 * schema adds to a mark or to a person goes along and comes back without being named here.
 */
export const mergesStore = (db: WriteDb): MergesStore => ({
  ...wholeRows(db),
  ...mergeRows(db),
  toldApart: () =>
    db
      .all(sql$.selectFrom('different_people').select(['one_id as one', 'other_id as other']))
      .map(({ one, other }) => [one, other] as const),
  tellApart: ([one, other], said) => {
    db.run(
      sql$.deleteFrom('different_people').where('one_id', '=', one).where('other_id', '=', other),
    );
    if (said === null) return;
    const by = { staff_id: said.staffId, said_on: said.on };
    db.run(sql$.insertInto('different_people').values({ one_id: one, other_id: other, ...by }));
  },
});

type Place = Readonly<{ table: string; column: string; key: readonly string[] }>;

/** These say themselves what was merged into what. */
const ownTables = ['people', 'person_merges'];

/** Every column of the file that says whose a row is, with the key of its table. */
function places(db: WriteDb): Place[] {
  const found = sql<{ table: string; column: string }>`
    SELECT t.name AS "table", f."from" AS "column"
    FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) f
    WHERE t.type = 'table' AND f."table" = 'people' AND t.name NOT IN (${sql.join(ownTables)})
    ORDER BY 1, 2`;
  return db
    .all({ compile: () => found.compile(sql$) })
    .map((place) => ({ ...place, key: keyOf(db, place.table) }));
}

function keyOf(db: WriteDb, table: string): string[] {
  const query = sql<{ name: string }>`
    SELECT name FROM pragma_table_info(${table}) WHERE pk > 0 ORDER BY pk`;
  return db.all({ compile: () => query.compile(sql$) }).map(({ name }) => name);
}

const sameKey = (key: readonly string[], row: StoredRow) =>
  sql.join(
    key.map((column) => sql`${sql.ref(column)} = ${row[column]}`),
    sql` AND `,
  );

/** A row by its key. All columns, because all of them have to come back. */
const rowQuery = (table: string, key: readonly string[], row: StoredRow) =>
  sql<StoredRow>`SELECT * FROM ${sql.table(table)} WHERE ${sameKey(key, row)}`;

type WholeRows = Pick<
  MergesStore,
  'ownRows' | 'markedOn' | 'rowNow' | 'personRow' | 'setColumns' | 'write'
>;

function wholeRows(db: WriteDb): WholeRows {
  return {
    ownRows: (id) =>
      places(db).map(({ table, column, key }): OwnRows => {
        const query = sql<StoredRow>`SELECT * FROM ${sql.table(table)}
          WHERE ${sql.ref(column)} = ${id} ORDER BY ${sql.join(key.map((one) => sql.ref(one)))}`;
        return { table, column, key, rows: db.all({ compile: () => query.compile(sql$) }) };
      }),
    markedOn: (id) =>
      db
        .all(
          sql$
            .selectFrom('marks as k')
            .innerJoin('sessions as s', 's.id', 'k.session_id')
            .select('s.date')
            .distinct()
            .where('k.person_id', '=', id),
        )
        .map(({ date }) => date),
    rowNow: (table, row) =>
      db.one({ compile: () => rowQuery(table, keyOf(db, table), row).compile(sql$) }) ?? null,
    personRow: (id) => {
      const query = sql<StoredRow>`SELECT * FROM people WHERE id = ${id}`;
      const { display_name, search_name, ...row } =
        db.one({ compile: () => query.compile(sql$) }) ?? {};
      return row;
    },
    setColumns: (id, columns) => {
      if (Object.keys(columns).length === 0) return;
      db.run(
        sql$
          .updateTable('people')
          .set(columns as object)
          .where('id', '=', id),
      );
    },
    write: (changes) => write(db, changes),
  };
}

/** All that go first, then all that come: a key may pass from one row to another. */
function write(db: WriteDb, changes: readonly RowChange[]): void {
  // What refers to a mark is without it for the moment between the two.
  db.run({ compile: () => sql`PRAGMA defer_foreign_keys = ON`.compile(sql$) });
  for (const { table, before } of changes) {
    if (!before) continue;
    const query = sql`DELETE FROM ${sql.table(table)} WHERE ${sameKey(keyOf(db, table), before)}`;
    db.run({ compile: () => query.compile(sql$) });
  }
  for (const { table, after } of changes) {
    if (!after) continue;
    const columns = sql.join(Object.keys(after).map((column) => sql.ref(column)));
    const query = sql`INSERT INTO ${sql.table(table)} (${columns})
      VALUES (${sql.join(Object.values(after))})`;
    db.run({ compile: () => query.compile(sql$) });
  }
}

const selectMerges = () => sql$.selectFrom('person_merges').selectAll();

function mergeRows(
  db: WriteDb,
): Pick<MergesStore, 'add' | 'get' | 'since' | 'setUndone' | 'forgetBefore'> {
  return {
    add: (merge) => {
      db.run(sql$.insertInto('person_merges').values(valuesOf(merge)));
    },
    get: (id) => {
      const row = db.one(selectMerges().where('id', '=', id));
      return row ? mergeOf(row) : null;
    },
    since: (date) =>
      db
        .all(
          selectMerges().where('made_on', '>=', date).where('undone', '=', 0).orderBy('id', 'desc'),
        )
        .map(mergeOf),
    setUndone: (id) => {
      db.run(sql$.updateTable('person_merges').set({ undone: 1 }).where('id', '=', id));
    },
    forgetBefore: (date) => {
      const old = db.all(selectMerges().where('made_on', '<', date).orderBy('id'));
      for (const { id, merged_id: mergedId, undone } of old) {
        db.run(sql$.deleteFrom('person_merges').where('id', '=', id));
        if (undone === 0) forgetRecord(db, mergedId);
      }
    },
  };
}

/** The record that was merged away; whatever had been merged into it before is older still. */
function forgetRecord(db: WriteDb, id: PersonId): void {
  db.run(sql$.deleteFrom('person_merges').where('kept_id', '=', id));
  db.run(sql$.deleteFrom('people').where('merged_into', '=', id));
  db.run(sql$.deleteFrom('people').where('id', '=', id));
}

const valuesOf = (merge: MergeRow) => ({
  id: merge.id,
  kept_id: merge.keptId,
  merged_id: merge.mergedId,
  staff_id: merge.staffId,
  made_on: merge.madeOn,
  made_minute: merge.madeMinute,
  writes: JSON.stringify(merge.writes),
  undone: merge.undone ? (1 as const) : (0 as const),
});

type Stored = Omit<Schema['person_merges'], 'undone'> & Readonly<{ undone: 0 | 1 }>;

// Written by `valuesOf` of this program or an earlier one.
const mergeOf = (row: Stored): MergeRow => ({
  id: row.id,
  keptId: row.kept_id,
  mergedId: row.merged_id,
  staffId: row.staff_id,
  madeOn: row.made_on,
  madeMinute: row.made_minute,
  writes: JSON.parse(row.writes) as MergeWrites,
  undone: row.undone === 1,
});
