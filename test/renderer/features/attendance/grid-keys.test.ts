import { describe, expect, it } from 'vitest';
import {
  afterMark,
  clampSpot,
  firstUnmarked,
  gridKey,
  type Spot,
} from '../../../../renderer/features/attendance/grid-keys.ts';

const size = { rows: 12, columns: 5 };
const none = { ctrlKey: false, metaKey: false, altKey: false, repeat: false };
const press = (key: string, spot: Spot = { row: 3, column: 1 }, with_: Partial<typeof none> = {}) =>
  gridKey({ key, ...none, ...with_ }, spot, size);
const moved = (key: string, spot?: Spot, with_?: Partial<typeof none>) => {
  const done = press(key, spot, with_);
  return done?.kind === 'move' ? done.to : null;
};

describe('gridKey', () => {
  it.each([
    ['1', 'present'],
    ['2', 'present-remote'],
    ['3', 'absent-notified'],
    ['4', 'absent-unnotified'],
    ['5', 'not-expected'],
  ])('marks by %s as %s', (key, status) => {
    expect(press(key)).toEqual({ kind: 'mark', status });
  });

  it('clears by Backspace and Delete', () => {
    expect(press('Backspace')).toEqual({ kind: 'clear' });
    expect(press('Delete')).toEqual({ kind: 'clear' });
  });

  it('moves by arrows and stays within the grid', () => {
    expect(moved('ArrowDown')).toEqual({ row: 4, column: 1 });
    expect(moved('ArrowUp')).toEqual({ row: 2, column: 1 });
    expect(moved('ArrowRight')).toEqual({ row: 3, column: 2 });
    expect(moved('ArrowLeft', { row: 3, column: 0 })).toEqual({ row: 3, column: 0 });
    expect(moved('ArrowDown', { row: 11, column: 4 })).toEqual({ row: 11, column: 4 });
  });

  it('moves to the ends of a row and of the register', () => {
    expect(moved('Home')).toEqual({ row: 3, column: 0 });
    expect(moved('End')).toEqual({ row: 3, column: 4 });
    expect(moved('Home', undefined, { ctrlKey: true })).toEqual({ row: 0, column: 0 });
    expect(moved('End', undefined, { ctrlKey: true })).toEqual({ row: 11, column: 4 });
    expect(moved('PageDown')).toEqual({ row: 11, column: 1 });
  });

  it('marks one row by a digit held down, but lets an arrow repeat', () => {
    expect(press('1', undefined, { repeat: true })).toBeNull();
    expect(moved('ArrowDown', undefined, { repeat: true })).toEqual({ row: 4, column: 1 });
  });

  it('leaves the keys of the browser and the program alone', () => {
    expect(press('1', undefined, { ctrlKey: true })).toBeNull();
    expect(press('1', undefined, { altKey: true })).toBeNull();
    expect(press('Enter')).toBeNull();
    expect(press('Tab')).toBeNull();
    expect(press('6')).toBeNull();
  });
});

describe('twelve people', () => {
  it('take twelve keys from the first row to the last', () => {
    let spot: Spot = { row: 0, column: 0 };
    const marked: number[] = [];
    for (let i = 0; i < 12; i++) {
      marked.push(spot.row);
      spot = afterMark(spot, size);
    }
    expect(marked).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(spot).toEqual({ row: 11, column: 0 });
  });
});

describe('clampSpot', () => {
  it('finds the nearest toggle when rows have gone', () => {
    expect(clampSpot({ row: 11, column: 2 }, { rows: 5, columns: 5 })).toEqual({
      row: 4,
      column: 2,
    });
    expect(clampSpot({ row: 2, column: 2 }, { rows: 0, columns: 5 })).toEqual({
      row: 0,
      column: 2,
    });
  });
});

describe('firstUnmarked', () => {
  it('goes on where the marks end', () => {
    expect(firstUnmarked([{ status: 'present' }, { status: null }, { status: null }])).toBe(1);
  });

  it('is the first row when all are marked or none is there', () => {
    expect(firstUnmarked([{ status: 'present' }])).toBe(0);
    expect(firstUnmarked([])).toBe(0);
  });
});
