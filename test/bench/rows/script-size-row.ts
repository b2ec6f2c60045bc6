import type { BenchRow } from '../bench-row.ts';
export const scriptSizeRow: BenchRow = { name: 'script-size', run: async () => [] };
