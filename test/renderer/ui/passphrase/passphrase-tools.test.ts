import { expect, it } from 'vitest';
import {
  measureStrength,
  suggestPassphrase,
} from '../../../../renderer/ui/passphrase/passphrase-tools.ts';
import { wordsEn } from '../../../../renderer/ui/passphrase/words-en.ts';
import { wordsFi } from '../../../../renderer/ui/passphrase/words-fi.ts';
import { wordsSv } from '../../../../renderer/ui/passphrase/words-sv.ts';

it.each([
  ['Finnish', wordsFi],
  ['Swedish', wordsSv],
  ['English', wordsEn],
])('has 256 different %s words, so that a byte picks each equally often', (_, words) => {
  expect(new Set(words).size).toBe(256);
  expect(words.every((word) => /^\p{Ll}{3,9}$/u.test(word))).toBe(true);
});

it.each(['fi', 'sv', 'en'] as const)('suggests what it calls strong itself (%s)', (language) => {
  for (let round = 0; round < 20; round++) {
    const suggestion = suggestPassphrase(language);
    expect(suggestion.split(' ')).toHaveLength(5);
    expect(measureStrength(suggestion, [])).toBe('strong');
  }
});

it('calls what everybody tries first weak', () => {
  expect(measureStrength('salasana12345', [])).toBe('weak');
  expect(measureStrength('kissakissakissa', [])).toBe('weak');
});

it('takes the names that a thief knows into account', () => {
  const guess = 'valkeakoski kaisa';
  expect(measureStrength(guess, ['Valkeakoski', 'Kaisa'])).not.toBe('strong');
});
