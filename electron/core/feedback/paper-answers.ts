import type { ParsedInput } from '#shared/contract/contract.ts';
import { type Question, valuesOf } from '#shared/domain/feedback/form.ts';
import { aboutPlace, hallwayPlace, sessionPlace, weekOf } from '#shared/domain/feedback/place.ts';
import type { Held } from '#shared/domain/feedback/settle.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { daysBetween } from '#shared/kernel/local-date.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Context, Done } from '../context.ts';
import { paperDetail } from '../forms/asked-this-week.ts';
import { mayOpenRoster } from '../groups/may-open-roster.ts';
import { paperExcess } from './paper-excess.ts';

type Batch = ParsedInput<'feedback.savePaper'>;

/** Older paper is of a year that has settled long ago. */
const oldestDays = 366;

/**
 * Puts a week's paper answers beside those of the kiosk: at the same places, all in one append, and
 * released apart, in fives of their own. From then on nobody can tell which batch they were of, so that
 * nobody can take them back either. The log says that it was done, with which form and for which week,
 * not how many there were.
 */
export function savePaper(context: Context, batch: Batch): Done {
  const placed = placeOf(context, batch);
  if (!placed.ok) return placed;
  const version = context.stores.forms.version(batch.versionId);
  const use = version && context.stores.forms.get(version.formId)?.use;
  if (!version || use !== 'visitors') return err('not-found');
  const held = heldOf(batch, version.content.questions, placed.value);
  if (!held) return err('invalid-input');
  if (held.length === 0) return err('invalid-input', { fields: { counts: 'required' } });
  const feedback = context.feedback();
  if (!feedback.ok) return feedback;
  const excess = paperExcess(context, feedback.value, batch);
  if (excess) return excess;
  feedback.value.append(held);
  const { venueId, sessionId } = batch;
  const detail = paperDetail(weekOf(placed.value.date), version.id);
  context.audit('feedback-paper-entered', sessionId ?? venueId, detail);
  context.settleFeedback();
  return ok({});
}

type Placed = Readonly<{ here: Held['place']; about: Held['place']; date: LocalDate }>;

function placeOf(
  { stores, me, now }: Context,
  { venueId, sessionId, week }: Batch,
): Result<Placed> {
  if (!stores.venues.exists(venueId)) return err('not-found');
  const session = sessionId === null ? null : stores.sessions.get(sessionId);
  if (sessionId !== null && session?.venueId !== venueId) return err('not-found');
  if (session && !mayOpenRoster(me, session.leaderIds)) return err('not-allowed');
  if (session?.status === 'cancelled') return err('session-cancelled');
  const date = session?.date ?? week;
  const age = daysBetween(date, now.date);
  const isToCome = session ? age < 0 : weekOf(date) > weekOf(now.date);
  if (isToCome) return err(session ? 'session-in-future' : 'week-in-future');
  if (age > oldestDays) return err('paper-too-old', { params: { days: oldestDays } });
  // Who means another week may mean another session.
  if (weekOf(week) !== weekOf(date)) return err('invalid-input', { fields: { week: 'invalid' } });
  const here = session
    ? sessionPlace(venueId, session.id, session.date)
    : hallwayPlace(venueId, date);
  return ok({ here, about: aboutPlace(venueId, date), date });
}

/** One row for each answer; null where one does not fit its question. */
function heldOf(
  { versionId, counts, texts }: Batch,
  questions: readonly Question[],
  { here, about }: Placed,
): Held[] | null {
  const known = new Map(questions.map((question) => [question.id, question]));
  const fits = counts.every(({ questionId, value }) => {
    const question = known.get(questionId);
    return question !== undefined && (valuesOf(question)?.includes(value) ?? false);
  });
  const areTexts = texts.every(
    ({ questionId, text }) => known.get(questionId)?.kind === 'text' && text !== '',
  );
  if (!fits || !areTexts) return null;
  const row = (questionId: string, value: number | string): Held => ({
    ...{ versionId, questionId, isRun: false, isPaper: true, value },
    place: known.get(questionId)?.kind === 'about' ? about : here,
  });
  return [
    ...counts.flatMap(({ questionId, value, answers }) =>
      Array.from({ length: answers }, () => row(questionId, value)),
    ),
    ...texts.map(({ questionId, text }) => row(questionId, text)),
  ];
}
