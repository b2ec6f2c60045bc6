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
  session('b2', { groupId: big, date: '2026-11-10', people: 'cdef' }),
  session('b3', { groupId: big, date: '2026-11-17', people: 'abcdefgh', isAsked: false }),
];

const facts = (more: Partial<CrowdFacts> & { visits?: number } = {}): CrowdFacts => ({
  ...{ today: day('2026-11-20'), minimum: 5, released: [], isPaper: false },
  crowd: () => ({
    sessions,
    hallway: more.visits ? [{ date: day('2026-11-06'), visits: more.visits }] : [],
  }),
  ...more,
});

describe('a group’s month', () => {
  it('is of those at its sessions with a kiosk, each counted once', () => {
    expect(crowdAt(ofGroup, facts())).toBe(6);
  });

  it('is not of a session that has a block of its own', () => {
    const released = [sessionPlace(venue, 'b2' as SessionId, day('2026-11-10'))];
    expect(crowdAt(ofGroup, facts({ released }))).toBe(4);
  });
});

describe('a venue’s month', () => {
  it('is of sessions too small for their group, while the others wait there', () => {
    // Of b1, which was four, and s1; five of the group had been there with b2.
    expect(crowdAt(ofMonth, facts())).toBe(7);
  });

  it('is of all sessions of a group that has no block in the end, and of few of one that has', () => {
    const today = day('2026-12-15');
    expect(crowdAt(ofMonth, facts({ today }))).toBe(9);
    expect(crowdAt(ofMonth, facts({ today, released: [ofGroup] }))).toBe(7);
  });

  it('is of the hallway’s visitors unless their week has a block', () => {
    expect(crowdAt(ofMonth, facts({ visits: 12 }))).toBe(12);
    const released = [hallwayPlace(venue, day('2026-11-06'))];
    expect(crowdAt(ofMonth, facts({ visits: 12, released }))).toBe(7);
  });
});

it('leaves months with a block out of the year', () => {
  const year = place('venue-year', '2026');
  expect(crowdAt(year, facts())).toBe(7);
  expect(crowdAt(year, facts({ released: [ofMonth] }))).toBe(0);
});
