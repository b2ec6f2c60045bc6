import { daysOfPeriod, weekOf } from '#shared/domain/feedback/place.ts';
import { day } from '#shared/kernel/local-date.ts';
import type { Attack, Trial } from './attack.ts';
import type { FoundBlock } from './loot.ts';
import { poolOf } from './loot.ts';
import { fewest, isBetween, shownOf } from './shown-blocks.ts';
import type { Spoils } from './spoils.ts';
import { aboutQuestion, type KnownSession, type Truth } from './truth.ts';

/**
 * Whether answers of a session may be of a block: its kiosk asked by the version, or papers of it were
 * typed in. The naive store does not say by which.
 */
const isAskedBy = (block: FoundBlock, session: KnownSession, { batches }: Truth): boolean =>
  block.isPaper
    ? batches.some((one) => one.sessionId === session.id && one.versionId === block.versionId)
    : block.versionId === '' || block.versionId === session.versionId;

/** The same of the hallway, on a day of a kiosk or in a week of papers. */
const isHallwayAsked = (
  block: FoundBlock,
  { date, versionId }: Readonly<{ date: string; versionId: string }>,
  truth: Truth,
): boolean =>
  block.isPaper
    ? isPaperWeek(block, date, truth)
    : block.versionId === '' || block.versionId === versionId;

const isPaperWeek = (block: FoundBlock, date: string, { batches }: Truth): boolean =>
  block.isPaper &&
  batches.some(
    ({ sessionId, week, versionId }) =>
      sessionId === null && week === weekOf(day(date)) && versionId === block.versionId,
  );

/**
 * How many different people can have given the answers of a block: those on the registers of the
 * sessions whose kiosk was open and asked by the same version of a form, less the sessions that have
 * a block of their own, less what came after the block or was in the one before, less what has gone
 * on from there. Whatever is said of five must be of five.
 */
function crowdOf(block: FoundBlock, known: Known): number {
  const { place } = block;
  const { sessions } = known.truth;
  if (place.level === 'session') {
    return sessions.find(({ id }) => id === place.sessionId)?.present.length ?? 0;
  }
  const parts = [...sessionsAt(block, known), ...hallwayAt(block, known)];
  const isLeft = place.level === 'group-month' || place.level === 'venue-month';
  const left = isLeft ? sinceEnough(parts) : parts;
  const named = new Set(left.flatMap(({ present }) => present)).size;
  return Math.max(named, ...left.map(({ visits }) => visits));
}

/** People whose answers came to a place on a day. */
type Part = Readonly<{ cameOn: string; present: readonly string[]; visits: number }>;

/** Where fewer than five are meant nothing waits: what came before the first five has gone on at once. */
function sinceEnough(parts: readonly Part[]): Part[] {
  const inTime = parts.toSorted((a, b) => a.cameOn.localeCompare(b.cameOn));
  const first = inTime.findIndex(
    ({ present, visits }) => Math.max(present.length, visits) >= fewest,
  );
  return first < 0 ? [] : inTime.slice(first);
}

function sessionsAt(block: FoundBlock, known: Known): Part[] {
  const { place } = block;
  if (place.level === 'venue-week') return [];
  const around = { from: known.after(block), to: known.until(block) };
  const candidates = known.truth.sessions.filter(
    (session) =>
      isBetween(session.date, daysOfPeriod(place.period)) &&
      isBetween(session.date, around) &&
      isAskedBy(block, session, known.truth) &&
      (place.level !== 'group-month' || session.groupId === place.groupId) &&
      !known.hasOwn(session, block),
  );
  const partOf = ({ date, present }: KnownSession) => ({ cameOn: date, present, visits: 0 });
  if (place.level !== 'venue-month') return candidates.map(partOf);
  const waited = candidates.filter((session) => waitedWithGroup(session, block, known));
  const late = waited.filter(
    (session) => !known.isWaiting(block) && !known.hasGroups(session, block),
  );
  const present = late.flatMap((session) => session.present);
  return [
    ...candidates.filter((session) => !waited.includes(session)).map(partOf),
    ...(late.length > 0 ? [{ cameOn: '9999', present, visits: 0 }] : []),
  ];
}

/** Days of the hallway; papers of it may be of anybody who was in the house in their week. */
function hallwayAt(block: FoundBlock, known: Known): Part[] {
  const { place } = block;
  if (place.level === 'group-month') return [];
  const { sessions, hallwayDays } = known.truth;
  const isIn = ({ date }: Readonly<{ date: string }>) =>
    isBetween(date, daysOfPeriod(place.period)) && !known.hasWeek(date, block);
  const days = hallwayDays.filter((one) => isIn(one) && isHallwayAsked(block, one, known.truth));
  const inHouse = sessions.filter((one) => isIn(one) && isPaperWeek(block, one.date, known.truth));
  const parts = [
    ...days.map(({ date, visits }) => ({ date, visits, present: [] })),
    ...inHouse.map(({ date, present }) => ({ date, present, visits: 0 })),
  ];
  // They are the week's until it is over.
  const isWeek = place.level === 'venue-week';
  return parts
    .map(({ date, ...part }) => ({ ...part, cameOn: daysOfPeriod(weekOf(day(date))).to }))
    .filter(({ cameOn }) => isWeek || !known.isWaiting(block) || cameOn < known.today);
}

/**
 * Whether there had been five at once at a session of its group by then: its answers waited for the end
 * of the group's month, and came to the venue's only if no block was made of them.
 */
function waitedWithGroup(
  session: KnownSession,
  block: FoundBlock,
  { truth, hasOwn }: Known,
): boolean {
  // What visitors say about themselves is the venue's from the beginning.
  if (block.questionId === aboutQuestion) return false;
  const { groupId, date } = session;
  return truth.sessions.some(
    (one) =>
      one.groupId === groupId &&
      isAskedBy(block, one, truth) &&
      one.date.slice(0, 7) === date.slice(0, 7) &&
      one.date <= date &&
      !hasOwn(one, block) &&
      one.present.length >= fewest,
  );
}

type Known = Readonly<{
  truth: Truth;
  /** The last evening. */
  today: string;
  /** Whether it is no block yet, but answers at the place of one. */
  isWaiting: (block: FoundBlock) => boolean;
  /** Whether the group of a session has a block of the month. */
  hasGroups: (session: KnownSession, block: FoundBlock) => boolean;
  /** The evening by which the block was there. */
  until: (block: FoundBlock) => string;
  /** The day after the one before it at the same place. */
  after: (block: FoundBlock) => string;
  /** Whether the week of a day has a block, of the hallway. */
  hasWeek: (date: string, block: FoundBlock) => boolean;
  hasOwn: (session: KnownSession, block: FoundBlock) => boolean;
}>;

const streamOf = ({ versionId, questionId, isRun, isPaper }: FoundBlock): string =>
  [versionId, questionId, isRun, isPaper].join(' ');
const placeAndStream = (block: FoundBlock): string => poolOf(block.place, [streamOf(block)]);

function knownOf({ truth, copies, last, isNaive }: Spoils): Known {
  const seen = new Map<string, string>();
  for (const { date, loot } of copies) {
    for (const { key } of shownOf(loot, isNaive)) if (!seen.has(key)) seen.set(key, date);
  }
  const blocks = shownOf(last, isNaive);
  const until = ({ key }: FoundBlock) => seen.get(key) ?? '9999-12-31';
  const own = new Set(blocks.map((block) => `${block.place.sessionId} ${streamOf(block)}`));
  return {
    ...{ truth, until, today: copies.at(-1)?.date ?? '' },
    after: (block) =>
      blocks
        .filter((one) => placeAndStream(one) === placeAndStream(block) && until(one) < until(block))
        .map((one) => `${until(one)}+`)
        .toSorted()
        .at(-1) ?? '',
    isWaiting: ({ key }) => key === '',
    hasGroups: ({ groupId, date }, block) =>
      blocks.some(
        (one) =>
          one.place.level === 'group-month' &&
          one.place.groupId === groupId &&
          one.place.period === date.slice(0, 7) &&
          streamOf(one) === streamOf(block),
      ),
    hasWeek: (date, block) =>
      block.place.level !== 'venue-week' &&
      blocks.some(
        (one) =>
          one.place.level === 'venue-week' &&
          one.place.period === weekOf(day(date)) &&
          streamOf(one) === streamOf(block),
      ),
    hasOwn: ({ id }, block) => own.has(`${id} ${streamOf(block)}`),
  };
}

/** Pools that can be narrowed to fewer than five people. */
function narrow(spoils: Spoils): Trial[] {
  const known = knownOf(spoils);
  return shownOf(spoils.last, spoils.isNaive)
    .filter(({ isRun }) => !isRun)
    .map((block) => ({ success: crowdOf(block, known) < fewest ? 1 : 0, chance: 0 }));
}

/** The same of what waits at a place where it was put by settling. */
function narrowHeld(spoils: Spoils): Trial[] {
  const known = knownOf(spoils);
  const settled = [...spoils.last.rows, ...spoils.last.papers].filter(
    ({ isHeld, place }) =>
      spoils.isNaive ||
      (isHeld && (place.level === 'group-month' || place.level === 'venue-month')),
  );
  return settled.map(({ place, versionId, questionId, isPaper }) => {
    const what = { place, versionId, questionId, isPaper };
    const pool = { ...what, key: '', isRun: false, answers: 1, counts: new Map() };
    return { success: crowdOf(pool, known) < fewest ? 1 : 0, chance: 0 };
  });
}

/** The same of what waits at a session whose register has not been closed. */
function narrowUnsettled({ truth, atKiosk }: Spoils): Trial[] {
  return atKiosk.flatMap(({ rows }) =>
    rows.map(({ place, tags }) => {
      const of = truth.sessions.find(({ id }) => id === place.sessionId || tags.includes(id));
      return { success: (of?.present.length ?? 0) < fewest ? 1 : 0, chance: 0 };
    }),
  );
}

export const crowdAttacks: readonly Attack[] = [
  {
    name: 'crowd: released',
    how: 'a block that is of fewer than five people, once every session is left out that cannot be in it',
    aim: 'nil',
    run: narrow,
  },
  {
    name: 'crowd: waiting',
    how: 'the same of what waits at the place where settling has put it',
    aim: 'nil',
    run: narrowHeld,
  },
  {
    name: 'open: before closing',
    how: 'an answer of fewer than five people, before the register of its session is closed',
    aim: 'open',
    run: narrowUnsettled,
  },
];
