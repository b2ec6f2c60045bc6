/** What one visitor truly answered, and what the test knows about her. */
export type Given = Readonly<{
  personId: string | null;
  /** The session at whose kiosk she answered; null: in the hallway. */
  sessionId: string | null;
  groupId: string | null;
  date: string;
  /** Milliseconds by the venue's clock. */
  atMs: number;
  /** By question. */
  values: Readonly<Record<string, number | string>>;
  /** One of equal taps in a hurry. */
  isTap?: true;
}>;

/** Paper answers that somebody typed in at once; the log says when, who, for what and which form. */
export type PaperBatch = Readonly<{
  enteredOn: string;
  /** Null: of the hallway. */
  sessionId: string | null;
  week: string;
  versionId: string;
  /** In the order of typing, which may be that of the giving. */
  texts: readonly string[];
}>;

/** A "you said, we did" and the text that it is about, which nobody wrote down. */
export type GivenReply = Readonly<{ id: string; aboutText: string }>;

/** A session as the register and the log of the venue have it. */
export type KnownSession = Readonly<{
  id: string;
  groupId: string;
  date: string;
  /** What its kiosk asked by, as the log has it. */
  versionId: string;
  /** Those present, in the order in which they were marked. */
  present: readonly string[];
}>;

export type HallwayDay = Readonly<{ date: string; visits: number; versionId: string }>;

/** The truth in the order of answering, and what a thief reads in `venue.db`. */
export type Truth = Readonly<{
  given: readonly Given[];
  sessions: readonly KnownSession[];
  /** Days on which the hallway's kiosk was open, by the audit log, and the visits of each. */
  hallwayDays: readonly HallwayDay[];
  batches: readonly PaperBatch[];
  replies: readonly GivenReply[];
}>;

export const textQuestion = 'words';
/** What some visitors are asked about themselves. */
export const aboutQuestion = 'age';
export const numberQuestions = ['feeling', 'heard', 'helped'] as const;

/** Who wrote a text; every text of a history is another. */
export const writerOf = (truth: Pick<Truth, 'given'>, text: number | string): Given | undefined =>
  truth.given.find(({ values }) => values[textQuestion] === text);
