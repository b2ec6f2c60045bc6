import { expect, it } from 'vitest';
import { sideBySide } from '#shared/domain/feedback/side-by-side.ts';
import { day } from '#shared/kernel/local-date.ts';

const months = { from: '2026-09', to: '2026-12' };

it('puts visitors and leaders beside each other by month, with a gap where one said nothing', () => {
  const trend = [
    { period: '2026-10', answers: 6, mean: 4 },
    { period: '2026-11', answers: 5, mean: 3.2 },
    { period: '2026', answers: 5, mean: 2 },
  ];
  const said = [
    { date: day('2026-11-03'), value: 5 },
    { date: day('2026-11-10'), value: 2 },
    { date: day('2026-12-01'), value: 4 },
    { date: day('2026-08-31'), value: 1 },
  ];
  expect(sideBySide(trend, said, months)).toEqual([
    { month: '2026-10', visitors: { mean: 4, answers: 6 }, leaders: null },
    {
      ...{ month: '2026-11', visitors: { mean: 3.2, answers: 5 } },
      leaders: { mean: 3.5, answers: 2 },
    },
    { month: '2026-12', visitors: null, leaders: { mean: 4, answers: 1 } },
  ]);
});
