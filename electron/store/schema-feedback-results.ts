import type { RunReason } from '#shared/domain/feedback/flagged-runs.ts';
import type { ReplyId } from '#shared/domain/feedback/replies.ts';
import type { GroupId, VenueId } from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';

/** The tables of migration 130: what the staff does about feedback. */
export type FeedbackResultsTables = {
  left_out_blocks: { block_key: string; reason: RunReason };
  feedback_replies: {
    id: ReplyId;
    venue_id: VenueId;
    group_id: GroupId | null;
    from_month: string;
    to_month: string;
    text_fi: string;
    text_sv: string;
    text_en: string;
    on_poster: 0 | 1;
    on_board: 0 | 1;
    shown_from: LocalDate;
    shown_until: LocalDate;
  };
};
