/** Repeatable chance: the same seed gives the same numbers on every machine. */
export type Random = Readonly<{
  /** 0 ≤ n < 1 */
  next: () => number;
  /** A whole number, both ends included. */
  int: (min: number, max: number) => number;
  /** True in `share` (0-1) of the cases. */
  chance: (share: number) => boolean;
  pick: <T>(list: readonly T[]) => T;
  /** The list in another order. */
  shuffle: <T>(list: readonly T[]) => T[];
}>;

/** mulberry32 (Tommy Ettinger, public domain): 32 bits of state are plenty for invented data. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  return {
    next,
    int,
    chance: (share) => next() < share,
    pick: pickWith(next),
    shuffle: shuffleWith(next),
  };
}

const pickWith =
  (next: () => number) =>
  <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new Error('nothing to pick from');
    // The index is inside the list, and a list of T holds T there, whatever T is.
    return list[Math.floor(next() * list.length)] as T;
  };

const shuffleWith =
  (next: () => number) =>
  <T>(list: readonly T[]): T[] =>
    list
      .map((item) => ({ item, place: next() }))
      .sort((a, b) => a.place - b.place)
      .map(({ item }) => item);
