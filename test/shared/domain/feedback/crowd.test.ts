import { describe, expect, it } from 'vitest';
import { type CrowdFacts, crowdAt, type SessionCrowd } from '#shared/domain/feedback/crowd.ts';
import { hallwayPlace, type Place, sessionPlace } from '#shared/domain/feedback/place.ts';
import type { GroupId, PersonId, SessionId, VenueId } from '#shared/kernel/ids.ts';
import { day } from '#shared/kernel/local-date.ts';

const venue = 'venue' as VenueId;
const [big, small] = ['big', 'small'] as unknown as [GroupId, GroupId];

const place = (level: Place['level'], period: string, groupId: GroupId | '' = ''): Place => ({
  ...{ level, venueId: venue, groupId, sessionId: '', period },
});
const ofGroup = place('group-month', '2026-11', big);
const ofMonth = place('venue-month', '2026-11');

type Of = Readonly<{ groupId: GroupId; date: string; people: string; isAsked?: boolean }>;

/** Each letter is a person. */
const session = (id: string, { groupId, date, people, isAsked = true }: Of): SessionCrowd => ({
  ...{ id: id as SessionId, groupId, date: day(date), heads: 0, isAsked },
  people: [...people] as PersonId[],
});

const sessions = [
  session('b1', { groupId: big, date: '2026-11-03', people: 'abcd' }),
  session('s1', { groupId: small, date: '2026-11-04', people: 'xyz' }),
  session('b2', { groupId: big, date: '2026-11-10', people: 'cdefg' }),
  session('s2', { groupId: small, date: '2026-11-11', people: 'xyw' }),
  session('b3', { groupId: big, date: '2026-11-17', people: 'abh' }),
  session('b4', { groupId: big, date: '2026-11-18', people: 'abcdefgh', isAsked: false }),
];

const facts = (more: Partial<CrowdFacts> & { visits?: number } = {}): CrowdFacts => ({
  ...{ today: day('2026-11-20'), minimum: 5, released: [], isPaper: false, isAbout: false },
  crowd: () => ({
    sessions,
    hallway: more.visits ? [{ date: day('2026-11-06'), visits: more.visits }] : [],
  }),
  ...more,
});

describe('a group’s month', () => {
  it('is of its sessions with a kiosk since the first of five, each person counted once', () => {
    // Of b2 and b3: what was answered at b1, by four, went on at once and is not there.
    expect(crowdAt(ofGroup, facts())).toBe(8);
  });

  it('is not of a session that has a block of its own, and of nobody where no other was of five', () => {
    const released = [sessionPlace(venue, 'b2' as SessionId, day('2026-11-10'))];
    expect(crowdAt(ofGroup, facts({ released }))).toBe(0);
  });
});

describe('a venue’s month', () => {
  it('is of nobody where each small session’s answers have gone on before the next', () => {
    expect(crowdAt(ofMonth, facts())).toBe(0);
  });

  it('is of a group’s sessions that waited, once it has no block in the end', () => {
    const today = day('2026-12-15');
    expect(crowdAt(ofMonth, facts({ today }))).toBe(8);
    expect(crowdAt(ofMonth, facts({ today, released: [ofGroup] }))).toBe(0);
  });

  it('is of the hallway’s visitors, when their week is over and has no block', () => {
    expect(crowdAt(ofMonth, facts({ visits: 12 }))).toBe(12);
    expect(crowdAt(ofMonth, facts({ visits: 12, today: day('2026-11-08') }))).toBe(0);
    const released = [hallwayPlace(venue, day('2026-11-06'))];
    expect(crowdAt(ofMonth, facts({ visits: 12, released }))).toBe(0);
  });

  it('is of every session, for what visitors say about themselves', () => {
    expect(crowdAt(ofMonth, facts({ isAbout: true }))).toBe(11);
  });
});

it('leaves months with a block out of the year', () => {
  const year = place('venue-year', '2026');
  expect(crowdAt(year, facts())).toBe(8);
  expect(crowdAt(year, facts({ released: [ofMonth] }))).toBe(0);
});
