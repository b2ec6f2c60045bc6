import { sql } from 'kysely';
import type { StoredRow } from '#shared/domain/people/stored-row.ts';
import type { PersonId } from '#shared/kernel/ids.ts';
import type { MergeRow, MergesStore, MergeWrites } from '../core/people-ports.ts';
import { sql$, type WriteDb } from './database.ts';
import type { Schema } from './schema.ts';
import { rowBy, rowsReferring, writeRows } from './whole-rows.ts';

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

/** These say themselves what was merged into what. */
const ownTables = ['people', 'person_merges'];

type WholeRows = Pick<
  MergesStore,
  'ownRows' | 'markedOn' | 'rowNow' | 'personRow' | 'setColumns' | 'write'
>;

function wholeRows(db: WriteDb): WholeRows {
  return {
    ownRows: (id) => rowsReferring(db, { table: 'people', id }, ownTables),
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
    rowNow: (table, row) => rowBy(db, table, row),
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
    write: (changes) => writeRows(db, changes),
  };
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
