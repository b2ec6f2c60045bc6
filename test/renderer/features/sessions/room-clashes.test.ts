import { describe, expect, it } from 'vitest';
import type { Session } from '#shared/contract/sessions.ts';
import { day } from '#shared/kernel/local-date.ts';
import { type RoomWish, roomClashes } from '../../../../renderer/features/sessions/room-clashes.ts';

const taken = (id: string, changes: Partial<Session> = {}) =>
  ({
    id,
    roomId: 'hall',
    date: day('2026-11-24'),
    startMinute: 780,
    endMinute: 900,
    status: 'planned',
    ...changes,
  }) as unknown as Session;

const wish = (changes: Partial<RoomWish> = {}): RoomWish => ({
  roomId: 'hall',
  dates: [day('2026-11-24'), day('2026-12-01')],
  startMinute: 840,
  endMinute: 930,
  except: null,
  ...changes,
});
const clashing = (asked: RoomWish, ...sessions: Session[]) =>
  roomClashes(asked, sessions).map(({ id }) => id);

describe('a room wished for', () => {
  it('clashes with what overlaps in the same room on one of the days', () => {
    expect(clashing(wish(), taken('a'))).toEqual(['a']);
    expect(clashing(wish(), taken('a', { date: day('2026-11-25') }))).toEqual([]);
    expect(clashing(wish({ roomId: 'kitchen' }), taken('a'))).toEqual([]);
  });

  it('may begin when another ends', () => {
    expect(clashing(wish({ startMinute: 900 }), taken('a'))).toEqual([]);
    expect(clashing(wish({ startMinute: 720, endMinute: 780 }), taken('a'))).toEqual([]);
  });

  it('is free of what is cancelled, and of the session that is being moved', () => {
    const off = [taken('a', { status: 'cancelled' }), taken('b', { status: 'not-held' })];
    expect(clashing(wish(), ...off)).toEqual([]);
    expect(clashing(wish({ except: 'a' as Session['id'] }), taken('a'))).toEqual([]);
  });

  it('clashes with nothing while the room or a time is missing', () => {
    expect(clashing(wish({ roomId: null }), taken('a'))).toEqual([]);
    expect(clashing(wish({ endMinute: null }), taken('a'))).toEqual([]);
  });
});
