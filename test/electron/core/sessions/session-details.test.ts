import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CallInput, CallOutput } from '#shared/contract/contract.ts';
import type { Client } from '#shared/contract/envelope.ts';
import type { StaffRole } from '#shared/domain/staff/roles.ts';
import { aGroup, aMember, aSession, firstVenue } from '#test/support/a-venue.ts';
import { type Administrator, anApp, signedInAs, type TestApp } from '#test/support/an-app.ts';

let test: TestApp;
let admin: Administrator;
let groupId: string;
let id: string;
beforeEach(async () => {
  test = await anApp({ date: '2026-11-24', time: '10:00' });
  admin = await test.setUp();
  groupId = await aGroup(admin.call);
  await aMember(admin.call, groupId, 'Sari');
  id = await aSession(admin.call, groupId);
});
afterEach(() => test.close());

const detailsOf = (call: Client) => call('sessions.details', { id });

/** Saves the details with some of them changed. */
async function save(
  call: Client,
  changes: Partial<CallInput<'sessions.saveDetails'>>,
): Promise<CallOutput<'sessions.saveDetails'>> {
  const { leaders, partnerNames: _n, groupTagIds: _t, ...details } = await detailsOf(admin.call);
  const own = leaders.map(({ name: _, ...leader }) => leader);
  return await call('sessions.saveDetails', { ...details, leaders: own, id, ...changes });
}

const secret = { link: 'https://example.org/huone', reflection: 'Hyvä kerta', theme: 'Uni' };

describe('the remote link and the look back', () => {
  it.each(['leader', 'peer-leader'] as const)('are for the %s of the session', async (role) => {
    const other = await signedInAs(test, admin, { role });
    const led = { staffId: other.staffId, workingRole: 'volunteer', minutes: null } as const;
    await save(admin.call, { ...secret, leaders: [{ ...led, preparationMinutes: 15 }] });
    expect(await detailsOf(other.call)).toMatchObject(secret);
  });

  it.each<StaffRole>(['leader', 'peer-leader', 'reporter'])(
    'are kept from a %s who does not lead it, who may read the rest and change nothing',
    async (role) => {
      await save(admin.call, secret);
      const other = await signedInAs(test, admin, { role });
      expect(await detailsOf(other.call)).toMatchObject({ theme: 'Uni', link: '', reflection: '' });
      await expect(save(other.call, { theme: 'Muu' })).rejects.toMatchObject({
        code: 'not-allowed',
      });
    },
  );

  it('are for a coordinator', async () => {
    await save(admin.call, secret);
    const other = await signedInAs(test, admin, { role: 'coordinator' });
    expect(await detailsOf(other.call)).toMatchObject(secret);
  });
});

it('tells which texts seem to name somebody of the roster, and saves them all the same', async () => {
  const texts = { theme: 'Uni', reflection: 'Sarin idea oli hyvä', place: 'Sarin mökki' };
  const saved = await save(admin.call, texts);
  expect(saved).toEqual({ withNames: ['reflection', 'place'] });
  expect(await detailsOf(admin.call)).toMatchObject({ reflection: 'Sarin idea oli hyvä' });
});

it('keeps the hours of each leader by the role she had', async () => {
  const { staffId } = admin;
  const nurse = { staffId, workingRole: 'nurse' as const, minutes: 45, preparationMinutes: 30 };
  await save(admin.call, { leaders: [nurse] });
  expect(await detailsOf(admin.call)).toMatchObject({
    leaders: [{ ...nurse, name: 'Pääkäyttäjä Kaisa' }],
  });
});

describe('what was recorded', () => {
  it('keeps the kind by which it is counted', async () => {
    const { personId } = await aMember(admin.call, groupId, 'Marja');
    await admin.call('attendance.mark', { sessionId: id, personId, status: 'present' });
    await expect(save(admin.call, { kind: 'one-to-one' })).rejects.toMatchObject({
      code: 'session-has-attendance',
    });
    await save(admin.call, { theme: 'Uni' });
    expect(await detailsOf(admin.call)).toMatchObject({ kind: 'group', theme: 'Uni' });
  });
});

it('leaves its room to others when it is held elsewhere', async () => {
  const { venueId, roomId } = await firstVenue(admin.call);
  const when = { date: '2026-12-01', startMinute: 600, endMinute: 690, roomId };
  const made = await admin.call('sessions.create', { ...when, venueId, of: { groupId } });
  id = made.id;
  await save(admin.call, { place: 'Kirjasto' });
  expect(await admin.call('sessions.get', { id })).toMatchObject({
    roomId: null,
    place: 'Kirjasto',
  });
  const other = await aGroup(admin.call, { name: 'Toinen' });
  const slot = { ...when, id: null, venueId, groupId: other, leaderIds: [] };
  const found = await admin.call('sessions.conflicts', { slots: [slot] });
  const kinds = found.flatMap(({ conflicts }) => conflicts.map(({ kind }) => kind));
  expect(kinds).not.toContain('room-taken');
});
