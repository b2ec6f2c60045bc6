import { describe, expect, it } from 'vitest';
import { visibleHours } from '../../../renderer/calendar/visible-hours.ts';

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
