import type { HeadcountCategory } from './mark-status.ts';

/** The heads of a session by gender; who is in none of them is not known. */
export const genders = ['woman', 'man', 'non-binary'] as const;
/** The heads of a session by what brought them there; companions are heads of their own. */
export const headRoles = ['visitor', 'volunteer', 'trainee', 'professional'] as const;

/**
 * Numbers beside the heads, which are never added to them: splits by gender and by role, and the
 * most people who were there remotely at one time.
 */
export const tallies = [...genders, ...headRoles, 'remote-peak'] as const;
export type Tally = (typeof tallies)[number];
export type TallyCount = Readonly<{ tally: Tally; count: number }>;

/** A way of splitting heads up. */
export type Split = 'gender' | 'role';
export const tallySplits: Readonly<Record<Split, readonly Tally[]>> = {
  gender: genders,
  role: headRoles,
};

type Heads = readonly Readonly<{ category: HeadcountCategory; count: number }>[];

const sum = (counts: readonly Readonly<{ count: number }>[]): number =>
  counts.reduce((all, { count }) => all + count, 0);

/** The heads that a split divides: companions have their role already. */
export const headsToSplit = (split: Split, heads: Heads): number =>
  sum(split === 'gender' ? heads : heads.filter(({ category }) => category !== 'companion'));

/** The part of the heads that a split says nothing of: not known. */
export function notKnown(split: Split, heads: Heads, counted: readonly TallyCount[]): number {
  const said = sum(counted.filter(({ tally }) => tallySplits[split].includes(tally)));
  return headsToSplit(split, heads) - said;
}

/** The split that says more than there are heads; null while each leaves room. */
export function overfullSplit(heads: Heads, counted: readonly TallyCount[]): Split | null {
  const splits: readonly Split[] = ['gender', 'role'];
  return splits.find((split) => notKnown(split, heads, counted) < 0) ?? null;
}
