import { describe, expect, it } from 'vitest';
import {
  copyToWeekdays,
  draftOf,
  hoursOf,
  isSound,
  problemOf,
  toggleDay,
  usualHours,
  withDay,
} from '../../../../renderer/ui/opening-hours/hours-draft.ts';

const span = (opensMinute: number | null, closesMinute: number | null) => ({
  opensMinute,
  closesMinute,
});

describe('a week of opening hours being written', () => {
  it('starts as Monday to Friday 9–15', () => {
    expect(hoursOf(usualHours)).toEqual(
      [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opensMinute: 540, closesMinute: 900 })),
    );
  });

  it('comes back from what was saved, two openings a day in their order', () => {
    const saved = [
      { weekday: 3, opensMinute: 960, closesMinute: 1080 },
      { weekday: 3, opensMinute: 540, closesMinute: 720 },
    ];
    expect(draftOf(saved)[2]).toEqual([span(540, 720), span(960, 1080)]);
    expect(hoursOf(draftOf(saved))).toHaveLength(2);
  });

  it('opens a closed day with the hours of the open day before it', () => {
    const friday = withDay(usualHours, 5, [span(600, 960)]);
    expect(toggleDay(friday, 6)[5]).toEqual([span(600, 960)]);
    expect(toggleDay(usualHours, 1)[0]).toEqual([]);
  });

  it("copies Monday's hours to the weekdays and leaves the weekend", () => {
    const copied = copyToWeekdays(withDay(usualHours, 1, [span(600, 1080)]));
    expect(copied[4]).toEqual([span(600, 1080)]);
    expect(copied[5]).toEqual([]);
  });

  it('says what is wrong with a day', () => {
    expect(problemOf([span(540, null)])).toBe('required');
    expect(problemOf([span(900, 540)])).toBe('end-before-start');
    expect(problemOf([span(540, 900), span(840, 1000)])).toBe('overlap');
    expect(problemOf([span(540, 720), span(720, 900)])).toBeNull();
    expect(isSound(withDay(usualHours, 2, [span(null, null)]))).toBe(false);
  });
});
