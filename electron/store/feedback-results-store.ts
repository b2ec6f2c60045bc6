import type { Reply } from '#shared/domain/feedback/replies.ts';
import type { FeedbackResultsStore } from '../core/feedback-ports.ts';
import { sql$, type WriteDb } from './database.ts';
import type { Schema } from './schema.ts';

/** What the staff does about feedback; the answers themselves are in `feedback.db`. */
export const feedbackResultsStore = (db: WriteDb): FeedbackResultsStore => ({
  leftOut: () => {
    const rows = db.all(sql$.selectFrom('left_out_blocks').select(['block_key', 'reason']));
    return new Map(rows.map(({ block_key, reason }) => [block_key, reason]));
  },
  setLeftOut: (key, reason) => {
    if (reason === null) {
      db.run(sql$.deleteFrom('left_out_blocks').where('block_key', '=', key));
      return;
    }
    db.run(
      sql$
        .insertInto('left_out_blocks')
        .values({ block_key: key, reason })
        .onConflict((c) => c.column('block_key').doUpdateSet({ reason })),
    );
  },
  ...replyRows(db),
});

type Row = Schema['feedback_replies'];
const columns = [
  ...['id', 'venue_id', 'group_id', 'from_month', 'to_month', 'text_fi', 'text_sv', 'text_en'],
  ...['on_poster', 'on_board', 'shown_from', 'shown_until'],
] as readonly (keyof Row)[];

type ReplyRows = Pick<FeedbackResultsStore, 'replies' | 'reply' | 'saveReply' | 'removeReply'>;

const replyRows = (db: WriteDb): ReplyRows => ({
  replies: (venueId) =>
    db
      .all(
        sql$
          .selectFrom('feedback_replies')
          .select(columns)
          .where('venue_id', '=', venueId)
          .orderBy('id', 'desc'),
      )
      .map(replyOf),
  reply: (id) => {
    const row = db.one(sql$.selectFrom('feedback_replies').select(columns).where('id', '=', id));
    return row ? replyOf(row) : null;
  },
  saveReply: (reply) => {
    const { id, ...values } = rowOf(reply);
    db.run(
      sql$
        .insertInto('feedback_replies')
        .values({ id, ...values })
        .onConflict((c) => c.column('id').doUpdateSet(values)),
    );
  },
  removeReply: (id) => {
    db.run(sql$.deleteFrom('feedback_replies').where('id', '=', id));
  },
});

const replyOf = (row: Row): Reply => ({
  ...{ id: row.id, venueId: row.venue_id, groupId: row.group_id },
  ...{ fromMonth: row.from_month, toMonth: row.to_month },
  texts: { fi: row.text_fi, sv: row.text_sv, en: row.text_en },
  ...{ onPoster: row.on_poster === 1, onBoard: row.on_board === 1 },
  ...{ shownFrom: row.shown_from, shownUntil: row.shown_until },
});

const flag = (is: boolean): 0 | 1 => (is ? 1 : 0);

const rowOf = (reply: Reply): Row => ({
  ...{ id: reply.id, venue_id: reply.venueId, group_id: reply.groupId },
  ...{ from_month: reply.fromMonth, to_month: reply.toMonth },
  ...{ text_fi: reply.texts.fi, text_sv: reply.texts.sv, text_en: reply.texts.en },
  ...{ on_poster: flag(reply.onPoster), on_board: flag(reply.onBoard) },
  ...{ shown_from: reply.shownFrom, shown_until: reply.shownUntil },
});
