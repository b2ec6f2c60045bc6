import type { CallOutput } from '#shared/contract/contract.ts';
import { monthOfWeek, weekOf } from '#shared/domain/feedback/place.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Caller } from '#test/support/an-app.ts';
import { type Notes, someValues, type Waiting } from './notes.ts';
import { type Given, textQuestion, writerOf } from './truth.ts';
import type { Venue } from './venue-days.ts';

type Work = Readonly<{ venue: Venue; notes: Notes; staff: Caller; date: LocalDate }>;

/** Types in papers now and then; of some, more turn up another day. */
export async function enterPaper(work: Work, paper: Waiting): Promise<void> {
  const { random } = work.venue;
  if (paper.most === 0 || !random.chance(0.35)) return;
  await enter(work, paper);
  if (random.chance(0.5)) work.notes.late.push(paper);
}

/** What has turned up, before today's kiosk. */
export async function enterLate(work: Work): Promise<void> {
  for (const paper of work.notes.late.splice(0)) await enter(work, paper);
}

async function enter({ venue, notes, staff, date }: Work, paper: Waiting): Promise<void> {
  const { sessionId, of, versionId, asksAge, most } = paper;
  const number = notes.given.length + notes.batches.length * 1000;
  const papers = Array.from({ length: venue.random.int(1, most) }, (_, i) =>
    someValues(venue, number + i, asksAge),
  );
  const texts = papers.flatMap((values) => values[textQuestion] ?? []).map(String);
  const saved = await staff.ask('feedback.savePaper', {
    ...{ venueId: venue.venueId, sessionId, week: of, versionId, counts: countsOf(papers) },
    texts: texts.map((text) => ({ questionId: textQuestion, text })),
  });
  // More than there were people: whoever has the papers sees that they have been typed in.
  if (!saved.ok && saved.error.code === 'paper-entered-before') return;
  if (!saved.ok) throw new Error(saved.error.code);
  notes.batches.push({ enteredOn: date, sessionId, week: weekOf(of), versionId, texts });
}

function countsOf(papers: readonly Given['values'][]) {
  const all = papers.flatMap((values) =>
    Object.entries(values).flatMap(([questionId, value]) =>
      typeof value === 'number' ? [{ questionId, value }] : [],
    ),
  );
  const alike = Map.groupBy(all, ({ questionId, value }) => `${questionId} ${value}`);
  return [...alike.values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, answers: others.length + 1 }] : [],
  );
}

/** Looks at figures, leaves runs out and takes them back, reads texts and tells what came of one. */
export async function lookAtFeedback(work: Work): Promise<void> {
  const { random } = work.venue;
  if (!random.chance(0.25)) return;
  for (const formId of work.venue.forms) {
    const runs = await look(work, formId);
    for (const { keys, leftOut } of runs) {
      await work.staff.call('feedback.leaveOutRun', { keys, reason: leftOut ? null : 'child' });
      await look(work, formId);
      if (random.chance(0.5)) continue;
      await work.staff.call('feedback.leaveOutRun', { keys, reason: leftOut ?? null });
      await look(work, formId);
    }
    await readTexts(work, formId);
  }
}

const wholeYear = { from: '2026-01', to: '2026-12' };
const months = ['2026-11', '2026-12'].map((month) => ({ from: month, to: month }));

/** Every view that the screen offers of a form; the runs that it flags. */
async function look({ venue, notes, staff, date }: Work, formId: string) {
  const ask = { venueId: venue.venueId, sessionId: null, formId, versionId: null };
  const all = await staff.call('feedback.results', { ...ask, groupId: null, ...wholeYear });
  const leftOut = all.runs.filter((run) => run.leftOut !== null).flatMap(({ keys }) => keys);
  for (const groupId of [null, ...venue.groups.map(({ id }) => id)]) {
    for (const period of [wholeYear, ...months]) {
      const { questions } = await staff.call('feedback.results', { ...ask, groupId, ...period });
      notes.seen.push({ date, formId, groupId, ...period, leftOut, questions });
    }
  }
  return all.runs;
}

type Text = CallOutput<'feedback.texts'>['texts'][number];

async function readTexts({ venue, notes, staff }: Work, formId: string): Promise<void> {
  const { venueId, random } = venue;
  const ask = { venueId, groupId: null, sessionId: null, formId, versionId: null };
  const all = { ...ask, ...wholeYear, state: 'new', offset: 0, limit: 200 } as const;
  const { texts } = await staff.call('feedback.texts', all);
  const read = random.shuffle(texts).slice(0, random.int(1, 6));
  for (const { key, text } of read) {
    const review = random.chance(0.8)
      ? ({ to: 'show' } as const)
      : ({ to: 'hide', reason: 'other' } as const);
    await staff.call('feedback.reviewText', { key, was: text, review });
  }
  for (const about of read) {
    if (!random.chance(0.4) || !writerOf({ given: notes.given }, about.text)) continue;
    await tellOf({ venue, notes, staff }, about);
  }
}

/** "You said, we did." */
async function tellOf(
  { venue: { venueId }, notes, staff }: Omit<Work, 'date'>,
  about: Text,
): Promise<void> {
  const { id } = await staff.call('feedback.saveReply', {
    ...{ id: null, venueId, groupId: null, ...monthsOf(about) },
    texts: { fi: 'Kahvia on nyt myös iltapäivällä.', sv: '', en: '' },
    ...{ onPoster: true, onBoard: true, shownFrom: '2026-12-01', shownUntil: '2026-12-31' },
  });
  notes.replies.push({ id, aboutText: about.text });
}

/** The months of the feedback, as whoever writes about it sees them. */
function monthsOf({ where: { period, date } }: Text) {
  const only = (month: string) => ({ fromMonth: month, toMonth: month });
  if (date) return only(date.slice(0, 7));
  if (period.length === 4) return { fromMonth: `${period}-01`, toMonth: `${period}-12` };
  return only(period.includes('W') ? monthOfWeek(period) : period);
}
