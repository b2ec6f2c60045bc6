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

const bin = async () => (await admin.call('groups.removed', {})).map(({ name }) => name);
const history = { ok: false, error: { code: 'group-has-history' } };
const gone = { ok: false, error: { code: 'not-found' } };

it('a group made by mistake goes into the bin with its leaders, and comes back with them', async () => {
  const leader = await signedInAs(test, admin, { role: 'leader' });
  const stranger = await signedInAs(test, admin, { role: 'leader', name: 'Toinen' });
  const id = await aGroup(admin.call, { name: 'Kirjoitusvirhe', leaderIds: [leader.staffId] });
  const whole = await admin.call('groups.get', { id });
  expect(await stranger.ask('groups.remove', { id })).toMatchObject({
    error: { code: 'not-allowed' },
  });
  await leader.call('groups.remove', { id });
  expect(await admin.ask('groups.get', { id })).toMatchObject(gone);
  expect(await bin()).toEqual(['Kirjoitusvirhe']);
  expect(await stranger.call('groups.removed', {})).toEqual([]);
  expect(await stranger.ask('groups.putBack', { id })).toMatchObject(gone);
  await leader.call('groups.putBack', { id });
  expect(await admin.call('groups.get', { id })).toEqual(whole);
  expect(await bin()).toEqual([]);
});

it('a group with members or sessions has a history, and stays', async () => {
  const id = await aGroup(admin.call);
  const { membershipId } = await aMember(admin.call, id, 'Sari');
  expect(await admin.ask('groups.remove', { id })).toMatchObject(history);
  await admin.call('groups.removeMembership', { membershipId });
  const session = await aSession(admin.call, id, { date: '2026-12-01' });
  expect(await admin.ask('groups.remove', { id })).toMatchObject(history);
  await admin.call('sessions.remove', { id: session });
  await admin.call('groups.remove', { id });
  expect(await bin()).toEqual(['Naisten vertaisryhmä']);
});

it('what was removed of it waits until the group is back', async () => {
  const id = await aGroup(admin.call);
  const session = await aSession(admin.call, id, { date: '2026-12-01' });
  const { editId } = await admin.call('sessions.remove', { id: session });
  await admin.call('groups.remove', { id });
  const waiting = { ok: false, error: { code: 'group-removed' } };
  const restore = () => admin.ask('sessions.restoreRemoved', { editId, ids: [session] });
  expect(await restore()).toMatchObject(waiting);
  expect(await admin.ask('sessions.undoEdit', { editId })).toMatchObject(waiting);
  expect(await admin.call('sessions.bin', {})).toMatchObject([
    { sessions: [{ title: 'Naisten vertaisryhmä' }] },
  ]);
  await admin.call('groups.putBack', { id });
  expect(await restore()).toMatchObject({ ok: true });
});

it('does not come back under a name that another group has taken', async () => {
  const id = await aGroup(admin.call, { name: 'Lukupiiri' });
  await admin.call('groups.remove', { id });
  await aGroup(admin.call, { name: 'Lukupiiri' });
  expect(await admin.ask('groups.putBack', { id })).toMatchObject({
    error: { code: 'name-taken' },
  });
});
