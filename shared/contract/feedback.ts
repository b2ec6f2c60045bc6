import { z } from 'zod';
import { runReasons } from '../domain/feedback/flagged-runs.ts';
import { type FormVersionId, longestAnswer, questionKinds } from '../domain/feedback/form.ts';
import { placeLevels } from '../domain/feedback/place.ts';
import { longestReply } from '../domain/feedback/replies.ts';
import { hintKinds } from '../domain/feedback/text-hints.ts';
import { reviewReasons, textStates } from '../domain/feedback/text-review.ts';
import { reportFormats } from '../domain/reports/report-table.ts';
import { coordinators, leaders, reporters } from '../domain/staff/roles.ts';
import { command, count, id, lines, localDate, nothing, query, task } from './row.ts';

const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/);
const versionId = (): z.ZodType<FormVersionId, string> => id<'form-version'>();
/** Names a block or a text of `feedback.db`, and tells nothing. */
const key = z.string().regex(/^[0-9a-f]{32}$/);

/** What is asked about; null: every one that the caller may see. */
const view = {
  venueId: id<'venue'>().nullable(),
  groupId: id<'group'>().nullable(),
  sessionId: id<'session'>().nullable(),
  /** First and last month, `2026-11`. */
  from: month,
  to: month,
  formId: id<'form'>(),
  /** Null: every version, questions that stayed the same together. */
  versionId: versionId().nullable(),
};

/** Where answers are of, in words for the screen. */
const where = z.strictObject({
  level: z.enum(placeLevels),
  period: z.string(),
  /** The group or session; empty for the venue. */
  name: z.string(),
  /** Of a session. */
  date: localDate.nullable(),
});
export type FeedbackWhere = z.infer<typeof where>;

const figures = {
  answers: count,
  mean: z.number().nullable(),
  yes: z.strictObject({ share: z.number(), of: count }).nullable(),
  recommendation: z.number().nullable(),
};

const questionResults = z.strictObject({
  ...figures,
  id: z.string(),
  kind: z.enum(questionKinds),
  text: z.string(),
  isHelp: z.boolean(),
  isRecommendation: z.boolean(),
  /** How many gave each value; of self-descriptions not what could point at somebody. */
  values: z.array(
    z.strictObject({
      value: z.int(),
      label: z.string(),
      answers: z.union([count, z.enum(['small', 'hidden'])]),
    }),
  ),
  /** Answers by those who were there; null where that cannot be said. */
  responseShare: z.number().nullable(),
  trend: z.array(z.strictObject({ ...figures, period: z.string() })),
});
export type FeedbackQuestion = z.infer<typeof questionResults>;

const run = z.strictObject({
  keys: z.array(key),
  where,
  answers: count,
  leftOut: z.enum(runReasons).nullable(),
});
export type FeedbackRun = z.infer<typeof run>;

const results = z.strictObject({
  questions: z.array(questionResults),
  /** How many could have answered, and what that number is of. */
  base: z.strictObject({ of: z.enum(['session', 'group', 'venue']), people: count }).nullable(),
  runs: z.array(run),
  /** Sessions with figures of their own within what is asked about. */
  sessions: z.array(z.strictObject({ id: id<'session'>(), date: localDate, title: z.string() })),
  rules: z.array(z.string()),
});
export type FeedbackResults = z.infer<typeof results>;

const text = z.strictObject({
  key,
  question: z.string(),
  where,
  text: z.string(),
  state: z.enum(textStates),
  /** Where somebody should look before others read it; empty for who may not review. */
  hints: z.array(z.strictObject({ from: count, to: count, kind: z.enum(hintKinds) })),
});
export type FeedbackText = z.infer<typeof text>;

const replyTexts = z.strictObject({
  fi: lines(longestReply),
  sv: lines(longestReply),
  en: lines(longestReply),
});
const replyFields = {
  venueId: id<'venue'>(),
  groupId: id<'group'>().nullable(),
  fromMonth: month,
  toMonth: month,
  texts: replyTexts,
  onPoster: z.boolean(),
  onBoard: z.boolean(),
  shownFrom: localDate,
  shownUntil: localDate,
};
const reply = z.strictObject({
  id: id<'feedback-reply'>(),
  ...replyFields,
  groupName: z.string().nullable(),
  mayChange: z.boolean(),
});
export type FeedbackReply = z.infer<typeof reply>;

const formChoice = z.strictObject({
  id: id<'form'>(),
  title: z.string(),
  archived: z.boolean(),
  /** Newest first. */
  versions: z.array(z.strictObject({ id: versionId(), number: count })),
  /** Of the newest version, for entering paper answers. */
  questions: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(questionKinds),
      text: z.string(),
      values: z.array(z.strictObject({ value: z.int(), label: z.string() })),
    }),
  ),
});
export type FeedbackForm = z.infer<typeof formChoice>;

/** Paper answers that one may enter at once. */
export const mostPaper = { answers: 500, texts: 200 } as const;

export const feedbackCalls = {
  /** Forms that visitors are asked, and the groups whose results the caller may see. */
  'feedback.choices': query({
    roles: reporters,
    input: nothing,
    output: z.strictObject({
      forms: z.array(formChoice),
      groups: z.array(
        z.strictObject({ id: id<'group'>(), name: z.string(), venueId: id<'venue'>() }),
      ),
    }),
  }),
  /** Figures of whole blocks of answers. A group or session that is not the caller's is refused. */
  'feedback.results': query({
    roles: reporters,
    input: z.strictObject(view),
    output: results,
  }),
  /** The same as a file. The export is logged. */
  'feedback.exportResults': task({
    roles: reporters,
    input: z.strictObject({ ...view, format: z.enum(reportFormats) }),
    output: z.strictObject({ fileName: z.string(), mimeType: z.string(), base64: z.base64() }),
  }),
  /**
   * Visitors' own words, in no order: all of them for who reviews, else those shown, of the
   * caller's own groups and of the venue.
   */
  'feedback.texts': query({
    roles: leaders,
    input: z.strictObject({
      ...view,
      state: z.enum(textStates).nullable(),
      offset: count,
      limit: z.int().min(1).max(200),
    }),
    output: z.strictObject({
      mayReview: z.boolean(),
      total: count,
      texts: z.array(text),
    }),
  }),
  /**
   * Lets others read a text, keeps it from them, or covers pieces of it, which cannot be undone.
   * `was` is the text as the reviewer saw it. The log gets the reason alone.
   */
  'feedback.reviewText': task({
    roles: coordinators,
    input: z.strictObject({
      key,
      was: z.string().max(longestAnswer * 2),
      review: z.discriminatedUnion('to', [
        z.strictObject({ to: z.literal('show') }),
        z.strictObject({ to: z.literal('hide'), reason: z.enum(reviewReasons) }),
        z.strictObject({
          to: z.literal('cover'),
          reason: z.enum(reviewReasons),
          pieces: z.array(z.strictObject({ from: count, to: count })).max(200),
        }),
      ]),
    }),
    output: nothing,
  }),
  /** Leaves a run out of every figure, or takes it back in. Nothing of it is deleted. */
  'feedback.leaveOutRun': command({
    roles: coordinators,
    input: z.strictObject({
      keys: z.array(key).min(1).max(100),
      reason: z.enum(runReasons).nullable(),
    }),
    output: nothing,
  }),
  /** What was changed because of feedback, newest first. */
  'feedback.replies': query({
    roles: leaders,
    input: z.strictObject({ venueId: id<'venue'>() }),
    output: z.array(reply),
  }),
  /** A leader writes of her own groups. */
  'feedback.saveReply': command({
    roles: leaders,
    input: z.strictObject({ id: id<'feedback-reply'>().nullable(), ...replyFields }),
    output: z.strictObject({ id: id<'feedback-reply'>() }),
  }),
  'feedback.removeReply': command({
    roles: leaders,
    input: z.strictObject({ id: id<'feedback-reply'>() }),
    output: nothing,
  }),
  /**
   * A week's answers on paper, in one batch and by question, so that no sheet stays together. Once
   * saved they are among the other papers of the place and cannot be told from them.
   */
  'feedback.savePaper': task({
    roles: leaders,
    input: z.strictObject({
      versionId: versionId(),
      venueId: id<'venue'>(),
      /** Null: of the venue and the week. */
      sessionId: id<'session'>().nullable(),
      /** Any day of the week. */
      week: localDate,
      counts: z
        .array(
          z.strictObject({
            questionId: z.string().max(40),
            value: z.int(),
            answers: z.int().min(1).max(mostPaper.answers),
          }),
        )
        .max(500),
      texts: z
        .array(z.strictObject({ questionId: z.string().max(40), text: lines(longestAnswer) }))
        .max(mostPaper.texts),
    }),
    output: nothing,
  }),
} as const;
