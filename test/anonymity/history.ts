import type { GivenAnswer } from '#shared/domain/feedback/form.ts';
import { addDays, day, type LocalDate } from '#shared/kernel/local-date.ts';
import { answered } from '#test/support/a-kiosk.ts';
import { aSession } from '#test/support/a-venue.ts';
import type { Caller } from '#test/support/an-app.ts';
import { type FileTimes, fileTimesOf, nextFileInstant } from '#test/support/file-times.ts';
import type { Loot } from './loot.ts';
import { readOurs } from './read-ours.ts';
import {
  type Given,
  type KnownSession,
  numberQuestions,
  type Truth,
  textQuestion,
} from './truth.ts';
import { aVenue, feedbackOf, type Group, type Venue } from './venue-days.ts';

/** What a thief takes from the laptop of one venue at several times, and what was true. */
export type History = Readonly<{
  truth: Truth;
  /** As the folder lay at the kiosk of each session, answers not settled, the program often killed. */
  atKiosk: readonly AtKiosk[];
  /** As it lay each evening, the program ended in the ordinary way. */
  evenings: readonly Readonly<{ date: string; loot: Loot }>[];
}>;

export type AtKiosk = Readonly<{
  loot: Loot;
  sessionId: string;
  /** By the machine's own clock: from before the first answer until after the last. */
  answering: Span;
  times: readonly FileTimes[];
}>;

export type Span = Readonly<{ fromMs: number; toMs: number }>;

type Notes = {
  readonly given: Given[];
  readonly sessions: KnownSession[];
  readonly hallwayDays: Truth['hallwayDays'][number][];
  readonly atKiosk: AtKiosk[];
  readonly evenings: { date: string; loot: Loot }[];
};

const firstMonday = day('2026-11-02');

/** One venue's two months at random, through the program itself and on real files. */
export async function playHistory(seed: number, weeks: number): Promise<History> {
  const venue = await aVenue(seed, firstMonday);
  const notes: Notes = { given: [], sessions: [], hallwayDays: [], atKiosk: [], evenings: [] };
  try {
    venue.end();
    // Some venues have no kiosk in the hallway, whose visitors hide those of small groups.
    const hallway = venue.random.pick([0, 0.5]);
    for (let week = 0; week < weeks; week++) {
      await playWeek(venue, notes, { monday: addDays(firstMonday, week * 7), hallway });
    }
    const { given, sessions, hallwayDays, atKiosk, evenings } = notes;
    return { truth: { given, sessions, hallwayDays }, atKiosk, evenings };
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
  const { page, versionId } = await venue.kioskPage(staff, null);
  notes.hallwayDays.push({ date, visits, versionId });
  const visitors = Array.from({ length: visits }, () => null).filter(() =>
    venue.random.chance(0.5),
  );
  const of = { date, sessionId: null, groupId: null };
  await answerAll({ venue, notes, page, visitors, of });
  if (venue.random.chance(0.3)) await tapInHurry({ venue, notes, page, visitors, of });
  await venue.signIn();
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
  const { page, versionId } = await venue.kioskPage(staff, sessionId);
  notes.sessions.push({ id: sessionId, groupId: group.id, date, versionId, present });
  const inOrder = random.chance(0.8) ? present : random.shuffle(present);
  const visitors = inOrder.filter(() => random.chance(0.85));
  const of = { date, sessionId, groupId: group.id };
  const fromMs = nextFileInstant();
  await answerAll({ venue, notes, page, visitors, of });
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
}

type Answering = Readonly<{
  venue: Venue;
  notes: Notes;
  page: Caller;
  visitors: readonly (string | null)[];
  of: Pick<Given, 'sessionId' | 'groupId'> & Readonly<{ date: LocalDate }>;
}>;

/** One visitor after the other. */
async function answerAll({ venue, notes, page, visitors, of }: Answering): Promise<void> {
  let minute = 690;
  for (const personId of visitors) {
    minute += venue.random.int(1, 4);
    const atMs = venue.at(of.date, minute);
    venue.letPass(60_000);
    const values = someValues(venue, notes.given.length);
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
    notes.given.push({ ...of, personId: null, atMs: atMs + tap * 13_000, values });
  }
}

async function answer(page: Caller, values: Given['values']): Promise<void> {
  const answers: GivenAnswer[] = Object.entries(values).map(([questionId, value]) => ({
    ...{ questionId, value },
  }));
  const outcome = await answered(page, answers);
  if (outcome !== 'done') throw new Error(`the kiosk says ${outcome}`);
}

const valuesOf = {
  feeling: [1, 2, 3, 4, 5],
  heard: [0, 1, 2, 3],
  helped: [0, 1, 2, 3],
} as const;

/** Any values, so that none of them follows from another. */
function someValues({ random }: Venue, number: number): Given['values'] {
  const values: Record<string, number | string> = {};
  for (const questionId of numberQuestions) {
    if (random.chance(0.9)) values[questionId] = random.pick<number>(valuesOf[questionId]);
  }
  if (random.chance(0.85)) values[textQuestion] = `Sana ${number} ${random.int(1e6, 9e6)}`;
  return values;
}
