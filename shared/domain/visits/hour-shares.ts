/** Visits of one hour of a day, or what is added to them; `hour` -1 holds what was entered afterwards. */
export type HourCounts = Readonly<{
  hour: number;
  visits: number;
  firstOfYear: number;
  firstEver: number;
}>;

const plain = { visits: 0, firstOfYear: 0, firstEver: 0 };

/**
 * What has to be added to which hours for a new total. More visits go into `hour`; those too many
 * are taken from the latest hours. The first visits of an hour stay in it: they were marked one by
 * one.
 */
export function spreadVisits(
  hours: readonly HourCounts[],
  { visits, hour }: Readonly<{ visits: number; hour: number }>,
): HourCounts[] {
  const by = visits - sumOf(hours, (row) => row.visits);
  if (by > 0) return [{ ...plain, hour, visits: by }];
  return takenFrom(hours, -by, (row) => row.visits - row.firstOfYear).map(({ at, count }) => ({
    ...plain,
    hour: at,
    visits: -count,
  }));
}

/**
 * The same for first visits: more are marked on visits that had no such mark, latest hours first.
 * Whoever comes for the first time ever comes for the first time this year, too: the two are kept
 * in order in every hour.
 */
export function spreadFirsts(
  hours: readonly HourCounts[],
  wanted: Readonly<{ firstOfYear: number; firstEver: number }>,
): HourCounts[] {
  const rows = new Map(hours.map((row) => [row.hour, { ...row }]));
  const move = (key: 'firstOfYear' | 'firstEver', to: number, room: Room): void => {
    const by = to - sumOf([...rows.values()], (row) => row[key]);
    for (const { at, count } of takenFrom([...rows.values()], Math.abs(by), room(by > 0))) {
      const row = rows.get(at);
      if (row) row[key] += Math.sign(by) * count;
    }
  };
  const ever: Room = (more) => (row) => (more ? row.firstOfYear - row.firstEver : row.firstEver);
  const ofYear: Room = (more) => (row) =>
    more ? row.visits - row.firstOfYear : row.firstOfYear - row.firstEver;
  // Fewer: what depends on the other goes first. More: what the other depends on.
  const everNow = sumOf(hours, (row) => row.firstEver);
  if (wanted.firstEver < everNow) move('firstEver', wanted.firstEver, ever);
  move('firstOfYear', wanted.firstOfYear, ofYear);
  if (wanted.firstEver > everNow) move('firstEver', wanted.firstEver, ever);
  return hours
    .map((before) => differenceOf(before, rows.get(before.hour) ?? before))
    .filter(({ firstOfYear, firstEver }) => firstOfYear !== 0 || firstEver !== 0);
}

type Room = (more: boolean) => (row: HourCounts) => number;

const differenceOf = (before: HourCounts, after: HourCounts): HourCounts => ({
  hour: before.hour,
  visits: 0,
  firstOfYear: after.firstOfYear - before.firstOfYear,
  firstEver: after.firstEver - before.firstEver,
});

const sumOf = (hours: readonly HourCounts[], of: (row: HourCounts) => number): number =>
  hours.reduce((sum, row) => sum + of(row), 0);

/** Which hours give how much of what is wanted, latest first. */
function takenFrom(
  hours: readonly HourCounts[],
  wanted: number,
  room: (row: HourCounts) => number,
): { at: number; count: number }[] {
  let left = wanted;
  return hours
    .toSorted((a, b) => b.hour - a.hour)
    .flatMap((row) => {
      const count = Math.min(left, room(row));
      left -= count;
      return count > 0 ? [{ at: row.hour, count }] : [];
    });
}
