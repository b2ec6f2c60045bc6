import type { Sum, SummedFigures } from './sums.ts';

/** Where a figure stands: raising it by one adds one to `plus` and takes one from `minus`. */
export type Arc = Readonly<{ id: string; plus: number; minus: number }>;

/**
 * The sums of a table as a network: each sum is a node that must come out even, each figure an arc
 * between its two sums, or between its one sum and the outside. What else the table could be, seen by
 * somebody who knows only a part of it, are then the circulations of the arcs that are hidden.
 */
export type Network = Readonly<{
  arcs: ReadonlyMap<string, Arc>;
  /** The arcs at each node; the last node is the outside. */
  at: readonly (readonly Arc[])[];
  /** Arcs that stand for people who are in several parts: always unknown, from nought up. */
  overlaps: ReadonlyMap<string, number>;
}>;

type Place = Readonly<{ node: number; isTotal: boolean }>;

/** Lays the sums out. A figure in more than two of them, or a circle of odd length, is a bug. */
export function networkOf({ values, sums }: SummedFigures): Network {
  const own = sums.filter(({ isImplied }) => !isImplied);
  const places = placesOf(own);
  const signs = signsOf(own, places);
  const outside = own.length;
  const arcs = new Map<string, Arc>();
  const overlaps = new Map<string, number>();
  const put = (id: string, ends: readonly Place[]): void => {
    const plus = ends.find(({ node, isTotal }) => signs[node] === !isTotal)?.node ?? outside;
    const minus = ends.find(({ node, isTotal }) => signs[node] === isTotal)?.node ?? outside;
    arcs.set(id, { id, plus, minus });
  };
  for (const [id, ends] of places) put(id, ends);
  for (const [node, sum] of own.entries()) {
    if (!sum.overlaps) continue;
    const id = `overlap ${node}`;
    const parts = sum.parts.reduce((all, part) => all + (values.get(part) ?? 0), 0);
    overlaps.set(id, parts - (values.get(sum.total) ?? 0));
    put(id, [{ node, isTotal: true }]);
  }
  const at: Arc[][] = [...own, null].map(() => []);
  for (const arc of arcs.values()) {
    at[arc.plus]?.push(arc);
    at[arc.minus]?.push(arc);
  }
  return { arcs, at, overlaps };
}

function placesOf(sums: readonly Sum[]): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  const note = (id: string, place: Place): void => {
    const all = [...(places.get(id) ?? []), place];
    if (all.length > 2) throw new Error('a figure in more than two sums');
    places.set(id, all);
  };
  for (const [node, { total, parts }] of sums.entries()) {
    note(total, { node, isTotal: true });
    for (const part of parts) note(part, { node, isTotal: false });
  }
  return places;
}

/** Turns some sums round, so that every figure is added in one of its sums and taken from the other. */
function signsOf(sums: readonly Sum[], places: ReadonlyMap<string, readonly Place[]>): boolean[] {
  const signs: boolean[] = [];
  const visit = (node: number, sign: boolean): void => {
    if (signs[node] !== undefined) {
      if (signs[node] !== sign) throw new Error('sums that are no network');
      return;
    }
    signs[node] = sign;
    const { total, parts } = sums[node] ?? { total: '', parts: [] };
    for (const id of [total, ...parts]) {
      const ends = places.get(id) ?? [];
      const here = ends.find((end) => end.node === node);
      const there = ends.find((end) => end.node !== node);
      if (here && there) visit(there.node, here.isTotal === there.isTotal ? !sign : sign);
    }
  };
  for (const node of sums.keys()) if (signs[node] === undefined) visit(node, true);
  return signs;
}
