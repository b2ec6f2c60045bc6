import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClock, readMinutes } from '#shared/domain/tables/read-clock.ts';
import type { Cell } from '#shared/domain/tables/sheet.ts';

const told = (cell: Cell): string | null => {
  const times = readClock(cell);
  if (!times) return null;
  const clock = (minute: number) => `${Math.floor(minute / 60)}:${minute % 60}`;
  return times.end === null ? clock(times.start) : `${clock(times.start)}-${clock(times.end)}`;
};

describe('a time in a cell', () => {
  it.each<[cell: Cell, told: string]>([
    ['10-12', '10:0-12:0'],
    ['10–11.30', '10:0-11:30'],
    ['10.00 — 12.00', '10:0-12:0'],
    ['klo 13.00', '13:0'],
    ['klo 13.00-14.30', '13:0-14:30'],
    ['Klo. 9', '9:0'],
    ['kl. 13–15', '13:0-15:0'],
    ['10:00:00', '10:0'],
    ['2:30 PM', '14:30'],
    ['12:15 am', '0:15'],
    ['9-5 pm', '21:0-17:0'],
    ['10-', '10:0'],
    ['22-24', '22:0-24:0'],
    ['1030', '10:30'],
    ['0,4375', '10:30'],
    [10, '10:0'],
    [0.4375, '10:30'],
    [10.3, '10:30'],
    [16.45, '16:45'],
    [1030, '10:30'],
    [{ serial: 0.4375 }, '10:30'],
    [{ serial: 46_350.4375 }, '10:30'],
  ])('is read: %j is %s', (cell, expected) => {
    expect(told(cell)).toBe(expected);
  });

  it('is seen through when Excel made a day of it', () => {
    // 10.12.2026, which somebody typed as 10-12.
    expect(readClock({ serial: 46_366 })).toEqual({ start: 600, end: 720, wasDay: true });
  });

  it.each<[cell: Cell]>([
    ...[[null], [''], ['aamulla'], ['25'], ['10.60'], ['10-25'], ['24'], ['-1'], [10.5], [2500]],
    ...[[99], [true], ['13 pm'], [{ serial: 46_350 }], ['=cmd()'], ['1'.repeat(10_000)]],
  ] as [Cell][])('is not guessed: %j', (cell) => {
    expect(told(cell)).toBeNull();
  });

  it('comes back as it was written, in each way of writing', () => {
    const minute = fc.integer({ min: 0, max: 1439 });
    fc.assert(
      fc.property(minute, minute, fc.constantFrom('.', ':'), (a, b, dot) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        const text = (m: number) => `${Math.floor(m / 60)}${dot}${String(m % 60).padStart(2, '0')}`;
        expect(readClock(`klo ${text(start)} – ${text(end)}`)).toEqual({
          start,
          end,
          wasDay: false,
        });
        expect(readClock({ serial: start / 1440 })?.start).toBe(start);
      }),
    );
  });

  it('is a time of a day or nothing, whatever the cell holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.double()), (cell) => {
        const times = readClock(cell);
        if (!times) return;
        expect(times.start).toBeGreaterThanOrEqual(0);
        expect(times.start).toBeLessThanOrEqual(1440);
        if (times.end !== null) expect(times.end).toBeLessThanOrEqual(1440);
      }),
    );
  });
});

describe('a length in a cell', () => {
  it.each<[cell: Cell, minutes: number | null]>([
    ['90 min', 90],
    ['90', 90],
    ['1,5 h', 90],
    ['1 h 30 min', 90],
    ['2 tuntia', 120],
    ['1 tim 15 min', 75],
    ['1:30', 90],
    [2, 120],
    [45, 45],
    [{ serial: 0.0625 }, 90],
    [13, null],
    [0, null],
    [-1, null],
    ['pitkä', null],
    ['', null],
    [null, null],
  ])('is read: %j is %s minutes', (cell, minutes) => {
    expect(readMinutes(cell)).toBe(minutes);
  });
});
