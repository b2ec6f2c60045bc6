import type { Arc, Network } from './network.ts';

/** What a figure may be as far as outsiders can tell. */
export type Bounds = Readonly<{ low: number; high: number }>;

export type HidingTable = Readonly<{
  network: Network;
  values: ReadonlyMap<string, number>;
  totals: ReadonlySet<string>;
  kept: ReadonlySet<string>;
  threshold: number;
  /** Null: the figure is shown. */
  boundsOf: (id: string) => Bounds | null;
}>;

/** Other figures to hide, and whether with them the whole range is possible. */
export type Needed = Readonly<{ others: ReadonlySet<string>; isEnough: boolean }>;

/** The table as it might be, and what has been hidden for it. */
type State = Readonly<{ current: Map<string, number>; others: Set<string> }>;

/** One arc moved by one way or the other: `by` is 1 or -1. */
type Step = Readonly<{ arc: Arc; by: 1 | -1; to: number }>;

/**
 * What has to be hidden beside a figure so that it may have any value of a range: for both ends of the
 * range another table with the same shown figures must be there. It is found by letting other
 * figures give way, along the cheapest path through hidden figures and those that might be.
 */
export function withRange(id: string, range: Bounds, table: HidingTable): Needed {
  const arc = table.network.arcs.get(id);
  const value = table.values.get(id) ?? 0;
  // A figure in no sum cannot be worked out from any.
  if (!arc) return { others: new Set(), isEnough: true };
  const up = give(arc, { by: 1, amount: range.high - value, others: new Set() }, table);
  const down = give(arc, { by: -1, amount: value - range.low, others: up.others }, table);
  return { others: down.others, isEnough: up.isEnough && down.isEnough };
}

type Change = Readonly<{ by: 1 | -1; amount: number; others: ReadonlySet<string> }>;

function give(arc: Arc, { by, amount, others }: Change, table: HidingTable): Needed {
  const state: State = {
    current: new Map([...table.values, ...table.network.overlaps]),
    others: new Set(others),
  };
  // Raised by one, the arc has left one too many at `plus`, to be carried to where one is missing.
  const [from, to] = by === 1 ? [arc.plus, arc.minus] : [arc.minus, arc.plus];
  let left = amount;
  while (left > 0) {
    const ends = { from, to, without: arc };
    const path =
      findPath({ ...ends, room: left }, state, table) ??
      findPath({ ...ends, room: 1 }, state, table);
    if (!path) return { others: state.others, isEnough: false };
    const moved = Math.min(left, ...path.map((step) => roomOf(step, state, table)));
    for (const {
      arc: { id },
      by: way,
    } of path) {
      state.current.set(id, (state.current.get(id) ?? 0) + way * moved);
      if (!isFree(id, table) && table.boundsOf(id) === null) state.others.add(id);
    }
    left -= moved;
  }
  return { others: state.others, isEnough: true };
}

const isFree = (id: string, { network }: HidingTable): boolean => network.overlaps.has(id);

/** How far a figure may move; nought for one that cannot be hidden. */
function roomOf({ arc: { id }, by }: Step, { current }: State, table: HidingTable): number {
  const now = current.get(id) ?? 0;
  const { low, high } = boundsIf(id, table);
  return by === 1 ? high - now : now - low;
}

/** What a figure may be, if it is hidden; shown ones below the threshold are noughts, and stay. */
function boundsIf(id: string, table: HidingTable): Bounds {
  if (isFree(id, table)) return { low: 0, high: Number.POSITIVE_INFINITY };
  const known = table.boundsOf(id);
  if (known) return known;
  const value = table.values.get(id) ?? 0;
  if (table.kept.has(id) || value < table.threshold) return { low: value, high: value };
  return { low: table.threshold, high: Number.POSITIVE_INFINITY };
}

/** What is lost by hiding a figure: totals are dearest, then large figures. */
function costOf(id: string, { others }: State, table: HidingTable): number {
  if (isFree(id, table) || others.has(id) || table.boundsOf(id) !== null) return 1;
  return 1000 + (table.values.get(id) ?? 0) + (table.totals.has(id) ? 1e9 : 0);
}

type Search = Readonly<{ from: number; to: number; without: Arc; room: number }>;

/** The cheapest way from node to node by arcs with so much room (Dijkstra). */
function findPath(
  { from, to, without, room }: Search,
  state: State,
  table: HidingTable,
): Step[] | null {
  const costs = new Map([[from, 0]]);
  const cameBy = new Map<number, Readonly<{ step: Step; from: number }>>();
  const open = new Set([from]);
  while (open.size > 0) {
    const node = cheapest(open, costs);
    if (node === to) return pathTo(to, from, cameBy);
    open.delete(node);
    for (const step of stepsFrom(node, table)) {
      if (step.arc === without || roomOf(step, state, table) < room) continue;
      const cost = (costs.get(node) ?? 0) + costOf(step.arc.id, state, table);
      if (cost >= (costs.get(step.to) ?? Number.POSITIVE_INFINITY)) continue;
      costs.set(step.to, cost);
      cameBy.set(step.to, { step, from: node });
      open.add(step.to);
    }
  }
  return null;
}

function cheapest(open: ReadonlySet<number>, costs: ReadonlyMap<number, number>): number {
  const costOfNode = (node: number): number => costs.get(node) ?? Number.POSITIVE_INFINITY;
  return [...open].reduce((best, node) => (costOfNode(node) < costOfNode(best) ? node : best));
}

/** One too many at a node is taken off by lowering what adds to it, or raising what takes from it. */
const stepsFrom = (node: number, { network }: HidingTable): Step[] =>
  (network.at[node] ?? []).map((arc) =>
    arc.plus === node ? { arc, by: -1, to: arc.minus } : { arc, by: 1, to: arc.plus },
  );

function pathTo(
  to: number,
  from: number,
  cameBy: ReadonlyMap<number, Readonly<{ step: Step; from: number }>>,
): Step[] {
  const path: Step[] = [];
  for (let node = to; node !== from; ) {
    const came = cameBy.get(node);
    if (!came) throw new Error('a path without a beginning');
    path.unshift(came.step);
    node = came.from;
  }
  return path;
}
