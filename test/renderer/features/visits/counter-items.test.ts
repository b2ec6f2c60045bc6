import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CounterSettings } from '#shared/contract/visits-parts.ts';
import { type CounterCount, counterKinds, fixedItems } from '#shared/domain/visits/day-counters.ts';
import type { Id } from '#shared/kernel/ids.ts';
import { counterSets } from '../../../../renderer/features/visits/counter-items.ts';

const entry = (id: string, name: string, archived = false): CounterSettings['entries'][number] => ({
  ...{ id: id as Id<'counter-entry'>, counter: 'guided', name, archived },
});
const settings = (changes: Partial<CounterSettings> = {}): CounterSettings => ({
  ...{ used: ['gender', 'guided'], ageBands: [] },
  entries: [entry('a', 'Kela'), entry('b', 'Terveysasema', true)],
  ...changes,
});
const count = (counter: CounterCount['counter'], item: string, of: number): CounterCount => ({
  ...{ counter, item, count: of, minutes: 0 },
});
const day = (visits: number, ...counters: CounterCount[]) => ({ visits, counters });
const kindsOf = (sets: ReturnType<typeof counterSets>) => sets.map(({ kind }) => kind);

describe('the counters of a day', () => {
  it('are those in use, with every item that is offered, counted or not', () => {
    const sets = counterSets(settings(), day(3, count('gender', 'woman', 2)));
    expect(kindsOf(sets)).toEqual(['gender', 'guided']);
    expect(sets[0]?.items.map(({ item, count: of }) => [item, of])).toEqual([
      ['woman', 2],
      ['man', 0],
      ['other', 0],
    ]);
    expect(sets[1]?.items.map(({ name }) => name)).toEqual(['Kela']);
  });

  it('show what is counted no more only where the record of the day is read', () => {
    const old = day(3, count('guided', 'b', 1), count('company', 'child', 2));
    expect(kindsOf(counterSets(settings(), old))).toEqual(['gender', 'guided']);
    const kept = counterSets(settings(), old, true);
    expect(kindsOf(kept)).toEqual(['gender', 'company', 'guided']);
    expect(kept[2]?.items.map(({ name, count: of }) => [name, of])).toEqual([
      ['Kela', 0],
      ['Terveysasema', 1],
    ]);
  });

  it('are full when a tally knows of every visit, and never where nobody’s visit is told', () => {
    const isFull = (visits: number, ...counters: CounterCount[]) =>
      counterSets(settings(), day(visits, ...counters)).map((set) => set.isFull);
    const [women, men] = [count('gender', 'woman', 2), count('gender', 'man', 1)];
    expect(isFull(4, women, men)).toEqual([false, false]);
    expect(isFull(3, women, men, count('guided', 'a', 9))).toEqual([true, false]);
  });

  it('lose no number that the day has', () => {
    const items = counterKinds.flatMap((kind) =>
      kind in fixedItems
        ? fixedItems[kind as keyof typeof fixedItems].map((item) => [kind, item] as const)
        : [],
    );
    const counted = fc.uniqueArray(
      fc.tuple(fc.constantFrom(...items), fc.integer({ min: 1, max: 99 })),
      { selector: ([[kind, item]]) => `${kind} ${item}` },
    );
    fc.assert(
      fc.property(counted, fc.subarray([...counterKinds]), (counts, used) => {
        const counters = counts.map(([[kind, item], of]) => count(kind, item, of));
        const shown = counterSets(settings({ used }), day(99, ...counters), true);
        const sum = shown.flatMap((set) => set.items).reduce((all, one) => all + one.count, 0);
        expect(sum).toBe(counters.reduce((all, one) => all + one.count, 0));
      }),
    );
  });
});
