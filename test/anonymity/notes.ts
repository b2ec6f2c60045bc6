import type { CallOutput } from '#shared/contract/contract.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { FileTimes } from '#test/support/file-times.ts';
import type { Loot } from './loot.ts';
import {
  aboutQuestion,
  type Given,
  type GivenReply,
  type KnownSession,
  numberQuestions,
  type PaperBatch,
  type Truth,
  textQuestion,
} from './truth.ts';
import type { Venue } from './venue-days.ts';

export type AtKiosk = Readonly<{
  loot: Loot;
  sessionId: string;
  /** By the machine's own clock: from before the first answer until after the last. */
  answering: Span;
  times: readonly FileTimes[];
}>;

export type Span = Readonly<{ fromMs: number; toMs: number }>;

/** The figures of a form's questions as the screen had them once. */
export type SeenView = Readonly<{
  date: string;
  formId: string;
  groupId: string | null;
  from: string;
  to: string;
  /** Blocks of runs that were left out then. */
  leftOut: readonly string[];
  questions: CallOutput<'feedback.results'>['questions'];
}>;

/** Papers of a session or of the hallway on a day. */
export type Waiting = Readonly<{
  sessionId: string | null;
  of: LocalDate;
  versionId: string;
  asksAge: boolean;
  /** As many as can have been filled in. */
  most: number;
}>;

/** What is written down while a venue's days are played. */
export type Notes = {
  readonly given: Given[];
  readonly sessions: KnownSession[];
  readonly hallwayDays: Truth['hallwayDays'][number][];
  readonly atKiosk: AtKiosk[];
  readonly evenings: { date: string; loot: Loot }[];
  readonly batches: PaperBatch[];
  readonly replies: GivenReply[];
  readonly seen: SeenView[];
  /** Papers that turn up on a later day. */
  readonly late: Waiting[];
};

const valuesOf = {
  feeling: [1, 2, 3, 4, 5],
  heard: [0, 1, 2, 3],
  helped: [0, 1, 2, 3],
} as const;

/** Any values, so that none of them follows from another. */
export function someValues({ random }: Venue, number: number, asksAge: boolean): Given['values'] {
  const values: Record<string, number | string> = {};
  for (const questionId of numberQuestions) {
    if (random.chance(0.9)) values[questionId] = random.pick<number>(valuesOf[questionId]);
  }
  if (asksAge && random.chance(0.85)) values[aboutQuestion] = random.pick([1, 2, 2, 3, 3, 3, 4]);
  if (random.chance(0.85)) values[textQuestion] = `Sana ${number} ${random.int(1e6, 9e6)}`;
  return values;
}
