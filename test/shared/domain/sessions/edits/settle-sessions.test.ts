import { describe, expect, it } from 'vitest';
import type { OffDayChoices } from '#shared/domain/sessions/edits/off-day-choice.ts';
import { sessionHits, settleSessions } from '#shared/domain/sessions/edits/settle-sessions.ts';
import type { SessionId } from '#shared/kernel/ids.ts';
import { day } from '#shared/kernel/local-date.ts';
import { aSession, days, midNovember, nth, offDay, tuesdays } from './a-series.ts';

// A closure of a week is added to a running season.
const closure = days('2026-11-24', '2026-11-25').map((date) => ({
  ...offDay(date, 'closure'),
  venueId: tuesdays.venueId,
}));
const akaa = nth<'venue'>(2);
const sessions = [
  aSession(1, '2026-11-24'),
  aSession(2, '2026-11-25'),
  aSession(3, '2026-11-24', { hasAttendance: true }),
  aSession(4, '2026-11-25', { status: 'cancelled', cancelReason: 'too-few' }),
  aSession(5, '2026-11-24', { venueId: akaa }),
  aSession(6, '2026-12-01'),
  aSession(7, '2026-11-27', { groupId: nth<'group'>(2) }),
];
const ground = { sessions, offDays: closure, facts: midNovember };
const settled = (choices: OffDayChoices<SessionId>) => settleSessions(ground, choices);
const move = (n: number, to: string) => ({
  of: nth<'session'>(n),
  choice: { kind: 'move', to: day(to) } as const,
});

describe('sessionHits', () => {
  it('tells those to choose upon from those locked and cancelled, in this venue', () => {
    const { hits, locked, cancelled } = sessionHits(ground);
    expect(hits.map(({ session }) => session.id)).toEqual([nth(1), nth(2)]);
    expect(locked).toEqual([
      { hit: { session: sessions[2], offDay: closure[0] }, why: 'attendance' },
    ]);
    expect(cancelled.map(({ session }) => session.id)).toEqual([nth(4)]);
  });

  it('takes a holiday of every venue for all', () => {
    const offDays = [{ ...offDay('2026-11-24'), venueId: null }];
    expect(sessionHits({ ...ground, offDays }).hits.map(({ session }) => session.id)).toEqual([
      nth(1),
      nth(5),
    ]);
  });
});

describe('settleSessions', () => {
  it('does nothing without a choice', () => {
    const { writes, open } = settled({ each: [], rest: 'ask' });
    expect(writes).toEqual([]);
    expect(open).toHaveLength(2);
  });

  it('cancels for the closure, keeps without a write', () => {
    const keep = { of: nth<'session'>(1), choice: { kind: 'keep' } } as const;
    expect(settled({ each: [keep], rest: 'cancel' })).toMatchObject({
      writes: [
        { before: sessions[1], after: { status: 'cancelled', cancelReason: 'venue-closed' } },
      ],
      open: [],
    });
  });

  it('moves to the named date and no other', () => {
    expect(settled({ each: [move(1, '2026-11-27')], rest: 'keep' }).writes).toMatchObject([
      {
        before: sessions[0],
        after: { date: '2026-11-27', origin: { slotDate: '2026-11-24', changed: true } },
      },
    ]);
  });

  it.each([
    ['off-day', '2026-11-25'],
    ['taken', '2026-12-01'],
    ['past', '2026-11-17'],
    ['closed-month', '2026-10-30'],
  ])('does not move to a day that is no good: %s', (why, to) => {
    const result = settled({ each: [move(1, to)], rest: 'keep' });
    expect(result).toMatchObject({ writes: [], refused: [{ to, why }] });
  });

  it('does not move two sessions of a group onto one another', () => {
    const each = [move(1, '2026-11-27'), move(2, '2026-11-27')];
    expect(settled({ each, rest: 'ask' })).toMatchObject({
      writes: [{ before: { id: nth(1) } }],
      refused: [{ hit: { session: { id: nth(2) } }, why: 'taken' }],
    });
  });
});
