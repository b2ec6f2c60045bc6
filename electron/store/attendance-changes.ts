import { sql } from 'kysely';
import type { AttendanceChange, AttendanceStore, StepsOf } from '../core/attendance-ports.ts';
import { sql$, type WriteDb } from './database.ts';
import { markText, readMark } from './mark-text.ts';
import type { Schema } from './schema.ts';

/**
 * Somebody's own changes that still stand, `c`: not taken back, not the visitor's own, and no mark
 * over which a later one was made.
 */
const standing = ({ sessionId, staffId }: StepsOf) =>
  sql<boolean>`c.session_id = ${sessionId} AND c.undone = 0 AND c.staff_id = ${staffId}
    AND c.source <> 'self' AND (c.person_id IS NULL OR NOT EXISTS (
      SELECT 1 FROM attendance_changes AS later WHERE later.person_id = c.person_id
        AND later.session_id = c.session_id AND later.undone = 0 AND later.id > c.id))`;

const ofLastBatch = (own: StepsOf) =>
  sql<boolean>`${standing(own)} AND c.batch = (SELECT c.batch FROM attendance_changes AS c
    WHERE ${standing(own)} ORDER BY c.batch DESC LIMIT 1)`;

type Log = Pick<
  AttendanceStore,
  'addChange' | 'lastBatch' | 'lastStepBy' | 'undoLastBatch' | 'markChanges' | 'setUndone'
>;

/** Who changed what in which register, for undo and for the history of one mark. */
export function changeLog(db: WriteDb): Log {
  return {
    addChange: ({ id, batch, sessionId, staffId, now, change, source }) => {
      db.run(
        sql$.insertInto('attendance_changes').values({
          ...{ id, batch, session_id: sessionId, ...columnsOf(change) },
          ...{ made_on: now.date, made_minute: now.minute, staff_id: staffId },
          ...{ undone: 0, undone_by_id: null, source },
        }),
      );
    },
    lastBatch: (own) =>
      db
        .all(
          sql$
            .selectFrom('attendance_changes as c')
            .select(['person_id', 'category', 'mode', 'tally', 'before', 'after'])
            .where(ofLastBatch(own)),
        )
        .map(changeOf),
    lastStepBy: (sessionId) =>
      db.one(
        sql$
          .selectFrom('attendance_changes')
          .select(['staff_id as staffId', 'source'])
          .where('session_id', '=', sessionId)
          .where('undone', '=', 0)
          .orderBy('batch', 'desc')
          .limit(1),
      ) ?? null,
    undoLastBatch: (own) => {
      db.run(
        sql$
          .updateTable('attendance_changes as c')
          .set({ undone: 1, undone_by_id: own.staffId })
          .where(ofLastBatch(own)),
      );
    },
    markChanges: (sessionId, personId) =>
      db
        .all(
          sql$
            .selectFrom('attendance_changes')
            .select(['id', 'before', 'after', 'source', 'undone', 'undone_by_id as undoneBy'])
            .select(['made_on as madeOn', 'made_minute as madeMinute', 'staff_id as staffId'])
            .where('session_id', '=', sessionId)
            .where('person_id', '=', personId)
            .orderBy('id', 'desc'),
        )
        .map(({ before, after, undone, ...row }) => ({
          ...row,
          personId,
          before: readMark(before),
          after: readMark(after),
          isUndone: undone === 1,
        })),
    setUndone: (changeId, staffId) => {
      db.run(
        sql$
          .updateTable('attendance_changes')
          .set({ undone: 1, undone_by_id: staffId })
          .where('id', '=', changeId),
      );
    },
  };
}

type ChangeColumns = Pick<
  Schema['attendance_changes'],
  'person_id' | 'category' | 'mode' | 'tally' | 'before' | 'after'
>;

const ofNothing = { person_id: null, category: null, mode: null, tally: null } as const;

function columnsOf({ of }: AttendanceChange): ChangeColumns {
  if ('personId' in of) {
    const texts = { before: markText(of.before), after: markText(of.after) };
    return { ...ofNothing, person_id: of.personId, ...texts };
  }
  const counts = { before: String(of.before), after: String(of.after) };
  if ('tally' in of) return { ...ofNothing, tally: of.tally, ...counts };
  return { ...ofNothing, category: of.category, mode: of.mode, ...counts };
}

function changeOf(row: ChangeColumns): AttendanceChange {
  const counts = { before: Number(row.before), after: Number(row.after) };
  if (row.category !== null && row.mode !== null) {
    return { of: { category: row.category, mode: row.mode, ...counts } };
  }
  if (row.tally !== null) return { of: { tally: row.tally, ...counts } };
  if (row.person_id === null) throw new Error('a change is of a person, of heads or of a tally');
  const marks = { before: readMark(row.before), after: readMark(row.after) };
  return { of: { personId: row.person_id, ...marks } };
}
