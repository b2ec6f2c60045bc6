import { describe, expect, it } from 'vitest';
import { matchRooms } from '#shared/domain/programme-import/match-rooms.ts';
import { idOf } from './a-calendar.ts';

const names = [
  ['Sali', 'Ilo'],
  ['Iso sali', 'Ilo'],
  ['Keittiö', 'Ilo'],
  ['Keittiö', 'Kotikolo'],
  ['Huone 2', 'Kotikolo'],
  ['', 'Kotikolo'],
];
const rooms = names.map(([name = '', venueName = ''], n) => ({
  id: idOf<'room'>(n),
  name,
  venueName,
}));

describe('matchRooms', () => {
  it.each([
    ['Iso sali', 1, true],
    ['iso  SALI', 1, true],
    ['Iso sali, Ilo', 1, true],
    ['Kohtaamispaikka Ilo, Iso sali', 1, true],
    ['Ilo Iso sali', 1, true],
    ['Sali (Ilo)', 0, true],
    ['Keittiö, Kotikolo', 3, true],
    ['Keittio / Ilo', 2, true],
    ['Kokous pidetään huone 2:ssa', 4, false],
    ['2. kerros, tila Huone 2, Kotikolo', 4, false],
  ])('takes %j for a room', (text, n, isSure) => {
    expect(matchRooms(text, rooms)).toEqual({ roomId: idOf<'room'>(n), isSure });
  });

  it.each(['', '  ', 'Ilo', 'Keittiö', 'Salissa', 'Huone 22', 'Teams', ',,,'])(
    'does not guess %j',
    (text) => {
      expect(matchRooms(text, rooms)).toBeNull();
    },
  );
});
