import { expect, it } from 'vitest';
import {
  arabicKeys,
  englishKeys,
  type KeyLayout,
  nameKeys,
  nordicKeys,
  passphraseKeys,
  russianKeys,
  ukrainianKeys,
} from '../../../renderer/ui-kiosk/key-layouts.ts';
import {
  type Capitals,
  pressBackspace,
  pressClear,
  pressSign,
  pressSpace,
  shiftedSign,
  type Typed,
} from '../../../renderer/ui-kiosk/key-presses.ts';

const atEnd = (text: string): Typed => ({ text, from: text.length, to: text.length });
const typed = (signs: string, capitals: Capitals): string =>
  [...signs].reduce(
    (now, sign) => (sign === ' ' ? pressSpace : pressSign(sign, capitals))(now),
    atEnd(''),
  ).text;

it('begins names and sentences with a capital, and a passphrase with what is pressed', () => {
  expect(typed('anna-liisa k7', 'words')).toBe('Anna-liisa K7');
  expect(typed('hyvä. kiitos! ä', 'sentences')).toBe('Hyvä. Kiitos! Ä');
  expect(typed('مرحبا', 'sentences')).toBe('مرحبا');
  expect(typed('kuusi', 'none')).toBe('kuusi');
});

it('types where the caret is, in place of what is selected, and no space at the beginning', () => {
  const inside = { text: 'kavi', from: 2, to: 2 };
  expect(pressSign('h', 'words')(inside)).toEqual({ text: 'kahvi', from: 3, to: 3 });
  expect(pressSign('o', 'none')({ text: 'kahvi', from: 1, to: 5 }).text).toBe('ko');
  expect(pressSpace(atEnd(''))).toEqual(atEnd(''));
});

it('takes away one whole sign, what is selected, or all', () => {
  expect(pressBackspace(atEnd('hyvä😀')).text).toBe('hyvä');
  expect(pressBackspace({ text: 'kahvi', from: 1, to: 4 })).toEqual({ text: 'ki', from: 1, to: 1 });
  expect(pressBackspace(atEnd(''))).toEqual(atEnd(''));
  expect(pressClear(atEnd('kahvi'))).toEqual(atEnd(''));
});

const alphabets: readonly (readonly [string, KeyLayout, string])[] = [
  ['Finnish and Swedish', nordicKeys, 'abcdefghijklmnopqrstuvwxyzåäö'],
  ['a passphrase', passphraseKeys, 'abcdefghijklmnopqrstuvwxyzåäö'],
  ['names', nameKeys, 'abcdefghijklmnopqrstuvwxyzåäö-'],
  ['English', englishKeys, "abcdefghijklmnopqrstuvwxyz'"],
  ['Ukrainian', ukrainianKeys, 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'],
  ['Russian', russianKeys, 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'],
  ['Arabic', arabicKeys, 'ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءئؤأإآ'],
];

it.each(alphabets)('has every letter of %s, each on one key', (_name, layout, letters) => {
  const keys = layout.rows.flatMap((row) => [...row]);
  expect(new Set(keys).size).toBe(keys.length);
  const reached = new Set([...keys, ...keys.map((key) => shiftedSign(layout, key))]);
  expect([...letters].filter((letter) => !reached.has(letter))).toEqual([]);
});

it('types every sign of ASCII into a passphrase, each by one key, with Shift or without', () => {
  const keys = passphraseKeys.rows.flatMap((row) => [...row]);
  const typed = keys.flatMap((key) => [...new Set([key, shiftedSign(passphraseKeys, key)])]);
  const signs = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at));
  expect(signs.filter((sign) => !typed.includes(sign))).toEqual([]);
  expect(new Set(typed).size).toBe(typed.length);
});
