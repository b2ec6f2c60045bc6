import type { CallOutput, ParsedInput } from '#shared/contract/contract.ts';
import { feedbackReport } from '#shared/domain/feedback/feedback-report.ts';
import { flaggedRuns } from '#shared/domain/feedback/flagged-runs.ts';
import { inLanguage } from '#shared/domain/feedback/form.ts';
import { daysOfPeriod } from '#shared/domain/feedback/place.ts';
import { resultRules } from '#shared/domain/feedback/result-rules.ts';
import { type QuestionResults, responseShare, resultsOf } from '#shared/domain/feedback/results.ts';
import { valueLabel } from '#shared/domain/feedback/value-words.ts';
import { type Block, liesIn, type SessionOf, type View } from '#shared/domain/feedback/views.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { periodFault } from '../check-period.ts';
import type { Context, Handler } from '../context.ts';
import type { ReleasedBlock } from '../feedback-ports.ts';
import type { RenderReport } from '../reports/reports-handlers.ts';
import { placeSight, type SeenView, seenView, sessionFacts, whereOf } from './seen-feedback.ts';

type Results = CallOutput<'feedback.results'>;

/** Ten years and a bit, as of other reports. */
const longestDays = 3700;

/** Figures of whole blocks; what waits is in none of them and is not told of. */
export function feedbackResults(
  context: Context,
  asked: ParsedInput<'feedback.results'>,
): Result<Results> {
  const view = seenView(context, asked);
  if (!view.ok) return view;
  const fault = periodFault(...daysOf(view.value), longestDays);
  if (fault) return { ok: false, error: fault };
  const feedback = context.feedback();
  if (!feedback.ok) return feedback;
  return ok(gather(context, view.value, feedback.value.blocks()));
}

const daysOf = ({ from, to }: Pick<View, 'from' | 'to'>) =>
  [daysOfPeriod(from).from, daysOfPeriod(to).to] as const;

function gather(context: Context, view: SeenView, blocks: readonly ReleasedBlock[]): Results {
  const sessionOf = sessionFacts(context);
  const texts = new Map(blocks.map(({ key, texts: own }) => [key, own.length]));
  const textsIn = (key: string): number => texts.get(key) ?? 0;
  const reasons = context.stores.feedbackResults.leftOut();
  const leftOut = new Set(reasons.keys());
  const shown = resultsOf({
    ...{ blocks, view, questions: view.questions, leftOut, sessionOf, textsIn },
  });
  const base = baseOf(context, view);
  const maySee = placeSight(context);
  const questions = shown.map((one) => questionOf(context, one, base));
  return {
    questions,
    base,
    runs: flaggedRuns({ blocks, view, reasons, sessionOf })
      .filter(({ place }) => maySee(place))
      .map(({ place, keys, ...run }) => ({
        ...run,
        keys: [...keys],
        where: whereOf(context, place, sessionOf),
      })),
    sessions: sessionsIn(context, blocks, view, sessionOf),
    rules: resultRules(questions, base, context.language),
  };
}

function questionOf(
  { language }: Context,
  { question, values, trend, ...figures }: QuestionResults,
  base: Results['base'],
): Results['questions'][number] {
  const { id, kind, texts, isHelp, isRecommendation } = question;
  return {
    ...figures,
    ...{ id, kind, isHelp, isRecommendation, text: inLanguage(texts, language) },
    values: values.map((one) => ({ ...one, label: valueLabel(question, one.value, language) })),
    responseShare: responseShare(figures.answers, base?.people ?? null),
    trend: [...trend],
  };
}

/** Who could have answered: those at a session, at a group's sessions, or all who came. */
function baseOf({ stores, now }: Context, view: View): Results['base'] {
  const { venueId, groupId, sessionId } = view;
  if (sessionId !== null) {
    const people = stores.sessions.get(sessionId)?.presentCount ?? 0;
    return people === 0 ? null : { of: 'session', people };
  }
  const [from, to] = daysOf(view);
  const { total } = stores.reports.attendance({ from, to, by: 'month', venueId, groupId, now });
  const attendances = total.named + total.extra;
  const people = groupId === null ? attendances + (total.visits ?? 0) : attendances;
  return people === 0 ? null : { of: groupId === null ? 'venue' : 'group', people };
}

/** Sessions that have a block of their own, of those the caller may look at by themselves. */
function sessionsIn(
  context: Context,
  blocks: readonly Block[],
  view: View,
  sessionOf: SessionOf,
): Results['sessions'] {
  const maySee = placeSight(context);
  const whole = { ...view, sessionId: null };
  const ids = new Set(
    blocks
      .filter((block) => liesIn(block, whole, sessionOf) && maySee(block.place))
      .flatMap(({ place }) => (place.sessionId === '' ? [] : [place.sessionId])),
  );
  return [...ids]
    .flatMap((id) => {
      const session = context.stores.sessions.get(id);
      return session ? [{ id, date: session.date, title: session.title }] : [];
    })
    .toSorted((a, b) => b.date.localeCompare(a.date) || a.title.localeCompare(b.title));
}

/** The results as a file, on its way out noted in the log. */
export const exportResults =
  (render: RenderReport): Handler<'feedback.exportResults'> =>
  async (context, { format, ...asked }) => {
    const made = feedbackResults(context, asked);
    if (!made.ok) return made;
    const report = feedbackReport(made.value, settingOf(context, asked));
    const { bytes, mimeType, extension } = await render(report, format);
    const { from, to } = asked;
    context.audit('report-exported', null, `feedback ${format} ${from} ${to}`);
    const fileName = `narikka-feedback-${from}-${to}.${extension}`;
    return ok({ fileName, mimeType, base64: Buffer.from(bytes).toString('base64') });
  };

function settingOf(context: Context, asked: ParsedInput<'feedback.results'>) {
  const { stores, language, now, me, version, practice } = context;
  const venues = stores.venues.list();
  const venue = venues.find(({ id }) => id === asked.venueId);
  const group = asked.groupId === null ? null : stores.groups.get(asked.groupId, now.date);
  const session = asked.sessionId === null ? null : stores.sessions.get(asked.sessionId);
  const [newest] = stores.forms.versions(asked.formId);
  return {
    ...{ language, from: asked.from, to: asked.to, version, practice },
    venueName: venue?.name ?? null,
    groupName: group?.name ?? null,
    session: session && { date: session.date, title: session.title },
    formTitle: newest ? inLanguage(newest.content.title, language) : '',
    madeBy: me.role,
    madeOn: now.date,
  };
}
