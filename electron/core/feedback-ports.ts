import type { RunReason } from '#shared/domain/feedback/flagged-runs.ts';
import type { FormVersionId } from '#shared/domain/feedback/form.ts';
import type { Place } from '#shared/domain/feedback/place.ts';
import type { Reply, ReplyId } from '#shared/domain/feedback/replies.ts';
import type { Held, Settled, SettleFacts, Stream } from '#shared/domain/feedback/settle.ts';
import type { SessionId, VenueId } from '#shared/kernel/ids.ts';

/** A random key of a row of `feedback.db`, 32 hex digits; tells nothing. */
export type FeedbackKey = string;

/** All that a kiosk can do with `feedback.db`: add one visitor's answers. */
export type FeedbackAppender = Readonly<{
  /**
   * Adds answers, durably, before it returns, in one transaction.
   *
   * @param runs keys of earlier answers that turn out to be of a run
   * @returns the keys of the numbers among the answers, for `runs`; forgotten by whoever runs the kiosk
   */
  append: (answers: readonly Held[], runs?: readonly FeedbackKey[]) => FeedbackKey[];
}>;

/** What became of a text when somebody read it. */
export type TextState = 'new' | 'shown' | 'hidden';

/** Its text is `''` once its time is over: it counts, and nobody reads it any more. */
export type ReleasedText = Readonly<{ key: FeedbackKey; text: string; state: TextState }>;

/** Answers released together, at least the form's minimum of them. */
export type ReleasedBlock = Stream &
  Readonly<{
    key: FeedbackKey;
    place: Place;
    /** How many gave each value; empty for texts. */
    counts: ReadonlyMap<number, number>;
    /** In the order of their keys, which is none. */
    texts: readonly ReleasedText[];
  }>;

/** `feedback.db` as the staff's use cases see it. */
export type FeedbackStore = FeedbackAppender &
  Readonly<{
    /** What is in no figure yet. For settling only: no call may tell of it. */
    held: () => Held[];
    /** Puts what settling has made in the place of everything that was held, and tidies the file. */
    replaceHeld: (settled: Settled) => void;
    blocks: () => ReleasedBlock[];
    /** Changes what others read of a text; what it said before is wiped. */
    reviewText: (key: FeedbackKey, text: string, state: TextState) => boolean;
    /**
     * Removes the words of all texts of the places meant, held or released, so that nothing of them is
     * left in the file; how many released ones there were. They stay counted.
     */
    removeTexts: (isMeant: (place: Place) => boolean) => number;
    /** Whether a version has any answer, held or released. */
    hasAnswers: (versionIds: readonly FormVersionId[]) => boolean;
    /** Makes every time of the files that of this moment, or one that says nothing. */
    hideTimes: () => void;
    close: () => void;
  }>;

/** What settling asks of `venue.db`; see `SettleFacts`. */
export type FeedbackFactsStore = Pick<SettleFacts, 'crowd'> &
  Readonly<{
    /** People of a session who were on site, named or not. */
    onSite: (sessionId: SessionId) => number;
    /**
     * Whether a session ever had a kiosk, or paper entered for it, by the log; whether anybody answered
     * in the kiosk it does not tell.
     */
    wasAsked: (sessionId: SessionId) => boolean;
  }>;

/** What the staff does about feedback, in `venue.db`. */
export type FeedbackResultsStore = Readonly<{
  /** Why blocks of runs are not counted, by their keys. */
  leftOut: () => ReadonlyMap<FeedbackKey, RunReason>;
  /** Null: counted again. */
  setLeftOut: (key: FeedbackKey, reason: RunReason | null) => void;
  /** Newest first. */
  replies: (venueId: VenueId) => Reply[];
  reply: (id: ReplyId) => Reply | null;
  /** Adds it, or takes the place of the one with the same id. */
  saveReply: (reply: Reply) => void;
  removeReply: (id: ReplyId) => void;
}>;
