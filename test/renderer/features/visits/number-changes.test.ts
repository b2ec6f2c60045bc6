import { expect, it } from 'vitest';
import type { VisitDay } from '#shared/contract/visits.ts';
import { day } from '#shared/kernel/local-date.ts';
import { counterSets } from '../../../../renderer/features/visits/counter-items.ts';
import {
  numberChanges,
  wrongNumbers,
} from '../../../../renderer/features/visits/number-changes.ts';
import { emptyDay } from '../../../../renderer/features/visits/shown-day.ts';

const aDay: VisitDay = {
  ...emptyDay('v' as VisitDay['venueId'], day('2026-11-20')),
  visits: 10,
  firstOfYear: 2,
  counters: [
    { counter: 'age', item: '18-29', count: 6, minutes: 0 },
    { counter: 'age', item: '25-54', count: 4, minutes: 0 },
    { counter: 'digital', item: 'support', count: 1, minutes: 30 },
  ],
};
const sets = counterSets({ used: ['age'], entries: [], ageBands: ['18-29', '30-54'] }, aDay, true);
const kinds = (drafts: Record<string, string>) =>
  numberChanges(aDay, sets, drafts).map((change) =>
    change.kind === 'counter' ? `${change.input.item} ${change.input.count}` : change.kind,
  );

it('shows what a day has although it is counted no more, and leaves it where it is', () => {
  expect(sets.map(({ kind, items }) => [kind, items.map(({ item }) => item)])).toEqual([
    ['age', ['18-29', '30-54', '25-54']],
    ['digital', ['support']],
  ]);
  expect(kinds({})).toEqual([]);
  expect(kinds({ 'digital/support': '1', visits: '10' })).toEqual([]);
});

it('sets more visits before what is said of them, and fewer after it', () => {
  expect(kinds({ visits: '12', firstOfYear: '11' })).toEqual(['total', 'firsts']);
  expect(kinds({ visits: '5', 'age/18-29': '2', 'age/25-54': '3' })).toEqual([
    ...['18-29 2', '25-54 3', 'total'],
  ]);
});

it('makes room within a tally before it fills it', () => {
  expect(kinds({ 'age/18-29': '9', 'age/25-54': '1' })).toEqual(['25-54 1', '18-29 9']);
});

it('changes minutes alone, and finds what is no number', () => {
  expect(numberChanges(aDay, sets, { 'digital/support/minutes': '45' })).toEqual([
    expect.objectContaining({ input: expect.objectContaining({ count: 1, minutes: 45 }) }),
  ]);
  expect(wrongNumbers({ visits: 'x', firstOfYear: '3', 'age/18-29': '' })).toEqual([
    ...['visits', 'age/18-29'],
  ]);
});
