import { longestAnswer } from '#shared/domain/feedback/form.ts';

/** From where on somebody who writes is told that it ends. */
const nearSigns = 100;

/**
 * How many signs there is still room for, in tens, so that not every letter is announced; null while
 * there is plenty.
 */
export function roomLeft(text: string): number | null {
  const left = longestAnswer - text.length;
  return left > nearSigns ? null : Math.ceil(left / 10) * 10;
}
