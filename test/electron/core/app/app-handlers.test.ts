import { afterEach, beforeEach, expect, it } from 'vitest';
import { anApp, passphrase, type TestApp } from '#test/support/an-app.ts';

let test: TestApp;
beforeEach(async () => {
  test = await anApp();
});
afterEach(() => test.close());

it('lists the rooms of a first run in the order in which they were typed', async () => {
  const rooms = ['Sali', 'Keittiö', 'Aula', 'Verstas', 'Piha', 'Toimisto', 'Sauna', 'Eteinen'];
  const window = test.window();
  await window.call('app.setUp', {
    ...{ venueName: 'Koekahvila', rooms, openingHours: [], leaderName: 'Kaisa', passphrase },
    language: 'fi',
  });
  const [venue] = await window.call('venues.list', {});
  expect(venue?.rooms.map(({ name }) => name)).toEqual(rooms);
});

it('refuses opening hours that end before they begin or overlap, by their field, and makes nothing', async () => {
  const hours = (weekday: number, opensMinute: number, closesMinute: number) => ({
    weekday,
    opensMinute,
    closesMinute,
  });
  const reply = await test.window().ask('app.setUp', {
    ...{ venueName: 'Koekahvila', rooms: [], leaderName: 'Kaisa', passphrase, language: 'fi' },
    openingHours: [hours(1, 540, 720), hours(1, 700, 900), hours(2, 900, 540), hours(3, 540, 900)],
  });
  expect(reply.ok ? [] : Object.keys(reply.error.fields ?? {})).toEqual([
    'openingHours.1.opensMinute',
    'openingHours.2.closesMinute',
  ]);
  expect(await test.window().call('app.status', {})).toMatchObject({ state: 'no-venue' });
});

it('keeps the language of the lock screen for everyone, also when locked', async () => {
  const admin = await test.setUp();
  await admin.call('app.setLanguage', { language: 'sv' });
  await admin.call('staff.signOut', {});
  expect(await test.window().call('app.status', {})).toMatchObject({
    language: 'sv',
    state: 'locked',
    me: null,
    slots: [{ name: 'Pääkäyttäjä Kaisa' }],
  });
});

it('tells each window who is signed in there, and no other', async () => {
  const admin = await test.setUp();
  const other = test.window();
  expect(await admin.call('app.status', {})).toMatchObject({ state: 'signed-in' });
  // The file is open for the first; the second lets somebody in by a PIN or a passphrase.
  expect(await other.call('app.status', {})).toMatchObject({ state: 'quick-locked', me: null });
  expect(await other.ask('venues.list')).toMatchObject({ error: { code: 'signed-out' } });
});
