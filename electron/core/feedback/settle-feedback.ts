import { type FormVersionId, leastMinimum } from '#shared/domain/feedback/form.ts';
import { type SettleFacts, settle } from '#shared/domain/feedback/settle.ts';
import type { Now } from '#shared/kernel/local-date.ts';
import type { FeedbackStore } from '../feedback-ports.ts';
import type { Stores } from '../ports.ts';

/**
 * Releases and moves what is held by the registers and the calendar of this moment (PRODUCT.md 4.4,
 * rule 3). A second time on the same day changes nothing.
 */
export function settleFeedback(stores: Stores, feedback: FeedbackStore, { date }: Now): void {
  const held = feedback.held();
  if (held.length === 0) return;
  const settled = settle(held, factsOf(stores, feedback, date));
  // Each row that stays keeps its place: no need to write it anew.
  if (settled.blocks.length === 0 && settled.held.every((one) => held.includes(one))) return;
  feedback.replaceHeld(settled);
}

/** How many answers and people a form's version needs before anything is shown. */
export function minimumOf({ forms }: Stores, id: FormVersionId): number {
  const version = forms.version(id);
  return (version && forms.get(version.formId)?.minimum) ?? leastMinimum;
}

const factsOf = (stores: Stores, feedback: FeedbackStore, today: Now['date']): SettleFacts => ({
  today,
  minimum: (id) => minimumOf(stores, id),
  isAbout: (id, questionId) => {
    const questions = stores.forms.version(id)?.content.questions ?? [];
    return questions.some((one) => one.id === questionId && one.kind === 'about');
  },
  session: (id) => {
    const session = stores.sessions.get(id);
    if (!session) return null;
    const { groupId, date, registerClosed } = session;
    return { groupId, date, isClosed: registerClosed, present: stores.feedbackFacts.onSite(id) };
  },
  crowd: askedOnce(stores.feedbackFacts.crowd),
  released: feedback.blocks(),
});

/** Each question of a form asks the same of the same period. */
function askedOnce(crowd: SettleFacts['crowd']): SettleFacts['crowd'] {
  const known = new Map<string, ReturnType<SettleFacts['crowd']>>();
  return (venueId, period, versionId) => {
    const key = `${venueId} ${period.from} ${period.to} ${versionId}`;
    const found = known.get(key) ?? crowd(venueId, period, versionId);
    known.set(key, found);
    return found;
  };
}
