import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compose } from '#electron/compose.ts';
import { createDemoVenue } from '#electron/hosts/cli/demo-venue.ts';
import { defaultLogN, fileKey, readKeyFile } from '#electron/store/key-file.ts';
import { pathsOf, unlockByPassphrase } from '#electron/store/venue-folder.ts';
import { type LocalDate, localTimeOf } from '#shared/kernel/local-date.ts';

/** How much has been recorded: `years` of `venues`, or nothing at all in a new venue. */
export type DataShape = Readonly<{ years: number; venues: number } | 'empty'>;

export const benchPassphrase = 'mittaus ei ole salaisuus';

/** The venue's today; the data ends here, because a spawned host looks at the real clock. */
export const benchToday: LocalDate = localTimeOf(new Date(), 'Europe/Helsinki').date;

const root = join(import.meta.dirname, '../..');
/** What a change of gives other data. */
const generatorSources = [
  'electron/demo/*.ts',
  'electron/store/migrations/*.ts',
  'electron/store/{schema,key-file,open}.ts',
  'electron/hosts/cli/demo-venue.ts',
  'shared/domain/sessions/recurrence/*.ts',
];
const cachePrefix = 'narikka-bench-data-';

/** The cached venue folder of a shape; made when missing. Copy it before changing anything. */
export async function benchFolder(shape: DataShape): Promise<string> {
  const cache = join(tmpdir(), `${cachePrefix}${cacheKey()}`);
  const folder = join(cache, shape === 'empty' ? shape : `${shape.years}x${shape.venues}`);
  if (existsSync(folder)) return folder;
  removeOtherCaches(cache);
  // By the process, so that a test and a bench that start together do not meet.
  const unfinished = `${folder}.${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  await (shape === 'empty' ? makeEmpty(unfinished) : makeDemo(unfinished, shape));
  if (existsSync(folder)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, folder);
  return folder;
}

/** A copy of a cached folder that a row may change. */
export async function copiedFolder(
  shape: DataShape,
  scratch: string,
  name: string,
): Promise<string> {
  const copy = join(scratch, name);
  rmSync(copy, { recursive: true, force: true });
  cpSync(await benchFolder(shape), copy, { recursive: true });
  return copy;
}

/** The raw key of a bench folder's database. */
export async function benchKey(folder: string): Promise<Buffer> {
  const keys = readKeyFile(pathsOf(folder).keys);
  if (!keys.ok) throw new Error(`no keys: ${keys.error.code}`);
  const slot = keys.value.slots.find((known) => known.kind === 'passphrase');
  if (!slot) throw new Error('nobody can sign in');
  const master = await unlockByPassphrase(keys.value, slot.staffId, benchPassphrase);
  if (!master.ok) throw new Error(`cannot unlock: ${master.error.code}`);
  return fileKey(master.value, 'venue.db');
}

/** "12 venues, 10 years, 141 MB" */
export function describe(shape: DataShape, folder: string): string {
  const size = `${(statSync(pathsOf(folder).venue).size / 1e6).toFixed(1)} MB`;
  return shape === 'empty'
    ? `new venue, ${size}`
    : `${shape.venues} venues, ${shape.years} years, ${size}`;
}

function cacheKey(): string {
  const hash = createHash('sha256').update(benchToday);
  for (const file of generatorSources
    .flatMap((pattern) => globSync(pattern, { cwd: root }))
    .sort()) {
    hash.update(file).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** Yesterday's data, or another generator's: a quarter of a gigabyte each. */
function removeOtherCaches(cache: string): void {
  for (const name of readdirSync(tmpdir())) {
    const path = join(tmpdir(), name);
    if (name.startsWith(cachePrefix) && path !== cache)
      rmSync(path, { recursive: true, force: true });
  }
}

async function makeDemo(
  folder: string,
  shape: Readonly<{ years: number; venues: number }>,
): Promise<void> {
  const fixed = { seed: 1, until: benchToday, minuteNow: 0, language: 'fi' } as const;
  const own = { folder, passphrase: benchPassphrase, logN: defaultLogN };
  const made = await createDemoVenue({ ...shape, ...fixed, ...own });
  if (!made.ok) throw new Error(`no bench data: ${made.error.code}`);
}

async function makeEmpty(folder: string): Promise<void> {
  const app = await compose({ folder, host: 'test', version: 'bench' });
  if (!app.ok) throw new Error(`no empty venue: ${app.error.code}`);
  const input = {
    venueName: 'Narikka',
    rooms: ['Sali'],
    openingHours: [{ weekday: 1, opensMinute: 540, closesMinute: 900 }],
    leaderName: 'Kaisa',
    passphrase: benchPassphrase,
    language: 'fi',
  };
  const reply = await app.value.openSession('staff').dispatch({ name: 'app.setUp', input });
  app.value.close();
  if (!reply.ok) throw new Error(reply.error.message);
}
