import type { KeyLayout } from './key-layouts.ts';

/** A field's text and where its caret is, or what is selected. */
export type Typed = Readonly<{ text: string; from: number; to: number }>;
export type Press = (typed: Typed) => Typed;

/** Where a letter becomes a capital by itself. */
export type Capitals = 'words' | 'sentences' | 'none';

const beginsWord = /(^|\s)$/;
const beginsSentence = /(^|[.!?؟]\s+|\n)$/;

function isCapital(before: string, capitals: Capitals): boolean {
  if (capitals === 'none') return false;
  return (capitals === 'words' ? beginsWord : beginsSentence).test(before);
}

function put({ text, from, to }: Typed, sign: string): Typed {
  const caret = from + sign.length;
  return { text: text.slice(0, from) + sign + text.slice(to), from: caret, to: caret };
}

/** What a letter or sign becomes after this text. */
export const signAfter = (before: string, sign: string, capitals: Capitals): string =>
  isCapital(before, capitals) ? sign.toLocaleUpperCase() : sign;

/** A letter or sign, at the caret or in place of what is selected. */
export const pressSign =
  (sign: string, capitals: Capitals): Press =>
  (typed) =>
    put(typed, signAfter(typed.text.slice(0, typed.from), sign, capitals));

/** A space; none at the very beginning. */
export const pressSpace: Press = (typed) => (typed.from === 0 ? typed : put(typed, ' '));

/** Takes away what is selected, else the whole sign before the caret. */
export const pressBackspace: Press = (typed) => {
  if (typed.from !== typed.to) return put(typed, '');
  const last = [...typed.text.slice(0, typed.from)].at(-1) ?? '';
  return put({ ...typed, from: typed.from - last.length }, '');
};

export const pressClear: Press = () => ({ text: '', from: 0, to: 0 });

/** What a key types with Shift: its second sign, else its capital. */
export const shiftedSign = ({ shifted }: KeyLayout, sign: string): string =>
  shifted[sign] ?? sign.toLocaleUpperCase();
