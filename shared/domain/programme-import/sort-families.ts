import type { EntryFamily } from './lay-out-entries.ts';
import type { ReadEntry, UnreadEntry } from './read-entry.ts';
import { venueWallOf } from './zones.ts';

/** All that a file says of one UID. */
export type SortedEntries = Readonly<{
  family: EntryFamily;
  /** Older or doubled versions that say something else: nothing is dropped unseen. */
  replaced: readonly ReadEntry[];
  unread: readonly UnreadEntry[];
}>;

/**
 * Gathers entries by UID. Of two versions of the same the higher SEQUENCE counts, then the later
 * change (RFC 5546 2.1.5), then the later in the file.
 */
export function sortFamilies(
  entries: readonly (ReadEntry | UnreadEntry)[],
): ReadonlyMap<string, SortedEntries> {
  const byUid = Map.groupBy(entries, ({ uid }) => uid);
  return new Map([...byUid].map(([uid, same]) => [uid, sortEntries(same)]));
}

function sortEntries(entries: readonly (ReadEntry | UnreadEntry)[]): SortedEntries {
  const unread = entries.filter((entry) => 'reason' in entry);
  const readable = entries.flatMap((entry) => ('reason' in entry ? [] : [entry]));
  const versions = [...Map.groupBy(readable, spokenOf).values()].map((same) => {
    const inOrder = same.toSorted(byVersion);
    return { last: inOrder.at(-1), older: inOrder.slice(0, -1) };
  });
  const chosen = versions.flatMap(({ last }) => last ?? []);
  const family = {
    master: chosen.find(({ recurrence }) => recurrence === null) ?? null,
    overrides: chosen.filter(({ recurrence }) => recurrence !== null),
    blocked: unread.flatMap(({ recurrence }) => recurrence ?? []),
  };
  const replaced = versions.flatMap(({ last, older }) =>
    older.filter((entry) => last && contentOf(entry) !== contentOf(last)),
  );
  return { family, replaced, unread };
}

/** Which session of its UID an entry speaks of; `all` for the recurring entry itself. */
const spokenOf = ({ recurrence }: ReadEntry): string =>
  recurrence ? `${venueWallOf(recurrence.zone, recurrence.wall)}` : 'all';

/** Later versions last; a stable sort keeps the order of the file otherwise. */
function byVersion(a: ReadEntry, b: ReadEntry): number {
  const bySequence = a.fields.sequence - b.fields.sequence;
  if (bySequence !== 0 || a.changed === b.changed) return bySequence;
  return a.changed < b.changed ? -1 : 1;
}

const contentOf = ({ fields, start, length, rules }: ReadEntry): string => {
  const { title, placeText, status } = fields;
  return JSON.stringify([title, placeText, status, start.wall, length, rules]);
};
