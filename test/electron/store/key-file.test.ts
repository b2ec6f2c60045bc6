import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkOf,
  fileKey,
  newMasterKey,
  newRecoveryCode,
  normalizeRecoveryCode,
  unwrapKey,
  withFileKey,
  wrapKey,
} from '#electron/store/key-file.ts';

const cheap = 10;

it('gives the key back to the secret that wrapped it, and to no other', async () => {
  const master = newMasterKey();
  const slot = await wrapKey(master, 'kahvi pulla hattu', cheap);
  expect((await unwrapKey(slot, 'kahvi pulla hattu'))?.equals(master)).toBe(true);
  for (const wrong of ['kahvi pulla hattu ', 'Kahvi pulla hattu', '', 'kahvi pulla hatt']) {
    expect(await unwrapKey(slot, wrong)).toBeNull();
  }
});

it('takes a passphrase with ä however the keyboard composes it', async () => {
  const master = newMasterKey();
  const slot = await wrapKey(master, 'Äiti lähti'.normalize('NFC'), cheap);
  expect((await unwrapKey(slot, 'Äiti lähti'.normalize('NFD')))?.equals(master)).toBe(true);
});

it('notices a slot of which any part was changed', async () => {
  const slot = await wrapKey(newMasterKey(), 'kahvi pulla hattu', cheap);
  for (const part of ['salt', 'nonce', 'key', 'tag'] as const) {
    const bytes = Buffer.from(slot[part], 'hex');
    bytes.writeUInt8(bytes.readUInt8(0) ^ 1, 0);
    const changed = { ...slot, [part]: bytes.toString('hex') };
    expect(await unwrapKey(changed, 'kahvi pulla hattu'), part).toBeNull();
  }
});

it('never wraps twice alike', async () => {
  const master = newMasterKey();
  const [one, two] = [await wrapKey(master, 'x', cheap), await wrapKey(master, 'x', cheap)];
  for (const part of ['salt', 'nonce', 'key', 'tag'] as const)
    expect(one[part]).not.toBe(two[part]);
});

it('gives each file a key of its own, which tells nothing of the master key', () => {
  const master = newMasterKey();
  const keyOf = (of: Buffer, file: 'venue.db' | 'feedback.db') => fileKey(of, file).toString('hex');
  const keys = [keyOf(master, 'venue.db'), keyOf(master, 'feedback.db'), checkOf(master)];
  expect(new Set(keys).size).toBe(3);
  expect(keys[0]).toMatch(/^[0-9a-f]{64}$/);
  for (const key of keys) expect(key).not.toContain(master.toString('hex').slice(0, 16));
  expect(keyOf(Buffer.from(master), 'venue.db')).toBe(keys[0]);
  expect(keyOf(randomBytes(32), 'venue.db')).not.toBe(keys[0]);
});

it('lends the key of a file and wipes it, whatever happens meanwhile', () => {
  const master = newMasterKey();
  const lent: Buffer[] = [];
  const use = (key: Buffer) => {
    lent.push(key);
    expect(key.equals(fileKey(master, 'venue.db'))).toBe(true);
    if (lent.length > 1) throw new Error('disk full');
    return 'open';
  };
  expect(withFileKey(master, 'venue.db', use)).toBe('open');
  expect(() => withFileKey(master, 'venue.db', use)).toThrow('disk full');
  expect(lent).toEqual([Buffer.alloc(32), Buffer.alloc(32)]);
});

describe('a recovery code', () => {
  it('is six groups of five signs that cannot be mixed up, and never the same', () => {
    const codes = Array.from({ length: 50 }, newRecoveryCode);
    for (const code of codes)
      expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){5}[0-9A-HJKMNP-TV-Z]{5}$/);
    expect(new Set(codes).size).toBe(50);
  });

  it('is read with any spaces, hyphens and capitals, and with O, I and L for 0 and 1', () => {
    const spaced = fc.constantFrom('', ' ', '-', '  ', ' - ', '\t');
    fc.assert(
      fc.property(fc.array(spaced, { minLength: 30, maxLength: 30 }), fc.boolean(), (gaps, low) => {
        const code = newRecoveryCode();
        const signs = [...code.replaceAll('-', '')];
        const typed = signs.map((sign, i) => `${sign}${gaps[i]}`).join('');
        const sloppy = typed.replaceAll('0', 'O').replaceAll('1', low ? 'l' : 'I');
        const written = low ? sloppy.toLowerCase() : sloppy;
        expect(normalizeRecoveryCode(written)).toBe(normalizeRecoveryCode(code));
      }),
      { numRuns: 50 },
    );
  });
});
