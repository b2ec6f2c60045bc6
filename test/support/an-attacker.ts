/** What somebody knows of one figure: not below, not above. */
export type Known = Readonly<{ low: number; high: number }>;

/** A sum as an outsider writes it down: these add up to that one. */
export type Equation = Readonly<{ total: string; parts: readonly string[]; overlaps?: true }>;

/**
 * The least and the greatest that a figure can be for somebody who knows bounds of every figure and
 * how they add up: linear programming over all the equations together (the simplex way with Bland's
 * rule). Written without the program's rule, to try it. `truth` only gives a table to start from.
 */
export function whatCanBe(
  id: string,
  known: ReadonlyMap<string, Known>,
  equations: readonly Equation[],
  truth: ReadonlyMap<string, number>,
): Known {
  const value = truth.get(id) ?? 0;
  const most = (way: 1 | -1): number => greatestChange(id, way, { known, equations, truth });
  return { low: value - most(-1), high: value + most(1) };
}

type World = Readonly<{
  known: ReadonlyMap<string, Known>;
  equations: readonly Equation[];
  truth: ReadonlyMap<string, number>;
}>;

/** Figures far above anything asked about: what has no upper bound may rise as far. */
const far = 100;

function greatestChange(id: string, way: 1 | -1, { known, equations, truth }: World): number {
  // Two unknowns a figure: how far it is raised, and how far lowered.
  const moves = [...known].flatMap(([name, { low, high }]) => {
    const now = truth.get(name) ?? 0;
    return [
      { name, by: 1, room: Math.min(high - now, far) },
      { name, by: -1, room: now - low },
    ].filter(({ room }) => room > 0);
  });
  const rows: number[][] = moves.map(({ room }, own) => [
    ...moves.map((_, other) => Number(own === other)),
    room,
  ]);
  for (const { total, parts, overlaps } of equations) {
    const weight = (name: string): number => Number(parts.includes(name)) - Number(name === total);
    const row = moves.map(({ name, by }) => by * weight(name));
    const sum = (names: readonly string[]): number =>
      names.reduce((all, name) => all + (truth.get(name) ?? 0), 0);
    const slack = overlaps ? sum(parts) - sum([total]) : 0;
    // The parts may not come to less than the total, and not to more unless they overlap.
    rows.push([...row.map((each) => -each), slack]);
    if (!overlaps) rows.push([...row, 0]);
  }
  const aim = moves.map(({ name, by }) => (name === id ? by * way : 0));
  return greatest(aim, rows);
}

/** The greatest `aim · x` with `x ≥ 0` and each row's weights · x ≤ its last number, none negative. */
function greatest(aim: readonly number[], limits: readonly (readonly number[])[]): number {
  const width = aim.length;
  const rows = limits.map((row, own) => [
    ...row.slice(0, width),
    ...limits.map((_, other) => Number(own === other)),
    row[width] ?? 0,
  ]);
  const bottom = [...aim, ...limits.map(() => 0), 0];
  const basis = limits.map((_, own) => width + own);
  const last = bottom.length - 1;
  const tiny = 1e-9;
  for (;;) {
    const column = bottom.findIndex((each, index) => index < last && each > tiny);
    if (column < 0) return Math.round(-(bottom[last] ?? 0) * 1e6) / 1e6;
    const ratios = rows.map((row) =>
      (row[column] ?? 0) > tiny ? (row[last] ?? 0) / (row[column] ?? 1) : Number.POSITIVE_INFINITY,
    );
    const least = Math.min(...ratios);
    const [pivot] = [...ratios.keys()]
      .filter((index) => (ratios[index] ?? 0) <= least + tiny)
      .toSorted((a, b) => (basis[a] ?? 0) - (basis[b] ?? 0));
    if (pivot === undefined || least === Number.POSITIVE_INFINITY) return Number.POSITIVE_INFINITY;
    turn([...rows, bottom], pivot, column);
    basis[pivot] = column;
  }
}

function turn(rows: number[][], pivot: number, column: number): void {
  const chosen = rows[pivot] ?? [];
  const by = chosen[column] ?? 1;
  for (const index of chosen.keys()) chosen[index] = (chosen[index] ?? 0) / by;
  for (const [index, row] of rows.entries()) {
    const times = row[column] ?? 0;
    if (index === pivot || times === 0) continue;
    for (const each of row.keys()) row[each] = (row[each] ?? 0) - times * (chosen[each] ?? 0);
  }
}
