import fc from 'fast-check';
import { expect, it } from 'vitest';
import { absenceReasons } from '#shared/domain/attendance/absence-reasons.ts';
import { type Mark, markAfter, markFault, sameMark } from '#shared/domain/attendance/mark.ts';
import { isPresent, markStatuses } from '#shared/domain/attendance/mark-status.ts';

const label = 'l'.repeat(16) as NonNullable<Mark['labelId']>;
const minute = fc.integer({ min: 0, max: 1440 });
const status = fc.constantFrom(...markStatuses);
const mark: fc.Arbitrary<Mark> = fc
  .record({
    status,
    labelId: fc.option(fc.constant(label)),
    arrivedMinute: fc.option(minute),
    leftMinute: fc.option(minute),
    absenceReason: fc.option(fc.constantFrom(...absenceReasons)),
  })
  .filter((each) => markFault(each) === null);

it('fits still after every tap, and a tap of the same changes nothing', () => {
  fc.assert(
    fc.property(mark, status, (before, next) => {
      const after = markAfter(before, next);
      expect(markFault(after)).toBeNull();
      expect(after.status).toBe(next);
      if (next === before.status) expect(sameMark(before, after)).toBe(true);
      else expect(after.labelId).toBeNull();
    }),
  );
});

it('keeps the times of somebody who is remote instead of on site', () => {
  const times = { labelId: null, arrivedMinute: 620, leftMinute: null, absenceReason: null };
  const after = markAfter({ status: 'present', ...times }, 'present-remote');
  expect(after).toEqual({ status: 'present-remote', ...times });
  expect(markAfter(after, 'absent-notified').arrivedMinute).toBeNull();
});

it('has times only where somebody was, and a reason only where somebody was not', () => {
  fc.assert(
    fc.property(mark, (each) => {
      if (!isPresent(each.status))
        expect([each.arrivedMinute, each.leftMinute]).toEqual([null, null]);
      else expect(each.absenceReason).toBeNull();
    }),
  );
});
