import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aGroup, aMember, aSession, firstVenue } from '#test/support/a-venue.ts';
import { type Administrator, anApp, signedInAs, type TestApp } from '#test/support/an-app.ts';

let test: TestApp;
let admin: Administrator;
let groupId: string;
beforeEach(async () => {
  test = await anApp();
  admin = await test.setUp();
  groupId = await aGroup(admin.call, { capacity: 2 });
});
afterEach(() => test.close());

const join = (person: object, joinedOn: string) =>
  admin.call('groups.join', { groupId, person, joinedOn } as never);
const leave = (membershipId: string, leftOn: string | null) =>
  admin.call('groups.leave', { membershipId, leftOn });
const change = async (fields: object) => {
  const { id, name, form, kind, venueId, roomId, startsOn } = await admin.call('groups.get', {
    id: groupId,
  });
  const same = { id, name, form, kind, venueId, roomId, startsOn };
  const rest = { leaderIds: [], capacity: null, endsOn: null, description: '' };
  return admin.call('groups.change', { ...same, ...rest, ...fields } as never);
};

describe('a membership', () => {
  it('ends on its last day and can begin again on the next', async () => {
    const { personId, membershipId } = await aMember(admin.call, groupId, 'Sari');
    await leave(membershipId, '2026-06-30');
    await expect(join({ personId }, '2026-06-30')).rejects.toMatchObject({
      code: 'already-member',
    });
    await join({ personId }, '2026-07-01');
    const roster = await admin.call('groups.roster', { id: groupId });
    expect(roster.map(({ joinedOn, leftOn }) => [joinedOn, leftOn])).toEqual([
      ['2026-01-01', '2026-06-30'],
      ['2026-07-01', null],
    ]);
  });

  it('never shares a day with the person’s next one, however its end is moved', async () => {
    const { personId, membershipId } = await aMember(admin.call, groupId, 'Sari');
    await leave(membershipId, '2026-06-30');
    await join({ personId }, '2026-09-01');
    for (const leftOn of [null, '2026-09-01', '2026-12-31']) {
      await expect(leave(membershipId, leftOn)).rejects.toMatchObject({ code: 'already-member' });
    }
    await leave(membershipId, '2026-08-31');
    await expect(leave(membershipId, '2025-12-31')).rejects.toMatchObject({
      code: 'end-before-start',
      fields: { leftOn: expect.any(String) },
    });
  });

  it('made by mistake is taken back, unless the person has marks in the group', async () => {
    const [sari, marja] = [
      await aMember(admin.call, groupId, 'Sari'),
      await aMember(admin.call, groupId, 'Marja'),
    ];
    const sessionId = await aSession(admin.call, groupId);
    const { personId } = sari;
    await admin.call('attendance.mark', { sessionId, personId, status: 'absent-notified' });
    const remove = ({ membershipId }: { membershipId: string }) =>
      admin.call('groups.removeMembership', { membershipId });
    await expect(remove(sari)).rejects.toMatchObject({ code: 'person-has-marks' });
    await remove(marja);
    expect(await admin.call('groups.roster', { id: groupId })).toHaveLength(1);
  });

  it('is refused in a full group, by the day, and in one that has ended', async () => {
    const { membershipId } = await aMember(admin.call, groupId, 'Sari');
    await aMember(admin.call, groupId, 'Marja');
    const third = { displayName: 'Kolmas' };
    await expect(join(third, '2026-11-24')).rejects.toMatchObject({ code: 'group-full' });
    await leave(membershipId, '2026-11-23');
    await join(third, '2026-11-24');
    await change({ endsOn: '2026-12-31' });
    await expect(join({ displayName: 'Myöhäinen' }, '2027-01-01')).rejects.toMatchObject({
      code: 'group-ended',
      message: 'Ryhmä on päättynyt 31.12.2026.',
    });
    expect((await admin.call('people.list', { text: 'myohainen' })).total).toBe(0);
  });
});

describe('changing a group', () => {
  it('takes a leader named twice as one, and gives coming sessions the new leaders', async () => {
    const leader = await signedInAs(test, admin, { role: 'leader' });
    const past = await aSession(admin.call, groupId, { date: '2026-11-23' });
    const coming = await aSession(admin.call, groupId, { date: '2026-12-01' });
    await change({ leaderIds: [leader.staffId, leader.staffId] });
    const leadersOf = async (id: string) => (await admin.call('sessions.get', { id })).leaderIds;
    expect(await leadersOf(coming)).toEqual([leader.staffId]);
    expect(await leadersOf(past)).toEqual([]);
  });

  it('refuses a name that another group of the venue has, a foreign room and unknown leaders', async () => {
    await aGroup(admin.call, { name: 'Peliryhmä' });
    await expect(change({ name: 'Peliryhmä' })).rejects.toMatchObject({ code: 'name-taken' });
    const { id: venueId } = await admin.call('venues.add', { name: 'Toinen', address: '' });
    const { roomId } = await firstVenue(admin.call);
    await expect(change({ venueId, roomId })).rejects.toMatchObject({ code: 'not-found' });
    await expect(change({ leaderIds: ['0'.repeat(16)] })).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(change({ endsOn: '2025-12-31' })).rejects.toMatchObject({
      code: 'end-before-start',
      fields: { endsOn: expect.any(String) },
    });
  });
});

it('lists groups by name in å ä ö order, those that ended only when asked for', async () => {
  for (const name of ['Ääni', 'Aamu', 'Öljy']) await aGroup(admin.call, { name });
  await aGroup(admin.call, { name: 'Vanha', endsOn: '2026-11-23' });
  const names = async (input: object) =>
    (await admin.call('groups.list', input)).map(({ name }) => name);
  expect(await names({})).toEqual(['Aamu', 'Naisten vertaisryhmä', 'Ääni', 'Öljy']);
  expect(await names({ includeEnded: true })).toContain('Vanha');
});

it('stays open or closed once a session was held, so that past rates stay what they were', async () => {
  await change({ form: 'open' });
  await change({ form: 'closed' });
  const { personId } = await aMember(admin.call, groupId, 'Sari');
  const sessionId = await aSession(admin.call, groupId);
  await admin.call('attendance.mark', { sessionId, personId, status: 'present' });
  await expect(change({ form: 'open' })).rejects.toMatchObject({ code: 'form-fixed' });
  expect((await admin.call('groups.get', { id: groupId })).form).toBe('closed');
});

it('says of somebody who is a member already that she is, also when the group is full', async () => {
  const { personId } = await aMember(admin.call, groupId, 'Sari');
  await aMember(admin.call, groupId, 'Marja');
  await expect(join({ personId }, '2026-11-24')).rejects.toMatchObject({ code: 'already-member' });
  await expect(join({ displayName: 'Åke' }, '2026-11-24')).rejects.toMatchObject({
    code: 'group-full',
  });
});

it.each(['\u200B', '\u2066\u00AD', ' \u202E '])(
  'takes no name that nobody sees (%j)',
  async (name) => {
    await expect(change({ name })).rejects.toMatchObject({ code: 'invalid-input' });
  },
);

it('tells the remote link of a group only to those who lead it', async () => {
  const link = 'https://esimerkki.invalid/huone';
  const id = await aGroup(admin.call, { name: 'Etäryhmä', mode: 'remote', link });
  for (const role of ['reporter', 'peer-leader', 'leader'] as const) {
    const other = await signedInAs(test, admin, { role });
    expect((await other.call('groups.get', { id })).link, role).toBe('');
    const list = await other.call('groups.list', {});
    expect(JSON.stringify(list), role).not.toContain('esimerkki.invalid');
  }
  expect((await admin.call('groups.get', { id })).link).toBe(link);
});
