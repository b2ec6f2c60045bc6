import type { CallInput } from '#shared/contract/contract.ts';
import { standardForms } from '#shared/domain/feedback/default-form.ts';
import { aGroup, aSession } from './a-venue.ts';
import type { Caller } from './an-app.ts';
import { aFilledVenue, type FilledVenue } from './filled-venue.ts';

/** A filled venue, and an open group of its leader whose session of last week had eight people. */
export type FeedbackScene = FilledVenue & Readonly<{ groupId: string; sessionId: string }>;

export async function aFeedbackScene(): Promise<FeedbackScene> {
  const venue = await aFilledVenue();
  const { call } = venue.admin;
  const leaderIds = [venue.leader.staffId];
  const groupId = await aGroup(call, { name: 'Torstairyhmä', form: 'open', leaderIds });
  const sessionId = await aSession(call, groupId, { date: '2026-11-19' });
  const heads = { category: 'unspecified', mode: 'on-site', count: 8 } as const;
  await call('attendance.setCount', { sessionId, ...heads });
  await call('attendance.close', { sessionId });
  const day = { venueId: venue.venueId, date: '2026-11-19' };
  await call('visits.correctTotal', { ...day, visits: 20 });
  return { ...venue, groupId, sessionId };
}

type Paper = CallInput<'feedback.savePaper'>;
type Answers = Readonly<Record<string, readonly (number | string)[]>>;

/** Enters answers by question: numbers, or texts. */
export async function answer(
  { call }: Caller,
  where: Pick<Paper, 'venueId' | 'sessionId'> & Readonly<{ week?: string }>,
  answers: Answers,
): Promise<void> {
  const all = Object.entries(answers).flatMap(([questionId, values]) =>
    values.map((value) => ({ questionId, value })),
  );
  const counted = Map.groupBy(
    all.filter(({ value }) => typeof value === 'number'),
    ({ questionId, value }) => JSON.stringify([questionId, value]),
  );
  await call('feedback.savePaper', {
    ...{ week: '2026-11-19', ...where, versionId: standardForms.visitors.versionId },
    counts: [...counted.values()].map((own) => ({
      questionId: own[0]?.questionId ?? '',
      value: Number(own[0]?.value),
      answers: own.length,
    })),
    texts: all.flatMap(({ questionId, value }) =>
      typeof value === 'string' ? [{ questionId, text: value }] : [],
    ),
  });
}

/** Everything of a year. */
export const wholeYear = {
  ...{ venueId: null, groupId: null, sessionId: null, versionId: null },
  ...{ from: '2026-01', to: '2026-12', formId: standardForms.visitors.formId },
};
