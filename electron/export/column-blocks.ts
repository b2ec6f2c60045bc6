/** Widths of a table's columns and the room there is for them, all in one unit. */
type Fit = Readonly<{ widths: readonly number[]; available: number; gap: number }>;

/**
 * Parts a table that is too wide into blocks that fit one under the other. Each block is a list of
 * column places and begins with the first column again, which says what the row is about. A column
 * that is too wide alone still gets its block.
 */
export function columnBlocks({ widths, available, gap }: Fit): number[][] {
  const [firstWidth = 0, ...others] = widths;
  if (others.length === 0) return [widths.map((_, i) => i)];
  const blocks: number[][] = [];
  let block: number[] = [0];
  let used = firstWidth;
  for (const [i, width] of others.entries()) {
    if (block.length > 1 && used + gap + width > available) {
      blocks.push(block);
      block = [0];
      used = firstWidth;
    }
    block.push(i + 1);
    used += gap + width;
  }
  return [...blocks, block];
}
