import { describe, expect, it } from 'vitest';
import {
  timesFrom,
  withEnd,
  withStart,
} from '../../../../renderer/features/sessions/time-values.ts';

describe('start and end as they are typed', () => {
  it('end an hour and a half after the start, also digit by digit', () => {
    const typed = [1 * 60, 13 * 60].reduce(withStart, timesFrom(null));
    expect(typed).toMatchObject({ startMinute: 780, endMinute: 870 });
  });

  it('are as long as another session was', () => {
    const like = timesFrom(600, { startMinute: 600, endMinute: 720 });
    expect(withStart(like, 660)).toMatchObject({ startMinute: 660, endMinute: 780 });
  });

  it('keep an end that was typed itself', () => {
    const typed = withEnd(timesFrom(600), 660);
    expect(withStart(typed, 540)).toMatchObject({ startMinute: 540, endMinute: 660 });
  });

  it('end at midnight at the latest, and wait for a readable start', () => {
    expect(withStart(timesFrom(null), 1400).endMinute).toBe(1440);
    expect(withStart(timesFrom(600), null)).toMatchObject({ startMinute: null, endMinute: 690 });
  });
});
