import { describe, expect, it } from 'vitest';
import { reportGroupings } from '#shared/contract/reports.ts';
import { day } from '#shared/kernel/local-date.ts';
import {
  type Choices,
  chosenPeriod,
  firstChoices,
  groupings,
  readChoices,
  writeChoices,
} from '../../../../renderer/features/reports/report-choices.ts';

const own: Choices = {
  preset: 'own',
  from: day('2026-09-01'),
  to: day('2026-11-30'),
  by: 'session',
  venueId: '0123456789abcdef',
  groupId: null,
  withoutBoard: true,
  forOutsiders: true,
};

describe('readChoices', () => {
  it('reads what was written', () => {
    expect(readChoices(writeChoices(own))).toEqual(own);
  });

  it('begins with last month by month', () => {
    expect(readChoices(undefined)).toEqual(firstChoices);
    expect(firstChoices).toMatchObject({ preset: 'last-month', by: 'month' });
  });

  it.each([
    '',
    'null',
    '[]',
    '7',
    '{',
    '{"preset":"week","by":"moon","from":"2026-02-30","venueId":3}',
  ])('takes %j for the first choices', (text) => {
    expect(readChoices(text)).toEqual(firstChoices);
  });

  it('fits into what a preference may hold', () => {
    expect(writeChoices({ ...own, groupId: '0123456789abcdef' }).length).toBeLessThanOrEqual(500);
  });
});

describe('chosenPeriod', () => {
  const today = day('2026-11-24');

  it('is null while one’s own period lacks an end or is reversed', () => {
    expect(chosenPeriod({ ...own, to: null }, today)).toBeNull();
    expect(chosenPeriod({ ...own, to: day('2026-08-31') }, today)).toBeNull();
  });

  it('is one’s own period, one day at least', () => {
    const to = day('2026-09-01');
    expect(chosenPeriod({ ...own, to }, today)).toEqual({ from: own.from, to });
  });

  it('is for outsiders of the months that are over', () => {
    const year = { ...firstChoices, preset: 'this-year', forOutsiders: true } as const;
    expect(chosenPeriod(year, today)).toEqual({ from: '2026-01-01', to: '2026-10-31' });
    expect(chosenPeriod({ ...year, forOutsiders: false }, today)?.to).toBe('2026-12-31');
    // Of this month nothing is over: the core says what to choose.
    expect(chosenPeriod({ ...year, preset: 'this-month' }, today)?.to).toBe('2026-11-30');
  });
});

it('offers every grouping of the contract', () => {
  expect([...groupings].sort()).toEqual([...reportGroupings].sort());
});
