import { type Sum, totalName } from '../../suppression/sums.ts';

/** How the rows of a report add up: months to quarters, those to years, and everything to the total. */
export function rowSums(keys: readonly string[], overlaps: boolean): Sum[] {
  const known = new Set(keys);
  const parentOf = (key: string): string => {
    const parent = [quarterOf(key), yearOf(key)].find((one) => one !== key && known.has(one));
    return parent ?? totalName;
  };
  return [...Map.groupBy(keys, parentOf)].map(([total, parts]) => ({
    ...{ total, parts },
    ...(overlaps ? { overlaps } : {}),
  }));
}

/** The total of everything, and rows that are all there is: whoever has the one has the other. */
export function knownTotals(sums: readonly Sum[], from: string = totalName): Set<string> {
  const [only, ...others] = sums.find(({ total }) => total === from)?.parts ?? [];
  const below = only !== undefined && others.length === 0 ? knownTotals(sums, only) : [];
  return new Set([from, ...below]);
}

/** Rows that are within others, with their own and those of their parts: a year has its months. */
export const isWithin = (key: string, whole: string): boolean =>
  whole === totalName || key === whole || quarterOf(key) === whole || yearOf(key) === whole;

/** `2026-Q4` of `2026-11`; whatever is no month stays as it is. */
function quarterOf(key: string): string {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(key) ?? [];
  return year === undefined ? key : `${year}-Q${Math.ceil(Number(month) / 3)}`;
}

const yearOf = (key: string): string => /^(\d{4})-(?:Q\d|\d{2})$/.exec(key)?.[1] ?? key;
