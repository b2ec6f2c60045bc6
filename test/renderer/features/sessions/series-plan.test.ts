import { describe, expect, it } from 'vitest';
import type { Group } from '#shared/contract/groups.ts';
import type { GroupId } from '#shared/kernel/ids.ts';
import { day } from '#shared/kernel/local-date.ts';
import {
  datesHeld,
  planOf,
  seriesDefaults,
} from '../../../../renderer/features/sessions/series-plan.ts';

const today = day('2026-11-24');
const groupOf = (startsOn: string, endsOn: string | null) =>
  ({ startsOn, endsOn, roomId: null }) as unknown as Group;
const groupId = 'g' as GroupId;

describe('a new series', () => {
  it('begins today or with the group, and ends with the group', () => {
    expect(seriesDefaults(groupOf('2026-08-01', '2026-12-18'), today)).toMatchObject({
      from: '2026-11-24',
      until: '2026-12-18',
    });
    expect(seriesDefaults(groupOf('2027-01-11', null), today)).toMatchObject({
      from: '2027-01-11',
      until: '2027-04-04',
    });
  });

  it('is a plan only once weekdays, times and days are there', () => {
    const values = seriesDefaults(groupOf('2026-08-01', null), today);
    expect(planOf(groupId, values)).toBeNull();
    expect(planOf(groupId, { ...values, weekdays: [2], startMinute: 600 })).toBeNull();
    const whole = { ...values, weekdays: [2], startMinute: 600, endMinute: 690 };
    expect(planOf(groupId, { ...whole, until: null })).toBeNull();
    expect(planOf(groupId, whole)).toMatchObject({ groupId: 'g', weekdays: [2], everyWeeks: 1 });
  });

  it('holds kept days among the others, and forgets kept days that are no longer skipped', () => {
    const dates = [day('2027-06-18'), day('2027-07-02')];
    const skipped = [day('2027-06-25')];
    expect(datesHeld(dates, skipped, [])).toEqual(dates);
    expect(datesHeld(dates, skipped, [day('2027-06-25'), day('2027-12-24')])).toEqual([
      '2027-06-18',
      '2027-06-25',
      '2027-07-02',
    ]);
  });
});
