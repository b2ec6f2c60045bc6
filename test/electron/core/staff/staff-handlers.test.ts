import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  type Administrator,
  anApp,
  passphrase,
  signedInAs,
  type TestApp,
} from '#test/support/an-app.ts';

let test: TestApp;
let admin: Administrator;
beforeEach(async () => {
  test = await anApp();
  admin = await test.setUp();
});
afterEach(() => test.close());

const slots = async () =>
  (await test.window().call('app.status', {})).slots.map(({ name }) => name);
const fieldsOf = (name: string, role = 'leader') =>
  ({ name, role, workingRole: 'employee' }) as never;

it('shows on the lock screen who can sign in, and nobody else', async () => {
  await admin.call('staff.add', fieldsOf('Ilman lausetta'));
  await signedInAs(test, admin, { name: 'Marko', role: 'leader' });
  expect(await slots()).toEqual(['Pääkäyttäjä Kaisa', 'Marko']);
});

it('gives no two of the present staff the same name', async () => {
  const { id } = await admin.call('staff.add', fieldsOf('Marko'));
  const taken = { code: 'name-taken', fields: { name: expect.any(String) } };
  await expect(admin.call('staff.add', fieldsOf('Marko'))).rejects.toMatchObject(taken);
  const renamed = { id, role: 'leader', workingRole: 'employee' } as const;
  await expect(
    admin.call('staff.change', { ...renamed, name: 'Pääkäyttäjä Kaisa' }),
  ).rejects.toMatchObject(taken);
  await admin.call('staff.change', { ...renamed, name: 'Marko' });
});

it('changes a role at once, for whoever is signed in with it', async () => {
  const marko = await signedInAs(test, admin, { name: 'Marko', role: 'coordinator' });
  await marko.call('people.create', { displayName: 'Sari' });
  await admin.call('staff.change', {
    ...{ id: marko.staffId, name: 'Marko V', role: 'reporter', workingRole: 'employee' },
  });
  expect(await marko.ask('people.list')).toMatchObject({ error: { code: 'not-allowed' } });
  expect(await slots()).toContain('Marko V');
});

it('ends every sitting of whoever is archived, so that no window of hers keeps the key', async () => {
  const marko = await signedInAs(test, admin, { name: 'Marko', role: 'administrator' });
  const pin = '4719';
  await marko.call('staff.setMyPin', { passphrase, pin });
  await admin.call('staff.setMyPin', { passphrase, pin: '6173' });
  const aside = test.window();
  await aside.call('staff.signInByPin', { staffId: marko.staffId, pin });
  await aside.call('staff.quickLock', {});
  await admin.call('staff.archive', { id: marko.staffId });
  admin.end();
  const { state } = await test.window().call('app.status', {});
  expect(state).toBe('locked');
});

it('lets somebody archive herself, and ends her sitting with it', async () => {
  const marko = await signedInAs(test, admin, { name: 'Marko', role: 'administrator' });
  admin.end();
  await marko.ask('staff.archive', { id: marko.staffId });
  expect((await marko.call('app.status', {})).state).toBe('locked');
});

it('lets an archived person do nothing more, from that moment', async () => {
  const marko = await signedInAs(test, admin, { name: 'Marko', role: 'administrator' });
  await admin.call('staff.archive', { id: marko.staffId });
  expect(await marko.ask('staff.list')).toMatchObject({ error: { code: 'signed-out' } });
  expect(await slots()).toEqual(['Pääkäyttäjä Kaisa']);
  const input = { staffId: marko.staffId, passphrase };
  expect(await marko.ask('staff.signIn', input)).toMatchObject({
    error: { code: 'wrong-passphrase' },
  });
  await admin.call('staff.restore', { id: marko.staffId });
  expect(await marko.ask('staff.signIn', input)).toMatchObject({
    error: { code: 'wrong-passphrase' },
  });
});

it('keeps one administrator who can sign in', async () => {
  const only = { id: admin.staffId, name: 'Kaisa', workingRole: 'employee' } as const;
  const last = { code: 'last-administrator' };
  // An administrator without a passphrase opens nothing.
  await admin.call('staff.add', fieldsOf('Ilman lausetta', 'administrator'));
  await expect(admin.call('staff.archive', { id: admin.staffId })).rejects.toMatchObject(last);
  await expect(admin.call('staff.change', { ...only, role: 'leader' })).rejects.toMatchObject(last);
  await signedInAs(test, admin, { name: 'Toinen', role: 'administrator' });
  await admin.call('staff.change', { ...only, role: 'leader' });
});

it('changes a passphrase only for who knows the present one', async () => {
  const marko = await signedInAs(test, admin, { name: 'Marko', role: 'reporter' });
  const newPassphrase = 'toinen pitkä lause';
  await expect(
    marko.call('staff.changeMyPassphrase', { current: 'väärä', newPassphrase }),
  ).rejects.toMatchObject({ code: 'wrong-passphrase', fields: { current: expect.any(String) } });
  await marko.call('staff.changeMyPassphrase', { current: passphrase, newPassphrase });
  const { staffId } = marko;
  await expect(marko.call('staff.signIn', { staffId, passphrase })).rejects.toMatchObject({
    code: 'wrong-passphrase',
  });
  await marko.call('staff.signIn', { staffId, passphrase: newPassphrase });
});

it('forgets the key with the last who signs out, and not before', async () => {
  const marko = await signedInAs(test, admin, { name: 'Marko', role: 'leader' });
  await admin.call('staff.signOut', {});
  await marko.call('groups.list', {});
  marko.end();
  expect(await marko.ask('groups.list')).toMatchObject({ error: { code: 'signed-out' } });
});

it('renews the recovery code: the new one opens, the old one does not', async () => {
  const { recoveryCode } = await admin.call('app.renewRecoveryCode', {});
  const status = () => test.window().call('app.status', {});
  expect((await status()).recoveryConfirmed).toBe(false);
  await expect(
    admin.call('app.confirmRecoveryCode', { recoveryCode: admin.recoveryCode }),
  ).rejects.toMatchObject({ code: 'wrong-recovery-code' });
  await admin.call('app.confirmRecoveryCode', { recoveryCode });
  expect((await status()).recoveryConfirmed).toBe(true);
  const recover = (code: string) =>
    test.window().ask('staff.recover', {
      ...{ staffId: admin.staffId, recoveryCode: code, newPassphrase: passphrase },
    });
  expect(await recover(admin.recoveryCode)).toMatchObject({
    error: { code: 'wrong-recovery-code' },
  });
  expect(await recover(recoveryCode)).toMatchObject({ ok: true });
});

it('keeps each person’s own choices apart', async () => {
  const marko = await signedInAs(test, admin, { name: 'Marko', role: 'reporter' });
  await marko.call('staff.setPreference', { key: 'colour-scheme', value: 'dark' });
  await marko.call('staff.setPreference', { key: 'colour-scheme', value: 'light' });
  expect(await marko.call('staff.preferences', {})).toEqual({ 'colour-scheme': 'light' });
  expect(await admin.call('staff.preferences', {})).toEqual({});
});
