import type { History, Span } from './history.ts';
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
  /** Of each session's kiosk that was answered, whether the times of files tell when. */
  timesTell: readonly boolean[];
  /** The same of the times of changes. */
  changesTell: readonly boolean[];
  isNaive: boolean;
}>;

export type Copy = Readonly<{ date: string; loot: Loot }>;

export function oursOf({ truth, atKiosk, evenings }: History): Spoils {
  return {
    truth,
    last: evenings.at(-1)?.loot ?? { rows: [], blocks: [] },
    atKiosk: atKiosk.map(({ loot, sessionId }) => ({
      rows: loot.rows.filter(({ place }) => place.sessionId === sessionId),
    })),
    copies: evenings.map(({ date, loot }) => ({ date, loot: releasedOf(loot) })),
    foreignCopies: evenings,
    timesTell: answeredOf(atKiosk).map(({ times, answering }) =>
      times.some(({ ordinary }) => ordinary.some((ms) => isWithin(ms, answering))),
    ),
    changesTell: answeredOf(atKiosk).map(({ times, answering }) =>
      times.some(({ changeMs }) => isWithin(changeMs, answering)),
    ),
    isNaive: false,
  };
}

const answeredOf = (atKiosk: History['atKiosk']): History['atKiosk'] =>
  atKiosk.filter(({ loot, sessionId }) =>
    loot.rows.some(({ place }) => place.sessionId === sessionId),
  );

/** Any time of any file or folder between the first answer and the last. */
const isWithin = (ms: number, { fromMs, toMs }: Span): boolean => fromMs <= ms && ms < toMs;

/** A backup holds blocks and their texts, and nothing held (docs/threat-model.md). */
function releasedOf({ rows, blocks }: Loot): Loot {
  return { rows: rows.filter(({ isHeld }) => !isHeld), blocks };
}

export function naiveOf({ truth, evenings, atKiosk }: History): Spoils {
  const beforeMs = Date.now();
  const { latestFileMs, latestChangeMs, ...last } = naiveLoot(truth);
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
    timesTell: answeredOf(atKiosk).map(() => latestFileMs >= beforeMs),
    changesTell: answeredOf(atKiosk).map(() => latestChangeMs >= beforeMs),
  };
}

export const dateOf = (ms: number | null): string =>
  ms === null ? '' : new Date(ms).toISOString().slice(0, 10);
