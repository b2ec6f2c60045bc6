import type { ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { openBrowser, openCommand, redirectPage } from '#electron/hosts/browser/open-browser.ts';

const url = 'http://127.0.0.1:5000/#ticket=very-secret';
const words = { title: 'Narikka avautuu', link: 'Paina tästä', language: 'fi' };

/** A started command as far as it is looked at. */
function child(outcome: 'spawn' | 'error'): ChildProcess {
  const process = Object.assign(new EventEmitter(), { unref: () => {} });
  setImmediate(() => process.emit(outcome, new Error('ENOENT')));
  // Only `once` and `unref` of it are used.
  return process as unknown as ChildProcess;
}

it('hands the address over in a file of the user alone, not on the command line', async () => {
  const seen: string[] = [];
  const { opened, remove } = await openBrowser(url, words, (command, args) => {
    seen.push(command, ...args);
    return child('spawn');
  });
  const file = seen.at(-1) ?? '';
  expect(opened).toBe(true);
  expect(seen.join(' ')).not.toContain('ticket');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect((await stat(dirname(file))).mode & 0o777).toBe(0o700);
  expect(await readFile(file, 'utf8')).toContain(`content="0; url=${url}"`);
  await remove();
  await expect(stat(dirname(file))).rejects.toThrow('ENOENT');
});

it('says when the machine has nothing to open a browser with', async () => {
  const { opened, remove } = await openBrowser(url, words, () => child('error'));
  expect(opened).toBe(false);
  await remove();
});

it('knows the three systems and gives a shell nothing to read', () => {
  const file = '/tmp/a & b/narikka.html';
  expect(openCommand('linux', file)).toEqual(['xdg-open', file]);
  expect(openCommand('darwin', file)).toEqual(['open', file]);
  expect(openCommand('win32', file)).toEqual(['explorer.exe', file]);
});

it('writes a page that no text can break out of', () => {
  const page = redirectPage('http://x/"><script>', { ...words, title: '<b>&' });
  expect(page).not.toMatch(/<script>|<b>/);
  expect(page).toContain('&lt;b&gt;&amp;');
});
