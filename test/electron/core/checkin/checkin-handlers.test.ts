import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  aCheckin,
  type CheckinScene,
  doorOf,
  outcomeOf,
  visitors,
} from '#test/support/a-checkin.ts';
import { auditOf } from '#test/support/a-file.ts';
import { aGroup, aMember, aSession } from '#test/support/a-venue.ts';
import { passphrase, signedInAs } from '#test/support/an-app.ts';
import { aHostsWays } from '#test/support/hosts-ways.ts';

let scene: CheckinScene;
beforeEach(async () => {
  scene = await aCheckin();
});
afterEach(() => scene.test.close());

describe('opening a check-in', () => {
  it('is off until a coordinator turns it on for the venue', async () => {
    await scene.keeper.call('checkin.saveSettings', { venueId: scene.venueId, isAllowed: false });
    expect(await scene.barOf()).toBe('off');
    expect(await scene.start()).toMatchObject({ error: { code: 'checkin-off' } });
    const leader = await signedInAs(scene.test, scene.keeper, { role: 'leader' });
    const input = { venueId: scene.venueId, isAllowed: true };
    const reply = await leader.ask('checkin.saveSettings', input);
    expect(reply).toMatchObject({ error: { code: 'not-allowed' } });
    await scene.keeper.call('checkin.saveSettings', input);
    expect(await scene.barOf()).toBeNull();
    expect(await scene.keeper.call('checkin.settings', { venueId: scene.venueId })).toEqual({
      isAllowed: true,
    });
  });

  it('is for the leaders of the session and for coordinators', async () => {
    const stranger = await signedInAs(scene.test, scene.keeper, { role: 'leader' });
    expect(await scene.start(stranger)).toMatchObject({ error: { code: 'not-allowed' } });
    const coordinator = await signedInAs(scene.test, scene.keeper, { role: 'coordinator' });
    expect(await scene.start(coordinator)).toMatchObject({ ok: true });
  });

  it('is refused on another day, after the session, when it is closed and with nobody to come', async () => {
    const code = async () => {
      const reply = await scene.start();
      return reply.ok ? 'ok' : reply.error.code;
    };
    scene.test.setClock('2026-11-23', '12:00');
    expect(await code()).toBe('checkin-not-now');
    scene.test.setClock('2026-11-24', '12:01');
    expect([await code(), await scene.barOf()]).toEqual(['checkin-not-now', 'over']);
    scene.test.setClock('2026-11-24', '11:00');
    await scene.keeper.call('attendance.close', { sessionId: scene.sessionId });
    expect(await code()).toBe('register-closed');
    scene.sessionId = await aSession(
      scene.keeper.call,
      await aGroup(scene.keeper.call, { name: 'Tyhjä' }),
    );
    expect(await code()).toBe('checkin-nobody');
  });

  it('locks every window, keeps the file open for the door alone, and says so in the log', async () => {
    const other = await scene.back();
    const door = await scene.opened();
    for (const staff of [scene.keeper, other]) {
      const reply = await staff.ask('attendance.register', { sessionId: scene.sessionId });
      expect(reply).toMatchObject({ ok: false, error: { code: 'signed-out' } });
    }
    expect(await scene.isLocked()).toBe(true);
    expect(await outcomeOf(door, 'tähti')).toBe('done');
    door.end();
    const log = (await auditOf(scene.test)).join('\n');
    expect(log).toMatch(/checkin-started/);
    expect(log).toMatch(/checkin-stopped.*page-closed/);
    for (const name of visitors) expect(log).not.toContain(name);
  });

  it('lets nobody back in by a PIN while it runs, only by a passphrase', async () => {
    const { keeper } = scene;
    await keeper.call('staff.setMyPin', { passphrase, pin: '284917' });
    await scene.opened();
    const input = { staffId: keeper.staffId, pin: '284917' };
    const reply = await keeper.ask('staff.signInByPin', input);
    expect(reply).toMatchObject({ ok: false, error: { code: 'pin-not-now' } });
    await keeper.call('staff.signIn', { staffId: keeper.staffId, passphrase });
  });

  it('logs who opened a register again after the lock, too', async () => {
    await scene.keeper.call('attendance.register', { sessionId: scene.sessionId });
    await scene.opened();
    await scene.keeper.call('staff.signIn', { staffId: scene.keeper.staffId, passphrase });
    await scene.keeper.call('attendance.register', { sessionId: scene.sessionId });
    const log = await auditOf(scene.test);
    expect(log.filter((line) => line.includes('register-opened'))).toHaveLength(2);
  });

  it('asks the host for its page', async () => {
    let closed = 0;
    const session = scene.test.app().openSession('staff', {
      ...aHostsWays,
      ...{ openCheckin: () => '/checkin.html#ticket=x', closeCheckin: () => (closed += 1) },
      opensIn: 'window',
    });
    const { staffId } = scene.keeper;
    await session.dispatch({ name: 'staff.signIn', input: { staffId, passphrase } });
    const status = await session.dispatch({
      name: 'checkin.status',
      input: { sessionId: scene.sessionId },
    });
    expect(status).toMatchObject({ value: { opensIn: 'window', running: null } });
    const input = { sessionId: scene.sessionId, countsNewcomers: false };
    expect(await session.dispatch({ name: 'checkin.start', input })).toEqual({
      ok: true,
      value: { address: '/checkin.html#ticket=x' },
    });
    const staff = await scene.back();
    await staff.call('checkin.stop', {});
    expect(closed).toBe(1);
  });
});

it('locks nothing with invented people, and then ends without a passphrase', async () => {
  await scene.keeper.call('staff.signOut', {});
  const practising = scene.test.window();
  await practising.call('app.startPractice', { language: 'fi' });
  const venues = await practising.call('venues.list', {});
  for (const { id } of venues) {
    await practising.call('checkin.saveSettings', { venueId: id, isAllowed: true });
  }
  const groupId = await aGroup(practising.call, { name: 'Kokeilu' });
  await aMember(practising.call, groupId, 'Koe');
  scene.sessionId = await aSession(practising.call, groupId);
  await practising.call('checkin.start', { sessionId: scene.sessionId, countsNewcomers: false });
  const door = scene.test.window('checkin');
  expect(await doorOf(door)).toMatchObject({ takesPassphrase: false });
  expect(await outcomeOf(door, 'koe')).toBe('done');
  expect((await practising.call('app.status', {})).state).toBe('signed-in');
  const reply = await door.ask('checkin.leave', { passphrase: '-' });
  expect(reply).toMatchObject({ ok: true, value: { outcome: 'done' } });
  await practising.call('staff.signOut', {});
});
