import type { ListsStore } from '../core/programme-ports.ts';
import { sql$, type WriteDb } from './database.ts';

const columns = ['id', 'name', 'archived'] as const;
const flag = (archived: boolean) => (archived ? (1 as const) : (0 as const));
const entryOf = <Row extends { archived: 0 | 1 }>(row: Row) => ({
  ...row,
  archived: row.archived === 1,
});

/** The venue folder's own lists. An entry is archived, never deleted: reports name it still. */
export const listsStore = (db: WriteDb): ListsStore => ({
  activityTypes: () =>
    db.all(sql$.selectFrom('activity_types').select(columns).orderBy('id')).map(entryOf),
  saveActivityType: ({ id, name, archived }) => {
    const values = { name, archived: flag(archived) };
    db.run(
      sql$
        .insertInto('activity_types')
        .values({ id, ...values })
        .onConflict((c) => c.column('id').doUpdateSet(values)),
    );
  },
  tags: () =>
    db
      .all(
        sql$
          .selectFrom('tags')
          .select([...columns, 'tag_set as tagSet'])
          .orderBy('id'),
      )
      .map(entryOf),
  saveTag: ({ id, name, archived, tagSet }) => {
    const values = { name, archived: flag(archived), tag_set: tagSet };
    db.run(
      sql$
        .insertInto('tags')
        .values({ id, ...values })
        .onConflict((c) => c.column('id').doUpdateSet(values)),
    );
  },
  partners: () => db.all(sql$.selectFrom('partners').select(columns).orderBy('id')).map(entryOf),
  savePartner: ({ id, name, archived }) => {
    const values = { name, archived: flag(archived) };
    db.run(
      sql$
        .insertInto('partners')
        .values({ id, ...values })
        .onConflict((c) => c.column('id').doUpdateSet(values)),
    );
  },
});
