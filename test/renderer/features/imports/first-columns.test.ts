import { expect, it } from 'vitest';
import { firstColumns } from '../../../../renderer/features/imports/first-columns.ts';

const column = (n: number, field: string | null = null, day: string | null = null) => ({
  ...{ column: n, field, day },
});

it('keeps every column that is read, and the first thirty of the others', () => {
  const unknown = Array.from({ length: 298 }, (_, n) => column(n));
  const shown = firstColumns([...unknown, column(298, 'name'), column(299, null, '2026-11-24')]);
  expect(shown.map((each) => each.column)).toEqual([
    ...Array.from({ length: 30 }, (_, n) => n),
    298,
    299,
  ]);
});
