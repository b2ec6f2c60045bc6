import { describe, expect, it } from 'vitest';
import type { SeriesRule } from '#shared/domain/sessions/recurrence/series-rule.ts';
import type { GroupId } from '#shared/kernel/ids.ts';
import { day } from '#shared/kernel/local-date.ts';
import { planOf, seriesDefaults } from '../../../../renderer/features/sessions/series-plan.ts';

const today = day('2026-11-24');
const groupOf = (startsOn: string, endsOn: string | null) => ({
  ...{ startsOn: day(startsOn), endsOn: endsOn === null ? null : day(endsOn) },
  roomId: null,
});
const known = { group: groupOf('2026-08-01', null), series: [], openingHours: [], today };
const groupId = 'g' as GroupId;

const rule: SeriesRule = {
  ...{ kind: 'week-parity', parity: 'odd', weekdays: [4], added: [], leftOut: [] },
  from: day('2026-09-03'),
  end: { kind: 'until', date: day('2026-12-18') },
};
const thursdays = {
  ...{ rule, until: day('2026-12-18'), startMinute: 780, endMinute: 900, upcoming: 3 },
  roomId: null,
};

describe('a new series', () => {
  it('begins today or with the group, and ends with the group or with the term', () => {
    expect(seriesDefaults({ ...known, group: groupOf('2026-08-01', '2026-12-18') })).toMatchObject({
      ...{ from: '2026-11-24', until: '2026-12-18' },
    });
    expect(seriesDefaults({ ...known, group: groupOf('2027-01-11', null) })).toMatchObject({
      ...{ from: '2027-01-11', until: '2027-05-31' },
    });
  });

  it('is planned for the next term once this one is nearly over', () => {
    expect(seriesDefaults(known)).toMatchObject({ until: '2026-12-31' });
    expect(seriesDefaults({ ...known, today: day('2026-12-10') })).toMatchObject({
      until: '2027-05-31',
    });
  });

  it('goes on like the last one of the group, after it', () => {
    const older = { ...thursdays, until: day('2026-05-28'), startMinute: 600, upcoming: 0 };
    expect(seriesDefaults({ ...known, series: [thursdays, older] })).toMatchObject({
      ...{ pattern: 'odd', weekdays: [4], startMinute: 780, endMinute: 900, followsBy: 120 },
      ...{ from: '2026-12-19', until: '2027-05-31' },
    });
  });

  it('starts when the venue opens where there was none yet, and has no weekday until one is chosen', () => {
    const openingHours = [{ weekday: 1, opensMinute: 540, closesMinute: 900 }];
    const values = seriesDefaults({ ...known, openingHours });
    expect(values).toMatchObject({ startMinute: 540, endMinute: 630, weekdays: [] });
    expect(planOf(groupId, values)).toBeNull();
  });

  it('is a plan only once its pattern, times and days are there', () => {
    const values = { ...seriesDefaults(known), weekdays: [2] as const };
    expect(planOf(groupId, values)).toBeNull();
    const whole = { ...values, startMinute: 600, endMinute: 690 };
    expect(planOf(groupId, { ...whole, until: null })).toBeNull();
    expect(planOf(groupId, whole)).toMatchObject({
      ...{ groupId: 'g', startMinute: 600, endMinute: 690 },
      rule: { kind: 'weekly', everyWeeks: 1, weekdays: [2], from: '2026-11-24' },
    });
  });
});
