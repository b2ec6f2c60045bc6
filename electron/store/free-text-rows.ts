import { sql } from 'kysely';
import type { PrivacyStore, TextRow } from '../core/privacy-ports.ts';
import { type ReadDb, sql$, type WriteDb } from './database.ts';
import { type FreeText, freeTexts } from './free-texts.ts';

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, (sign) => `\\${sign}`);

/** Names in what the staff has written, and the texts that only the program can mend. */
export const freeTextRows = (
  db: WriteDb,
): Pick<
  PrivacyStore,
  'textsWith' | 'reopenReasons' | 'setReopenReason' | 'rememberedChoices' | 'forgetChoice'
> => ({
  textsWith: (text) => freeTexts.flatMap((free) => rowsWith(db, free, text)),
  reopenReasons: () =>
    db
      .all(
        sql$.selectFrom('month_closings').select(['id', 'reopen_reason as reason']).orderBy('id'),
      )
      .flatMap(({ id, reason }) => (reason === null ? [] : [{ id, reason }])),
  setReopenReason: (id, reason) => {
    db.run(sql$.updateTable('month_closings').set({ reopen_reason: reason }).where('id', '=', id));
  },
  rememberedChoices: () =>
    db.all(
      sql$
        .selectFrom('staff_preferences')
        .select(['staff_id as staffId', 'key', 'value'])
        .orderBy('staff_id')
        .orderBy('key'),
    ),
  forgetChoice: (staffId, key) => {
    db.run(
      sql$.deleteFrom('staff_preferences').where('staff_id', '=', staffId).where('key', '=', key),
    );
  },
});

/** Rows of one table with these letters in any of its free columns, newest first. */
function rowsWith(db: ReadDb, { table, columns, place, ...free }: FreeText, text: string) {
  const pattern = `%${escapeLike(text)}%`;
  const each = columns.map((column) => sql.ref(`t.${column}`));
  const query = sql<Omit<TextRow, 'place'>>`
    SELECT ${sql.raw(free.id)} AS id, ${sql.raw(free.date ?? 'NULL')} AS date,
      ${sql.raw(free.title)} AS title, concat_ws(char(10), ${sql.join(each)}) AS text
    FROM ${sql.table(table)} t
    WHERE ${sql.join(
      each.map((column) => sql`${column} LIKE ${pattern} ESCAPE '\\'`),
      sql` OR `,
    )}
    ORDER BY 2 DESC, 1`;
  const rows = db.all({ compile: () => query.compile(sql$) });
  return rows.map((row): TextRow => ({ ...row, place }));
}
