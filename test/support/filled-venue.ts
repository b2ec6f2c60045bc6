import { aGroup, aMember, aSession, firstVenue } from './a-venue.ts';
import { type Administrator, anApp, type Caller, signedInAs, type TestApp } from './an-app.ts';
import type { Pool } from './arbitraries.ts';

type Staff = Caller & Readonly<{ staffId: string }>;

/** A venue with one window for each role, two groups of different leaders and a day of records. */
export type FilledVenue = Readonly<{
  test: TestApp;
  admin: Administrator;
  coordinator: Staff;
  /** Leads the group `own`; nobody of these leads `other`. */
  leader: Staff;
  /** Leads sessions of the open group. */
  peerLeader: Staff;
  reporter: Staff;
  venueId: string;
  groups: Readonly<{ own: string; other: string; open: string }>;
  sessions: Readonly<{ own: string; other: string; open: string }>;
  members: Readonly<{ own: readonly Member[]; other: readonly Member[] }>;
  /** Every name of a visitor in the venue. */
  names: readonly string[];
}>;
type Member = Readonly<{ personId: string; membershipId: string; displayName: string }>;

const ownNames = ['Orvokki Ainokainen', 'Tähti', 'Kulkija K7'];
const otherNames = ['Sisko Salainen', 'Åke Söderblom'];
const walkInName = 'Ohikulkija Olavi';

/** Fills a venue on Tuesday 24 November 2026; one member of each closed group has a mark. */
export async function aFilledVenue(): Promise<FilledVenue> {
  const test = await anApp({ time: '11:00' });
  const admin = await test.setUp();
  const { call } = admin;
  const coordinator = await signedInAs(test, admin, { role: 'coordinator' });
  const leader = await signedInAs(test, admin, { role: 'leader' });
  const peerLeader = await signedInAs(test, admin, {
    role: 'peer-leader',
    workingRole: 'peer-leader',
  });
  const reporter = await signedInAs(test, admin, { role: 'reporter' });
  const { venueId } = await firstVenue(call);
  const groups = {
    own: await aGroup(call, { name: 'Oma ryhmä', leaderIds: [leader.staffId] }),
    other: await aGroup(call, { name: 'Toinen ryhmä' }),
    open: await aGroup(call, { name: 'Peliryhmä', form: 'open', leaderIds: [peerLeader.staffId] }),
  };
  const sessions = {
    own: await aSession(call, groups.own),
    other: await aSession(call, groups.other),
    open: await aSession(call, groups.open),
  };
  const members = {
    own: await join(call, groups.own, ownNames),
    other: await join(call, groups.other, otherNames),
  };
  for (const which of ['own', 'other'] as const) {
    const personId = members[which][0]?.personId ?? '';
    await call('attendance.mark', { sessionId: sessions[which], personId, status: 'present' });
  }
  const person = { displayName: walkInName };
  await call('attendance.addWalkIn', { sessionId: sessions.open, person });
  const names = [...ownNames, ...otherNames, walkInName];
  const staff = { admin, coordinator, leader, peerLeader, reporter };
  return { test, ...staff, venueId, groups, sessions, members, names };
}

async function join(call: Caller['call'], groupId: string, names: string[]): Promise<Member[]> {
  const members: Member[] = [];
  for (const displayName of names) {
    members.push({ ...(await aMember(call, groupId, displayName)), displayName });
  }
  return members;
}

/** Known ids of everything in the venue, so that calls reach what they look for. */
export function poolOf({ groups, sessions, members, venueId, admin }: FilledVenue): Pool {
  const all = [...members.own, ...members.other];
  const ids = {
    venue: [venueId],
    group: Object.values(groups),
    session: Object.values(sessions),
    person: all.map(({ personId }) => personId),
    membership: all.map(({ membershipId }) => membershipId),
    staff: [admin.staffId],
    leader: [admin.staffId],
  };
  return { ids, dates: ['2026-11-01', '2026-11-24', '2026-12-31'] };
}
