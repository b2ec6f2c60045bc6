import type { History } from './history.ts';
import { type FoundRow, type Loot, noLoot } from './loot.ts';
import { naiveLoot } from './naive-store.ts';
import type { SeenView, Span } from './notes.ts';
import type { ReplyRow } from './read-replies.ts';
import { aboutQuestion, type Truth } from './truth.ts';

/** What one store of a history leaves to a thief, of ours and of the naive one alike. */
export type Spoils = Readonly<{
  truth: Truth;
  /** The last evening's folder. */
  last: Loot;
  /** Folders taken at a session's kiosk, cut down to what was answered there. */
  atKiosk: readonly TakenAtKiosk[];
  /** Texts that have been released, where they lie now. */
  settled: readonly FoundRow[];
  /** What the staff saw on the screen; nothing of the naive store, which shows its rows. */
  seen: readonly SeenView[];
  replyRows: readonly ReplyRow[];
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

export type TakenAtKiosk = Readonly<{
  sessionId: string;
  rows: readonly FoundRow[];
  /** What visitors said about themselves, of this session and of others. */
  about: readonly FoundRow[];
}>;

export type Copy = Readonly<{ date: string; loot: Loot }>;

export function oursOf(history: History): Spoils {
  const { truth, atKiosk, evenings, seen, replyRows } = history;
  const last = evenings.at(-1)?.loot ?? noLoot;
  return {
    ...{ truth, last, seen, replyRows, settled: last.rows.filter(({ isHeld }) => !isHeld) },
    atKiosk: atKiosk.map(({ loot, sessionId }) => ({
      sessionId,
      about: loot.rows.filter(({ questionId }) => questionId === aboutQuestion),
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
function releasedOf({ rows, papers, ...loot }: Loot): Loot {
  const isReleased = ({ isHeld }: FoundRow) => !isHeld;
  return { ...loot, rows: rows.filter(isReleased), papers: papers.filter(isReleased) };
}

export function naiveOf({ truth, evenings, atKiosk }: History): Spoils {
  const beforeMs = Date.now();
  const { latestFileMs, latestChangeMs, settled, replyRows, ...last } = naiveLoot(truth);
  // Its file only grows: what lay there on an evening is what had come by then.
  const copies = evenings.map(({ date }) => ({
    date,
    loot: {
      ...noLoot,
      rows: last.rows.filter(({ clues }) => dateOf(clues.time) <= date),
      papers: last.papers.filter(({ clues }) => dateOf(clues.time) <= date),
    },
  }));
  return {
    ...{ truth, last, copies, foreignCopies: copies, isNaive: true },
    ...{ settled, replyRows, seen: [] },
    atKiosk: atKiosk.map(({ sessionId }) => ({
      sessionId,
      about: last.rows.filter(
        ({ questionId, tags }) => questionId === aboutQuestion && tags.includes(sessionId),
      ),
      rows: last.rows.filter(({ tags }) => tags.includes(sessionId)),
    })),
    timesTell: answeredOf(atKiosk).map(() => latestFileMs >= beforeMs),
    changesTell: answeredOf(atKiosk).map(() => latestChangeMs >= beforeMs),
  };
}

export const dateOf = (ms: number | null): string =>
  ms === null ? '' : new Date(ms).toISOString().slice(0, 10);
