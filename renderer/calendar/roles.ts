/**
 * Roles of the grid's parts. Boxes laid out by hours fit into no table's elements, and the one
 * stop for the keys is the grid itself, whose active descendant they are.
 */
export const roles = {
  row: { role: 'row' },
  rowHeader: { role: 'rowheader' },
  columnHeader: { role: 'columnheader' },
  cell: { role: 'gridcell' },
  /** Something in a cell that can be pressed. */
  button: { role: 'button' },
} as const;

/** A cell that is called by more, or by other words, than are seen in it. */
export function cellNamed(name: string) {
  return { role: 'gridcell', 'aria-label': name } as const;
}
