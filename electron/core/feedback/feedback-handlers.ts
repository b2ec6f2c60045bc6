import type { CallOutput } from '#shared/contract/contract.ts';
import { inLanguage, valuesOf } from '#shared/domain/feedback/form.ts';
import { valueLabel } from '#shared/domain/feedback/value-words.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { CallsOf, Context, Handlers } from '../context.ts';
import type { FormVersion } from '../forms-ports.ts';
import type { RenderReport } from '../reports/reports-handlers.ts';
import { feedbackReplies, removeReply, saveReply } from './feedback-replies.ts';
import { exportResults, feedbackResults } from './feedback-results.ts';
import { feedbackTexts, reviewText } from './feedback-texts.ts';
import { savePaper } from './paper-answers.ts';
import { seenGroups, visitorVersions } from './seen-feedback.ts';

/** Results of visitors' feedback, and what the staff does about it. */
export const feedbackHandlers = (render: RenderReport): Handlers<CallsOf<'feedback'>> => ({
  'feedback.choices': (context) => {
    const { stores } = context;
    return ok({
      forms: stores.forms.list().flatMap((form) => {
        const versions = visitorVersions(context, form.id);
        const [newest] = versions;
        return newest ? [formChoice(context, form, newest, versions)] : [];
      }),
      groups: seenGroups(context).map(({ id, name, venueId }) => ({ id, name, venueId })),
    });
  },
  'feedback.results': feedbackResults,
  'feedback.exportResults': exportResults(render),
  'feedback.texts': feedbackTexts,
  'feedback.reviewText': reviewText,
  'feedback.leaveOutRun': (context, { keys, reason }) => {
    const feedback = context.feedback();
    if (!feedback.ok) return feedback;
    const runs = new Map(feedback.value.blocks().map((block) => [block.key, block]));
    const asked = [...new Set(keys)].map((key) => runs.get(key));
    // Of honest answers none can be left out, whatever somebody thinks of them.
    if (!asked.every((block) => block?.isRun)) return err('not-found');
    for (const key of keys) context.stores.feedbackResults.setLeftOut(key, reason);
    const place = asked[0]?.place;
    const subject = place?.sessionId || place?.groupId || place?.venueId || null;
    if (reason === null) context.audit('feedback-run-taken-back', subject);
    else context.audit('feedback-run-left-out', subject, reason);
    return ok({});
  },
  'feedback.replies': feedbackReplies,
  'feedback.saveReply': saveReply,
  'feedback.removeReply': removeReply,
  'feedback.savePaper': savePaper,
});

type FormChoice = CallOutput<'feedback.choices'>['forms'][number];

function formChoice(
  { language }: Context,
  { id, archived }: Pick<FormChoice, 'id' | 'archived'>,
  { content }: FormVersion,
  versions: readonly FormVersion[],
): FormChoice {
  return {
    ...{ id, archived, title: inLanguage(content.title, language) },
    versions: versions.map(({ id: versionId, number }) => ({ id: versionId, number })),
    questions: content.questions.map((question) => ({
      ...{ id: question.id, kind: question.kind, text: inLanguage(question.texts, language) },
      values: (valuesOf(question) ?? []).map((value) => ({
        value,
        label: valueLabel(question, value, language),
      })),
    })),
  };
}
