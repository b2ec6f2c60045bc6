import { sql } from 'kysely';
import type { OwnRows, RowChange, StoredRow } from '#shared/domain/people/stored-row.ts';
import { sql$, type WriteDb } from './database.ts';

// Rows are taken whole, whatever their columns, so that what a later step of the schema adds to them
// goes along and comes back without being named here.

type Place = Readonly<{ table: string; column: string; key: readonly string[] }>;

/** Every column of the file that refers to a table, with the key of its own table. */
function placesOf(db: WriteDb, table: string): Place[] {
  const found = sql<{ table: string; column: string }>`
    SELECT t.name AS "table", f."from" AS "column"
    FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) f
    WHERE t.type = 'table' AND f."table" = ${table}
    ORDER BY 1, 2`;
  return db
    .all({ compile: () => found.compile(sql$) })
    .map((place) => ({ ...place, key: keyOf(db, place.table) }));
}

/** The columns of a table's key. */
export function keyOf(db: WriteDb, table: string): string[] {
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
export function rowBy(db: WriteDb, table: string, row: StoredRow): StoredRow | null {
  const query = sql<StoredRow>`
    SELECT * FROM ${sql.table(table)} WHERE ${sameKey(keyOf(db, table), row)}`;
  return db.one({ compile: () => query.compile(sql$) }) ?? null;
}

/** The rows of every table that refer to a row of another, but those of some. */
export function rowsReferring(
  db: WriteDb,
  to: Readonly<{ table: string; id: string }>,
  but: readonly string[] = [],
): OwnRows[] {
  return placesOf(db, to.table)
    .filter(({ table }) => !but.includes(table))
    .map(({ table, column, key }): OwnRows => {
      const query = sql<StoredRow>`SELECT * FROM ${sql.table(table)}
        WHERE ${sql.ref(column)} = ${to.id} ORDER BY ${sql.join(key.map((one) => sql.ref(one)))}`;
      return { table, column, key, rows: db.all({ compile: () => query.compile(sql$) }) };
    });
}

/** All that go first, then all that come: a key may pass from one row to another. */
export function writeRows(db: WriteDb, changes: readonly RowChange[]): void {
  // What refers to a row is without it for the moment between the two.
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
