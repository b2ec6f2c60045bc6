import { afterEach, beforeEach, expect, it } from 'vitest';
import type { AppSession } from '#electron/rpc/app.ts';
import { type Administrator, anApp, passphrase, type TestApp } from '#test/support/an-app.ts';
import { aHostsWays } from '#test/support/hosts-ways.ts';

let test: TestApp;
let admin: Administrator;
let main: AppSession;
beforeEach(async () => {
  test = await anApp();
  admin = await test.setUp();
  main = test.app().openSession('staff', aHostsWays);
  await signIn(main);
});
afterEach(() => test.close());

const signIn = async (session: AppSession) => {
  const input = { staffId: admin.staffId, passphrase };
  expect(await session.dispatch({ name: 'staff.signIn', input })).toMatchObject({ ok: true });
};
const codeOf = async (session: AppSession, name: string, input: unknown = {}) => {
  const reply = await session.dispatch({ name, input });
  return reply.ok ? 'ok' : reply.error.code;
};
const stateOf = async (session: AppSession) => {
  const reply = await session.dispatch({ name: 'app.status', input: {} });
  return reply.ok && (reply.value as { state: string }).state;
};

it('is the same person’s, and closing it leaves her signed in', async () => {
  const small = main.beside();
  expect([await stateOf(small), await codeOf(small, 'people.list')]).toEqual(['signed-in', 'ok']);
  small.end();
  expect(await stateOf(main)).toBe('signed-in');
});

it('is locked with the other, whichever of the two is locked', async () => {
  const small = main.beside();
  expect(await codeOf(small, 'staff.signOut')).toBe('ok');
  expect(await codeOf(main, 'people.list')).toBe('signed-out');
  expect(await codeOf(small, 'people.list')).toBe('signed-out');
});

it('is nobody’s for good after her, also when she or the next user signs in again', async () => {
  const small = main.beside();
  await main.dispatch({ name: 'staff.quickLock', input: {} });
  await signIn(main);
  expect([await codeOf(main, 'people.list'), await codeOf(small, 'people.list')]).toEqual([
    ...['ok', 'signed-out'],
  ]);
  expect(await stateOf(small)).not.toBe('signed-in');
  expect(await codeOf(small.beside(), 'people.list')).toBe('signed-out');
});

it('lets nobody in by itself', async () => {
  const small = main.beside();
  const { staffId, recoveryCode } = admin;
  await main.dispatch({ name: 'staff.signOut', input: {} });
  for (const [name, input] of [
    ['staff.signIn', { staffId, passphrase }],
    ['staff.signInByPin', { staffId, pin: '4719' }],
    ['staff.recover', { staffId, recoveryCode, newPassphrase: passphrase }],
    ['app.startPractice', { language: 'fi' }],
  ] as const) {
    expect(await codeOf(small, name, input), name).toBe('not-allowed');
  }
});

it('opens on a register or the counter, with the session of whoever asked', async () => {
  const opened: [AppSession, string][] = [];
  const openSmall = (session: AppSession, place: string) => {
    opened.push([session, place]);
    return 'http://narikka.test/';
  };
  const asking = test.app().openSession('staff', { ...aHostsWays, openSmall });
  await signIn(asking);
  const place = { kind: 'counter' };
  const reply = await asking.dispatch({ name: 'app.openSmallWindow', input: { place } });
  expect(reply).toEqual({ ok: true, value: { address: 'http://narikka.test/' } });
  const unknown = { place: { kind: 'register', sessionId: '0'.repeat(16) } };
  expect(await codeOf(asking, 'app.openSmallWindow', unknown)).toBe('not-found');
  expect(opened.map(([, at]) => at)).toEqual(['/counter']);
  const [[small] = []] = opened;
  expect(small && (await stateOf(small))).toBe('signed-in');
  asking.end();
  expect(small && (await stateOf(small))).not.toBe('signed-in');
});
