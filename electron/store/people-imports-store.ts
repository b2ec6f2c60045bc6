import { sql } from 'kysely';
import type {
  NumberedRow,
  PeopleImportRow,
  PeopleImportsStore,
  WrittenKind,
} from '../core/import-ports.ts';
import { sql$, type WriteDb } from './database.ts';
import type { Schema } from './schema.ts';

const selectImports = () => sql$.selectFrom('people_imports').selectAll();

const importOf = (row: Schema['people_imports']): PeopleImportRow => ({
  id: row.id,
  venueId: row.venue_id,
  staffId: row.staff_id,
  kind: row.kind,
  state: row.state,
  madeOn: row.made_on,
  madeMinute: row.made_minute,
  // Written by `add` and `setState`.
  counts: JSON.parse(row.counts) as Record<string, number>,
});

/** Imports of people and registers: what each wrote, by ids, and how headings were last read. */
export const peopleImportsStore = (db: WriteDb): PeopleImportsStore => ({
  ...importRows(db),
  ...writtenRows(db),
  matching: (kind, headerKey) =>
    db.one(
      sql$
        .selectFrom('import_matchings')
        .select('matching')
        .where('kind', '=', kind)
        .where('header_key', '=', headerKey),
    )?.matching ?? null,
  saveMatching: (kind, headerKey, matching) => {
    db.run(
      sql$
        .insertInto('import_matchings')
        .values({ kind, header_key: headerKey, matching })
        .onConflict((c) => c.columns(['kind', 'header_key']).doUpdateSet({ matching })),
    );
  },
});

function importRows(
  db: WriteDb,
): Pick<PeopleImportsStore, 'add' | 'setState' | 'get' | 'since' | 'unfinished'> {
  return {
    add: ({ id, venueId, staffId, kind, state, madeOn, madeMinute, counts }) => {
      const made = { made_on: madeOn, made_minute: madeMinute, counts: JSON.stringify(counts) };
      const row = { id, venue_id: venueId, staff_id: staffId, kind, state, ...made };
      db.run(sql$.insertInto('people_imports').values(row));
    },
    setState: (id, state, counts) => {
      const set = counts ? { state, counts: JSON.stringify(counts) } : { state };
      db.run(sql$.updateTable('people_imports').set(set).where('id', '=', id));
    },
    get: (id) => {
      const row = db.one(selectImports().where('id', '=', id));
      return row ? importOf(row) : null;
    },
    since: (date) =>
      db.all(selectImports().where('made_on', '>=', date).orderBy('id', 'desc')).map(importOf),
    unfinished: () =>
      db
        .all(selectImports().where('state', 'in', ['running', 'undoing']).orderBy('id', 'desc'))
        .map(importOf),
  };
}

/** SQLite takes only so many parameters at a time. */
const rowsAtOnce = 100;

function writtenRows(
  db: WriteDb,
): Pick<PeopleImportsStore, 'addRows' | 'rowsBefore' | 'forgetBefore'> {
  return {
    addRows: (id, rows) => {
      for (let at = 0; at < rows.length; at += rowsAtOnce) {
        const values = rows
          .slice(at, at + rowsAtOnce)
          .map(({ seq, kind, subjectId, personId, before, after }) => ({
            ...{ import_id: id, seq, kind, subject_id: subjectId, person_id: personId },
            ...{ before, after },
          }));
        db.run(sql$.insertInto('people_import_rows').values(values));
      }
    },
    rowsBefore: (id, seq, limit) =>
      db.all(
        sql$
          .selectFrom('people_import_rows')
          .select(['seq', 'kind', 'subject_id as subjectId', 'person_id as personId'])
          .select(['before', 'after'])
          .where('import_id', '=', id)
          .where('seq', '<', seq)
          .orderBy('seq', 'desc')
          .limit(limit),
      ) as (NumberedRow & { kind: WrittenKind })[],
    forgetBefore: (date) => {
      const old = sql<string>`(SELECT id FROM people_imports WHERE made_on < ${date})`;
      db.run(sql$.deleteFrom('people_import_rows').where(sql<boolean>`import_id IN ${old}`));
      db.run(sql$.deleteFrom('people_imports').where('made_on', '<', date));
    },
  };
}
