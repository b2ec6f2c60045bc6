import { describe, expect, it } from 'vitest';
import { day } from '#shared/kernel/local-date.ts';
import { aSession, hall, kitchen, nth, tuesdays } from './a-series.ts';
import { lines, planned, preview } from './an-edit.ts';

describe('planEdit of this session only', () => {
  const toKitchen = (n: number) =>
    ({ scope: 'this', sessionId: nth<'session'>(n), changes: { roomId: kitchen } }) as const;

  it('changes it, field by field, and marks it as changed by hand', () => {
    const { items, effect } = preview({
      scope: 'this',
      sessionId: nth<'session'>(3),
      changes: { date: day('2026-11-26'), times: { startMinute: 600, endMinute: 690 } },
    });
    expect(items[2]).toMatchObject({
      kind: 'change',
      fields: [
        { field: 'date', before: '2026-11-24', after: '2026-11-26' },
        { field: 'startMinute', before: 780, after: 600 },
        { field: 'endMinute', before: 900, after: 690 },
      ],
      origin: { slotDate: '2026-11-24', changed: true },
    });
    expect(effect).toEqual({ kind: 'unchanged' });
  });

  it('is no exception any more once it is put back', () => {
    const slotDate = day('2026-11-24');
    const origin = { kind: 'rule', seriesId: tuesdays.id, slotDate, changed: true } as const;
    const sessions = [aSession(3, '2026-11-24', { roomId: kitchen, origin })];
    const { items } = preview(
      { scope: 'this', sessionId: nth<'session'>(3), changes: { roomId: hall } },
      { sessions },
    );
    expect(items[0]).toMatchObject({ kind: 'change', origin: { changed: false } });
  });

  it.each([
    ['attendance', aSession(1, '2026-11-24', { hasAttendance: true })],
    ['recorded', aSession(1, '2026-11-24', { registerClosed: true })],
    ['recorded', aSession(1, '2026-11-24', { status: 'not-held', cancelReason: 'too-few' })],
    ['closed-month', aSession(1, '2026-10-27')],
    ['past', aSession(1, '2026-11-17')],
    ['past', aSession(1, '2026-11-18', { startMinute: 540, endMinute: 600 })],
  ])('is locked: %s', (why, session) => {
    expect(preview(toKitchen(1), { sessions: [session] }).items).toEqual([
      { kind: 'locked', session, why },
    ]);
  });

  it('does not move it to yesterday or into a reported month', () => {
    const moveTo = (date: string) =>
      lines(
        preview({
          scope: 'this',
          sessionId: nth<'session'>(3),
          changes: { date: day(date) },
        }),
      )[2];
    expect(moveTo('2026-11-17')).toBe('locked 2026-11-24 to-past');
    expect(moveTo('2026-10-27')).toBe('locked 2026-11-24 to-closed-month');
  });

  it('refuses an end before the start, and a session of another series', () => {
    const times = { startMinute: 900, endMinute: 900 };
    expect(planned({ ...toKitchen(3), changes: { times } })).toMatchObject({
      error: { code: 'end-before-start', fields: { endMinute: 'end-before-start' } },
    });
    expect(planned(toKitchen(99))).toMatchObject({ error: { code: 'not-found' } });
  });
});
