import { expect, it } from 'vitest';
import type { RoomId, StaffId } from '#shared/kernel/ids.ts';
import { aShownSession } from '#test/support/a-session.ts';
import {
  filtered,
  noRoom,
  withVenues,
} from '../../../../renderer/features/sessions/programme-filter.ts';
import { noFilters } from '../../../../renderer/features/sessions/programme-place.ts';

const hall = 'hall' as RoomId;
const inHall = aShownSession({ title: 'Salissa', roomId: hall });
const elsewhere = aShownSession({ title: 'Muualla', kind: 'workshop', shownStatus: 'cancelled' });
const ofTwo = aShownSession({ title: 'Kahden', leaderIds: ['kaisa', 'aino'] as StaffId[] });
const all = [inHall, elsewhere, ofTwo];
const titles = (filters: Partial<typeof noFilters>): string[] =>
  filtered(all, { ...noFilters, ...filters }).map(({ title }) => title);

it('leaves nothing out, and copies nothing, when nothing is asked for', () => {
  expect(filtered(all, noFilters)).toBe(all);
  expect(filtered(all, { ...noFilters, allVenues: true })).toBe(all);
});

it('shows what is in a room, or in none', () => {
  expect(titles({ room: hall })).toEqual(['Salissa']);
  expect(titles({ room: noRoom })).toEqual(['Muualla', 'Kahden']);
});

it('shows the sessions of a leader, of several leaders too', () => {
  expect(titles({ leader: 'aino' })).toEqual(['Kahden']);
  expect(titles({ leader: 'kaisa' })).toHaveLength(3);
});

it('shows a kind, a status, and what is both', () => {
  expect(titles({ kind: 'workshop' })).toEqual(['Muualla']);
  expect(titles({ status: 'upcoming' })).toEqual(['Salissa', 'Kahden']);
  expect(titles({ kind: 'workshop', status: 'upcoming' })).toEqual([]);
});

it('names the venue beside the place when there are several', () => {
  const inRoom = aShownSession({ roomId: hall, roomName: 'Sali' });
  const outside = aShownSession({ place: 'Kirjasto' });
  const [room, out, nowhere] = withVenues([inRoom, outside, aShownSession()]);
  expect(room?.roomName).toBe('Sali · Narikka');
  expect([out?.roomName, out?.place]).toEqual([null, 'Kirjasto · Narikka']);
  expect(nowhere?.place).toBe('Narikka');
});
