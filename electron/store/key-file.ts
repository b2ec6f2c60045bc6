import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  scrypt,
  timingSafeEqual,
} from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { language } from '#shared/contract/app.ts';
import { id } from '#shared/contract/row.ts';
import type { StaffId } from '#shared/kernel/ids.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { writeFileDurably } from './durable-file.ts';

/**
 * `keys.json` holds one random 256-bit master key, wrapped once per slot (each person's passphrase
 * and the recovery code) with scrypt and AES-256-GCM. The key of each database file is derived
 * from the master key by HKDF (RFC 5869), so that a process can be given the key of one file
 * without being able to open the other.
 */
const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));
const wrapped = {
  salt: hex(16),
  /** scrypt's cost: 2^logN rounds of 8 blocks of 128 bytes, 128 MiB at 17. */
  logN: z.int().min(10).max(20),
  nonce: hex(12),
  key: hex(32),
  tag: hex(16),
};
const passphraseSlot = z.strictObject({
  kind: z.literal('passphrase'),
  staffId: id<'staff'>(),
  name: z.string(),
  ...wrapped,
});
const recoverySlot = z.strictObject({ kind: z.literal('recovery'), ...wrapped });
const keyFile = z.strictObject({
  format: z.literal('narikka-keys'),
  version: z.literal(1),
  language,
  recoveryConfirmed: z.boolean(),
  /** Tells a wrong key from a damaged database. */
  check: hex(16),
  slots: z.array(z.discriminatedUnion('kind', [passphraseSlot, recoverySlot])).min(1),
});
export type KeyFile = z.infer<typeof keyFile>;
export type PassphraseSlot = z.infer<typeof passphraseSlot>;
type Slot = KeyFile['slots'][number];
type Wrapped = Pick<Slot, 'salt' | 'logN' | 'nonce' | 'key' | 'tag'>;

/** Cost of guessing a passphrase: about 0.4 s a try on an old laptop. */
export const defaultLogN = 17;

/** Reads and checks `keys.json`. */
export function readKeyFile(path: string): Result<KeyFile> {
  if (!existsSync(path)) return err('no-venue');
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return err('keys-damaged');
  }
  const parsed = keyFile.safeParse(json);
  if (parsed.success) return ok(parsed.data);
  const header = z.looseObject({ format: z.literal('narikka-keys'), version: z.int().min(2) });
  return err(header.safeParse(json).success ? 'keys-newer' : 'keys-damaged');
}

/** Writes `keys.json` so that a power cut leaves the old or the new one, never half. */
export function writeKeyFile(path: string, file: KeyFile): void {
  writeFileDurably(path, `${JSON.stringify(file, null, 2)}\n`);
}

/** A new master key. */
export const newMasterKey = (): Buffer => randomBytes(32);

/** Key check value of a master key. */
export const checkOf = (master: Buffer): string =>
  createHmac('sha256', master).update('narikka key check').digest('hex').slice(0, 32);

/** The raw key of one database file, 32 bytes; never made a text, which nobody could wipe. */
export const fileKey = (master: Buffer, file: 'venue.db' | 'feedback.db'): Buffer =>
  Buffer.from(hkdfSync('sha256', master, '', `narikka ${file}`, 32));

/** Does something with the key of one file, and wipes it. */
export function withFileKey<T>(
  master: Buffer,
  file: 'venue.db' | 'feedback.db',
  work: (key: Buffer) => T,
): T {
  const key = fileKey(master, file);
  try {
    return work(key);
  } finally {
    key.fill(0);
  }
}

const derive = (secret: string, salt: Buffer, logN: number): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const cost = { N: 2 ** logN, r: 8, p: 1, maxmem: 2 ** logN * 8 * 128 + 32 * 1024 * 1024 };
    scrypt(secret.normalize('NFC'), salt, 32, cost, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });

/** Wraps the master key with a passphrase or recovery code. */
export async function wrapKey(master: Buffer, secret: string, logN: number): Promise<Wrapped> {
  const [salt, nonce] = [randomBytes(16), randomBytes(12)];
  const derived = await derive(secret, salt, logN);
  const cipher = createCipheriv('aes-256-gcm', derived, nonce);
  derived.fill(0);
  const key = Buffer.concat([cipher.update(master), cipher.final()]);
  return {
    salt: salt.toString('hex'),
    logN,
    nonce: nonce.toString('hex'),
    key: key.toString('hex'),
    tag: cipher.getAuthTag().toString('hex'),
  };
}

/** The master key, or null where the secret is not the slot's. */
export async function unwrapKey(slot: Wrapped, secret: string): Promise<Buffer | null> {
  const derived = await derive(secret, Buffer.from(slot.salt, 'hex'), slot.logN);
  const decipher = createDecipheriv('aes-256-gcm', derived, Buffer.from(slot.nonce, 'hex'));
  decipher.setAuthTag(Buffer.from(slot.tag, 'hex'));
  const master = decipher.update(Buffer.from(slot.key, 'hex'));
  try {
    decipher.final();
    return master;
  } catch {
    master.fill(0);
    return null;
  } finally {
    derived.fill(0);
  }
}

/** Whether a master key is the one this file was made for. */
export const isMasterKeyOf = (file: KeyFile, master: Buffer): boolean =>
  timingSafeEqual(Buffer.from(checkOf(master)), Buffer.from(file.check));

const codeSigns = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A recovery code: 150 bits as six groups of five signs without look-alikes (Crockford base32). */
export function newRecoveryCode(): string {
  const signs = [...randomBytes(30)].map((byte) => codeSigns[byte % 32]);
  return [0, 5, 10, 15, 20, 25].map((at) => signs.slice(at, at + 5).join('')).join('-');
}

/** The code as it is hashed: capitals, no spaces or hyphens, O read as 0, I and L as 1. */
export const normalizeRecoveryCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/[^0-9A-Z]/g, '');

/** The slot of a person, if she has a passphrase. */
export const slotOf = (file: KeyFile, staffId: StaffId): PassphraseSlot | undefined =>
  file.slots.find(
    (slot): slot is PassphraseSlot => slot.kind === 'passphrase' && slot.staffId === staffId,
  );

/** The slot of the recovery code. */
export const recoverySlotOf = (file: KeyFile): Slot | undefined =>
  file.slots.find((slot) => slot.kind === 'recovery');

/** The file with one slot put in the place of its like. */
export function withSlot(file: KeyFile, slot: Slot): KeyFile {
  const others = file.slots.filter((other) =>
    slot.kind === 'recovery'
      ? other.kind !== 'recovery'
      : other.kind !== 'passphrase' || other.staffId !== slot.staffId,
  );
  return { ...file, slots: [...others, slot] };
}

/** The file without a person's passphrase. */
export const withoutSlot = (file: KeyFile, staffId: StaffId): KeyFile => ({
  ...file,
  slots: file.slots.filter((slot) => slot.kind !== 'passphrase' || slot.staffId !== staffId),
});
