import { existsSync } from 'node:fs';
import { fillDemo } from '#electron/demo/fill-demo.ts';
import { lockFolder } from '#electron/store/folder-lock.ts';
import { newMasterKey } from '#electron/store/key-file.ts';
import { createStores } from '#electron/store/stores.ts';
import { createFolder, firstKeys, pathsOf } from '#electron/store/venue-folder.ts';
import type { Language } from '#shared/contract/app.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';

export type DemoVenueOptions = Readonly<{
  folder: string;
  passphrase: string;
  language: Language;
  seed: number;
  years: number;
  venues: number;
  /** The last recorded day; sessions are planned some weeks beyond it. */
  until: LocalDate;
  minuteNow: number;
  logN: number;
}>;

/** What was made, for the report on the terminal. */
export type DemoVenue = Readonly<{
  leaderName: string;
  counts: ReturnType<typeof fillDemo>['counts'];
}>;

/** Makes a venue folder of invented people; refuses with `venue-exists` where there is one. */
export async function createDemoVenue(options: DemoVenueOptions): Promise<Result<DemoVenue>> {
  const { folder, passphrase, language, logN } = options;
  const lock = lockFolder(folder, { host: 'cli', since: '', pid: process.pid });
  if (!lock.ok) return lock;
  try {
    const paths = pathsOf(folder);
    if (existsSync(paths.keys) || existsSync(paths.venue)) return err('venue-exists');
    const master = newMasterKey();
    const { keysFor } = await firstKeys({ master, logN, language, passphrase });
    let made: DemoVenue | undefined;
    const opened = createFolder({
      folder,
      master,
      fill: ({ db }) => {
        const { leaderId, counts } = fillDemo(db, options);
        const leaderName = createStores(db).staff.get(leaderId)?.name ?? '';
        made = { leaderName, counts };
        // Nobody writes down the recovery code of invented people.
        return { ...keysFor(leaderId, leaderName), recoveryConfirmed: true };
      },
    });
    if (!opened.ok) return opened;
    opened.value.close();
    if (!made) throw new Error('a new folder was not filled');
    return ok(made);
  } finally {
    lock.value.release();
  }
}
