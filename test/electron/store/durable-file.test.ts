import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeFileDurably } from '#electron/store/durable-file.ts';
import { filesOf, tempFolder } from '#test/support/temp-folder.ts';

let folder: string;
let remove: () => void;
beforeEach(() => {
  ({ folder, remove } = tempFolder());
});
afterEach(() => remove());

it('replaces a file whole, for its owner alone, and leaves nothing beside it', () => {
  const path = join(folder, 'keys.json');
  writeFileSync(path, 'old');
  writeFileSync(`${path}.new`, 'half of another try, longer than the new text');
  writeFileDurably(path, 'uusi ä');
  expect(readFileSync(path, 'utf8')).toBe('uusi ä');
  expect([...filesOf(folder).keys()]).toEqual(['keys.json']);
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o077).toBe(0);
});

it('leaves the old one, and nothing beside it, where it cannot be replaced', () => {
  const path = join(folder, 'keys.json');
  mkdirSync(join(path, 'in the way'), { recursive: true });
  expect(() => writeFileDurably(path, 'new')).toThrow();
  expect(() => writeFileDurably(join(folder, 'no such folder', 'x'), 'new')).toThrow();
  expect([...filesOf(folder).keys()]).toEqual([]);
});
