import { expect, it } from 'vitest';
import { day } from '#shared/kernel/local-date.ts';
import {
  type PeriodPreset,
  periodOf,
} from '../../../../renderer/features/reports/report-period.ts';

const cases: readonly [Exclude<PeriodPreset, 'own'>, string, string, string][] = [
  ['this-month', '2026-11-24', '2026-11-01', '2026-11-30'],
  ['last-month', '2026-11-24', '2026-10-01', '2026-10-31'],
  ['last-month', '2027-01-01', '2026-12-01', '2026-12-31'],
  ['last-month', '2028-03-31', '2028-02-01', '2028-02-29'],
  ['this-quarter', '2026-11-24', '2026-10-01', '2026-12-31'],
  ['this-quarter', '2026-09-30', '2026-07-01', '2026-09-30'],
  ['last-quarter', '2026-11-24', '2026-07-01', '2026-09-30'],
  ['last-quarter', '2027-02-10', '2026-10-01', '2026-12-31'],
  ['this-year', '2026-11-24', '2026-01-01', '2026-12-31'],
  ['last-year', '2026-11-24', '2025-01-01', '2025-12-31'],
];

it.each(cases)('%s seen from %s is %s – %s', (preset, today, from, to) => {
  expect(periodOf(preset, day(today))).toEqual({ from, to });
});
