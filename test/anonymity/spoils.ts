import type { History } from './history.ts';
import type { FoundRow, Loot } from './loot.ts';
import { naiveLoot } from './naive-store.ts';
import type { Truth } from './truth.ts';

/** What one store of a history leaves to a thief, of ours and of the naive one alike. */
export type Spoils = Readonly<{
  truth: Truth;
  /** The last evening's folder. */
  last: Loot;
  /** Folders taken at a session's kiosk, cut down to what was answered there. */
  atKiosk: readonly Readonly<{ rows: readonly FoundRow[] }>[];
  /** What a copy of each evening may hold by the program's own rule. */
  copies: readonly Copy[];
  /** What somebody else's copies of the folder hold each evening. */
  foreignCopies: readonly Copy[];
  /** Whether the times of files tell when the last answer came. */
  timesTell: readonly boolean[];
  /** The same of the times of changes. */
  changesTell: readonly boolean[];
  isNaive: boolean;
}>;

export type Copy = Readonly<{ date: string; loot: Loot }>;

/** A file that was written within as much of the last answer tells its time. */
const nearMs = 5000;

export function oursOf({ truth, atKiosk, evenings }: History): Spoils {
  return {
    truth,
    last: evenings.at(-1)?.loot ?? { rows: [], blocks: [] },
    atKiosk: atKiosk.map(({ loot, sessionId }) => ({
      rows: loot.rows.filter(({ place }) => place.sessionId === sessionId),
    })),
    copies: evenings.map(({ date, loot }) => ({ date, loot: releasedOf(loot) })),
    foreignCopies: evenings,
    timesTell: atKiosk.map((one) => one.latestFileMs > one.lastAnswerMs - nearMs),
    changesTell: atKiosk.map((one) => one.latestChangeMs > one.lastAnswerMs - nearMs),
    isNaive: false,
  };
}

/** A backup holds blocks and their texts, and nothing held (docs/threat-model.md). */
function releasedOf({ rows, blocks }: Loot): Loot {
  return { rows: rows.filter(({ isHeld }) => !isHeld), blocks };
}

export function naiveOf({ truth, evenings, atKiosk }: History): Spoils {
  const beforeMs = Date.now();
  const { latestFileMs, ...last } = naiveLoot(truth);
  // Its file only grows: what lay there on an evening is what had come by then.
  const copies = evenings.map(({ date }) => ({
    date,
    loot: { rows: last.rows.filter(({ clues }) => dateOf(clues.time) <= date), blocks: [] },
  }));
  return {
    ...{ truth, last, copies, foreignCopies: copies, isNaive: true },
    atKiosk: atKiosk.map(({ sessionId }) => ({
      rows: last.rows.filter(({ tags }) => tags.includes(sessionId)),
    })),
    timesTell: atKiosk.map(() => latestFileMs >= beforeMs),
    changesTell: atKiosk.map(() => latestFileMs >= beforeMs),
  };
}

export const dateOf = (ms: number | null): string =>
  ms === null ? '' : new Date(ms).toISOString().slice(0, 10);
