import { afterEach, beforeEach, expect, it } from 'vitest';
import { aGroup, aMember, aSession } from '#test/support/a-venue.ts';
import { type Administrator, anApp, signedInAs, type TestApp } from '#test/support/an-app.ts';

let test: TestApp;
let admin: Administrator;
beforeEach(async () => {
  test = await anApp();
  admin = await test.setUp();
});
afterEach(() => test.close());

const settings = { fields: [], informedVersion: '2026-11', esrProjectCode: 'S1', clear: [] };
const anyone = async () => (await admin.call('people.create', { displayName: 'Sari' })).id;

it('takes, keeps and shows only what the venue has switched on', async () => {
  const id = await anyone();
  const off = await admin.ask('people.change', { id, gender: 'woman' });
  expect(off).toMatchObject({
    error: { code: 'field-off', fields: { gender: expect.any(String) } },
  });
  await admin.call('people.saveSettings', { ...settings, fields: ['gender', 'informed'] });
  await admin.call('people.change', { id, gender: 'woman', informedOn: '2026-11-02' });
  expect((await admin.call('people.get', { id })).facts).toMatchObject({
    ...{ gender: 'woman', informedOn: '2026-11-02', informedVersion: '2026-11', ageBand: null },
  });
  const both = await admin.ask('people.change', { id, gender: 'man', ageBand: '30-54' });
  expect(both).toMatchObject({ error: { code: 'field-off' } });
  // Switched off and kept: out of sight, and there again when it is switched on.
  await admin.call('people.saveSettings', { ...settings, fields: ['informed'] });
  expect((await admin.call('people.get', { id })).facts.gender).toBeNull();
  await admin.call('people.saveSettings', { ...settings, fields: ['gender'] });
  expect((await admin.call('people.get', { id })).facts.gender).toBe('woman');
  // Switched off and cleared: gone.
  const cleared = { ...settings, clear: ['gender' as const] };
  expect(await admin.call('people.saveSettings', cleared)).toEqual({ cleared: 1 });
  await admin.call('people.saveSettings', { ...settings, fields: ['gender'] });
  expect((await admin.call('people.get', { id })).facts.gender).toBeNull();
  expect(
    await admin.ask('people.saveSettings', { ...settings, fields: ['esr'], clear: ['esr'] }),
  ).toMatchObject({
    error: { code: 'invalid-input' },
  });
});

it('lists the ESR+ steps that are missing, the end data only once somebody is in no group', async () => {
  expect(await admin.ask('people.esrMissing', {})).toMatchObject({ error: { code: 'field-off' } });
  await admin.call('people.saveSettings', { ...settings, fields: ['esr'] });
  const group = await aGroup(admin.call);
  const { personId, membershipId } = await aMember(admin.call, group, 'Sari');
  await admin.call('people.change', {
    id: personId,
    esrParticipant: true,
    esrGuidedOn: '2026-11-01',
  });
  const missing = async () =>
    (await admin.call('people.esrMissing', {})).people.map((p) => p.missing);
  expect(await missing()).toEqual([['esrStartedOn']]);
  await admin.call('groups.leave', { membershipId, leftOn: '2026-11-20' });
  expect(await missing()).toEqual([['esrStartedOn', 'esrEndedOn']]);
});

it('finds who was not seen for some weeks, where her groups met', async () => {
  const [met, quiet] = [await aGroup(admin.call), await aGroup(admin.call, { name: 'Hiljainen' })];
  const absent = await aMember(admin.call, met, 'Poissa');
  const seen = await aMember(admin.call, met, 'Läsnä');
  await aMember(admin.call, quiet, 'Hiljaisessa');
  await aMember(admin.call, met, 'Uusi', '2026-11-20');
  for (const date of ['2026-11-10', '2026-11-17']) {
    const sessionId = await aSession(admin.call, met, { date });
    await admin.call('attendance.mark', { sessionId, personId: seen.personId, status: 'present' });
  }
  const { people } = await admin.call('people.notSeen', { weeks: 3 });
  expect(people).toMatchObject([{ id: absent.personId, missedSessions: 2 }]);
  await admin.call('people.setArchived', { id: absent.personId, archived: true });
  expect((await admin.call('people.notSeen', { weeks: 3 })).total).toBe(0);
  expect((await admin.call('people.list', { text: 'poissa' })).total).toBe(0);
  expect((await admin.call('people.list', { archived: true })).total).toBe(1);
});

it('opens a leader the people of her own groups, and of them her own groups alone', async () => {
  const leader = await signedInAs(test, admin, { role: 'leader' });
  const own = await aGroup(admin.call, { name: 'Oma', leaderIds: [leader.staffId] });
  const other = await aGroup(admin.call, { name: 'Toinen' });
  const { personId } = await aMember(admin.call, own, 'Sari');
  await admin.call('groups.join', { groupId: other, person: { personId }, joinedOn: '2026-01-01' });
  const stranger = await aMember(admin.call, other, 'Vieras');
  const card = await leader.call('people.get', { id: personId });
  expect(card.memberships.map(({ groupName }) => groupName)).toEqual(['Oma']);
  expect((await leader.call('people.list', {})).people).toMatchObject([{ groupNames: ['Oma'] }]);
  for (const name of ['people.get', 'people.change']) {
    const reply = await leader.ask(name, { id: stranger.personId });
    expect(reply).toMatchObject({ error: { code: 'not-allowed' } });
  }
  expect(await leader.call('people.similar', { displayName: 'Vieras' })).toEqual([]);
});
