import { z } from 'zod';
import { type FormVersionId, longestAnswer } from '../domain/feedback/form.ts';
import { formLimits } from '../domain/feedback/form-content.ts';
import { counters, leaders } from '../domain/staff/roles.ts';
import { formContent } from './form-content.ts';
import { command, id, lines, localDate, nothing, query } from './row.ts';

const versionId = id<'form-version'>() as unknown as z.ZodType<FormVersionId, string>;

const answers = z
  .array(
    z.strictObject({
      questionId: z.string().max(40),
      value: z.union([z.int(), lines(longestAnswer)]),
    }),
  )
  .max(formLimits.questions);

const evaluation = z.strictObject({
  sessionId: id<'session'>(),
  date: localDate,
  staffName: z.string(),
  versionId,
  answers,
});
export type GroupEvaluation = z.infer<typeof evaluation>;

export const evaluationsCalls = {
  /** The form that leaders answer about a session, and what the caller has answered. */
  'evaluations.mine': query({
    roles: counters,
    input: z.strictObject({ sessionId: id<'session'>() }),
    output: z.strictObject({
      versionId,
      content: formContent,
      /** Null: nothing yet. */
      answers: answers.nullable(),
      savedOn: localDate.nullable(),
      /** The session has begun and was not called off. */
      isOpen: z.boolean(),
    }),
  }),
  /** Keeps the caller's own evaluation in the place of her earlier one; without answers, none. */
  'evaluations.save': command({
    roles: counters,
    input: z.strictObject({ sessionId: id<'session'>(), versionId, answers }),
    output: nothing,
  }),
  /** What its leaders have said of a group's sessions, for those who may open its roster. */
  'evaluations.ofGroup': query({
    roles: leaders,
    input: z.strictObject({ groupId: id<'group'>() }),
    output: z.strictObject({
      evaluations: z.array(evaluation),
      /** What was asked in them. */
      versions: z.array(z.strictObject({ versionId, content: formContent })),
    }),
  }),
} as const;
