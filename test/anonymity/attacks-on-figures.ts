import { daysOfPeriod, weekOf } from '#shared/domain/feedback/place.ts';
import { day } from '#shared/kernel/local-date.ts';
import type { Attack, Trial } from './attack.ts';
import type { FoundBlock, Loot } from './loot.ts';
import { poolOf } from './loot.ts';
import type { Spoils } from './spoils.ts';
import type { KnownSession, Truth } from './truth.ts';

const fewest = 5;

/** What a store shows together. The naive one shows each session's answers as they come. */
const shownOf = ({ rows, blocks }: Loot, isNaive: boolean): readonly FoundBlock[] =>
  isNaive
    ? rows.map(({ place, versionId, questionId, tags }) => ({
        ...{ key: `${questionId} ${tags[0]}`, place, versionId, questionId },
        ...{ isRun: false, answers: 1 },
      }))
    : blocks;

const isBetween = (date: string, { from, to }: Readonly<{ from: string; to: string }>): boolean =>
  from <= date && date <= to;

/** Whether a kiosk asked by the version of a block. The naive store does not say by which. */
const isAskedBy = (block: FoundBlock, { versionId }: Readonly<{ versionId: string }>): boolean =>
  block.versionId === '' || block.versionId === versionId;

/**
 * How many different people can have given the answers of a block: those on the registers of the
 * sessions whose kiosk was open and asked by the same version of a form, less the sessions that have a block of their own, less what came
 * after the block or was in the one before. Whatever is said of five must be of five.
 */
function crowdOf(block: FoundBlock, known: Known): number {
  const { place } = block;
  const { sessions, hallwayDays } = known.truth;
  if (place.level === 'session') {
    return sessions.find(({ id }) => id === place.sessionId)?.present.length ?? 0;
  }
  const period = daysOfPeriod(place.period);
  const around = { from: known.after(block), to: known.until(block) };
  const candidates = sessions.filter(
    (session) =>
      isBetween(session.date, period) &&
      isBetween(session.date, around) &&
      isAskedBy(block, session) &&
      (place.level !== 'group-month' || session.groupId === place.groupId) &&
      place.level !== 'venue-week' &&
      !known.hasOwn(session, block) &&
      !(place.level === 'venue-month' && waitedWithGroup(session, block, known)),
  );
  const named = new Set(candidates.flatMap(({ present }) => present)).size;
  if (place.level === 'group-month') return named;
  const visits = hallwayDays
    .filter(
      ({ date, versionId }) =>
        isBetween(date, period) && isAskedBy(block, { versionId }) && !known.hasWeek(date, block),
    )
    .map(({ visits: count }) => count);
  return Math.max(named, ...visits);
}

/**
 * Whether five of a session's group had been there by then: its answers waited for the end of the
 * group's month, and came to the venue's only if no block was made of them.
 */
function waitedWithGroup(session: KnownSession, block: FoundBlock, known: Known): boolean {
  const { groupId, date } = session;
  const month = date.slice(0, 7);
  const before = known.truth.sessions.filter(
    (one) =>
      one.groupId === groupId &&
      isAskedBy(block, one) &&
      one.date.slice(0, 7) === month &&
      one.date <= date &&
      !known.hasOwn(one, block),
  );
  const isGroups = new Set(before.flatMap(({ present }) => present)).size >= fewest;
  return isGroups && (known.isWaiting(block) || known.hasGroups(session, block));
}

type Known = Readonly<{
  truth: Truth;
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

const streamOf = ({ versionId, questionId, isRun }: FoundBlock): string =>
  `${versionId} ${questionId} ${isRun}`;
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
    ...{ truth, until },
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
  const settled = spoils.last.rows.filter(
    ({ isHeld, place }) =>
      spoils.isNaive ||
      (isHeld && (place.level === 'group-month' || place.level === 'venue-month')),
  );
  return settled.map(({ place, versionId, questionId }) => {
    const pool = { key: '', place, versionId, questionId, isRun: false, answers: 1 };
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

type Filter = (block: FoundBlock, truth: Truth) => boolean;

/** Every choice that a screen of results may offer. */
function filtersOf(truth: Truth): Filter[] {
  const groups = [...new Set(truth.sessions.map(({ groupId }) => groupId))];
  const groupOf = ({ groupId, sessionId }: FoundBlock['place']) =>
    groupId || truth.sessions.find(({ id }) => id === sessionId)?.groupId;
  const ofGroup = groups.map(
    (id): Filter =>
      ({ place }) =>
        groupOf(place) === id,
  );
  const ofMonth = ['2026-11', '2026-12'].map((month): Filter => {
    const whole = daysOfPeriod(month);
    return ({ place }) => {
      const { from } = daysOfPeriod(place.period);
      return place.period.length > 4 && isBetween(from, whole);
    };
  });
  const ofSession = truth.sessions.map(
    ({ id }): Filter =>
      ({ place }) =>
        place.sessionId === id,
  );
  const both = ofGroup.flatMap((a) =>
    ofMonth.map(
      (b): Filter =>
        (block, of) =>
          a(block, of) && b(block, of),
    ),
  );
  const all = [() => true, ...ofGroup, ...ofMonth, ...ofSession, ...both];
  return [
    ...all,
    ...all.map(
      (a): Filter =>
        (block, of) =>
          !block.isRun && a(block, of),
    ),
  ];
}

/** How many answers two views differ by, where the one is a part of the other. */
function isolates(part: ReadonlySet<FoundBlock>, whole: readonly FoundBlock[]): boolean {
  const rest = whole.filter((block) => !part.has(block));
  if (whole.length - rest.length !== part.size) return false;
  const answers = rest.reduce((all, one) => all + one.answers, 0);
  return answers > 0 && answers < fewest;
}

type ByQuestion = readonly (readonly FoundBlock[])[];

function viewsOf(loot: Loot, { isNaive, truth }: Spoils): ByQuestion[] {
  const byQuestion = [...Map.groupBy(shownOf(loot, isNaive), (one) => one.questionId).values()];
  const filters = filtersOf(truth);
  return byQuestion.map((blocks) =>
    filters.map((filter) => blocks.filter((block) => filter(block, truth))),
  );
}

/** All pairs of views of one evening. */
function differAtOnce(spoils: Spoils): Trial[] {
  return viewsOf(spoils.last, spoils).flatMap((views) =>
    views.flatMap((part) => {
      const inside = new Set(part);
      return views.map((whole) => ({ success: isolates(inside, whole) ? 1 : 0, chance: 0 }));
    }),
  );
}

/** Each view on all pairs of evenings, as whoever looks every day has them. */
function differOverTime(spoils: Spoils): Trial[] {
  const first = new Map<string, string>();
  const dates = spoils.copies.map(({ date }) => date);
  for (const { date, loot } of spoils.copies) {
    for (const { key } of shownOf(loot, spoils.isNaive)) if (!first.has(key)) first.set(key, date);
  }
  return viewsOf(spoils.last, spoils).flatMap((views) =>
    views.flatMap((whole) => {
      const on = dates.map((date) => whole.filter(({ key }) => (first.get(key) ?? '~') <= date));
      return on.slice(1).map((later, i) => ({
        success: isolates(new Set(on[i]), later) ? 1 : 0,
        chance: 0,
      }));
    }),
  );
}

export const figureAttacks: readonly Attack[] = [
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
    name: 'views: at once',
    how: 'two views of one evening that differ by one to four answers',
    aim: 'nil',
    run: differAtOnce,
  },
  {
    name: 'views: over time',
    how: 'one view on two evenings that differs by one to four answers',
    aim: 'nil',
    run: differOverTime,
  },
  {
    name: 'open: before closing',
    how: 'an answer of fewer than five people, before the register of its session is closed',
    aim: 'open',
    run: narrowUnsettled,
  },
];
