import { describe, expect, it } from 'vitest';
import type { SessionId } from '#shared/kernel/ids.ts';
import { day } from '#shared/kernel/local-date.ts';
import { aShownSession } from '#test/support/a-session.ts';
import { linesOf, monthDays, weeksOf } from '../../../renderer/calendar/month-days.ts';

const many = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    aShownSession({
      id: `s${i}` as SessionId,
      startMinute: 1200 - i * 15,
      endMinute: 1230 - i * 15,
    }),
  );
const date = day('2026-11-24');

describe('a month’s page', () => {
  it('has whole weeks from Monday, with the neighbours’ days', () => {
    const weeks = weeksOf(date);
    expect(weeks.every((week) => week.length === 7)).toBe(true);
    expect([weeks[0]?.[0], weeks.at(-1)?.[6]]).toEqual(['2026-10-26', '2026-12-06']);
    expect(weeksOf(day('2027-02-10'))).toHaveLength(4);
  });

  it('hands on what a day can show, in order of time, and how many there are', () => {
    const weeks = weeksOf(date);
    const own = monthDays(weeks, many(200)).get(date);
    expect(own?.count).toBe(200);
    expect(own?.shown).toHaveLength(linesOf(weeks.length));
    expect(own?.shown[0]?.id).toBe('s199');
  });

  it('shows one more in place of a line that would say "+1"', () => {
    const weeks = weeksOf(date);
    const lines = linesOf(weeks.length);
    expect(monthDays(weeks, many(lines + 1)).get(date)?.shown).toHaveLength(lines + 1);
    expect(monthDays(weeks, many(lines + 2)).get(date)?.shown).toHaveLength(lines);
  });
});
