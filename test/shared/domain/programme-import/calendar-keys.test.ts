import { describe, expect, it } from 'vitest';
import { calendarKeysOf } from '#shared/domain/programme-import/calendar-keys.ts';
import { day } from '#shared/kernel/local-date.ts';
import { idOf } from './a-calendar.ts';

const series = [{ id: idOf<'series'>(1001), startMinute: 600 }];
const session = (n: number, date: string, startMinute = 600, seriesId = series[0]?.id ?? null) => ({
  id: idOf<'session'>(n),
  seriesId,
  slotDate: day(date),
  startMinute,
});

const ownKey = (n: number) => ({ uid: `${idOf<'session'>(n)}@narikka`, recurrenceId: null });

describe('calendarKeysOf', () => {
  it('names a session of a series by itself, and by the series and its slot', () => {
    const keys = calendarKeysOf([session(1, '2026-03-10', 660)], series);
    expect(keys.get(idOf<'session'>(1))).toEqual([
      ownKey(1),
      { uid: `${idOf<'series'>(1001)}@narikka`, recurrenceId: '2026-03-10T10:00' },
    ]);
  });

  it('names a session alone by itself, also one of a series that is not there', () => {
    const alone = session(1, '2026-03-10', 600, null);
    const stranger = session(2, '2026-03-10', 600, idOf<'series'>(9));
    const keys = calendarKeysOf([alone, stranger], series);
    expect([...keys.values()]).toEqual([[ownKey(1)], [ownKey(2)]]);
  });

  it('gives a slot that two claim to the one at the time of the series', () => {
    const keys = calendarKeysOf([session(1, '2026-03-10', 900), session(2, '2026-03-10')], series);
    expect(keys.get(idOf<'session'>(1))).toEqual([ownKey(1)]);
    expect(keys.get(idOf<'session'>(2))?.[1]?.recurrenceId).toBe('2026-03-10T10:00');
  });
});
