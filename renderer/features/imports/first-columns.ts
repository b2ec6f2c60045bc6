type Column = Readonly<{ field: string | null; day: string | null }>;

/** So many columns that hold nothing known are shown before somebody asks for the rest. */
const mostUnknown = 30;

/** Every column that is read, and the first of those that are not: a wide sheet has hundreds. */
export function firstColumns<C extends Column>(columns: readonly C[]): readonly C[] {
  let unknown = 0;
  return columns.filter(({ field, day }) => {
    if (field !== null || day !== null) return true;
    unknown += 1;
    return unknown <= mostUnknown;
  });
}
