import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import type { Language } from '#shared/contract/app.ts';
import { wordsEn } from './words-en.ts';
import { wordsFi } from './words-fi.ts';
import { wordsSv } from './words-sv.ts';

// Loaded when a passphrase field is first used: half of a screen's weight.

type Strength = 'weak' | 'fair' | 'strong';

const words: Readonly<Record<Language, readonly string[]>> = {
  fi: wordsFi,
  sv: wordsSv,
  en: wordsEn,
};

/** What people choose first. */
const obvious = [
  'salasana',
  'tunnuslause',
  'narikka',
  'kohtaamispaikka',
  'ryhmä',
  'ohjaaja',
  'tervetuloa',
  'lösenord',
  'mötesplats',
  'välkommen',
  'sommar',
  'password',
  'passphrase',
  'welcome',
  'letmein',
  'qwertyuiop',
  'asdfghjkl',
  'suomi',
  'finland',
  'helsinki',
  'tampere',
  'turku',
  'iloveyou',
];

const meter = new ZxcvbnFactory({
  dictionary: { obvious, fi: [...wordsFi], sv: [...wordsSv], en: [...wordsEn] },
});

/**
 * How well a passphrase stands guessing from a stolen file.
 *
 * @param known words that a thief knows too: the person's and the venue's names
 */
export function measureStrength(passphrase: string, known: readonly string[]): Strength {
  // Measured on the first 100 signs: the rest can only make it stronger, and long texts are slow.
  const { guessesLog10 } = meter.check(passphrase.slice(0, 100), [...known]);
  if (guessesLog10 < 8) return 'weak';
  return guessesLog10 < 10.5 ? 'fair' : 'strong';
}

/** Five words of 256 in the reader's language: 40 bits of chance, which scrypt makes enough. */
export function suggestPassphrase(language: Language): string {
  const bytes = crypto.getRandomValues(new Uint8Array(5));
  return Array.from(bytes, (byte) => words[language][byte]).join(' ');
}
