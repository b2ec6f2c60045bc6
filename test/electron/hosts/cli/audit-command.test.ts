import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoPassphrase } from '#electron/hosts/cli/commands.ts';
import { fileKey, readKeyFile } from '#electron/store/key-file.ts';
import { pathsOf, unlockByPassphrase } from '#electron/store/venue-folder.ts';
import { openRaw } from '#test/support/a-file.ts';
import { tempFolder } from '#test/support/temp-folder.ts';
import { callMain } from './run-cli.ts';

const demo = tempFolder();
const files = tempFolder();
const days = ['--from', '2020-01-01', '--to', '2099-12-31'];
const narikka = (...args: string[]) => callMain(['--data', demo.folder, ...args]);
beforeAll(async () => {
  expect((await narikka('demo', '--years', '0', '--until', '2026-06-26')).code).toBe(0);
}, 60_000);
afterAll(() => {
  demo.remove();
  files.remove();
});

/** Changes the demo's file as somebody with its key would. */
async function tamper(statements: string): Promise<void> {
  const keys = readKeyFile(pathsOf(demo.folder).keys);
  const slot = keys.ok ? keys.value.slots.find(({ kind }) => kind === 'passphrase') : undefined;
  if (!keys.ok || slot?.kind !== 'passphrase') throw new Error('no keys');
  const master = await unlockByPassphrase(keys.value, slot.staffId, demoPassphrase);
  if (!master.ok) throw new Error(master.error.code);
  const raw = openRaw(pathsOf(demo.folder).venue, fileKey(master.value, 'venue.db'));
  raw.exec(statements);
  raw.close();
}

it('lists the log and saves it with the hash of each line', async () => {
  const listed = await narikka('audit', 'list', ...days);
  expect(listed.code).toBe(0);
  expect(listed.out).toContain('Signed in');
  const out = join(files.folder, 'log.csv');
  const saved = await narikka('audit', 'export', ...days, '--format', 'csv', '--out', out);
  expect(saved.code).toBe(0);
  expect(readFileSync(out, 'utf8')).toMatch(/[0-9a-f]{64}/);
  expect((await narikka('audit', 'list', ...days)).out).toContain('Audit log saved');
});

it('finds the log whole, and says the first line that was changed with exit code 1', async () => {
  const whole = await narikka('audit', 'verify');
  expect([whole.code, whole.out]).toEqual([0, expect.stringMatching(/whole: \d+ lines/)]);
  await tamper(`DROP TRIGGER audit_log_never_changed;
    UPDATE audit_log SET subject_id = 'somebody else' WHERE number = 2`);
  const broken = await narikka('audit', 'verify');
  expect([broken.code, broken.out]).toEqual([1, 'The log does not fit from line 2 on.\n']);
  // A broken chain warns; the program goes on.
  expect((await narikka('sessions', '--from', '2026-06-01', '--to', '2026-06-30')).code).toBe(0);
});

it('says what is wrong with the command', async () => {
  for (const args of [['audit'], ['audit', 'erase'], ['audit', 'list']]) {
    expect((await narikka(...args)).code).toBe(2);
  }
});
