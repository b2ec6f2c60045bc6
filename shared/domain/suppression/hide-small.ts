import { type Bounds, withRange } from './exchange.ts';
import { networkOf } from './network.ts';
import type { Sum, SummedFigures } from './sums.ts';

/** What is not handed to outsiders: counts of people from one up to what is below the threshold. */
export type SmallRule = Readonly<{
  threshold: number;
  /** A nought says of nobody that she is there; where the matter itself is delicate it is hidden too. */
  zeros: 'shown' | 'hidden';
}>;

/** The threshold that holds where nobody has chosen another (PRODUCT.md 2.7). */
export const usualThreshold = 5;

/**
 * Why a figure is hidden: it is `small` itself; or a small one could be worked out `with` it; or the
 * `whole` that it is a part of is small, so that not even what is nought may be told.
 */
export type Hiding = 'small' | 'with' | 'whole';

/** The hidden figures of a table by name; the others are shown. */
export type Hidden = ReadonlyMap<string, Hiding>;

/** Whether a count is one that may point at somebody. */
export const isSmall = (value: number, { threshold, zeros }: SmallRule): boolean =>
  value < threshold && (value > 0 || zeros === 'hidden');

/**
 * Hides the small figures of a table, and as many others as are needed so that whoever has the shown
 * ones learns no more of a small one than that it is small: each value that the sign "< 5" allows
 * stays possible, whatever is added up and taken off over rows, columns and totals. Parts of a small
 * total are hidden all, noughts among them.
 *
 * Where the figures are so few that the signs themselves would tell, or that this would take hiding
 * what is `kept`, everything else is hidden, and none of it is said to be small.
 */
export function hideSmall(figures: SummedFigures, rule: SmallRule): Hidden {
  const { values, kept = new Set<string>() } = figures;
  const hidden = new Map<string, Hiding>();
  for (const [id, value] of values) if (isSmall(value, rule)) hidden.set(id, 'small');
  hideWholes(figures, hidden);
  if (hidden.size === 0) return hidden;
  const network = networkOf(figures);
  const totals = new Set(figures.sums.map(({ total }) => total));
  const table = { network, values, totals, kept, threshold: rule.threshold };
  for (const [id, hiding] of [...hidden]) {
    if (hiding === 'with') continue;
    // "< 5" says that it is 1 to 4; where noughts are hidden, too, 0 is no loss.
    const low = hiding === 'small' ? Math.min(1, values.get(id) ?? 0) : 0;
    const range = { low, high: rule.threshold - 1 };
    const needed = withRange(id, range, { ...table, boundsOf: boundsOf(hidden, rule) });
    // A part of a small whole may be the only one: then it is as small as the whole says.
    if (!needed.isEnough && hiding === 'small') return everything(figures, hidden);
    for (const other of needed.others) hidden.set(other, 'with');
  }
  return hidden;
}

/** What a sign tells, and the program's rules to somebody who knows them. */
function boundsOf(hidden: Hidden, { threshold, zeros }: SmallRule): (id: string) => Bounds | null {
  return (id) => {
    switch (hidden.get(id)) {
      case undefined:
        return null;
      case 'small':
        return { low: zeros === 'shown' ? 1 : 0, high: threshold - 1 };
      case 'with':
        return { low: threshold, high: Number.POSITIVE_INFINITY };
      case 'whole':
        return { low: 0, high: Number.POSITIVE_INFINITY };
    }
  };
}

/** Parts of a small total, and parts of those, unless another total of theirs says that they are nought. */
function hideWholes({ values, sums }: SummedFigures, hidden: Map<string, Hiding>): void {
  const isNought = ({ total }: Sum): boolean => values.get(total) === 0 && !hidden.has(total);
  const noughts = new Set(sums.filter(isNought).flatMap(({ parts }) => parts));
  for (let before = -1; before !== countWholes(hidden); ) {
    before = countWholes(hidden);
    for (const { total, parts } of sums) {
      const isOfWhole = hidden.get(total) === 'small' || hidden.get(total) === 'whole';
      // An only part is the whole itself, and says what that says.
      if (!isOfWhole || (parts.length === 1 && hidden.get(total) === 'small')) continue;
      for (const part of parts) if (!noughts.has(part)) hidden.set(part, 'whole');
    }
  }
}

const countWholes = (hidden: Hidden): number =>
  [...hidden.values()].filter((hiding) => hiding === 'whole').length;

function everything({ values, kept = new Set() }: SummedFigures, hidden: Hidden): Hidden {
  const all = [...values.keys()].filter((id) => !kept.has(id) || hidden.has(id));
  return new Map(all.map((id) => [id, kept.has(id) ? (hidden.get(id) ?? 'whole') : 'whole']));
}
