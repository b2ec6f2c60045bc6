import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { zip } from '#electron/export/zip.ts';

it('packs pieces one after the other, with true sizes and checks at the end', async () => {
  const bytes = Buffer.from(await zip([{ path: 'a/b.txt', chunks: ['hyvää ', '', 'päivää'] }]));
  const directory = bytes.indexOf(Buffer.from('PK\u0001\u0002'));
  expect(bytes.readUInt32LE(0)).toBe(0x04034b50);
  expect(bytes.readUInt32LE(directory + 24)).toBe(Buffer.byteLength('hyvää päivää'));
  const packedSize = bytes.readUInt32LE(directory + 20);
  const start = 30 + 'a/b.txt'.length;
  expect(inflateRawSync(bytes.subarray(start, start + packedSize)).toString()).toBe('hyvää päivää');
});

const hasUnzip = ((): boolean => {
  try {
    execFileSync('unzip', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

it.runIf(hasUnzip)('passes the check of unzip', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'narikka-zip-'));
  const file = join(folder, 'a.zip');
  const chunks = Array.from({ length: 500 }, (_, i) => `${i} `.repeat(1000));
  writeFileSync(
    file,
    await zip([
      { path: 'x.txt', chunks },
      { path: 'y.txt', chunks: [] },
    ]),
  );
  expect(execFileSync('unzip', ['-t', file]).toString()).toContain('No errors detected');
  rmSync(folder, { recursive: true });
});
