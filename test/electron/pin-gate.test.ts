import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { quickLockMs } from '#electron/sittings.ts';
import { auditOf } from '#test/support/a-file.ts';
import {
  type Administrator,
  anApp,
  type Caller,
  passphrase,
  signedInAs,
  type TestApp,
} from '#test/support/an-app.ts';

const pin = '4719';
const wrongPin = '9406';
const right = { passphrase, pin };

let test: TestApp;
let admin: Administrator;
let marko: Caller & Readonly<{ staffId: string }>;
beforeEach(async () => {
  test = await anApp();
  admin = await test.setUp();
  marko = await signedInAs(test, admin, { name: 'Marko', role: 'leader' });
  await marko.call('staff.setMyPin', right);
});
afterEach(() => test.close());

const tryPin = async (caller: Caller, typed: string, staffId = marko.staffId) => {
  const reply = await caller.ask('staff.signInByPin', { staffId, pin: typed });
  return reply.ok ? 'ok' : reply.error.code;
};
const stateOf = async (caller: Caller) => (await caller.call('app.status', {})).state;
/** Misses the PIN so many times, each after its wait. */
async function miss(times: number): Promise<void> {
  for (let i = 0; i < times; i += 1) {
    expect(await tryPin(admin, wrongPin)).toBe(i === 5 ? 'pin-spent' : 'wrong-pin');
    test.letPass(60_000);
  }
}

describe('switching the user', () => {
  it('lets the next one in by PIN after a quick lock, as herself', async () => {
    await admin.call('staff.quickLock', {});
    expect(await stateOf(admin)).toBe('quick-locked');
    expect(await tryPin(admin, pin)).toBe('ok');
    expect((await admin.call('app.status', {})).me).toMatchObject({ name: 'Marko' });
    expect(await admin.ask('staff.add', {})).toMatchObject({ error: { code: 'not-allowed' } });
  });

  it('answers nothing but the ways in while it is quick-locked', async () => {
    await admin.call('staff.quickLock', {});
    for (const name of ['groups.list', 'people.list', 'staff.list', 'staff.setMyPin'] as const) {
      expect(await admin.ask(name, {})).toMatchObject({ error: { code: 'signed-out' } });
    }
  });

  it('says who may use a PIN only while it would work', async () => {
    const withPin = async () =>
      (await admin.call('app.status', {})).slots.flatMap((s) => (s.pin ? [s.name] : []));
    expect(await withPin()).toEqual(['Marko']);
    await marko.call('staff.signOut', {});
    await admin.call('staff.signOut', {});
    expect(await withPin()).toEqual([]);
  });

  it('keeps the key no longer than its time, also when the laptop slept through it', async () => {
    await marko.call('staff.signOut', {});
    await admin.call('staff.quickLock', {});
    test.letPass(quickLockMs);
    expect(await stateOf(admin)).toBe('locked');
    await admin.call('staff.signIn', { staffId: admin.staffId, passphrase });
    await admin.call('staff.quickLock', {});
    test.setClock('2026-11-24', '10:31');
    expect(await tryPin(admin, pin)).toBe('pin-not-now');
    expect(await stateOf(admin)).toBe('locked');
  });

  it('wipes the key at an explicit lock, by whoever presses it, and at the window’s end', async () => {
    await marko.call('staff.signOut', {});
    await admin.call('staff.quickLock', {});
    await admin.call('staff.lockFully', {});
    expect(await stateOf(admin)).toBe('locked');
    expect(await tryPin(admin, pin)).toBe('pin-not-now');
    await admin.call('staff.signIn', { staffId: admin.staffId, passphrase });
    await admin.call('staff.quickLock', {});
    admin.end();
    expect(await stateOf(test.window())).toBe('locked');
  });

  it('leaves whoever works in another window alone when its time is over', async () => {
    await admin.call('staff.quickLock', {});
    test.letPass(quickLockMs);
    expect(await stateOf(marko)).toBe('signed-in');
  });

  it('ends the sittings of every window at an explicit lock, and no PIN opens any more', async () => {
    await admin.call('staff.quickLock', {});
    await admin.call('staff.lockFully', {});
    expect(await stateOf(marko)).toBe('locked');
    expect(await marko.ask('staff.list')).toMatchObject({ error: { code: 'signed-out' } });
    expect(await tryPin(admin, pin)).toBe('pin-not-now');
  });

  it('is an ordinary lock where nobody has a PIN', async () => {
    await marko.call('staff.removeMyPin', {});
    await marko.call('staff.signOut', {});
    await admin.call('staff.quickLock', {});
    expect(await stateOf(admin)).toBe('locked');
  });
});

describe('guessing', () => {
  it('waits 1, 2, 5, 15 and 60 seconds, and then takes only the passphrase', async () => {
    for (const seconds of [1, 2, 5, 15, 60]) {
      expect(await tryPin(admin, wrongPin)).toBe('wrong-pin');
      test.letPass(seconds * 1000 - 1);
      expect(await tryPin(admin, pin)).toBe('pin-wait');
      test.letPass(1);
    }
    expect(await tryPin(admin, wrongPin)).toBe('pin-spent');
    test.letPass(24 * 3600_000);
    expect(await tryPin(admin, pin)).toBe('pin-spent');
    await marko.call('staff.signIn', { staffId: marko.staffId, passphrase });
    expect(await tryPin(admin, pin)).toBe('ok');
  });

  it('counts two windows that guess at the same moment one after the other', async () => {
    const windows = [test.window(), test.window(), test.window(), admin];
    const codes = await Promise.all(windows.map((each) => tryPin(each, wrongPin)));
    expect(codes.toSorted()).toEqual(['pin-wait', 'pin-wait', 'pin-wait', 'wrong-pin']);
  });

  it('lets no right guess slip in beside a wrong one', async () => {
    const codes = await Promise.all([tryPin(admin, wrongPin), tryPin(test.window(), pin)]);
    expect(codes).toEqual(['wrong-pin', 'pin-wait']);
  });

  it('goes on counting after a restart and with the clock set back or forward', async () => {
    await miss(3);
    expect(await tryPin(admin, wrongPin)).toBe('wrong-pin');
    for (const [date, time] of [
      ['2020-01-01', '08:00'],
      ['2031-01-01', '08:00'],
    ] as const) {
      test.setClock(date, time);
      expect(await tryPin(admin, pin)).toBe('pin-wait');
    }
    test.setClock('2020-01-01', '08:00');
    await test.restart();
    const window = test.window();
    expect(await tryPin(window, pin)).toBe('pin-not-now');
    await window.call('staff.signIn', { staffId: admin.staffId, passphrase });
    expect(await tryPin(window, pin)).toBe('pin-wait');
    test.letPass(15_000);
    expect(await tryPin(window, wrongPin)).toBe('wrong-pin');
  });

  it('begins anew after a right one, and counts each person apart', async () => {
    await admin.call('staff.setMyPin', { passphrase, pin: '6173' });
    await miss(4);
    expect(await tryPin(test.window(), '6173', admin.staffId)).toBe('ok');
    expect(await tryPin(test.window(), pin)).toBe('ok');
    expect(await tryPin(test.window(), wrongPin)).toBe('wrong-pin');
    test.letPass(1000);
    expect(await tryPin(test.window(), pin)).toBe('ok');
  });

  it('tells the same of somebody without a PIN, somebody unknown and somebody archived', async () => {
    await admin.call('staff.archive', { id: marko.staffId });
    for (const staffId of [admin.staffId, '0'.repeat(16), marko.staffId]) {
      expect(await tryPin(admin, pin, staffId)).toBe('pin-not-now');
    }
  });

  it('counts no try in a locked venue, where there is nothing to try', async () => {
    await marko.call('staff.signOut', {});
    await admin.call('staff.signOut', {});
    expect(await tryPin(admin, wrongPin)).toBe('pin-not-now');
    await admin.call('staff.signIn', { staffId: admin.staffId, passphrase });
    expect(await tryPin(admin, pin)).toBe('ok');
  });

  it('lets nobody in whose venue was locked while her PIN was looked at', async () => {
    await marko.call('staff.signOut', {});
    await admin.call('staff.quickLock', {});
    const trying = tryPin(admin, pin);
    await test.window().call('staff.lockFully', {});
    expect(await trying).toBe('pin-not-now');
    expect(await stateOf(admin)).toBe('locked');
  });
});

describe('having a PIN', () => {
  it('needs the passphrase, and not one that everybody guesses', async () => {
    const ask = (typed: unknown) => marko.ask('staff.setMyPin', typed);
    expect(await ask({ ...right, passphrase: 'arvaus' })).toMatchObject({
      error: { code: 'wrong-passphrase' },
    });
    expect(await ask({ ...right, pin: '1234' })).toMatchObject({ error: { code: 'pin-easy' } });
    expect(await ask({ ...right, pin: '12a4' })).toMatchObject({
      error: { code: 'invalid-input' },
    });
    expect(await tryPin(admin, pin)).toBe('ok');
  });

  it('ends with a passphrase that somebody else gives, and with a recovery', async () => {
    await admin.call('staff.setPassphrase', { id: marko.staffId, newPassphrase: passphrase });
    expect(await marko.call('staff.myPin', {})).toEqual({ isSet: false });
    await marko.call('staff.setMyPin', right);
    const recoveryCode = admin.recoveryCode;
    const input = { staffId: marko.staffId, recoveryCode, newPassphrase: passphrase };
    await test.window().call('staff.recover', input);
    expect(await tryPin(admin, pin)).toBe('pin-not-now');
  });

  it('is in the log without the PIN, and a wrong try without a culprit', async () => {
    await miss(1);
    await marko.call('staff.quickLock', {});
    expect(await tryPin(marko, pin)).toBe('ok');
    const lines = await auditOf(test);
    for (const action of ['pin-set', 'pin-failed', 'signed-out', 'signed-in-by-pin']) {
      expect(lines).toContain(JSON.stringify([action, marko.staffId, null]));
    }
    expect(lines.join()).not.toContain(pin);
  });
});

it('locks after the minutes the administrator chose, told to every window', async () => {
  const minutes = async () => (await marko.call('app.status', {})).lockAfterMinutes;
  expect(await minutes()).toBe(5);
  await admin.call('settings.setLockAfter', { minutes: 12 });
  expect(await minutes()).toBe(12);
  for (const wrong of [0, 31, 2.5]) {
    const reply = await admin.ask('settings.setLockAfter', { minutes: wrong });
    expect(reply).toMatchObject({ error: { code: 'invalid-input' } });
  }
});
