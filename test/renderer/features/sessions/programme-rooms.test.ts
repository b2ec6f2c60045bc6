import { describe, expect, it } from 'vitest';
import type { Venue } from '#shared/contract/venues.ts';
import type { RoomId } from '#shared/kernel/ids.ts';
import { aShownSession } from '#test/support/a-session.ts';
import { roomColumns } from '../../../../renderer/features/sessions/programme-rooms.ts';

const aRoom = (id: string, archived = false) => ({ id, name: id, capacity: null, archived });
const aVenue = (name: string, rooms: ReturnType<typeof aRoom>[]) =>
  ({ id: name, name, address: '', rooms, openingHours: [] }) as unknown as Venue;
const akaa = aVenue('Akaa', [aRoom('Sali'), aRoom('Vanha', true)]);
const urjala = aVenue('Urjala', [aRoom('Tupa')]);
const shown = { sessions: [], room: null, elsewhere: 'Ei tilaa' };
const names = (columns: ReturnType<typeof roomColumns>) => columns.map(({ name }) => name);

describe('the columns of the rooms’ view', () => {
  it('are the rooms in use, and the one for none', () => {
    expect(names(roomColumns({ ...shown, venues: [akaa] }))).toEqual(['Sali', 'Ei tilaa']);
  });

  it('keep a room out of use while something is in it', () => {
    const sessions = [aShownSession({ roomId: 'Vanha' as RoomId })];
    expect(names(roomColumns({ ...shown, venues: [akaa], sessions }))).toEqual([
      'Sali',
      'Vanha',
      'Ei tilaa',
    ]);
  });

  it('bring the venue’s name when there are several', () => {
    expect(names(roomColumns({ ...shown, venues: [akaa, urjala] }))).toEqual([
      'Sali · Akaa',
      'Tupa · Urjala',
      'Ei tilaa',
    ]);
  });

  it('are the one that is asked for', () => {
    expect(names(roomColumns({ ...shown, venues: [akaa, urjala], room: 'Tupa' }))).toEqual([
      'Tupa · Urjala',
    ]);
    expect(names(roomColumns({ ...shown, venues: [akaa], room: 'none' }))).toEqual(['Ei tilaa']);
  });
});
