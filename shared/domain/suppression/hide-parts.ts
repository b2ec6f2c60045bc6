import { type Hiding, hideSmall, type SmallRule } from './hide-small.ts';
import { totalName } from './sums.ts';

/** A table of one row whose total is known if it is not small: why each part is hidden, if it is. */
export function hideParts(
  counts: readonly number[],
  rule: SmallRule,
): readonly (Hiding | undefined)[] {
  const values = new Map(counts.map((count, i) => [String(i), count]));
  const parts = [...values.keys()];
  const total = counts.reduce((sum, count) => sum + count, 0);
  const hidden = hideSmall(
    {
      values: values.set(totalName, total),
      sums: [{ total: totalName, parts }],
      kept: new Set([totalName]),
    },
    rule,
  );
  return parts.map((part) => hidden.get(part));
}
