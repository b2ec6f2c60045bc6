import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Migration, migrations } from '#electron/store/migrations/migrations.ts';
import { openVenue } from '#electron/store/open.ts';
import { createStores } from '#electron/store/stores.ts';
import { aFile, dumpOf, opened, openRaw, randomKey, refusalOf } from '#test/support/a-file.ts';
import { filesOf, tempFolder } from '#test/support/temp-folder.ts';

/**
 * What has been released, by the hash of its SQL: a released step is never edited, because venues
 * have run it already. A new step gets a new line; an old line never changes.
 */
const released: Readonly<Record<number, string>> = {
  10: '17e4026d26064db28102f0f779666c30d3f9775672db4dd760ecad247c21271b',
  20: '72f3da43701582a3802c3b573346ca81e398b49b8c76d92da57a4a64d2b59540',
  30: 'a107b857c6ccb242e3c2620c57890ca59ecbe1ab561a92ef51a7d05ea4378c28',
  40: '12267a2f4455e5e575d576313e2c30529a3d96ad0e06b06c4ed4f392970a58c4',
  50: '5d5d15756fc5395685c92db22c1a4f0a8eb08ff89e49a4dab3b63c1b2b46f785',
  60: 'e1553348bef1ae6fe0ebc81f328e578849d858b16b33c4b751614ad9dd11fec1',
  70: '43a2bca980ba32450d31b2b79618a13c382001a30713e9c65563c2167748408b',
  80: '4f6a5f8c601b594b41d199ea5f1002b4393763f1e4eedd1ebf6bf9da131a94a0',
  90: 'ae9322f35918b4add5e5440ba02cc4aa41bc0fb840ed91176d12c1de1349efd2',
  100: '0fec18c8e8bcb9105550b2a4a028f2463ab5b273de3cd8f10e5ebeaf238ae204',
  110: '556e36a4779caf60369bbdb093b4f306ad662a8fcb90354b968f3dd854519156',
  120: '4633ccd747b79ef8088bd1393fad23a8da988d689d1e639a0cc909aebd590f04',
  130: '13ae0b258f4e537d4565c8f97b3acbe7c4a27463820bcccb43d3a73813c2c2bf',
  140: '34d78317ec3a57f19b424d63e365dac7c1b073b780c8a5f3762afba5f69ea779',
  150: '7cf0d2a466f449b3b660d4499ff0b318ecde212421f2e8b76b93d15ea7c93be3',
};

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

it('has never edited a released step', () => {
  const found = migrations.map(({ version, sql }) => [version, sha256(sql)]);
  expect(Object.fromEntries(found)).toEqual(released);
});

it('numbers its steps upwards, in tens, with room between them', () => {
  const versions = migrations.map(({ version }) => version);
  expect(versions).toEqual(versions.toSorted((a, b) => a - b));
  expect(new Set(versions).size).toBe(versions.length);
  expect(versions.every((version) => version > 0)).toBe(true);
});

const newest = migrations.at(-1)?.version ?? 0;
const aNote: Migration = {
  version: newest + 10,
  name: 'test: notes',
  sql: `CREATE TABLE notes (id TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT, WITHOUT ROWID;
    INSERT INTO notes SELECT key, value FROM settings;`,
};
const aFault: Migration = {
  version: newest + 20,
  name: 'test: fails half way',
  sql: `UPDATE settings SET value = 'half'; CREATE TABLE more (id TEXT) STRICT; SELECT * FROM no_such;`,
};
const anOrphan: Migration = {
  version: newest + 20,
  name: 'test: leaves a row without its venue',
  sql: `PRAGMA defer_foreign_keys=ON;
    INSERT INTO rooms (id, venue_id, name) VALUES ('r', 'no such venue', 'x');
    DELETE FROM settings;`,
};

let folder: string;
let remove: () => void;
let path: string;
let key: Buffer;
beforeEach(() => {
  ({ folder, remove } = tempFolder());
  ({ path, key } = aFile(folder, { steps: migrations }));
  const venue = opened({ path, key, create: false });
  createStores(venue.db).settings.set('colour', 'green');
  venue.close();
});
afterEach(() => remove());

const versionOf = (file: string): unknown => {
  const raw = openRaw(file, key);
  const version = raw.pragma('user_version', { simple: true });
  raw.close();
  return version;
};
const backup = () => `${path}.before-${newest}`;

describe('a file of an earlier version', () => {
  it('is brought to the newest and keeps what it holds', () => {
    opened({ path, key, create: false, steps: [...migrations, aNote] }).close();
    expect(versionOf(path)).toBe(newest + 10);
    const raw = openRaw(path, key);
    expect(raw.prepare('SELECT id, text FROM notes').all()).toEqual([
      { id: 'colour', text: 'green' },
    ]);
    raw.close();
  });

  it('is first copied, and the copy opens with the same key and holds the same', () => {
    const before = dumpOf(path, key);
    opened({ path, key, create: false, steps: [...migrations, aNote] }).close();
    expect(versionOf(backup())).toBe(newest);
    expect(dumpOf(backup(), key)).toBe(before);
    expect(refusalOf({ path: backup(), key, create: false })).toBe('ok');
    expect(refusalOf({ path: backup(), key: randomKey(), create: false })).toBe('venue-damaged');
  });

  it('is not copied when nothing is pending', () => {
    opened({ path, key, create: false }).close();
    expect([...filesOf(folder).keys()]).toEqual(['venue.db']);
  });

  it('gets a new copy in place of one that was cut off', () => {
    writeFileSync(backup(), 'half a copy');
    opened({ path, key, create: false, steps: [...migrations, aNote] }).close();
    expect(versionOf(backup())).toBe(newest);
  });
});

describe('a step that fails', () => {
  it.each([
    ['in its SQL', aFault],
    ['by leaving a row without its parent', anOrphan],
  ])('%s leaves nothing of itself, and what came before it stays', (_how, second) => {
    const steps = [...migrations, aNote, second];
    const before = dumpOf(path, key);
    for (let tries = 0; tries < 2; tries++) {
      let isOpen = false;
      try {
        isOpen = openVenue({ path, key, create: false, steps }).ok;
      } catch {
        // A step with a fault is a bug of ours and may throw; what counts is the file.
      }
      expect(isOpen).toBe(false);
      expect(versionOf(path)).toBe(newest + 10);
    }
    const raw = openRaw(path, key);
    expect(raw.prepare('SELECT value FROM settings').pluck().all()).toEqual(['green']);
    expect(raw.prepare(`SELECT name FROM sqlite_schema WHERE name = 'more'`).all()).toEqual([]);
    raw.close();
    expect(dumpOf(backup(), key)).toBe(before);
    // The program that can do the step opens the same file.
    opened({ path, key, create: false, steps: [...migrations, aNote] }).close();
  });
});
