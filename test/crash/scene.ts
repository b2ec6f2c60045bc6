import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { createDemoVenue } from '#electron/hosts/cli/demo-venue.ts';
import { fileKey, readKeyFile } from '#electron/store/key-file.ts';
import { openVenue } from '#electron/store/open.ts';
import { pathsOf, unlockByPassphrase } from '#electron/store/venue-folder.ts';
import { type LocalDate, localTimeOf } from '#shared/kernel/local-date.ts';
import { numberOf } from './check-folder.ts';

export const passphrase = 'kaadetaan ja katsotaan';
/** The least that a key file takes: unlocking is not what is tested. */
const cheapLogN = 10;

/** A venue of invented people in a temporary folder, and what is needed to look into it. */
export type Scene = Readonly<{
  folder: string;
  /** Where the host finds its page, which nobody opens. */
  root: string;
  master: Buffer;
  key: Buffer;
  feedbackKey: Buffer;
  /** Rows in the log of changes before the first call. */
  changesBefore: number;
  /** The first day of the test. */
  since: LocalDate;
  remove: () => void;
}>;

/** Makes the venue, with keys that cost nothing to unlock. */
export async function prepare(seed: number): Promise<Scene> {
  const base = mkdtempSync(join(tmpdir(), 'narikka-crash-'));
  const [folder, root] = [join(base, 'venue'), join(base, 'root')];
  mkdirSync(join(root, 'out/renderer'), { recursive: true });
  writeFileSync(join(root, 'out/renderer/staff.html'), '<!doctype html><title>Narikka</title>');
  const { date: since, minute: minuteNow } = localTimeOf(new Date(), 'Europe/Helsinki');
  const shape = { seed, years: 0, venues: 1, until: since, minuteNow, language: 'fi' } as const;
  const made = await createDemoVenue({ folder, passphrase, logN: cheapLogN, ...shape });
  if (!made.ok) throw new Error(`no venue: ${made.error.code}`);
  const master = await masterOf(folder);
  const key = fileKey(master, 'venue.db');
  const feedbackKey = fileKey(master, 'feedback.db');
  const opened = openVenue({ path: pathsOf(folder).venue, key, create: false });
  if (!opened.ok) throw new Error(`the new venue does not open: ${opened.error.code}`);
  const changesBefore = numberOf(
    opened.value.db,
    sql`SELECT count(*) AS n FROM attendance_changes`,
  );
  opened.value.close();
  const remove = () => rmSync(base, { recursive: true, force: true });
  return { folder, root, master, key, feedbackKey, changesBefore, since, remove };
}

async function masterOf(folder: string): Promise<Buffer> {
  const keys = readKeyFile(pathsOf(folder).keys);
  const slot = keys.ok ? keys.value.slots.find((known) => known.kind === 'passphrase') : undefined;
  if (!keys.ok || !slot) throw new Error('the new venue has no keys');
  const master = await unlockByPassphrase(keys.value, slot.staffId, passphrase);
  if (!master.ok) throw new Error(`the new venue does not unlock: ${master.error.code}`);
  return master.value;
}
