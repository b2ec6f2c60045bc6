import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compose } from '#electron/compose.ts';
import { createDb } from '#electron/store/database.ts';
import { storeError } from '#electron/store/store-error.ts';
import { createStores } from '#electron/store/stores.ts';
import { pathsOf } from '#electron/store/venue-folder.ts';
import type { Reply } from '#shared/contract/envelope.ts';
import { AppError } from '#shared/kernel/app-error.ts';
import { openRaw, venueKeyOf } from '#test/support/a-file.ts';
import { aGroup } from '#test/support/a-venue.ts';
import { type Administrator, anApp, passphrase, type TestApp } from '#test/support/an-app.ts';
import { type SmallDisk, smallDisk } from '#test/support/small-disk.ts';

const codeOf = (reply: Reply): string => (reply.ok ? 'ok' : reply.error.code);
/** A new venue takes a good megabyte, its log beside it. */
const smallBytes = 2 * 1024 * 1024;

/** Where mounting is not allowed, the tests of real disks are skipped; the reason is printed. */
const probe = smallDisk(smallBytes);
probe?.remove();

describe.skipIf(!probe)('on a real small disk', () => {
  let disk: SmallDisk;
  let test: TestApp;
  let admin: Administrator;
  const filler = () => join(disk.folder, 'somebody-elses-photos');

  beforeEach(async () => {
    const mounted = smallDisk(smallBytes);
    if (!mounted) throw new Error('it could be mounted a moment ago');
    disk = mounted;
    test = await anApp({ folder: disk.folder });
    admin = await test.setUp();
  });
  afterEach(() => {
    test.close();
    disk.remove();
  });

  /** Leaves not one free page. */
  function fill(): void {
    for (const size of [65_536, 4096]) {
      try {
        for (;;) writeFileSync(filler(), Buffer.alloc(size), { flag: 'a' });
      } catch (cause) {
        if (!(cause instanceof Error) || !('code' in cause) || cause.code !== 'ENOSPC') throw cause;
      }
    }
  }

  const addPerson = (name: string) => admin.ask('people.create', { displayName: name });
  const names = async () =>
    (await admin.call('people.list', { limit: 200 })).people.map((person) => person.displayName);

  it('says that it is full, keeps what was saved, and goes on when there is room', async () => {
    await addPerson('Ennen');
    fill();
    // The log has a few kilobytes of room left in its last page at most.
    let code = 'ok';
    for (let i = 0; i < 50 && code === 'ok'; i++) code = codeOf(await addPerson(`Täynnä ${i}`));
    expect(code).toBe('disk-full');
    const saved = await names();
    expect(saved).toContain('Ennen');
    expect(codeOf(await addPerson('Ei mahdu'))).toBe('disk-full');
    expect(await names()).toEqual(saved);
    rmSync(filler());
    expect(codeOf(await addPerson('Mahtuu taas'))).toBe('ok');
    expect(await names()).toEqual(expect.arrayContaining([...saved, 'Mahtuu taas']));
  });

  it('locks the program when asked, full or not, and opens again when there is room', async () => {
    for (let i = 0; i < 40; i++) await addPerson(`Henkilö ${i}`);
    fill();
    expect(codeOf(await admin.ask('staff.signOut'))).toBe('ok');
    expect(await test.window().call('app.status', {})).toMatchObject({ state: 'locked' });
    rmSync(filler());
    await admin.call('staff.signIn', { staffId: admin.staffId, passphrase });
    expect(await names()).toHaveLength(40);
  });

  it('lets nobody in whose coming in cannot be written down, and stays locked', async () => {
    await admin.call('staff.signOut', {});
    fill();
    const window = test.window();
    const input = { staffId: admin.staffId, passphrase };
    expect(codeOf(await window.ask('staff.signIn', input))).toBe('disk-full');
    expect(await window.call('app.status', {})).toMatchObject({ state: 'locked', me: null });
    rmSync(filler());
    expect(codeOf(await window.ask('staff.signIn', input))).toBe('ok');
  });

  it('frees the folder when it is closed while full', async () => {
    fill();
    test.app().close();
    rmSync(filler());
    await test.restart();
    await test.window().call('staff.signIn', { staffId: admin.staffId, passphrase });
  });

  it('keeps the old keys where new ones do not fit', async () => {
    const { keys } = pathsOf(disk.folder);
    const before = readFileSync(keys);
    fill();
    const input = { current: passphrase, newPassphrase: 'toinen pitkä lause' };
    expect(codeOf(await admin.ask('staff.changeMyPassphrase', input))).toBe('disk-full');
    expect(readFileSync(keys).equals(before)).toBe(true);
    rmSync(filler());
  });

  it('makes no half venue on a disk that is too small', async () => {
    const tiny = smallDisk(64 * 1024);
    if (!tiny) return;
    const small = await anApp({ folder: tiny.folder });
    await expect(small.setUp()).rejects.toMatchObject({ code: 'disk-full' });
    expect(await small.window().call('app.status', {})).toMatchObject({ state: 'no-venue' });
    small.close();
    tiny.remove();
  });

  it('refuses a read-only disk and says which folder', async () => {
    test.close();
    disk.makeReadOnly();
    const refused = await compose({ folder: disk.folder, host: 'test', version: '0' });
    expect(refused).toEqual({
      ok: false,
      error: { code: 'folder-read-only', params: { folder: disk.folder } },
    });
  });
});

it('rolls a command back whole when the file may not grow', async () => {
  const test = await anApp();
  const admin = await test.setUp();
  const group = await aGroup(admin.call);
  await admin.call('staff.signOut', {});
  // The file's own limit, which SQLite reports as a full disk.
  const raw = openRaw(pathsOf(test.folder).venue, await venueKeyOf(test.folder));
  raw.pragma(`max_page_count=${raw.pragma('page_count', { simple: true })}`);
  const stores = createStores(createDb(raw));
  const add = (i: number) =>
    stores.people.add({ id: String(i).padStart(16, '0') as never, displayName: `Henkilö ${i}` });
  const all = { ledBy: null, archived: false };
  expect(() =>
    stores.tx(() => {
      for (let i = 0; i < 5000; i++) add(i);
    }),
  ).toThrowError(
    expect.objectContaining({ refusal: expect.objectContaining({ code: 'disk-full' }) }),
  );
  expect(stores.people.list(all)).toEqual([]);
  expect(stores.groups.get(group as never, '2026-11-24' as never)?.name).toBe(
    'Naisten vertaisryhmä',
  );
  raw.close();
  test.close();
});

describe('an error of the file system or SQLite', () => {
  it.each([
    ['SQLITE_FULL', 'disk-full'],
    ['SQLITE_IOERR_WRITE', 'disk-full'],
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['SQLITE_READONLY_DIRECTORY', 'folder-read-only'],
    ['SQLITE_CANTOPEN', 'folder-read-only'],
    ['EROFS', 'folder-read-only'],
    ['EACCES', 'folder-read-only'],
    ['SQLITE_CORRUPT_INDEX', 'venue-damaged'],
    ['SQLITE_NOTADB', 'venue-damaged'],
    ['SQLITE_BUSY_RECOVERY', 'already-open'],
  ])('with the code %s becomes %s and keeps its cause', (code, expected) => {
    const cause = Object.assign(new Error('names a path'), { code });
    const error = storeError(cause);
    expect(error).toBeInstanceOf(AppError);
    expect(error).toMatchObject({ refusal: { code: expected }, cause });
    expect(JSON.stringify(error)).not.toContain('names a path');
  });

  it.each(['SQLITE_CONSTRAINT_CHECK', 'SQLITE_ERROR', 'EISDIR', ''])(
    'with the code "%s" stays the bug that it is',
    (code) => {
      const cause = Object.assign(new Error('bug'), { code });
      expect(storeError(cause)).toBe(cause);
    },
  );

  it('that is none is left alone', () => {
    for (const cause of [undefined, 'text', { code: 'SQLITE_FULL' }]) {
      expect(storeError(cause)).toBe(cause);
    }
    const refusal = new AppError({ code: 'group-full' });
    expect(storeError(refusal)).toBe(refusal);
  });
});
