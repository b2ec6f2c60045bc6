import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compose } from '#electron/compose.ts';
import { lockFolder } from '#electron/store/folder-lock.ts';
import { cheapLogN } from '#test/support/an-app.ts';
import { type Holder, holderOf } from '#test/support/holder.ts';
import { filesOf, tempFolder } from '#test/support/temp-folder.ts';

let folder: string;
let remove: () => void;
let holder: Holder | undefined;
beforeEach(() => {
  ({ folder, remove } = tempFolder());
});
afterEach(async () => {
  await holder?.kill();
  holder = undefined;
  remove();
});

const me = { host: 'test', since: '10.00.00', pid: 1 };
const options = { folder: '', host: 'test', version: '0', logN: cheapLogN } as const;

describe('a folder that another process holds', () => {
  it('is refused with who has it', async () => {
    holder = await holderOf(folder);
    expect(holder.said).toBe('open');
    const since = JSON.parse(readFileSync(join(folder, 'lock.json'), 'utf8')).since;
    expect(await compose({ ...options, folder })).toEqual({
      ok: false,
      error: { code: 'already-open', params: { host: 'browser', since, pid: holder.pid } },
    });
  });

  it('is free the moment that process is killed', async () => {
    holder = await holderOf(folder);
    await holder.kill();
    const app = await compose({ ...options, folder });
    expect(app.ok).toBe(true);
    if (app.ok) app.value.close();
  });

  it('refuses the other process likewise', async () => {
    const app = await compose({ ...options, folder });
    holder = await holderOf(folder);
    expect(holder.said).toBe('already-open');
    if (app.ok) app.value.close();
  });
});

it('is free again when released, and leaves no note of who had it', () => {
  const first = lockFolder(folder, me);
  expect(lockFolder(folder, me)).toMatchObject({ ok: false, error: { code: 'already-open' } });
  if (first.ok) first.value.release();
  expect([...filesOf(folder).keys()]).toEqual(['lock.db']);
  const second = lockFolder(folder, me);
  expect(second.ok).toBe(true);
  if (second.ok) second.value.release();
});

it.each(['', 'half a no', '{"host":5}'])(
  'goes by the lock, not by a note that says "%s"',
  (note) => {
    writeFileSync(join(folder, 'lock.json'), note);
    const first = lockFolder(folder, me);
    writeFileSync(join(folder, 'lock.json'), note);
    expect(lockFolder(folder, me)).toEqual({
      ok: false,
      error: { code: 'already-open', params: { host: 'other', since: '?', pid: '?' } },
    });
    if (first.ok) first.value.release();
  },
);

describe('a folder that cannot be written', () => {
  it.each([
    ['is a file', () => join(folder, 'a-file')],
    ['lies under a file', () => join(folder, 'a-file', 'venue')],
    ['lies under a device', () => '/dev/null/venue'],
  ])('because it %s is refused with its name', async (_why, place) => {
    writeFileSync(join(folder, 'a-file'), 'coffee');
    expect(await compose({ ...options, folder: place() })).toEqual({
      ok: false,
      error: { code: 'folder-read-only', params: { folder: place() } },
    });
    expect(readFileSync(join(folder, 'a-file'), 'utf8')).toBe('coffee');
  });

  it('because its lock is a folder is refused, too', async () => {
    mkdirSync(join(folder, 'lock.db'));
    expect(await compose({ ...options, folder })).toMatchObject({
      ok: false,
      error: { code: 'folder-read-only', params: { folder } },
    });
  });
});

it('makes the folder where there is none', async () => {
  const deep = join(folder, 'a', 'b');
  const app = await compose({ ...options, folder: deep });
  expect(app.ok).toBe(true);
  if (app.ok) app.value.close();
});

it('puts junk in the place of its lock away, and never calls the venue damaged for it', () => {
  writeFileSync(join(folder, 'lock.db'), 'junk '.repeat(2000));
  const locked = lockFolder(folder, me);
  expect(locked.ok).toBe(true);
  if (locked.ok) locked.value.release();
});
