import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FormVersionId } from '#shared/domain/feedback/form.ts';
import {
  aboutPlace,
  daysOfPeriod,
  hallwayPlace,
  monthOfWeek,
  type Place,
  sessionPlace,
  weekOf,
} from '#shared/domain/feedback/place.ts';
import {
  type Held,
  type NewBlock,
  type SettleFacts,
  settle,
} from '#shared/domain/feedback/settle.ts';
import type { GroupId, PersonId, SessionId, VenueId } from '#shared/kernel/ids.ts';
import { addDays, day, type LocalDate } from '#shared/kernel/local-date.ts';

const venue = 'venue' as VenueId;
const group = 'group' as GroupId;
const version = 'version' as FormVersionId;
const tuesday = day('2026-11-03');

type Session = Readonly<{ date: LocalDate; isClosed: boolean; present: number; inGroup: boolean }>;

function factsOf(
  sessions: Readonly<Record<string, Session>>,
  today: LocalDate,
  people = { group: 0, venue: 50 },
  released: SettleFacts['released'] = [],
): SettleFacts {
  return {
    today,
    minimum: () => 5,
    isAbout: (_version, questionId) => questionId === 'about',
    session: (id) => {
      const found = sessions[id];
      return found ? { ...found, groupId: found.inGroup ? group : null } : null;
    },
    crowd: () => ({
      sessions: [
        {
          ...{ id: 'known' as SessionId, groupId: group, date: tuesday, isAsked: true, heads: 0 },
          people: Array.from({ length: people.group }, (_, i) => `p${i}` as PersonId),
        },
      ],
      hallway: [{ date: tuesday, visits: people.venue }],
    }),
    released,
  };
}

const answersAt = (place: Place, values: readonly (number | string)[], questionId = 'q1'): Held[] =>
  values.map((value) => ({ versionId: version, questionId, isRun: false, place, value }));
const ofSession = (id: string, date = tuesday) => sessionPlace(venue, id as SessionId, date);
const levels = (places: readonly { place: Place }[]) => places.map(({ place }) => place.level);

describe('a run at a session', () => {
  const run = answersAt(ofSession('one'), [5, 5, 5, 5, 5]).map((one) => ({ ...one, isRun: true }));
  const one = { date: tuesday, isClosed: true, present: 12, inGroup: true };
  const released = (others: readonly number[]) =>
    settle([...run, ...answersAt(ofSession('one'), others)], factsOf({ one }, tuesday));
  const parts = (others: readonly number[]) =>
    released(others).blocks.map(({ isRun, values }) => [isRun, values.toSorted()]);

  it('is a block of its own, alone or beside five others', () => {
    expect(parts([])).toEqual([[true, [5, 5, 5, 5, 5]]]);
    expect(parts([1, 2, 1, 2, 3])).toEqual([
      [true, [5, 5, 5, 5, 5]],
      [false, [1, 1, 2, 2, 3]],
    ]);
  });

  it('keeps one to four others neither waiting nor apart', () => {
    for (const others of [[1], [1, 2, 1], [1, 2, 3, 4]]) {
      expect(parts(others)).toEqual([[false, [...others, 5, 5, 5, 5, 5].toSorted()]]);
      expect(released(others).held).toEqual([]);
    }
  });
});

describe('a session of eight with four present and four answers', () => {
  const held = answersAt(ofSession('one'), [4, 5, 2, 5]);
  const one = { date: tuesday, isClosed: true, present: 4, inGroup: true };
  const ofMonth: Place = {
    ...{ level: 'group-month', venueId: venue, groupId: group, sessionId: '' },
    period: '2026-11',
  };

  it('is not released when its register is closed, and loses its session', () => {
    const settled = settle(held, factsOf({ one }, tuesday, { group: 6, venue: 50 }));
    expect(settled.blocks).toEqual([]);
    expect(settled.held.map(({ place }) => place)).toEqual(Array(4).fill(ofMonth));
  });

  it('waits at the venue where five of the group have not been there in the month', () => {
    const on = (date: string, visits: number) =>
      levels(settle(held, factsOf({ one }, day(date), { group: 4, venue: visits })).held);
    expect(on('2026-11-09', 50)).toEqual(Array(4).fill('venue-month'));
    expect(on('2026-11-09', 4)).toEqual(Array(4).fill('venue-year'));
    // What the hallway's visitors answer is not there before their week is over.
    expect(on('2026-11-03', 50)).toEqual(Array(4).fill('venue-year'));
  });

  it('is released with the month’s other answers when it is over, and not before', () => {
    const people = { group: 6, venue: 50 };
    const first = settle(held, factsOf({ one }, tuesday, people));
    const two = { ...one, date: addDays(tuesday, 7), present: 3 };
    const more = answersAt(ofSession('two', two.date), [1, 3]);
    const both = settle([...first.held, ...more], factsOf({ one, two }, two.date, people));
    expect(both.blocks).toEqual([]);
    const { held: rest, blocks } = settle(
      both.held,
      factsOf({ one, two }, day('2026-12-15'), people),
    );
    expect(rest).toEqual([]);
    expect(blocks.map(({ place }) => place)).toEqual([ofMonth]);
    expect([...(blocks[0]?.values ?? [])].sort()).toEqual([1, 2, 3, 4, 5, 5]);
  });

  it('is not released as a second block of the month: it would be known to be of the sessions since', () => {
    const late = answersAt(ofMonth, [1, 2, 3, 4, 5]);
    const before = [{ ...answersAt(ofMonth, [1])[0], place: ofMonth } as Held];
    const facts = factsOf({}, day('2026-12-15'), { group: 6, venue: 50 }, before);
    const { held: rest, blocks } = settle(late, facts);
    expect(blocks.map(({ place }) => place.level)).toEqual(['venue-month']);
    expect(rest).toEqual([]);
  });
});

describe('a session', () => {
  const values = [1, 2, 3, 4, 5];

  it('with five present and five answers is released when its register is closed', () => {
    const open = { date: tuesday, isClosed: false, present: 5, inGroup: true };
    const held = answersAt(ofSession('one'), values);
    expect(settle(held, factsOf({ one: open }, tuesday)).blocks).toEqual([]);
    const { blocks } = settle(held, factsOf({ one: { ...open, isClosed: true } }, tuesday));
    expect(levels(blocks)).toEqual(['session']);
  });

  it('that nobody closes is settled when its week is over', () => {
    const open = { date: tuesday, isClosed: false, present: 9, inGroup: true };
    const held = answersAt(ofSession('one'), values);
    expect(levels(settle(held, factsOf({ one: open }, day('2026-11-09'))).blocks)).toEqual([
      'session',
    ]);
  });

  it('with five answers of four people is not released: somebody answered twice', () => {
    const one = { date: tuesday, isClosed: true, present: 4, inGroup: false };
    const { held, blocks } = settle(answersAt(ofSession('one'), values), factsOf({ one }, tuesday));
    expect(blocks).toEqual([]);
    expect(levels(held)).toEqual(Array(5).fill('venue-week'));
  });

  it('that is gone leaves its answers to the venue’s week', () => {
    const { held } = settle(answersAt(ofSession('gone'), values), factsOf({}, tuesday));
    expect(held.every(({ place }) => place.level === 'venue-week')).toBe(true);
    expect(held[0]?.place.period).toBe('2026-W45');
  });
});

it('sends answers of a session that was moved to the week in which its people are counted', () => {
  const date = addDays(tuesday, 7);
  const moved = { date, isClosed: true, present: 3, inGroup: false };
  const { held } = settle(answersAt(ofSession('one'), [1]), factsOf({ one: moved }, date));
  expect(held.map(({ place }) => place)).toEqual([hallwayPlace(venue, date)]);
});

it('releases the papers of a session once: what is typed in later is no block known to be of that day', () => {
  const one = { date: tuesday, isClosed: true, present: 12, inGroup: true };
  const papers = answersAt(ofSession('one'), [1, 2, 3, 4, 5]).map(
    (answer): Held => ({ ...answer, isPaper: true }),
  );
  const { blocks } = settle(papers, factsOf({ one }, tuesday));
  expect(levels(blocks)).toEqual(['session']);
  const later = settle(papers, factsOf({ one }, addDays(tuesday, 1), undefined, blocks));
  expect([levels(later.blocks), levels(later.held)]).toEqual([[], Array(5).fill('venue-year')]);
});

it('keeps a question that few answered back, though others of the same session are released', () => {
  const one = { date: tuesday, isClosed: true, present: 9, inGroup: true };
  const held = [
    ...answersAt(ofSession('one'), [1, 2, 3, 4, 5, 5], 'q1'),
    ...answersAt(ofSession('one'), [3, 3], 'q2'),
  ];
  const settled = settle(held, factsOf({ one }, tuesday, { group: 9, venue: 50 }));
  expect(settled.blocks.map(({ questionId }) => questionId)).toEqual(['q1']);
  expect(settled.held.map(({ questionId }) => questionId)).toEqual(['q2', 'q2']);
});

it('gives the year what a whole month was too little for, and waits there', () => {
  const held = answersAt(hallwayPlace(venue, tuesday), [2, 2]);
  const later = settle(held, factsOf({}, day('2026-12-20')));
  expect(levels(later.held)).toEqual(['venue-year', 'venue-year']);
  expect(later.held[0]?.place.period).toBe('2026');
  const muchLater = settle(later.held, factsOf({}, day('2030-01-01')));
  expect(muchLater).toEqual({ held: later.held, blocks: [] });
});

it('names weeks and months as ISO 8601 does', () => {
  expect(weekOf(day('2027-01-03'))).toBe('2026-W53');
  expect(daysOfPeriod('2026-W53')).toEqual({ from: '2026-12-28', to: '2027-01-03' });
  expect(monthOfWeek('2026-W53')).toBe('2026-12');
  expect(monthOfWeek('2026-W49')).toBe('2026-12');
  expect(daysOfPeriod('2028-02')).toEqual({ from: '2028-02-01', to: '2028-02-29' });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), (n) => {
      const date = addDays(day('1999-01-01'), n);
      const { from, to } = daysOfPeriod(weekOf(date));
      expect(from <= date && date <= to && addDays(from, 6) === to).toBe(true);
    }),
  );
});

/** A venue's autumn: sessions of sizes, answers to some questions, days on which it is settled. */
const autumn = fc.array(
  fc.record({
    gapDays: fc.integer({ min: 0, max: 9 }),
    present: fc.integer({ min: 0, max: 9 }),
    inGroup: fc.boolean(),
    isClosed: fc.boolean(),
    isHallway: fc.boolean(),
    answers: fc.array(
      fc.record({
        questionId: fc.constantFrom('q1', 'q2', 'text', 'about'),
        value: fc.integer({ min: 1, max: 5 }),
        isRun: fc.boolean(),
      }),
      { maxLength: 20 },
    ),
  }),
  { maxLength: 25 },
);

describe('whatever an autumn is like', () => {
  it('each answer is in one block or held, and no block is under five or is ever changed', () => {
    fc.assert(
      fc.property(autumn, fc.integer({ min: 0, max: 12 }), (steps, groupPeople) => {
        const sessions: Record<string, Session> = {};
        let [held, today]: [readonly Held[], LocalDate] = [[], tuesday];
        const blocks: NewBlock[] = [];
        const given: Held[] = [];
        for (const [i, step] of steps.entries()) {
          today = addDays(today, step.gapDays);
          const id = `s${i}`;
          sessions[id] = { ...step, date: today };
          const place = step.isHallway ? hallwayPlace(venue, today) : ofSession(id, today);
          const came = step.answers.map(({ questionId, value, isRun }) => ({
            ...{ versionId: version, questionId, isRun, value },
            place: questionId === 'about' ? aboutPlace(venue, today) : place,
          }));
          given.push(...came);
          const facts = factsOf(sessions, today, { group: groupPeople, venue: 8 });
          const settled = settle([...held, ...came], { ...facts, released: blocks });
          held = settled.held;
          blocks.push(...settled.blocks);
          // Settling again changes nothing: the day alone decides.
          expect(settle(held, { ...facts, released: blocks }).blocks).toEqual([]);
        }
        const told = (all: readonly { questionId: string; value: unknown }[]) =>
          all.map((one) => `${one.questionId} ${one.value}`).sort();
        const runs = (all: readonly { isRun: boolean }[]) =>
          all.filter(({ isRun }) => isRun).length;
        const inBlocks = blocks.flatMap((block) =>
          block.values.map((value) => ({ ...block, value })),
        );
        expect(told([...inBlocks, ...held])).toEqual(told(given));
        // An honest answer is never made part of a run, which could be left out.
        expect(runs([...inBlocks, ...held])).toBeLessThanOrEqual(runs(given));
        for (const { values, place, questionId } of blocks) {
          expect(values.length).toBeGreaterThanOrEqual(5);
          if (place.level === 'session') {
            expect(sessions[place.sessionId]?.present).toBeGreaterThanOrEqual(5);
          }
          if (place.level === 'group-month') expect(groupPeople).toBeGreaterThanOrEqual(5);
          if (questionId === 'about') expect(place.level).toMatch(/^venue-(month|year)$/);
        }
        // What is held without its session or week has no way back to it.
        for (const { place } of held) {
          if (place.level === 'session') expect(sessions[place.sessionId]?.isClosed).toBe(false);
          else expect(place.sessionId).toBe('');
        }
      }),
    );
  });
});
