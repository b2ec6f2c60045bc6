import { describe, expect, it } from 'vitest';
import { closedParts, visibleHours } from '../../../renderer/calendar/visible-hours.ts';

const at = (startMinute: number, endMinute: number) => ({ startMinute, endMinute });

describe('visible hours', () => {
  it('are seven to twenty when nothing needs more', () => {
    expect(visibleHours([])).toEqual({ from: 420, to: 1200 });
    expect(visibleHours([at(600, 690), at(1140, 1200)])).toEqual({ from: 420, to: 1200 });
  });

  it('widen to whole hours around early and late sessions', () => {
    expect(visibleHours([at(395, 480), at(1170, 1265)])).toEqual({ from: 360, to: 1320 });
  });

  it('reach at most from midnight to midnight', () => {
    expect(visibleHours([at(0, 1440)])).toEqual({ from: 0, to: 1440 });
  });
});

describe('closed hours', () => {
  const hours = { from: 420, to: 1200 };
  const open = (startMinute: number, endMinute: number) => ({ startMinute, endMinute });

  it('are what lies around and between the open times', () => {
    expect(closedParts([open(720, 900), open(540, 660)], hours)).toEqual([
      { from: 420, to: 540 },
      { from: 660, to: 720 },
      { from: 900, to: 1200 },
    ]);
  });

  it('are the whole day when it does not open', () => {
    expect(closedParts([], hours)).toEqual([hours]);
  });

  it('are none when it is open longer than is shown, or twice at once', () => {
    expect(closedParts([open(0, 1440)], hours)).toEqual([]);
    expect(closedParts([open(400, 900), open(600, 1300)], hours)).toEqual([]);
  });
});
