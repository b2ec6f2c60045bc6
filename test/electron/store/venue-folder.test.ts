import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pathsOf } from '#electron/store/venue-folder.ts';
import type { Reply } from '#shared/contract/envelope.ts';
import { aFile } from '#test/support/a-file.ts';
import { aGroup, aMember } from '#test/support/a-venue.ts';
import { type Administrator, anApp, passphrase, type TestApp } from '#test/support/an-app.ts';
import { filesOf } from '#test/support/temp-folder.ts';

const setUpInput = {
  venueName: 'Koekahvila',
  rooms: [],
  openingHours: [],
  leaderName: 'Kaisa',
  passphrase,
  language: 'fi',
} as const;
const codeOf = (reply: Reply): string => (reply.ok ? 'ok' : reply.error.code);

let test: TestApp;
let admin: Administrator;
let paths: ReturnType<typeof pathsOf>;

beforeEach(async () => {
  test = await anApp();
  admin = await test.setUp();
  paths = pathsOf(test.folder);
});
afterEach(() => test.close());

/** Signs out, so that the files lie there as on a switched-off laptop. */
const lock = () => admin.call('staff.signOut', {});
const signIn = () => test.window().ask('staff.signIn', { staffId: admin.staffId, passphrase });
const status = async () => codeOf(await test.window().ask('app.status'));
/** All files but the lock, which every start writes. */
const venueFiles = () =>
  new Map([...filesOf(test.folder)].filter(([name]) => !name.startsWith('lock.')));

function emptied(path: string): string {
  rmSync(path);
  return path;
}

describe('a key file', () => {
  const changed = (change: (json: Record<string, unknown>) => void) => {
    const json = JSON.parse(readFileSync(paths.keys, 'utf8'));
    change(json);
    writeFileSync(paths.keys, JSON.stringify(json));
  };
  const broken: [how: string, breakIt: () => void][] = [
    ['that is empty', () => writeFileSync(paths.keys, '')],
    ['that is no JSON', () => writeFileSync(paths.keys, '{"format":"narikka-ke')],
    ['that is another JSON', () => writeFileSync(paths.keys, '[]')],
    ['without slots', () => changed((json) => Object.assign(json, { slots: [] }))],
    ['with a field too many', () => changed((json) => Object.assign(json, { extra: 1 }))],
    ['that is a folder', () => mkdirSync(emptied(paths.keys))],
    ['that is gone', () => rmSync(paths.keys)],
  ];

  it.each(broken)('%s is refused and nothing is changed', async (_how, breakIt) => {
    await lock();
    breakIt();
    const before = venueFiles();
    expect(await status()).toBe('keys-damaged');
    expect(codeOf(await signIn())).toBe('keys-damaged');
    expect(codeOf(await test.window().ask('app.setUp', setUpInput))).toBe('venue-exists');
    expect(venueFiles()).toEqual(before);
  });

  it('of a newer version is refused as such', async () => {
    await lock();
    changed((json) => Object.assign(json, { version: 2, cipher: 'new' }));
    const before = venueFiles();
    expect(await status()).toBe('keys-newer');
    expect(codeOf(await signIn())).toBe('keys-newer');
    expect(venueFiles()).toEqual(before);
  });

  it('of another venue does not open this one', async () => {
    await lock();
    const other = await anApp();
    const stranger = await other.setUp();
    await stranger.call('staff.signOut', {});
    writeFileSync(paths.keys, readFileSync(pathsOf(other.folder).keys));
    other.close();
    const before = venueFiles();
    const input = { staffId: stranger.staffId, passphrase };
    expect(codeOf(await test.window().ask('staff.signIn', input))).toBe('venue-damaged');
    expect(venueFiles()).toEqual(before);
  });
});

it('refuses a wrong passphrase and a wrong code, and keeps the file closed', async () => {
  await lock();
  const before = venueFiles();
  const window = test.window();
  const { staffId } = admin;
  expect(codeOf(await window.ask('staff.signIn', { staffId, passphrase: 'väärä' }))).toBe(
    'wrong-passphrase',
  );
  const recovery = { staffId, recoveryCode: 'AAAAA', newPassphrase: passphrase };
  expect(codeOf(await window.ask('staff.recover', recovery))).toBe('wrong-recovery-code');
  expect(venueFiles()).toEqual(before);
});

it('keeps the file closed when the right code comes with somebody who is not there', async () => {
  await lock();
  const recovery = { recoveryCode: admin.recoveryCode, newPassphrase: passphrase };
  const input = { ...recovery, staffId: '0'.repeat(16) };
  expect(codeOf(await test.window().ask('staff.recover', input))).toBe('wrong-passphrase');
  // Nobody is in, so nothing of the venue may lie open: no log beside the file.
  expect([...venueFiles().keys()]).toEqual(['keys.json', 'venue.db']);
});

it('takes the recovery code as people write it', async () => {
  await lock();
  const typed = admin.recoveryCode.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o');
  const input = { staffId: admin.staffId, recoveryCode: typed, newPassphrase: 'uusi pitkä lause' };
  expect(codeOf(await test.window().ask('staff.recover', input))).toBe('ok');
});

it('says that the venue is damaged where its file is lost, and makes no new one', async () => {
  await lock();
  rmSync(paths.venue);
  expect(codeOf(await signIn())).toBe('venue-damaged');
  expect(codeOf(await test.window().ask('app.setUp', setUpInput))).toBe('venue-exists');
  expect(existsSync(paths.venue)).toBe(false);
});

describe('a first run that was cut off', () => {
  it('before its keys were written is begun anew', async () => {
    const fresh = await anApp();
    const { key } = aFile(fresh.folder);
    const { venue, unfinished } = pathsOf(fresh.folder);
    renameSync(venue, unfinished);
    writeFileSync(`${unfinished}-wal`, 'half a log');
    expect(key).toHaveLength(32);
    expect(await fresh.window().call('app.status', {})).toMatchObject({ state: 'no-venue' });
    await fresh.setUp();
    expect([...filesOf(fresh.folder).keys()].filter((name) => name.includes('.new'))).toEqual([]);
    fresh.close();
  });

  it('between its keys and its name is finished by the first who signs in', async () => {
    await lock();
    renameSync(paths.venue, paths.unfinished);
    expect(await status()).toBe('ok');
    expect(codeOf(await test.window().ask('app.setUp', setUpInput))).toBe('venue-exists');
    expect(codeOf(await signIn())).toBe('ok');
    expect([existsSync(paths.venue), existsSync(paths.unfinished)]).toEqual([true, false]);
  });

  it('leaves half a key file aside', async () => {
    await lock();
    writeFileSync(`${paths.keys}.new`, '{"format":');
    expect(codeOf(await signIn())).toBe('ok');
  });
});

it('keeps the keys of the first of two set-ups at once, and the venue opens with them', async () => {
  const fresh = await anApp();
  const [one, two] = [fresh.window(), fresh.window()];
  const replies = await Promise.all([
    one.ask('app.setUp', setUpInput),
    two.ask('app.setUp', { ...setUpInput, leaderName: 'Toinen' }),
  ]);
  expect(replies.map(codeOf).sort()).toEqual(['ok', 'venue-exists']);
  await fresh.restart();
  const window = fresh.window();
  const { slots } = await window.call('app.status', {});
  await window.call('staff.signIn', { staffId: slots[0]?.staffId ?? '', passphrase });
  expect(await window.call('venues.list', {})).toHaveLength(1);
  fresh.close();
});

it('gives one practice of two begun at once, and nothing of it stays', async () => {
  const fresh = await anApp();
  const [one, two] = [fresh.window(), fresh.window()];
  const input = { language: 'fi' };
  const replies = await Promise.all([
    one.ask('app.startPractice', input),
    two.ask('app.startPractice', input),
  ]);
  expect(replies.map(codeOf).sort()).toEqual(['ok', 'open-in-window']);
  const [inside, outside] = replies[0]?.ok ? [one, two] : [two, one];
  const status = await inside.call('app.status', {});
  expect(status).toMatchObject({ practice: true, state: 'signed-in' });
  expect(codeOf(await outside.ask('app.setUp', setUpInput))).toBe('open-in-window');
  await inside.call('staff.signOut', {});
  expect(existsSync(pathsOf(fresh.folder).practice)).toBe(false);
  expect(await one.call('app.status', {})).toMatchObject({ practice: false, state: 'no-venue' });
  fresh.close();
});

it('writes no name, code or passphrase in plain text into any file of the folder', async () => {
  const { call } = admin;
  const group = await aGroup(call, { name: 'Surevien ryhmä', description: 'Luottamuksellinen' });
  await aMember(call, group, 'Orvokki Ainokainen');
  await call('venues.addClosure', {
    venueId: null,
    from: '2026-12-21',
    to: '2027-01-10',
    name: 'Joulutauko',
  });
  const secrets = ['Surevien', 'Luottamuksellinen', 'Orvokki', 'Ainokainen', 'Joulutauko'];
  const keys = [passphrase, admin.recoveryCode, admin.recoveryCode.replaceAll('-', '')];
  const search = () => {
    const files = filesOf(test.folder);
    for (const [name, bytes] of files) {
      for (const secret of [...secrets, ...keys, 'Koekahvila']) {
        for (const encoding of ['utf8', 'utf16le'] as const) {
          expect(bytes.includes(Buffer.from(secret, encoding)), `${secret} in ${name}`).toBe(false);
        }
      }
      // The lock screen needs the names of the staff; they are in the key slots and nowhere else.
      expect(bytes.includes('Kaisa'), name).toBe(name === 'keys.json');
    }
    return [...files.keys()].filter((name) => !name.startsWith('lock.')).sort();
  };
  expect(search()).toEqual(['keys.json', 'venue.db', 'venue.db-wal']);
  await lock();
  expect(search()).toEqual(['keys.json', 'venue.db']);
});
