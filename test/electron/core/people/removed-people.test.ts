import { afterEach, beforeEach, expect, it } from 'vitest';
import { aGroup, aMember, aSession, firstVenue } from '#test/support/a-venue.ts';
import { type Administrator, anApp, signedInAs, type TestApp } from '#test/support/an-app.ts';

let test: TestApp;
let admin: Administrator;
beforeEach(async () => {
  test = await anApp();
  admin = await test.setUp();
});
afterEach(() => test.close());

const names = async () =>
  (await admin.call('people.list', {})).people.map(({ displayName }) => displayName);
const bin = async () =>
  (await admin.call('people.removed', {})).map(({ displayName }) => displayName);
const history = { ok: false, error: { code: 'person-has-history' } };

it('somebody added by mistake goes into the bin, and comes back as she was', async () => {
  const { id } = await admin.call('people.create', { displayName: 'Virhe' });
  await admin.call('people.create', { displayName: 'Aino' });
  const card = await admin.call('people.get', { id });
  await admin.call('people.remove', { id });
  expect(await names()).toEqual(['Aino']);
  expect(await admin.call('people.removed', {})).toEqual([
    {
      ...{ id, displayName: 'Virhe', removedOn: '2026-11-24' },
      ...{ removedMinute: expect.any(Number), staffName: 'Pääkäyttäjä Kaisa' },
    },
  ]);
  expect(await admin.ask('people.get', { id })).toMatchObject({ error: { code: 'not-found' } });
  expect(await admin.ask('people.remove', { id })).toMatchObject({ error: { code: 'not-found' } });
  await admin.call('people.putBack', { id });
  expect(await admin.call('people.get', { id })).toEqual(card);
  expect(await bin()).toEqual([]);
  expect(await admin.ask('people.putBack', { id })).toMatchObject({ error: { code: 'not-found' } });
});

it('whoever has a membership, a mark or a merge has a history, and stays', async () => {
  const groupId = await aGroup(admin.call);
  const { personId, membershipId } = await aMember(admin.call, groupId, 'Sari');
  expect(await admin.ask('people.remove', { id: personId })).toMatchObject(history);
  await admin.call('groups.removeMembership', { membershipId });
  await admin.call('people.remove', { id: personId });
  expect(await bin()).toEqual(['Sari']);
  const marked = await aMember(admin.call, groupId, 'Marja');
  const sessionId = await aSession(admin.call, groupId);
  const mark = { sessionId, personId: marked.personId };
  await admin.call('attendance.mark', { ...mark, status: 'present' });
  await admin.call('attendance.mark', { ...mark, status: null });
  expect(await admin.ask('people.remove', { id: marked.personId })).toMatchObject(history);
  const [one, other] = [
    await admin.call('people.create', { displayName: 'Eila' }),
    await admin.call('people.create', { displayName: 'Eila K' }),
  ];
  await admin.call('people.merge', { keepId: one.id, mergeId: other.id, markedTwice: false });
  expect(await admin.ask('people.remove', { id: one.id })).toMatchObject(history);
  // Long after the merge can be undone, too.
  test.setClock('2027-03-01', '12:00');
  expect(await admin.ask('people.remove', { id: one.id })).toMatchObject(history);
  expect(await admin.ask('people.remove', { id: other.id })).toMatchObject({
    error: { code: 'not-found' },
  });
});

it('the bin keeps them for thirty days, and no figure of a closed month changes', async () => {
  const { venueId } = await firstVenue(admin.call);
  await admin.call('months.close', { venueId, month: '2026-10', openItemsAccepted: 99 });
  const report = () =>
    admin.call('reports.attendance', {
      ...{ from: '2026-10-01', to: '2026-11-30', by: 'month', language: 'fi' },
    });
  const before = await report();
  const { id } = await admin.call('people.create', { displayName: 'Virhe' });
  await admin.call('people.remove', { id });
  expect(await report()).toEqual(before);
  test.setClock('2026-12-24', '12:00');
  expect(await bin()).toEqual(['Virhe']);
  test.setClock('2026-12-25', '12:00');
  expect(await bin()).toEqual([]);
  expect(await admin.ask('people.putBack', { id })).toMatchObject({ error: { code: 'not-found' } });
});

it('is for coordinators', async () => {
  const leader = await signedInAs(test, admin, { role: 'leader' });
  const { id } = await admin.call('people.create', { displayName: 'Virhe' });
  for (const asked of [
    await leader.ask('people.remove', { id }),
    await leader.ask('people.removed', {}),
    await leader.ask('people.putBack', { id }),
  ]) {
    expect(asked).toMatchObject({ error: { code: 'not-allowed' } });
  }
});
