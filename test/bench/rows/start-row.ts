import type { BenchRow } from '../bench-row.ts';
export const startRow: BenchRow = { name: 'start', run: async () => [] };
