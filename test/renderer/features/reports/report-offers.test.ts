import { expect, it } from 'vitest';
import type { Table } from '#shared/domain/reports/report-table.ts';
import { reportOffers } from '../../../../renderer/features/reports/report-offers.ts';

const tableOf = (rows: Table['rows']) =>
  ({ tables: [{ key: 'attendance', rows } as Table] }) as const;
const filled = tableOf([['2026-10', 3]]);

it('offers no file of a report that the choices forbid, and no vain second try', () => {
  const forbidden = { code: 'only-whole-months' } as const;
  const asked = { report: undefined, forOutsiders: true };
  expect(reportOffers({ ...asked, error: forbidden })).toEqual({ files: false, retry: false });
  expect(reportOffers({ ...asked, error: { code: 'internal' } })).toEqual({
    ...{ files: false, retry: true },
  });
});

it('offers outsiders no file with nothing in it, and the house an empty one', () => {
  const filesOf = (report: typeof filled, forOutsiders: boolean) =>
    reportOffers({ report, error: null, forOutsiders }).files;
  expect(filesOf(tableOf([]), true)).toBe(false);
  expect(filesOf(tableOf([]), false)).toBe(true);
  expect(filesOf(filled, true)).toBe(true);
});
