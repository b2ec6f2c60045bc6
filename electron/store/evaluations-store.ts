import type { GivenAnswer } from '#shared/domain/feedback/form.ts';
import type { SessionId, StaffId } from '#shared/kernel/ids.ts';
import type { Evaluation, EvaluationsStore } from '../core/evaluations-ports.ts';
import { sql$, type WriteDb } from './database.ts';
import type { Schema } from './schema.ts';

/** What leaders say of their own sessions. */
export const evaluationsStore = (db: WriteDb): EvaluationsStore => ({
  get: (sessionId, staffId) => {
    const rows = sql$.selectFrom('evaluations').selectAll().where('session_id', '=', sessionId);
    const row = db.one(rows.where('staff_id', '=', staffId));
    return row ? evaluationOf(db, row) : null;
  },
  save: ({ sessionId, staffId, versionId, savedOn, answers }) => {
    const key = { session_id: sessionId, staff_id: staffId };
    const values = { version_id: versionId, saved_on: savedOn };
    db.run(
      sql$
        .insertInto('evaluations')
        .values({ ...key, ...values })
        .onConflict((c) => c.columns(['session_id', 'staff_id']).doUpdateSet(values)),
    );
    const old = sql$.deleteFrom('evaluation_answers').where('session_id', '=', sessionId);
    db.run(old.where('staff_id', '=', staffId));
    for (const { questionId: question, value } of answers) {
      const said = typeof value === 'number' ? { value, words: '' } : { value: null, words: value };
      db.run(sql$.insertInto('evaluation_answers').values({ ...key, question, ...said }));
    }
  },
  remove: (sessionId, staffId) => {
    const rows = sql$.deleteFrom('evaluations').where('session_id', '=', sessionId);
    return db.run(rows.where('staff_id', '=', staffId)) > 0;
  },
  ofGroup: (groupId) =>
    db
      .all(
        sql$
          .selectFrom('evaluations as e')
          .innerJoin('sessions as s', 's.id', 'e.session_id')
          .select(['e.session_id', 'e.staff_id', 'e.version_id', 'e.saved_on', 's.date'])
          .where('s.group_id', '=', groupId)
          .orderBy('s.date', 'desc')
          .orderBy('s.start_minute', 'desc')
          .orderBy('e.staff_id'),
      )
      .map((row) => ({ ...evaluationOf(db, row), date: row.date })),
});

const evaluationOf = (db: WriteDb, row: Schema['evaluations']): Evaluation => ({
  sessionId: row.session_id,
  staffId: row.staff_id,
  versionId: row.version_id,
  savedOn: row.saved_on,
  answers: answersOf(db, row.session_id, row.staff_id),
});

const answersOf = (db: WriteDb, sessionId: SessionId, staffId: StaffId): GivenAnswer[] =>
  db
    .all(
      sql$
        .selectFrom('evaluation_answers')
        .select(['question', 'value', 'words'])
        .where('session_id', '=', sessionId)
        .where('staff_id', '=', staffId)
        .orderBy('question'),
    )
    .map(({ question, value, words }) => ({ questionId: question, value: value ?? words }));
