import type { ParsedInput } from '#shared/contract/contract.ts';
import { papersIn } from '#shared/domain/feedback/papers.ts';
import type { SessionId } from '#shared/kernel/ids.ts';
import { err } from '#shared/kernel/result.ts';
import type { Context } from '../context.ts';
import type { FeedbackStore } from '../feedback-ports.ts';
import { minimumOf } from './settle-feedback.ts';

type Batch = ParsedInput<'feedback.savePaper'>;

/**
 * The refusal of more papers than people, where a register says how many there were: nobody could
 * take them back. Those of earlier batches are counted as far as they may be told of.
 */
export function paperExcess(
  { stores }: Context,
  feedback: FeedbackStore,
  { sessionId, ...batch }: Batch,
) {
  if (sessionId === null) return null;
  const present = stores.feedbackFacts.onSite(sessionId);
  const isKnown = present > 0 || stores.sessions.get(sessionId)?.registerClosed === true;
  if (!isKnown) return null;
  const papers = papersIn(batch);
  if (papers > present) return err('paper-above-present', { params: { present, papers } });
  const minimum = minimumOf(stores, batch.versionId);
  if (present < minimum) return null;
  const before = enteredBefore(feedback, { sessionId, versionId: batch.versionId, minimum });
  return papersIn(batch, before) > present
    ? err('paper-entered-before', { params: { present } })
    : null;
}

type Entered = Pick<Batch, 'versionId'> & Readonly<{ sessionId: SessionId; minimum: number }>;

/**
 * How many paper answers to a question are known to be of a session. Of those that wait, only as many
 * as will be shown for it when its register is closed; fewer are nobody's to know (PRODUCT.md 4.4).
 */
function enteredBefore(
  feedback: FeedbackStore,
  { sessionId, versionId, minimum }: Entered,
): (questionId: string) => number {
  const shown = feedback
    .blocks()
    .filter(
      (one) => one.isPaper && one.versionId === versionId && one.place.sessionId === sessionId,
    );
  const waiting = feedback
    .held()
    .filter(
      (one) => one.isPaper && one.versionId === versionId && one.place.sessionId === sessionId,
    );
  return (questionId) => {
    const isOf = (one: Readonly<{ questionId: string }>): boolean => one.questionId === questionId;
    const waits = waiting.filter(isOf).length;
    return shown
      .filter(isOf)
      .flatMap(({ counts, texts }) => [...counts.values(), texts.length])
      .reduce((sum, answers) => sum + answers, waits < minimum ? 0 : waits);
  };
}
