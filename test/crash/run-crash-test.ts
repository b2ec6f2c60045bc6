import { join } from 'node:path';
import { createRandom, type Random } from '#electron/demo/random.ts';
import { checkFolder } from './check-folder.ts';
import { enter, startHost } from './host-process.ts';
import { Ledger, type Place } from './ledger.ts';
import { passphrase, prepare, type Scene } from './scene.ts';
import { firstVenue, openRegisters, signIn, streamCalls } from './stream-calls.ts';

export type CrashOptions = Readonly<{
  kills: number;
  seed: number;
  /** Told after each kill. */
  onKill?: (line: string) => void;
}>;

export type CrashResult = Readonly<{
  acknowledged: number;
  lost: readonly string[];
  corrupt: readonly string[];
}>;

const killAfterMs = { min: 10, max: 400 };

/**
 * Kills the browser host again and again while it counts, and looks each time whether everything
 * it had answered for is on the disk. Stops at the first loss.
 */
export async function runCrashTest(options: CrashOptions): Promise<CrashResult> {
  const scene = await prepare(options.seed);
  try {
    return await killAgainAndAgain(scene, options);
  } finally {
    scene.remove();
  }
}

async function killAgainAndAgain(scene: Scene, options: CrashOptions): Promise<CrashResult> {
  const random = createRandom(options.seed);
  const ledger = new Ledger();
  let places: readonly Place[] | undefined;
  for (let kill = 1; kill <= options.kills; kill++) {
    places = await liveAndDie(scene, { ledger, random, places });
    const { lost, corrupt } = checkFolder({ ...scene, ledger });
    options.onKill?.(
      `kill ${kill}: acknowledged=${ledger.acknowledged} lost=${lost.length} corrupt=${corrupt.length}`,
    );
    if (lost.length + corrupt.length > 0) {
      return { acknowledged: ledger.acknowledged, lost, corrupt };
    }
  }
  return { acknowledged: ledger.acknowledged, lost: [], corrupt: [] };
}

type Life = Readonly<{
  ledger: Ledger;
  random: Random;
  /** Found in the first life; the registers stay open. */
  places: readonly Place[] | undefined;
}>;

/** One host from its start to its kill; gives the places that can be marked. */
async function liveAndDie(
  scene: Scene,
  { ledger, random, places }: Life,
): Promise<readonly Place[]> {
  const script = join(import.meta.dirname, 'serve-venue.ts');
  const host = await startHost([script, scene.folder, scene.root]);
  let killed = false;
  try {
    const call = await enter(host.url);
    await signIn(call, passphrase);
    const known = places ?? (await openRegisters(call));
    const { venueId } = await firstVenue(call);
    const streams = { call, ledger, random, venueId, places: known, isKilled: () => killed };
    const { min, max } = killAfterMs;
    const timer = setTimeout(
      () => {
        killed = true;
        host.child.kill('SIGKILL');
      },
      random.int(min, max),
    );
    await streamCalls(streams).finally(() => clearTimeout(timer));
    return known;
  } finally {
    await host.end('SIGKILL');
  }
}
