import { randomBytes } from 'node:crypto';
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openVenue } from '#electron/store/open.ts';
import { createStores } from '#electron/store/stores.ts';
import { aFile, dumpOf, opened, openRaw, randomKey, refusalOf } from '#test/support/a-file.ts';
import { filesOf, tempFolder } from '#test/support/temp-folder.ts';

let folder: string;
let remove: () => void;
let path: string;
let key: Buffer;

beforeEach(() => {
  ({ folder, remove } = tempFolder());
  ({ path, key } = aFile(folder));
  const venue = opened({ path, key, create: false });
  const { people } = createStores(venue.db);
  for (let i = 0; i < 200; i++) {
    people.add({ id: String(i).padStart(16, '0') as never, displayName: `Henkilö ${i}` });
  }
  venue.close();
});
afterEach(() => remove());

it('sets every pragma that the design asks for', () => {
  const venue = opened({ path, key, create: false });
  const pragma = (name: string) =>
    venue.db.one({
      compile: () => ({ sql: `PRAGMA ${name}`, parameters: [], query: {} }) as never,
    });
  const values = [
    'locking_mode',
    'journal_mode',
    'synchronous',
    'foreign_keys',
    'secure_delete',
    'trusted_schema',
  ];
  const found = values.map((name) => Object.values(pragma(name) ?? {})[0]);
  venue.close();
  expect(found).toEqual(['exclusive', 'wal', 2, 1, 1, 0]);
});

it('leaves one file behind when closed: no log, no journal', () => {
  expect([...filesOf(folder).keys()]).toEqual(['venue.db']);
});

it('is encrypted from the first byte, and no two files begin alike', () => {
  const other = tempFolder();
  const start = (of: string) => readFileSync(of).subarray(0, 16).toString('hex');
  expect(start(path)).not.toBe(start(aFile(other.folder).path));
  other.remove();
  expect(readFileSync(path).includes('SQLite')).toBe(false);
  expect(readFileSync(path).includes('Henkil')).toBe(false);
});

it('does not even let a second opening in, and lets it after the first is closed', () => {
  const first = opened({ path, key, create: false });
  expect(refusalOf({ path, key, create: false })).toBe('already-open');
  first.close();
  expect(refusalOf({ path, key, create: false })).toBe('ok');
});

it('has everything after a process that ended without closing', () => {
  const venue = opened({ path, key, create: false });
  createStores(venue.db).settings.set('kept', 'yes');
  // A copy of the files as they lie there, as after a power cut.
  const cut = tempFolder();
  for (const [name, bytes] of filesOf(folder)) writeFileSync(join(cut.folder, name), bytes);
  venue.close();
  expect(filesOf(cut.folder).has('venue.db-wal')).toBe(true);
  const again = opened({ path: join(cut.folder, 'venue.db'), key, create: false });
  expect(createStores(again.db).settings.get('kept')).toBe('yes');
  again.close();
  cut.remove();
});

describe('a file that does not open is refused, byte for byte as it was:', () => {
  const expectRefused = (code: string, withKey = key) => {
    const before = filesOf(folder);
    expect(refusalOf({ path, key: withKey, create: false })).toBe(code);
    expect(filesOf(folder)).toEqual(before);
  };

  it('under a wrong key', () => expectRefused('venue-damaged', randomKey()));

  it('of another venue', () => {
    const other = tempFolder();
    writeFileSync(path, readFileSync(aFile(other.folder).path));
    other.remove();
    expectRefused('venue-damaged');
  });

  it('that is a plain SQLite database', () => {
    writeFileSync(path, '');
    const plain = new Sqlite(path);
    plain.exec('CREATE TABLE people (name TEXT)');
    plain.close();
    expectRefused('venue-foreign');
  });

  it('that is garbage', () => {
    writeFileSync(path, randomBytes(40_960));
    expectRefused('venue-damaged');
  });

  it('that is text', () => {
    writeFileSync(path, 'Kahvinkeitin on rikki.\n'.repeat(500));
    expectRefused('venue-damaged');
  });

  it('that is empty', () => {
    writeFileSync(path, '');
    expectRefused('venue-damaged');
  });

  it.each([1, 100, 511, 4095, 4096, 4097, 8192])('that was cut off after %i bytes', (bytes) => {
    truncateSync(path, bytes);
    expectRefused('venue-damaged');
  });

  it('that lacks its last page', () => {
    truncateSync(path, readFileSync(path).length - 4096);
    expectRefused('venue-damaged');
  });

  it('that a newer version has made', () => {
    const raw = openRaw(path, key);
    raw.pragma('journal_mode=DELETE');
    raw.pragma('user_version=99999');
    raw.pragma('journal_mode=WAL');
    raw.close();
    expectRefused('venue-newer');
  });

  it('of which any byte is wrong, unless it reads the very same all the same', () => {
    const whole = readFileSync(path);
    const dump = dumpOf(path, key);
    for (let at = 0; at < whole.length; at += 1777) {
      const wrong = Buffer.from(whole);
      wrong.writeUInt8(wrong.readUInt8(at) ^ 0x01, at);
      writeFileSync(path, wrong);
      const code = refusalOf({ path, key, create: false });
      if (code !== 'ok') {
        expect(code).toBe('venue-damaged');
        expect(readFileSync(path).equals(wrong), `byte ${at}`).toBe(true);
      } else expect(dumpOf(path, key), `byte ${at}`).toBe(dump);
    }
  });
});

it('says that the file is damaged where it is gone although its keys are there', () => {
  expect(openVenue({ path: join(folder, 'gone.db'), key, create: false })).toMatchObject({
    ok: false,
    error: { code: 'venue-damaged' },
  });
  expect([...filesOf(folder).keys()]).toEqual(['venue.db']);
});
