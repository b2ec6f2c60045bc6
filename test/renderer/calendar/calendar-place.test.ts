import fc from 'fast-check';
import { expect, it } from 'vitest';
import { day } from '#shared/kernel/local-date.ts';
import { aShownSession } from '#test/support/a-session.ts';
import {
  daysLater,
  drawn,
  endingAt,
  isSamePlace,
  laterBy,
  type Place,
  placeOf,
  snapped,
  startingAt,
} from '../../../renderer/calendar/calendar-place.ts';

const anyPlace = fc
  .record({ start: fc.integer({ min: 0, max: 94 }), length: fc.integer({ min: 1, max: 95 }) })
  .map(
    ({ start, length }): Place => ({
      date: day('2026-11-24'),
      startMinute: start * 15,
      endMinute: Math.min((start + length) * 15, 1440),
      roomId: null,
    }),
  );
const anyMinutes = fc.integer({ min: -3000, max: 3000 });

it('keeps a session that is carried within its day and as long as it was', () => {
  fc.assert(
    fc.property(anyPlace, anyMinutes, (place, minutes) => {
      const to = laterBy(place, minutes);
      expect(to.endMinute - to.startMinute).toBe(place.endMinute - place.startMinute);
      expect(to.startMinute).toBeGreaterThanOrEqual(0);
      expect(to.endMinute).toBeLessThanOrEqual(1440);
    }),
  );
});

it('leaves a quarter at least, whichever edge is moved and wherever to', () => {
  fc.assert(
    fc.property(anyPlace, anyMinutes, (place, minute) => {
      for (const to of [endingAt(place, snapped(minute)), startingAt(place, snapped(minute))]) {
        expect(to.endMinute - to.startMinute).toBeGreaterThanOrEqual(15);
        expect(to.startMinute).toBeGreaterThanOrEqual(0);
        expect(to.endMinute).toBeLessThanOrEqual(1440);
      }
      expect(endingAt(place, minute).startMinute).toBe(place.startMinute);
      expect(startingAt(place, minute).endMinute).toBe(place.endMinute);
    }),
  );
});

it('draws in both directions, a quarter at least', () => {
  expect(drawn(600, 690)).toEqual({ startMinute: 600, endMinute: 690 });
  expect(drawn(690, 600)).toEqual({ startMinute: 600, endMinute: 690 });
  expect(drawn(600, 600)).toEqual({ startMinute: 600, endMinute: 615 });
});

it('takes the nearest quarter', () => {
  expect([607, 608, -5, 2000].map(snapped)).toEqual([600, 615, 0, 1440]);
});

it('goes by days over the clock changes', () => {
  const place = placeOf(aShownSession({ date: day('2026-10-24') }));
  expect(daysLater(place, 1)).toEqual({ ...place, date: '2026-10-25' });
  expect(isSamePlace(daysLater(daysLater(place, 7), -7), place)).toBe(true);
  expect(isSamePlace(daysLater(place, 1), place)).toBe(false);
});
