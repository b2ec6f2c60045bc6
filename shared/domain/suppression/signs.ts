import type { Hiding, SmallRule } from './hide-small.ts';

/** In place of a count that is small itself; the same in every language. */
export const smallSign = ({ threshold }: Pick<SmallRule, 'threshold'>): string => `< ${threshold}`;

/**
 * In place of what is hidden for another reason: the sign of Finnish official statistics for what may
 * not be told. Not a dash, which says that there is no figure.
 */
export const hiddenSign = '..';

export const signOf = (why: Hiding, rule: Pick<SmallRule, 'threshold'>): string =>
  why === 'small' ? smallSign(rule) : hiddenSign;
