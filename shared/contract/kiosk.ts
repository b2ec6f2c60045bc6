import { z } from 'zod';
import {
  type FormVersionId,
  type KioskForm,
  kioskLanguages,
  longestAnswer,
  questionKinds,
} from '../domain/feedback/form.ts';
import { counters } from '../domain/staff/roles.ts';
import { passphrase } from './app.ts';
import { count, id, kioskQuery, kioskTask, lines, nothing, query, task } from './row.ts';

const inLanguages = z.strictObject({
  fi: z.string(),
  'fi-x-easy': z.string().exactOptional(),
  sv: z.string().exactOptional(),
  en: z.string().exactOptional(),
  uk: z.string().exactOptional(),
  ru: z.string().exactOptional(),
  ar: z.string().exactOptional(),
});

const question = z.strictObject({
  id: z.string(),
  kind: z.enum(questionKinds),
  texts: inLanguages,
  options: z.array(inLanguages),
  isRecommendation: z.boolean(),
  isHelp: z.boolean(),
});

/** A form as the kiosk shows it. */
const kioskForm: z.ZodType<KioskForm> = z.strictObject({
  versionId: id<'form-version'>() as unknown as z.ZodType<FormVersionId>,
  title: inLanguages,
  languages: z.array(z.enum(kioskLanguages)),
  questions: z.array(question),
  minimum: count,
});

/** What the kiosk shows before anybody has answered; nothing of people, groups or numbers. */
const shown = z.strictObject({
  venueName: z.string(),
  form: kioskForm,
  /** How long the thanks stay, and nobody can answer again. */
  thanksSeconds: count,
  /** After how long an answer that nobody goes on with is discarded; a warning comes before. */
  idleSeconds: count,
  /** Whether leaving takes a passphrase; with invented people it does not. */
  takesPassphrase: z.boolean(),
});
export type KioskShown = z.infer<typeof shown>;

/** It worked, it did not, wait, or the kiosk is closed. Never a reason or a number of answers. */
const outcome = z.strictObject({
  outcome: z.enum(['done', 'not-done', 'wait', 'over']),
  /** Above nothing only with `wait`. */
  waitSeconds: count,
});
export type KioskOutcome = z.infer<typeof outcome>;

export const kioskCalls = {
  /** What opening a kiosk does here, said before it is done. */
  'kiosk.ways': query({
    roles: counters,
    input: nothing,
    output: z.strictObject({
      /** Where its page opens: over the whole screen, or in a tab of the browser. */
      opensIn: z.enum(['window', 'tab']),
      /** Whether a self check-in is open, which ends then. */
      endsCheckin: z.boolean(),
    }),
  }),
  /**
   * Closes `venue.db`, forgets its key, signs everybody out and opens the kiosk's page, or gives its
   * address. With a session the answers are of it, else of the venue and week.
   */
  'kiosk.start': task({
    roles: counters,
    input: z.strictObject({
      venueId: id<'venue'>(),
      sessionId: id<'session'>().nullable(),
      formId: id<'form'>(),
    }),
    output: z.strictObject({ address: z.string().nullable() }),
  }),

  // The kiosk's page makes these three calls and no other; nobody else makes them.
  'kiosk.show': kioskQuery({
    roles: 'signed-out',
    input: nothing,
    output: z.strictObject({ kiosk: shown.nullable() }),
  }),
  /** One visitor's answers, all at once; questions left out are not there. */
  'kiosk.answer': kioskTask({
    roles: 'signed-out',
    input: z.strictObject({
      answers: z
        .array(
          z.strictObject({
            questionId: z.string().max(40),
            value: z.union([z.int(), lines(longestAnswer)]),
          }),
        )
        .max(40),
    }),
    output: outcome,
  }),
  /** Ends the kiosk, with the passphrase of any of the staff; leads to the lock screen. */
  'kiosk.leave': kioskTask({
    roles: 'signed-out',
    input: z.strictObject({ passphrase }),
    output: outcome,
  }),
} as const;
