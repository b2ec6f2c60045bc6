import type { RowChange } from '#shared/domain/people/stored-row.ts';
import type { GroupId, PersonId } from '#shared/kernel/ids.ts';
import type { RemovedKind, RemovedRecord, RemovedStore } from '../core/removed-ports.ts';
import { sql$, type WriteDb } from './database.ts';
import type { Schema } from './schema.ts';
import { rowBy, rowsReferring, writeRows } from './whole-rows.ts';

const tableOf: Readonly<Record<RemovedKind, string>> = { person: 'people', group: 'groups' };

/** The recycle bin of people and groups. */
export const removedStore = (db: WriteDb): RemovedStore => ({
  ownRow: (kind, id) => rowBy(db, tableOf[kind], { id }),
  referring: (kind, id) => rowsReferring(db, { table: tableOf[kind], id }),
  write: (changes) => writeRows(db, changes),
  add: ({ id, kind, removedOn, removedMinute, staffId, writes }) => {
    const when = { removed_on: removedOn, removed_minute: removedMinute, staff_id: staffId };
    const values = { id, kind, ...when, writes: JSON.stringify(writes) };
    db.run(sql$.insertInto('removed_records').values(values));
  },
  get: (id) => {
    const row = db.one(selected().where('id', '=', known(id)));
    return row ? recordOf(row) : null;
  },
  since: (kind, date) =>
    db
      .all(
        selected()
          .where('kind', '=', kind)
          .where('removed_on', '>=', date)
          .orderBy('removed_on', 'desc')
          .orderBy('removed_minute', 'desc')
          .orderBy('id', 'desc'),
      )
      .map(recordOf),
  drop: (id) => {
    db.run(sql$.deleteFrom('removed_records').where('id', '=', known(id)));
  },
  forgetBefore: (date) => db.run(sql$.deleteFrom('removed_records').where('removed_on', '<', date)),
  texts: () =>
    db
      .all(sql$.selectFrom('removed_records').select(['id', 'writes']).orderBy('id'))
      .map(({ id, writes }) => ({ id, text: writes })),
});

const selected = () => sql$.selectFrom('removed_records').selectAll();

// Looked for, whichever of the two it is of.
const known = (id: string) => id as PersonId | GroupId;

const recordOf = (row: Schema['removed_records']): RemovedRecord => ({
  ...{ id: row.id, kind: row.kind, staffId: row.staff_id },
  ...{ removedOn: row.removed_on, removedMinute: row.removed_minute },
  // Written by `add` of this program or an earlier one.
  writes: JSON.parse(row.writes) as RowChange[],
});
