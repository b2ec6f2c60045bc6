import type { BenchRow } from '../bench-row.ts';
export const xlsxRow: BenchRow = { name: 'xlsx', run: async () => [] };
