import type { MinuteOfDay } from '#shared/kernel/local-date.ts';

type Times = Readonly<{ startMinute: MinuteOfDay; endMinute: MinuteOfDay }>;

/** Something beside others at the same time: its place among `count` equally wide lanes. */
export type InLane<T> = Readonly<{ of: T; lane: number; span: number; count: number }>;

/** What did not fit beside the others: how many, and from when to when. */
export type Hidden = Times & Readonly<{ count: number; lane: number; lanes: number }>;

type Laid<T> = Readonly<{ shown: readonly InLane<T>[]; hidden: readonly Hidden[] }>;

/** A session of five minutes is drawn as high as one of half an hour: its words need the room. */
const least = 30;
const endOf = ({ startMinute, endMinute }: Times): number =>
  Math.max(endMinute, startMinute + least);

/**
 * Lays what overlaps side by side, in at most `most` lanes; the last of them then tells how many
 * more there are. `sorted`: in time order.
 */
export function laidOut<T extends Times>(sorted: readonly T[], most: number): Laid<T> {
  const parts = clusters(sorted).map((cluster) => laidCluster(cluster, most));
  return {
    shown: parts.flatMap(({ shown }) => shown),
    hidden: parts.flatMap(({ hidden }) => hidden),
  };
}

/** Groups of which each overlaps with an earlier one of the same group. */
function clusters<T extends Times>(sorted: readonly T[]): T[][] {
  const found: T[][] = [];
  let until = -1;
  for (const one of sorted) {
    const last = found.at(-1);
    if (last && one.startMinute < until) last.push(one);
    else found.push([one]);
    until = Math.max(until, endOf(one));
  }
  return found;
}

function laidCluster<T extends Times>(cluster: readonly T[], most: number): Laid<T> {
  const ends: number[] = [];
  const laneOf = cluster.map((one) => {
    const free = ends.findIndex((end) => end <= one.startMinute);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = endOf(one);
    return lane;
  });
  const count = Math.min(ends.length, most);
  const last = ends.length > most ? most - 1 : most;
  const placed = cluster.map((of, i) => ({ of, lane: laneOf[i] ?? 0 }));
  const seen = placed.filter(({ lane }) => lane < last);
  const rest = placed.filter(({ lane }) => lane >= last).map(({ of }) => of);
  const shown = seen.map(({ of, lane }) => ({
    of,
    lane,
    count,
    span: rest.length > 0 ? 1 : freeLanes(of, lane, { placed: seen, count }),
  }));
  return { shown, hidden: rest.length === 0 ? [] : [hiddenOf(rest, count)] };
}

/** How far it can widen to the right before it meets another of its time. */
function freeLanes<T extends Times>(
  one: T,
  lane: number,
  { placed, count }: Readonly<{ placed: readonly { of: T; lane: number }[]; count: number }>,
): number {
  const blocked = placed.reduce((nearest, other) => {
    const meets = other.of.startMinute < endOf(one) && one.startMinute < endOf(other.of);
    return meets && other.lane > lane ? Math.min(nearest, other.lane) : nearest;
  }, count);
  return blocked - lane;
}

function hiddenOf(rest: readonly Times[], lanes: number): Hidden {
  const startMinute = Math.min(...rest.map((one) => one.startMinute));
  const endMinute = Math.max(...rest.map(endOf));
  return { count: rest.length, startMinute, endMinute, lane: lanes - 1, lanes };
}
