import { describe, expect, it } from 'vitest';
import { placeTextOf } from '#shared/domain/programme-import/place-text.ts';

const ilo = { mode: 'on-site', roomName: 'Iso sali', venueName: 'Ilo', place: '' } as const;

describe('placeTextOf', () => {
  it('is the room and the venue, or the venue alone', () => {
    expect(placeTextOf(ilo)).toBe('Iso sali, Ilo');
    expect(placeTextOf({ ...ilo, roomName: null })).toBe('Ilo');
  });

  it('is the place elsewhere before the room, without a web address', () => {
    expect(placeTextOf({ ...ilo, place: 'Kirjasto' })).toBe('Kirjasto');
    expect(placeTextOf({ ...ilo, place: 'Kirjasto https://a.fi/1' })).toBe('Kirjasto');
  });

  it('is nowhere where nobody comes', () => {
    expect(placeTextOf({ ...ilo, mode: 'remote' })).toBe('');
  });
});
