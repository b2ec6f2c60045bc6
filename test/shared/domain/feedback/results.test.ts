import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flaggedRuns } from '#shared/domain/feedback/flagged-runs.ts';
import type { FormVersionId, Question, QuestionKind } from '#shared/domain/feedback/form.ts';
import { hallwayPlace, type Place, sessionPlace } from '#shared/domain/feedback/place.ts';
import { figuresOf, responseShare, resultsOf } from '#shared/domain/feedback/results.ts';
import { type Held, type SettleFacts, settle } from '#shared/domain/feedback/settle.ts';
import { type Block, liesIn, type View } from '#shared/domain/feedback/views.ts';
import type { GroupId, PersonId, SessionId, VenueId } from '#shared/kernel/ids.ts';
import { addDays, day, type LocalDate } from '#shared/kernel/local-date.ts';

const version = 'version' as FormVersionId;
const venue = 'venue' as VenueId;
const first = day('2025-12-15');

const question = (kind: QuestionKind, more: Partial<Question> = {}): Question => ({
  ...{ id: 'q', kind, texts: { fi: 'Kysymys' }, options: [] },
  ...{ isRecommendation: false, isHelp: false },
  ...more,
});
const everything: View = {
  ...{ venueId: null, groupId: null, sessionId: null },
  ...{ from: '2025-01', to: '2027-12', versionIds: [version] },
};
const block = (place: Place, counts: readonly (readonly [number, number])[]): Block => ({
  ...{ key: JSON.stringify([place, counts]), place, versionId: version, questionId: 'q' },
  ...{ isRun: false, counts: new Map(counts) },
});
const noSession = () => null;

describe('a view', () => {
  const of = (level: Place['level'], period: string): Block =>
    block({ level, venueId: venue, groupId: '', sessionId: '', period }, [[3, 5]]);
  const november = { ...everything, from: '2026-11', to: '2026-11' };
  const isIn = (one: Block, view: View) => liesIn(one, view, noSession);

  it('has a year’s answers only where the whole year is asked for', () => {
    const year = of('venue-year', '2026');
    expect(isIn(year, november)).toBe(false);
    expect(isIn(year, { ...everything, from: '2026-02', to: '2026-12' })).toBe(false);
    expect(isIn(year, { ...everything, from: '2026-01', to: '2026-12' })).toBe(true);
  });

  it('has a week’s answers in the month of its Thursday', () => {
    expect(isIn(of('venue-week', '2026-W44'), november)).toBe(false);
    expect(isIn(of('venue-week', '2026-W49'), november)).toBe(false);
    expect(isIn(of('venue-week', '2026-W48'), november)).toBe(true);
  });

  it('of a group has its months and its sessions, and nothing that is only of the venue', () => {
    const group = 'group' as GroupId;
    const session = block(sessionPlace(venue, 's' as SessionId, day('2026-11-30')), [[3, 5]]);
    const view = { ...november, groupId: group };
    const sessionOf = () => ({ groupId: group, date: day('2026-11-30') });
    expect(liesIn(session, view, sessionOf)).toBe(true);
    // The week of the 30th is December’s; the session itself is not.
    expect(liesIn(session, { ...view, from: '2026-12', to: '2026-12' }, sessionOf)).toBe(false);
    expect(liesIn(session, view, noSession)).toBe(false);
    expect(liesIn(of('venue-month', '2026-11'), view, sessionOf)).toBe(false);
  });
});

describe('figures', () => {
  it('leave those who cannot say out of the share, and are no share of fewer than five', () => {
    const agreement = question('agreement');
    const counts = (entries: readonly (readonly [number, number])[]) =>
      figuresOf(agreement, new Map(entries)).yes;
    expect(
      counts([
        [0, 3],
        [1, 1],
        [3, 4],
      ]),
    ).toEqual({ share: 0.8, of: 5 });
    expect(
      counts([
        [0, 6],
        [3, 4],
      ]),
    ).toBeNull();
  });

  it('are a recommendation from twenty answers on', () => {
    const scale = question('scale', { isRecommendation: true });
    const of = (entries: readonly (readonly [number, number])[]) =>
      figuresOf(scale, new Map(entries)).recommendation;
    expect(of([[10, 19]])).toBeNull();
    expect(
      of([
        [10, 12],
        [8, 4],
        [0, 4],
      ]),
    ).toBe(40);
    expect(figuresOf(question('scale'), new Map([[10, 30]])).recommendation).toBeNull();
  });

  it('agree with the answers counted one by one', () => {
    const values = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(values, (given) => {
        const counts = new Map(given.map((v) => [v, given.filter((w) => w === v).length]));
        const { answers, mean, recommendation } = figuresOf(
          question('scale', { isRecommendation: true }),
          counts,
        );
        expect(answers).toBe(given.length);
        expect(mean).toBeCloseTo(given.reduce((a, b) => a + b) / given.length, 9);
        const net = given.filter((v) => v > 8).length - given.filter((v) => v < 7).length;
        expect(recommendation).toBe(
          given.length < 20 ? null : Math.round((net / given.length) * 100),
        );
      }),
    );
  });

  it('are no response share of a base that cannot be true', () => {
    expect(responseShare(5, 8)).toBe(0.625);
    expect(responseShare(5, 4)).toBeNull();
    expect(responseShare(5, null)).toBeNull();
  });
});

describe('runs', () => {
  it('are one for each place, with what was left out apart', () => {
    const place = hallwayPlace(venue, day('2026-11-24'));
    const run = (key: string, n: number): Block => ({
      ...block(place, [[5, n]]),
      ...{ key, questionId: key, isRun: true },
    });
    const blocks = [run('a', 6), run('b', 5), run('c', 7), block(place, [[1, 5]])];
    const reasons = new Map([['c', 'child' as const]]);
    const runs = flaggedRuns({ blocks, view: everything, reasons, sessionOf: noSession });
    expect(runs).toEqual([
      { keys: ['a', 'b'], place, answers: 6, leftOut: null },
      { keys: ['c'], place, answers: 7, leftOut: 'child' },
    ]);
  });
});

/** A history of a year: who answers where, how many were there, when what is settled. */
const history = fc.record({
  answers: fc.array(
    fc.record({
      dayNumber: fc.integer({ min: 0, max: 400 }),
      venueNumber: fc.integer({ min: 0, max: 1 }),
      /** Null: in the hallway. */
      session: fc.option(fc.integer({ min: 0, max: 11 })),
      questionId: fc.constantFrom('q', 'r'),
      isRun: fc.boolean(),
    }),
    { minLength: 120, maxLength: 260 },
  ),
  present: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 12 }),
  settleEvery: fc.integer({ min: 1, max: 40 }),
});
type History = typeof history extends fc.Arbitrary<infer T> ? T : never;

const venues = ['v0', 'v1'] as VenueId[];
/** Twelve sessions over the year, of two groups and of none. */
const sessions = Array.from({ length: 12 }, (_, i) => ({
  id: `s${i}` as SessionId,
  venueId: venues[i % 2] as VenueId,
  groupId: [null, 'g0', 'g1'][i % 3] as GroupId | null,
  date: addDays(first, i * 33),
}));
const sessionOf = (id: SessionId) => sessions.find((one) => one.id === id) ?? null;

/** Plays a history; each answer's value is its own number, so that figures tell whom they count. */
function play({ answers, present, settleEvery }: History): Block[][] {
  const moments: Block[][] = [];
  let held: Held[] = [];
  let blocks: Block[] = [];
  for (let dayNumber = 0; dayNumber <= 800; dayNumber++) {
    const today = addDays(first, dayNumber);
    answers.forEach((answer, number) => {
      const session = answer.session === null ? null : sessions[answer.session];
      const date = session ? session.date : addDays(first, answer.dayNumber);
      if (date !== today) return;
      const place = session
        ? sessionPlace(session.venueId, session.id, date)
        : hallwayPlace(venues[answer.venueNumber] as VenueId, date);
      const { questionId, isRun } = answer;
      held.push({ versionId: version, questionId, isRun, place, value: number + 1 });
    });
    if (dayNumber % settleEvery > 0) continue;
    const settled = settle(held, factsAt(today, present, blocks));
    held = [...settled.held];
    const made = settled.blocks.map(
      ({ values, ...rest }, i): Block => ({
        ...rest,
        key: `${dayNumber}-${i}`,
        counts: new Map(values.map((value) => [Number(value), 1])),
      }),
    );
    if (made.length === 0) continue;
    blocks = [...blocks, ...made];
    moments.push(blocks);
  }
  return moments;
}

const factsAt = (
  today: LocalDate,
  present: readonly number[],
  released: readonly Block[],
): SettleFacts => ({
  ...{ today, released },
  isAbout: () => false,
  minimum: () => 5,
  session: (id) => {
    const at = sessions.findIndex((one) => one.id === id);
    const session = sessions[at];
    return session ? { ...session, isClosed: true, present: present[at] ?? 0 } : null;
  },
  crowd: (_venue, { from }) => ({
    sessions: ['g0', 'g1'].map((id) => ({
      ...{
        id: `of ${id}` as SessionId,
        groupId: id as GroupId,
        date: from,
        isAsked: true,
        heads: 0,
      },
      people: Array.from({ length: 6 }, (_, i) => `${id} ${i}` as PersonId),
    })),
    hallway: [{ date: from, visits: 20 }],
  }),
});

const firstMonths = ['2025-12', '2025-12', '2026-01', '2026-03', '2026-06', '2026-12'];
const lastMonths = ['2026-03', '2026-06', '2026-11', '2026-12', '2027-12', '2027-12'];
/** Mostly all of them. */
const rarely = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 2, arbitrary: some });
const anyView: fc.Arbitrary<Omit<View, 'versionIds'> & { noRuns: boolean }> = fc.record({
  venueId: rarely(fc.constantFrom(...venues)),
  groupId: rarely(fc.constantFrom('g0' as GroupId, 'g1' as GroupId)),
  sessionId: rarely(fc.constantFrom(...sessions.map(({ id }) => id))),
  from: fc.constantFrom(...firstMonths),
  to: fc.constantFrom(...lastMonths),
  noRuns: fc.boolean(),
});

/** Whom a view counts, by the figures that it shows. */
function countedIn(blocks: readonly Block[], view: View, noRuns: boolean): Set<number> {
  const runs = blocks.filter(({ isRun }) => isRun).map(({ key }) => key);
  const questions = ['q', 'r'].map((id) =>
    question('choice', { id, options: Array(300).fill({ fi: 'x' }) }),
  );
  const shown = resultsOf({
    ...{ blocks, view, questions, sessionOf, textsIn: () => 0 },
    leftOut: new Set(noRuns ? runs : []),
  });
  // The number of an answer is its value; options are counted from one.
  return new Set(
    shown.flatMap(({ values }) => values.filter((v) => v.answers !== 0).map((v) => v.value)),
  );
}

describe('over any history and time', () => {
  it('no figures of views taken apart and put together tell of one to four answers', () => {
    const looks = fc.array(fc.tuple(anyView, fc.nat()), { minLength: 2, maxLength: 6 });
    let toldApart = 0;
    fc.assert(
      fc.property(history, looks, (past, asked) => {
        const moments = play(past);
        if (moments.length === 0) return;
        const sets = asked.map(([{ noRuns, ...view }, at]) =>
          countedIn(moments[at % moments.length] ?? [], { ...view, versionIds: [version] }, noRuns),
        );
        // The finest that all these views together can tell: answers that are in the same of them.
        const everybody = new Set(sets.flatMap((set) => [...set]));
        const apart = Map.groupBy(everybody, (number) =>
          [
            ...sets.map((set) => Number(set.has(number))),
            past.answers[number - 1]?.questionId,
          ].join(' '),
        );
        for (const [, own] of apart) {
          toldApart += 1;
          expect(own.length).toBeGreaterThanOrEqual(5);
        }
      }),
      { numRuns: 25 },
    );
    expect(toldApart).toBeGreaterThan(20);
  });

  it('a view shows the same people that a reference finds by the places of the blocks', () => {
    fc.assert(
      fc.property(history, anyView, (past, { noRuns, ...view }) => {
        const blocks = play(past).at(-1) ?? [];
        const found = countedIn(blocks, { ...view, versionIds: [version] }, noRuns);
        expect([...found].toSorted()).toEqual(byHand(blocks, view, noRuns).toSorted());
      }),
      { numRuns: 15 },
    );
  });
});

/** The same by days instead of months: first and last day of a place, held against those asked for. */
function byHand(
  blocks: readonly Block[],
  view: Omit<View, 'versionIds'>,
  noRuns: boolean,
): number[] {
  return blocks.flatMap(({ place, isRun, counts }) => {
    const session = sessions.find(({ id }) => id === place.sessionId);
    const groupId = place.groupId || session?.groupId || null;
    const thursday = (): string => {
      // Weeks of 2025-2027: Monday of week 1 is 30.12.2024, 29.12.2025 and 4.1.2027.
      const mondays: Record<string, string> = {
        2025: '2024-12-30',
        2026: '2025-12-29',
        2027: '2027-01-04',
      };
      const [year = '', week = ''] = place.period.split('-W');
      return addDays(day(mondays[year] ?? ''), (Number(week) - 1) * 7 + 3);
    };
    const days: readonly [string, string] = {
      session: () => [session?.date ?? '', session?.date ?? ''] as const,
      'group-month': () => [place.period, place.period] as const,
      'venue-week': () => [thursday(), thursday()] as const,
      'venue-month': () => [place.period, place.period] as const,
      'venue-year': () => [`${place.period}-01`, `${place.period}-12`] as const,
    }[place.level]();
    const isIn =
      (view.venueId === null || view.venueId === place.venueId) &&
      (view.groupId === null || view.groupId === groupId) &&
      (view.sessionId === null || view.sessionId === place.sessionId) &&
      days[0].slice(0, 7) >= view.from &&
      days[1].slice(0, 7) <= view.to &&
      !(noRuns && isRun);
    return isIn ? [...counts.keys()] : [];
  });
}
