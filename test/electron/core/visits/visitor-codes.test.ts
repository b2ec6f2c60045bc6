import { readFileSync, statSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { pathsOf } from '#electron/store/venue-folder.ts';
import { openRaw, venueKeyOf } from '#test/support/a-file.ts';
import { firstVenue } from '#test/support/a-venue.ts';
import { type Administrator, anApp, passphrase, type TestApp } from '#test/support/an-app.ts';

let test: TestApp;
let admin: Administrator;
let venueId: string;

beforeEach(async () => {
  test = await anApp({ date: '2026-11-24', time: '10:00' });
  admin = await test.setUp();
  ({ venueId } = await firstVenue(admin.call));
  await admin.call('visits.useCounter', { venueId, counter: 'code', used: true });
});
afterEach(() => test.close());

const use = (code: string, at = venueId) => admin.call('visits.useCode', { venueId: at, code });
const uniqueIn = async (year: number, period?: { from: string; to: string }) => {
  const { tables } = await admin.call('reports.attendance', {
    ...(period ?? { from: `${year}-01-01`, to: `${year}-12-31` }),
    ...{ by: 'month', language: 'en' },
  });
  return tables.find(({ key }) => key === 'unique_visitors')?.rows ?? null;
};
async function signInAgain(): Promise<void> {
  await test.restart();
  admin = { ...admin, ...test.window() };
  await admin.call('staff.signIn', { staffId: admin.staffId, passphrase });
}

it('counts a code once a year, however it is typed, and answers the same each time', async () => {
  const answers = [
    await use('Kissa 9'),
    await use('KISSA9'),
    await use('kissa 9'),
    await use('koira'),
  ];
  expect(answers).toEqual([{}, {}, {}, {}]);
  expect(await uniqueIn(2026)).toEqual([['Koekahvila', '2026', 'own code', 2]]);
});

it('gives the figure for a whole calendar year and for no other period', async () => {
  await use('kissa');
  await admin.call('visits.add', { venueId, kind: 'first-of-year' });
  expect(await uniqueIn(2026, { from: '2026-01-01', to: '2026-11-30' })).toBeNull();
  expect(await uniqueIn(2026, { from: '2026-11-01', to: '2026-11-30' })).toBeNull();
  expect(await uniqueIn(2026)).toEqual([
    ['Koekahvila', '2026', 'marks of first visits', 1],
    ['Koekahvila', '2026', 'own code', 1],
  ]);
});

it('refuses what is too short, looks like an identity code, or is not asked for', async () => {
  await expect(use('abc')).rejects.toMatchObject({ fields: { code: expect.any(String) } });
  for (const code of [
    ...['131052-308T', '131052 308T', '010203A123B', '131052\u2212308T', '131052_308T'],
    ...['13.10.1952', '13 10 1952', '1952-10-13', '131052', 'joku@esimerkki.fi'],
  ]) {
    await expect(use(code)).rejects.toMatchObject({ code: 'code-looks-like-identity' });
  }
  const { id: other } = await admin.call('venues.add', { name: 'Toinen', address: '' });
  await expect(use('kissa', other)).rejects.toMatchObject({ code: 'counter-not-used' });
  expect(await uniqueIn(2026)).toBeNull();
});

it('destroys secret and hashes at the first start of the next year, and keeps the number', async () => {
  for (const code of ['kissa', 'koira', 'kettu']) await use(code);
  test.setClock('2026-12-18', '09:00');
  await signInAgain();
  test.setClock('2027-01-04', '09:00');
  await signInAgain();
  expect(await uniqueIn(2026)).toEqual([['Koekahvila', '2026', 'own code', 3]]);
  await use('kissa');
  expect(await uniqueIn(2027)).toEqual([['Koekahvila', '2027', 'own code', 1]]);
  // A clock set back must not begin the year anew.
  test.setClock('2026-12-30', '09:00');
  await expect(use('kissa')).rejects.toMatchObject({ code: 'code-year-over' });
  test.app().close();
  const raw = openRaw(pathsOf(test.folder).venue, await venueKeyOf(test.folder));
  expect(raw.prepare('SELECT year, secret IS NULL AS gone, people FROM code_years').all()).toEqual([
    { year: 2026, gone: 1, people: 3 },
    { year: 2027, gone: 0, people: null },
  ]);
  expect(raw.prepare('SELECT year FROM visitor_codes').all()).toEqual([{ year: 2027 }]);
  raw.close();
});

it('ends no year at a start with the clock a year ahead, until somebody says that the day is right', async () => {
  await signInAgain();
  await use('kissa');
  test.setClock('2027-11-24', '09:00');
  await signInAgain();
  await use('koira');
  test.setClock('2026-11-25', '09:00');
  await signInAgain();
  await use('kissa');
  await use('kettu');
  expect(await uniqueIn(2026)).toEqual([['Koekahvila', '2026', 'own code', 2]]);
  // After a long break the same start is right.
  test.setClock('2027-02-01', '09:00');
  await signInAgain();
  await admin.call('privacy.confirmClock', { today: '2027-02-01' });
  test.setClock('2026-12-30', '09:00');
  await expect(use('kissa')).rejects.toMatchObject({ code: 'code-year-over' });
});

it('leaves no order of coming in the log beside the file, which holds it until it is emptied', async () => {
  const log = `${pathsOf(test.folder).venue}-wal`;
  for (const code of ['kissa', 'koira']) {
    await use(code);
    expect(statSync(log).size).toBe(0);
  }
});

it('keeps neither the code nor when it was used: not in the file, its order, nor the log', async () => {
  const codes = ['kissankello', 'koiranputki', 'ketunleipä', 'karhunvatukka'];
  for (const code of codes) await use(code);
  test.app().close();
  const key = await venueKeyOf(test.folder);
  const raw = openRaw(pathsOf(test.folder).venue, key);
  const columns = raw.pragma('table_info(visitor_codes)') as { name: string }[];
  expect(columns.map(({ name }) => name)).toEqual(['venue_id', 'year', 'hash']);
  const log = raw.prepare('SELECT action FROM audit_log').pluck().all();
  expect(log.filter((action) => String(action).includes('code-'))).toEqual([]);
  const hashes = raw.prepare<[], Buffer>('SELECT hash FROM visitor_codes').pluck().all();
  expect(hashes).toHaveLength(codes.length);
  // As an attacker with the key: the decrypted file, byte by byte.
  raw.pragma('journal_mode=DELETE');
  raw.pragma("rekey=''");
  raw.close();
  const bytes = readFileSync(pathsOf(test.folder).venue);
  expect(bytes.includes('visitor_codes')).toBe(true);
  for (const code of codes) expect(bytes.includes(code)).toBe(false);
  // Their places in the file follow the order of the hashes alone, not the order of coming.
  const places = hashes.map((hash) => bytes.indexOf(hash));
  const upwards = places.toSorted((x, y) => x - y);
  expect([upwards, upwards.toReversed()]).toContainEqual(places);
  expect(hashes.map((hash, i) => bytes.indexOf(hash, (places[i] ?? 0) + 1))).toEqual(
    hashes.map(() => -1),
  );
});
