import { expect, it } from 'vitest';
import { columnBlocks } from '#electron/export/column-blocks.ts';

it('keeps a table that fits in one block', () => {
  expect(columnBlocks({ widths: [10, 10, 10], available: 34, gap: 2 })).toEqual([[0, 1, 2]]);
});

it('begins each block with the first column', () => {
  expect(columnBlocks({ widths: [10, 10, 10, 10], available: 33, gap: 2 })).toEqual([
    [0, 1],
    [0, 2],
    [0, 3],
  ]);
  expect(columnBlocks({ widths: [10, 10, 10, 10], available: 34, gap: 2 })).toEqual([
    [0, 1, 2],
    [0, 3],
  ]);
});

it('gives a column that is too wide its own block', () => {
  expect(columnBlocks({ widths: [10, 500, 10], available: 100, gap: 0 })).toEqual([
    [0, 1],
    [0, 2],
  ]);
});

it('takes one column or none', () => {
  expect(columnBlocks({ widths: [500], available: 100, gap: 0 })).toEqual([[0]]);
  expect(columnBlocks({ widths: [], available: 100, gap: 0 })).toEqual([[]]);
});
