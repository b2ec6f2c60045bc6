import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldName } from '#shared/domain/people/fold-name.ts';
import { findByName, rankName, slipsBetween } from '#shared/domain/people/match-name.ts';

const find = (typed: string, names: readonly string[]) =>
  findByName(
    foldName(typed),
    names.map((name) => ({ name, folded: foldName(name) })),
    (a, b) => a.name.localeCompare(b.name, 'fi'),
  ).map(({ name }) => name);

it('puts the name itself first, then beginnings, words, parts, and slips last', () => {
  const names = ['Marianna', 'Anna', 'Annasofia', 'Liisa Anna', 'Anan', 'Bert'];
  expect(find('anna', names)).toEqual(['Anna', 'Annasofia', 'Liisa Anna', 'Marianna', 'Anan']);
});

it('forgives a letter too many, too few, wrong or out of order, and å ä ö', () => {
  for (const typed of ['aijala', 'Äijäl', 'äjijälä', 'aijjala', 'aikala', 'AIJALA']) {
    expect(find(typed, ['Äijälä', 'Korhonen']), typed).toEqual(['Äijälä']);
  }
  expect(find('korp maia', ['Maija Korpi'])).toEqual(['Maija Korpi']);
});

it('does not take a short word for another', () => {
  expect(find('ari', ['Eki', 'Aki', 'Sari'])).toEqual(['Sari']);
});

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 });

it('counts slips the same both ways, none only between the same', () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(slipsBetween(one, other)).toBe(slipsBetween(other, one));
      expect(slipsBetween(one, other) === 0).toBe(one === other);
    }),
  );
});

it('finds every name by each of its parts', () => {
  fc.assert(
    fc.property(word, fc.nat(), fc.nat(), (name, from, length) => {
      const part = name.slice(
        from % name.length,
        (from % name.length) + 1 + (length % name.length),
      );
      expect(rankName(part, name)).not.toBeNull();
    }),
  );
});
