import type { GivenAnswer } from '#shared/domain/feedback/form.ts';
import { addDays, day, type LocalDate } from '#shared/kernel/local-date.ts';
import { answered } from '#test/support/a-kiosk.ts';
import { aSession } from '#test/support/a-venue.ts';
import type { Caller } from '#test/support/an-app.ts';
import { fileTimesOf, nextFileInstant } from '#test/support/file-times.ts';
import type { Loot } from './loot.ts';
import { type AtKiosk, type Notes, type SeenView, someValues } from './notes.ts';
import { readOurs } from './read-ours.ts';
import { type ReplyRow, readReplies } from './read-replies.ts';
import { enterLate, enterPaper, lookAtFeedback } from './staff-days.ts';
import type { Given, Truth } from './truth.ts';
import { aVenue, feedbackOf, type Group, type Venue } from './venue-days.ts';

/** What a thief takes from the laptop of one venue at several times, and what was true. */
export type History = Readonly<{
  truth: Truth;
  /** As the folder lay at the kiosk of each session, answers not settled, the program often killed. */
  atKiosk: readonly AtKiosk[];
  /** As it lay each evening, the program ended in the ordinary way. */
  evenings: readonly Readonly<{ date: string; loot: Loot }>[];
  /** What the staff saw on the screen of results. */
  seen: readonly SeenView[];
  /** Rows of what was changed because of feedback, with their lines in the log. */
  replyRows: readonly ReplyRow[];
}>;

const firstMonday = day('2026-11-02');

/** One venue's two months at random, through the program itself and on real files. */
export async function playHistory(seed: number, weeks: number): Promise<History> {
  const venue = await aVenue(seed, firstMonday);
  const notes: Notes = {
    ...{ given: [], sessions: [], hallwayDays: [], atKiosk: [], evenings: [] },
    ...{ batches: [], replies: [], seen: [], late: [] },
  };
  try {
    venue.end();
    // Some venues have no kiosk in the hallway, whose visitors hide those of small groups.
    const hallway = venue.random.pick([0, 0.5]);
    for (let week = 0; week < weeks; week++) {
      await playWeek(venue, notes, { monday: addDays(firstMonday, week * 7), hallway });
    }
    const { given, sessions, hallwayDays, atKiosk, evenings, batches, replies, seen } = notes;
    const truth = { given, sessions, hallwayDays, batches, replies };
    return { truth, atKiosk, evenings, seen, replyRows: readReplies(venue) };
  } finally {
    venue.close();
  }
}

/** Groups from Tuesday on, one a day; on some Mondays and Fridays the hallway. */
async function playWeek(
  venue: Venue,
  notes: Notes,
  { monday, hallway }: Readonly<{ monday: LocalDate; hallway: number }>,
): Promise<void> {
  const { random } = venue;
  for (let weekday = 0; weekday < 5; weekday++) {
    const date = addDays(monday, weekday);
    const group = venue.groups[weekday - 1];
    if (group && random.chance(0.9)) await playDay(venue, notes, { date, group });
    else if (!group && random.chance(hallway)) await playDay(venue, notes, { date, group: null });
  }
}

type Day = Readonly<{ date: LocalDate; group: Group | null }>;

async function playDay(venue: Venue, notes: Notes, { date, group }: Day): Promise<void> {
  venue.at(date, 600);
  await venue.start();
  venue.at(date, 600);
  const staff = await venue.signIn();
  await enterLate({ venue, notes, staff, date });
  if (group) await playSession(venue, notes, { date, group, staff });
  else await playHallway(venue, notes, { date, staff });
  venue.end();
  notes.evenings.push({ date, loot: readOurs(feedbackOf(venue), venue.key) });
}

async function playHallway(
  venue: Venue,
  notes: Notes,
  { date, staff }: Readonly<{ date: LocalDate; staff: Caller }>,
): Promise<void> {
  const visits = venue.random.int(2, 9);
  for (let i = 0; i < visits; i++) {
    await staff.call('visits.add', { venueId: venue.venueId, kind: 'visit' });
  }
  const { page, versionId, asksAge } = await venue.kioskPage(staff, null);
  notes.hallwayDays.push({ date, visits, versionId });
  const visitors = Array.from({ length: visits }, () => null).filter(() =>
    venue.random.chance(0.5),
  );
  const of = { date, sessionId: null, groupId: null };
  const answering = { venue, notes, page, asksAge, visitors, of };
  await answerAll(answering);
  if (venue.random.chance(0.4)) await tapInHurry(answering);
  const again = await venue.signIn();
  const paper = { sessionId: null, of: date, versionId, asksAge, most: visits };
  await enterPaper({ venue, notes, staff: again, date }, paper);
  await lookAtFeedback({ venue, notes, staff: again, date });
}

/** Marked, answered and closed in the orders in which it happens; or killed meanwhile. */
async function playSession(
  venue: Venue,
  notes: Notes,
  { date, group, staff }: Readonly<{ date: LocalDate; group: Group; staff: Caller }>,
): Promise<void> {
  const { random } = venue;
  const sessionId = await aSession(staff.call, group.id, { date });
  const come = random.pick([0.4, 0.7, 0.9]);
  const present = random.shuffle(group.people).filter(() => random.chance(come));
  const markAll = async ({ call }: Caller) => {
    for (const personId of present) {
      await call('attendance.mark', { sessionId, personId, status: 'present' });
    }
  };
  const isMarkedFirst = random.chance(0.6);
  if (isMarkedFirst) await markAll(staff);
  const { page, versionId, asksAge } = await venue.kioskPage(staff, sessionId);
  notes.sessions.push({ id: sessionId, groupId: group.id, date, versionId, present });
  const inOrder = random.chance(0.8) ? present : random.shuffle(present);
  const visitors = inOrder.filter(() => random.chance(0.85));
  const of = { date, sessionId, groupId: group.id };
  const fromMs = nextFileInstant();
  await answerAll({ venue, notes, page, asksAge, visitors, of });
  const answering = { fromMs, toMs: nextFileInstant() };
  venue.letPass(random.int(1, 60) * 60_000);
  // A copy would have times of its own.
  const times = fileTimesOf(venue.folder());
  if (random.chance(0.4)) await venue.kill();
  const loot = readOurs(feedbackOf(venue), venue.key);
  notes.atKiosk.push({ loot, sessionId, answering, times });
  const again = await venue.signIn();
  if (!isMarkedFirst) await markAll(again);
  if (random.chance(0.85)) await again.call('attendance.close', { sessionId });
  const paper = { sessionId, of: date, versionId, asksAge, most: present.length };
  await enterPaper({ venue, notes, staff: again, date }, paper);
  await lookAtFeedback({ venue, notes, staff: again, date });
}

type Answering = Readonly<{
  venue: Venue;
  notes: Notes;
  page: Caller;
  asksAge: boolean;
  visitors: readonly (string | null)[];
  of: Pick<Given, 'sessionId' | 'groupId'> & Readonly<{ date: LocalDate }>;
}>;

/** One visitor after the other. */
async function answerAll({ venue, notes, page, asksAge, visitors, of }: Answering): Promise<void> {
  let minute = 690;
  for (const personId of visitors) {
    minute += venue.random.int(1, 4);
    const atMs = venue.at(of.date, minute);
    venue.letPass(60_000);
    const values = someValues(venue, notes.given.length, asksAge);
    await answer(page, values);
    notes.given.push({ ...of, personId, atMs, values });
  }
}

/** A child has found the kiosk. */
async function tapInHurry({ venue, notes, page, of }: Answering): Promise<void> {
  const atMs = venue.at(of.date, 780);
  const values = { feeling: venue.random.int(1, 5), heard: venue.random.int(0, 3) };
  for (let tap = 0; tap < 6; tap++) {
    venue.letPass(13_000);
    await answer(page, values);
    notes.given.push({ ...of, personId: null, atMs: atMs + tap * 13_000, values, isTap: true });
  }
}

async function answer(page: Caller, values: Given['values']): Promise<void> {
  const answers: GivenAnswer[] = Object.entries(values).map(([questionId, value]) => ({
    ...{ questionId, value },
  }));
  const outcome = await answered(page, answers);
  if (outcome !== 'done') throw new Error(`the kiosk says ${outcome}`);
}
