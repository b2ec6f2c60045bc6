import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '#shared/contract/app.ts';
import type { StaffId } from '#shared/kernel/ids.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { KeyVault } from '../core/ports.ts';
import {
  checkOf,
  isMasterKeyOf,
  type KeyFile,
  newRecoveryCode,
  normalizeRecoveryCode,
  readKeyFile,
  recoverySlotOf,
  slotOf,
  unwrapKey,
  withFileKey,
  withoutSlot,
  withSlot,
  wrapKey,
  writeKeyFile,
} from './key-file.ts';
import { type OpenVenue, openVenue } from './open.ts';
import { hashPin, isPinOf } from './pin-hash.ts';

/** Paths of a venue folder. */
export const pathsOf = (folder: string) => ({
  keys: join(folder, 'keys.json'),
  venue: join(folder, 'venue.db'),
  feedback: join(folder, 'feedback.db'),
  /** A first run that has not come to its end. */
  unfinished: join(folder, 'venue.db.new'),
  practice: join(folder, 'practice'),
});

/** The key file of a folder; a database without its keys is a damaged folder, not a new one. */
export function keysOf(folder: string): Result<KeyFile> {
  const paths = pathsOf(folder);
  const keys = readKeyFile(paths.keys);
  if (!keys.ok && keys.error.code === 'no-venue' && existsSync(paths.venue)) {
    return err('keys-damaged');
  }
  return keys;
}

/** Opens the database with the master key; finishes a first run that was cut off after its keys. */
export function openFolder(folder: string, master: Buffer): Result<OpenVenue> {
  const paths = pathsOf(folder);
  if (!existsSync(paths.venue) && existsSync(paths.unfinished)) {
    renameSync(paths.unfinished, paths.venue);
  }
  return openWith(master, { path: paths.venue, create: false });
}

type NewFolder = Readonly<{
  folder: string;
  master: Buffer;
  /** Writes the first rows and says what the key file shall be. */
  fill: (venue: OpenVenue) => KeyFile;
}>;

/**
 * Makes the files of a new venue so that a power cut leaves either no venue or a whole one: the
 * database under another name, then the keys, then the name.
 */
export function createFolder({ folder, master, fill }: NewFolder): Result<OpenVenue> {
  const paths = pathsOf(folder);
  for (const end of ['', '-wal', '-shm']) rmSync(`${paths.unfinished}${end}`, { force: true });
  const made = openWith(master, { path: paths.unfinished, create: true });
  if (!made.ok) return made;
  let keys: KeyFile;
  try {
    keys = fill(made.value);
  } finally {
    made.value.close();
  }
  writeKeyFile(paths.keys, keys);
  return openFolder(folder, master);
}

/** An empty practice folder with a database of its own, whose key lives in memory only. */
export function createPractice(folder: string, master: Buffer): Result<OpenVenue> {
  const { practice } = pathsOf(folder);
  removePractice(folder);
  mkdirSync(practice, { recursive: true });
  return openWith(master, { path: pathsOf(practice).venue, create: true });
}

const openWith = (
  master: Buffer,
  options: Readonly<{ path: string; create: boolean }>,
): Result<OpenVenue> => withFileKey(master, 'venue.db', (key) => openVenue({ ...options, key }));

/** Removes what a practice has left behind. */
export function removePractice(folder: string): void {
  rmSync(pathsOf(folder).practice, { recursive: true, force: true });
}

type FirstSecrets = Readonly<{
  master: Buffer;
  logN: number;
  language: Language;
  passphrase: string;
}>;

/** Makes the key file of a new venue for its first person. */
export type FirstKeys = Readonly<{
  recoveryCode: string;
  keysFor: (staffId: StaffId, name: string) => KeyFile;
}>;

/** Wraps a new venue's key with the first passphrase and a recovery code, which is told once. */
export async function firstKeys(first: FirstSecrets): Promise<FirstKeys> {
  const { master, logN, language, passphrase } = first;
  const recoveryCode = newRecoveryCode();
  const recovery = await wrapKey(master, normalizeRecoveryCode(recoveryCode), logN);
  const own = await wrapKey(master, passphrase, logN);
  const keysFor = (staffId: StaffId, name: string): KeyFile => ({
    format: 'narikka-keys',
    version: 1,
    language,
    recoveryConfirmed: false,
    check: checkOf(master),
    slots: [
      { kind: 'passphrase', staffId, name, ...own },
      { kind: 'recovery', ...recovery },
    ],
  });
  return { recoveryCode, keysFor };
}

/** The master key by a person's passphrase; refuses with `wrong-passphrase`. */
export async function unlockByPassphrase(
  keys: KeyFile,
  staffId: StaffId,
  passphrase: string,
): Promise<Result<Buffer>> {
  const slot = slotOf(keys, staffId);
  if (!slot) return err('wrong-passphrase');
  return known(keys, await unwrapKey(slot, passphrase), 'wrong-passphrase');
}

/** The master key by the recovery code; refuses with `wrong-recovery-code`. */
export async function unlockByRecoveryCode(keys: KeyFile, code: string): Promise<Result<Buffer>> {
  const slot = recoverySlotOf(keys);
  if (!slot) return err('wrong-recovery-code');
  return known(keys, await unwrapKey(slot, normalizeRecoveryCode(code)), 'wrong-recovery-code');
}

function known(
  keys: KeyFile,
  master: Buffer | null,
  code: 'wrong-passphrase' | 'wrong-recovery-code',
): Result<Buffer> {
  if (!master) return err(code);
  return isMasterKeyOf(keys, master) ? ok(master) : err('keys-damaged');
}

type VaultParts = Readonly<{
  master: Buffer;
  logN: number;
  /** The key file as it stands; read again at each step. */
  current: () => KeyFile;
  /** Keeps a changed key file. */
  save: (keys: KeyFile) => void;
}>;

/** The key slots of an open folder, as the use cases see them. */
export function keyVault({ master, logN, current, save }: VaultParts): KeyVault {
  return {
    hasPassphrase: (staffId) => slotOf(current(), staffId) !== undefined,
    preparePassphrase: async (staffId, passphrase) => {
      const wrapped = await wrapKey(master, passphrase, logN);
      return (name) => save(withSlot(current(), { kind: 'passphrase', staffId, name, ...wrapped }));
    },
    checkPassphrase: async (staffId, passphrase) =>
      (await unlockByPassphrase(current(), staffId, passphrase)).ok,
    rename: (staffId, name) => {
      const slot = slotOf(current(), staffId);
      if (slot) save(withSlot(current(), { ...slot, name }));
    },
    removePassphrase: (staffId) => save(withoutSlot(current(), staffId)),
    prepareRecoveryCode: async () => {
      const recoveryCode = newRecoveryCode();
      const wrapped = await wrapKey(master, normalizeRecoveryCode(recoveryCode), logN);
      return {
        recoveryCode,
        save: () => {
          const changed = withSlot(current(), { kind: 'recovery', ...wrapped });
          save({ ...changed, recoveryConfirmed: false });
        },
      };
    },
    checkRecoveryCode: async (code) => (await unlockByRecoveryCode(current(), code)).ok,
    confirmRecoveryCode: () => save({ ...current(), recoveryConfirmed: true }),
    hashPin: (pin) => hashPin(pin, logN),
    isPin: isPinOf,
    setLanguage: (language) => save({ ...current(), language }),
  };
}
