import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDays, slashOrderOf } from '#shared/domain/tables/read-days.ts';
import type { Cell } from '#shared/domain/tables/sheet.ts';
import { addDays, day, partsOf } from '#shared/kernel/local-date.ts';
import { season } from '../programme-import/table/a-table.ts';

const reading = { period: season, previous: null, slashes: 'day-first' as const };
const told = (cell: Cell, more: Partial<typeof reading> = {}): string => {
  const read = readDays(cell, { ...reading, ...more });
  if (read.kind !== 'days') return read.kind;
  const rest = read.rest === null ? '' : ` + ${JSON.stringify(read.rest)}`;
  return `${read.days.join(' ')}${rest}${read.weekdayDiffers ? ' ?' : ''}`;
};

describe('a day in a cell', () => {
  it.each<[cell: Cell, told: string]>([
    ['24.11.2026', '2026-11-24'],
    ['24.11.26', '2026-11-24'],
    ['24. 11. 2026', '2026-11-24'],
    ['4.1.', '2027-01-04'],
    ['4.9', '2026-09-04'],
    ['ti 24.11.2026', '2026-11-24'],
    ['Tiistai 24.11.', '2026-11-24'],
    ['tis 24.11', '2026-11-24'],
    ['Tue, 24.11.2026', '2026-11-24'],
    ['to 24.11.2026', '2026-11-24 ?'],
    ['2026-11-24', '2026-11-24'],
    ['2026-11-24T10:00', '2026-11-24 + "10:00"'],
    ['24/11/2026', '2026-11-24'],
    ['24. marraskuuta 2026', '2026-11-24'],
    ['24 november', '2026-11-24'],
    ['24.11.2026 klo 10-12', '2026-11-24 + "klo 10-12"'],
    ['24.11. 10.00–12.00', '2026-11-24 + "10.00–12.00"'],
    ['24.11., 10-12', '2026-11-24 + "10-12"'],
    ['23.8, 20.9 ja 18.10.', '2026-08-23 2026-09-20 2026-10-18'],
    ['14.12., 11.1.', '2026-12-14 2027-01-11'],
    [{ serial: 46_350 }, '2026-11-24'],
    [{ serial: 46_350.4375 }, '2026-11-24 + {"serial":0.4375}'],
    [46_350, '2026-11-24'],
    ['46350', '2026-11-24'],
    ['29.2.2028', '2028-02-29'],
    ['29.2.', 'no-such-day'],
    ['29.2.2027', 'no-such-day'],
    ['31.11.', 'no-such-day'],
    ['24.13.2026', 'no-such-day'],
    ['2026-02-30', 'no-such-day'],
    ['24.11.0000', 'no-such-day'],
    ['huomenna', 'unreadable'],
    ['marraskuu 2026', 'unreadable'],
    ['Lukupiiri 24.11.', 'unreadable'],
    [12, 'unreadable'],
    [true, 'unreadable'],
    [null, 'unreadable'],
    [{ serial: 0.5 }, 'unreadable'],
    [{ serial: 1e9 }, 'unreadable'],
    ['=cmd()', 'unreadable'],
    ['\u202e24.11.2026', 'unreadable'],
  ])('is read: %j is %s', (cell, expected) => {
    expect(told(cell)).toBe(expected);
  });

  it('without a year is of the year in which it follows the row above', () => {
    const twoYears = { from: day('2026-01-01'), until: day('2027-12-31') };
    expect(told('10.1.', { period: twoYears })).toBe('2026-01-10');
    expect(told('10.1.', { period: twoYears, previous: day('2026-12-15') } as never)).toBe(
      '2027-01-10',
    );
  });

  it('without a year is of the year that has its weekday', () => {
    const twoYears = { from: day('2026-01-01'), until: day('2027-12-31') };
    // 10 January is a Saturday in 2026 and a Sunday in 2027.
    expect(told('su 10.1.', { period: twoYears })).toBe('2027-01-10');
  });

  it('is missed in its own year, though another year has it', () => {
    const longer = { from: day('2026-12-01'), until: day('2028-01-05') };
    expect(told('29.2.', { period: longer })).toBe('no-such-day');
  });

  it('comes back as it was written, in each way of writing', () => {
    const date = fc.integer({ min: 0, max: 303 }).map((days) => addDays(season.from, days));
    fc.assert(
      fc.property(date, (wanted) => {
        const { year, month, day: dayOfMonth } = partsOf(wanted);
        const ways = [
          ...[`${dayOfMonth}.${month}.${year}`, `${dayOfMonth}.${month}.`, wanted],
          `${dayOfMonth}/${month}/${year}`,
        ];
        expect(ways.map((text) => told(text))).toEqual(ways.map(() => wanted));
        const american = `${month}/${dayOfMonth}/${year}`;
        expect(told(american, { slashes: 'month-first' } as never)).toBe(wanted);
      }),
    );
  });

  it('is a day or a reason, whatever the cell holds, in no time', () => {
    const piece = fc.constantFrom('24', '.', '11', ' ', ',', 'ja', 'ti', '/', '2026', '-', ':');
    const text = fc.array(piece, { maxLength: 400 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' }), fc.double()), (cell) => {
        const startedMs = performance.now();
        expect(['days', 'no-such-day', 'unreadable']).toContain(readDays(cell, reading).kind);
        expect(performance.now() - startedMs).toBeLessThan(200);
      }),
    );
  });
});

it.each([
  [['1/2/2026', '11/24/2026'], 'month-first'],
  [['1/2/2026', '24/11/2026'], 'day-first'],
  [['1/2/2026'], 'day-first'],
])('slashes are read as the whole column has them: %j', (cells, order) => {
  expect(slashOrderOf(cells)).toBe(order);
});
