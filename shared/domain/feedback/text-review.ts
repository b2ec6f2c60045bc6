/** What staff has said about a text: others than the reviewers read it only when it is shown. */
export const textStates = ['new', 'shown', 'hidden'] as const;
export type TextState = (typeof textStates)[number];

/** Why a text was hidden or a part of it covered; the log has the word and never the text. */
export const reviewReasons = ['name', 'contact', 'place', 'health', 'insult', 'other'] as const;
export type ReviewReason = (typeof reviewReasons)[number];

/** A piece of a text, by the numbers of its signs; the second is the first one after it. */
export type Piece = Readonly<{ from: number; to: number }>;

/** Stands for what was covered. */
export const cover = '[…]';

/**
 * A text with pieces covered. Only covering is possible: nobody can put words into what a visitor
 * said. Null where a piece lies outside the text, or nothing is covered.
 */
export function covered(text: string, pieces: readonly Piece[]): string | null {
  if (pieces.length === 0) return null;
  const isWithin = ({ from, to }: Piece): boolean => from >= 0 && from < to && to <= text.length;
  if (!pieces.every(isWithin)) return null;
  let left = '';
  let at = 0;
  for (const { from, to } of pieces.toSorted((a, b) => a.from - b.from)) {
    const gap = text.slice(at, from);
    // Two pieces with nothing but room between them are one cover.
    const isNext = at > 0 && gap.trim() === '';
    if (!isNext) left += gap + cover;
    at = Math.max(at, to);
  }
  return left + text.slice(at);
}

export type Word = Piece & Readonly<{ text: string; isWord: boolean }>;

/** The words of a text and the room between them, in order, each with its place. */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/\S+|\s+/g)].map(({ 0: part, index }) => ({
    ...{ text: part, from: index, to: index + part.length, isWord: part.trim() !== '' },
  }));
