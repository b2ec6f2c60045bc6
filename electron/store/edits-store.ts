import type { EditId } from '#shared/kernel/ids.ts';
import type { EditsStore, ImportsStore, ProgrammeEdit } from '../core/programme-ports.ts';
import { sql$, type WriteDb } from './database.ts';
import type { Schema } from './schema.ts';

const selectEdits = () => sql$.selectFrom('programme_edits').selectAll();

/** Edits of the programme with the rows before and after, so that they can be taken back. */
export const editsStore = (db: WriteDb): EditsStore => ({
  add: (edit) => {
    db.run(sql$.insertInto('programme_edits').values(valuesOf(edit)));
  },
  get: (id: EditId) => {
    const row = db.one(selectEdits().where('id', '=', id));
    return row ? editOf(row) : null;
  },
  ofDay: (date) =>
    db.all(selectEdits().where('made_on', '=', date).orderBy('id', 'desc')).map(editOf),
  removing: (from) =>
    db
      .all(
        selectEdits()
          .where('made_on', '>=', from)
          .where('removes', '>', 0)
          .where('undone', '=', 0)
          .orderBy('id', 'desc'),
      )
      .map(editOf),
  setUndone: (id) => {
    db.run(sql$.updateTable('programme_edits').set({ undone: 1 }).where('id', '=', id));
  },
  forgetBefore: (date, removingBefore) => {
    db.run(
      sql$
        .deleteFrom('programme_edits')
        .where('made_on', '<', date)
        .where((w) => w.or([w('removes', '=', 0), w('made_on', '<', removingBefore)])),
    );
  },
});

const valuesOf = (edit: ProgrammeEdit): Schema['programme_edits'] => ({
  id: edit.id,
  staff_id: edit.staffId,
  made_on: edit.madeOn,
  made_minute: edit.madeMinute,
  kind: edit.kind,
  subject: JSON.stringify(edit.subject),
  writes: JSON.stringify(edit.writes),
  removes: edit.writes.filter(({ table, kind }) => table === 'session' && kind === 'delete').length,
  undone: edit.undone ? 1 : 0,
});

// Written by `valuesOf` of this program or an earlier one; a later schema converts it in its step.
const editOf = (row: Schema['programme_edits']): ProgrammeEdit => ({
  id: row.id,
  staffId: row.staff_id,
  madeOn: row.made_on,
  madeMinute: row.made_minute,
  kind: row.kind as ProgrammeEdit['kind'],
  subject: JSON.parse(row.subject) as ProgrammeEdit['subject'],
  writes: JSON.parse(row.writes) as ProgrammeEdit['writes'],
  undone: row.undone === 1,
});

const importColumns = [
  'uid',
  'recurrence_id as recurrenceId',
  'session_id as sessionId',
  'sequence',
  'digest',
] as const;

/** Which sessions came from which entries of calendar files. */
export const importsStore = (db: WriteDb): ImportsStore => {
  const select = () => sql$.selectFrom('imported_sessions').select(importColumns);
  return {
    keysOf: (uids) => inParts(uids, (part) => db.all(select().where('uid', 'in', part))).map(keyOf),
    keysOfSessions: (ids) =>
      inParts(ids, (part) => db.all(select().where('session_id', 'in', part))).map(keyOf),
    save: (keys) => {
      for (const { uid, recurrenceId, sessionId, sequence, digest } of keys) {
        const found = { session_id: sessionId, sequence, digest };
        db.run(
          sql$
            .insertInto('imported_sessions')
            .values({ uid, recurrence_id: recurrenceId ?? '', ...found })
            .onConflict((c) => c.columns(['uid', 'recurrence_id']).doUpdateSet(found)),
        );
      }
    },
  };
};

const keyOf = <Row extends { recurrenceId: string }>(row: Row) => ({
  ...row,
  recurrenceId: row.recurrenceId === '' ? null : row.recurrenceId,
});

/** SQLite takes only so many parameters at a time. */
const partSize = 500;

function inParts<Value, Row>(
  values: readonly Value[],
  read: (part: readonly Value[]) => Row[],
): Row[] {
  const rows: Row[] = [];
  for (let at = 0; at < values.length; at += partSize) {
    rows.push(...read(values.slice(at, at + partSize)));
  }
  return rows;
}
