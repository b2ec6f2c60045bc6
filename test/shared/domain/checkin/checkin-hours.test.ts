import { expect, it } from 'vitest';
import { checkinBar } from '#shared/domain/checkin/checkin-hours.ts';
import { day } from '#shared/kernel/local-date.ts';

const session = {
  ...{ date: day('2026-11-24'), endMinute: 690, kind: 'group' as const },
  ...{ status: 'planned' as const, registerClosed: false },
};
const at = (date: string, minute: number) => ({ date: day(date), minute });
const noon = at('2026-11-24', 690);

it('runs on the day of the session until half an hour after its end', () => {
  expect(checkinBar(session, at('2026-11-24', 0))).toBeNull();
  expect(checkinBar(session, at('2026-11-24', 720))).toBeNull();
  expect(checkinBar(session, at('2026-11-24', 721))).toBe('over');
  expect(checkinBar(session, at('2026-11-23', 600))).toBe('not-today');
  expect(checkinBar(session, at('2026-11-25', 0))).toBe('not-today');
});

it('runs on no session that is closed, called off or without names', () => {
  expect(checkinBar({ ...session, registerClosed: true }, noon)).toBe('register-closed');
  expect(checkinBar({ ...session, status: 'cancelled' }, noon)).toBe('called-off');
  expect(checkinBar({ ...session, status: 'not-held' }, noon)).toBe('called-off');
  expect(checkinBar({ ...session, kind: 'information-event' }, noon)).toBe('no-names');
  expect(checkinBar({ ...session, status: 'held' }, noon)).toBeNull();
});
