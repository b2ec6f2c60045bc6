import type { RoomId, SessionId } from '../../kernel/ids.ts';
import { saysAsBefore } from './entry-digest.ts';
import { matchRooms } from './match-rooms.ts';
import { plainLines, plainPlace, plainTitle } from './plain-text.ts';
import type {
  ComparedField,
  EntryProblem,
  FieldChange,
  KnownRoom,
  KnownSession,
  Period,
  PreviewItem,
  ProgrammeEntry,
  RoomSuggestion,
} from './preview.ts';
import { comparedFields } from './preview.ts';

/** The programme as it is. */
export type Programme = Readonly<{
  sessions: readonly KnownSession[];
  rooms: readonly KnownRoom[];
  /** Months whose figures have been reported, `YYYY-MM`: nothing is put into them. */
  closedMonths: readonly string[];
  /** What was decided of a place; of others the room is looked for by name. */
  places: ReadonlyMap<string, RoomId | null>;
}>;

/** The room of a place, as decided or as it seems. */
function roomFor({ placeText }: ProgrammeEntry, programme: Programme): RoomSuggestion | null {
  const decided = programme.places.get(placeText);
  if (decided === undefined) return matchRooms(placeText, programme.rooms);
  return decided === null ? null : { roomId: decided, isSure: true };
}

/** Each session of a file beside the programme's own. */
export function compareProgramme(
  entries: readonly ProgrammeEntry[],
  programme: Programme,
): PreviewItem[] {
  const matches = matchEntries(entries, programme.sessions);
  const looks = new Map(programme.sessions.map((known) => [lookOf(known), known.id]));
  const told = new Set<SessionId>();
  return entries.map((entry) => {
    const known = matches.get(entry);
    // A session has several names, and a file put together of two may use both.
    if (known && told.has(known.id)) return untaken(entry, known.id, 'replaced-in-file');
    if (known) {
      told.add(known.id);
      return compareOne(entry, known, programme);
    }
    if (isClosed(entry, programme)) return untaken(entry, null, 'month-closed');
    const room = roomFor(entry, programme);
    return { kind: 'new', entry, room, twinId: looks.get(lookOf(entry)) ?? null };
  });
}

/** What makes two sessions look the same to people. */
const lookOf = (one: Pick<ProgrammeEntry, 'title' | 'date' | 'startMinute'>): string =>
  `${one.date}|${one.startMinute}|${plainTitle(one.title).toLowerCase()}`;

/**
 * Which session of the programme each entry is: the one of that UID and RECURRENCE-ID; failing
 * that, the one of the same UID on the same original day, where there is only one on both sides.
 * So a series stays itself when its time changes, and an entry when it begins to recur.
 */
function matchEntries(
  entries: readonly ProgrammeEntry[],
  sessions: readonly KnownSession[],
): ReadonlyMap<ProgrammeEntry, KnownSession> {
  const byKey = new Map(
    sessions.flatMap((known) => known.keys.map((key) => [fullKeyOf(key), known])),
  );
  const matches = new Map<ProgrammeEntry, KnownSession>();
  for (const entry of entries) {
    const known = byKey.get(fullKeyOf(entry));
    if (known) matches.set(entry, known);
  }
  const taken = new Set([...matches.values()]);
  const left = sessions.filter((known) => !taken.has(known));
  const pairs = left.flatMap((known) =>
    known.keys.map(({ uid, recurrenceId }) => ({ known, key: dayKeyOf(uid, recurrenceId, known) })),
  );
  const knownByDay = Map.groupBy(pairs, ({ key }) => key);
  const open = entries.filter((entry) => !matches.has(entry));
  const openByDay = Map.groupBy(open, (one) => dayKeyOf(one.uid, one.recurrenceId, one));
  for (const [key, [entry, other]] of openByDay) {
    const [pair, second] = knownByDay.get(key) ?? [];
    if (entry && pair && !other && !second) matches.set(entry, pair.known);
  }
  return matches;
}

const fullKeyOf = ({ uid, recurrenceId }: Pick<ProgrammeEntry, 'uid' | 'recurrenceId'>): string =>
  `${recurrenceId ?? ''}|${uid}`;

const dayKeyOf = (uid: string, recurrenceId: string | null, { date }: { date: string }): string =>
  `${recurrenceId?.slice(0, 10) ?? date}|${uid}`;

const isClosed = ({ date }: ProgrammeEntry, { closedMonths }: Programme): boolean =>
  closedMonths.includes(date.slice(0, 7));

function compareOne(entry: ProgrammeEntry, known: KnownSession, programme: Programme): PreviewItem {
  const room = roomFor(entry, programme);
  const differing = changesOf(entry, known, room?.roomId ?? null);
  const digest = known.keys.find((key) => key.uid === entry.uid && key.digest !== null)?.digest;
  const changes = differing.filter(({ field }) => !digest || saysNew(entry, field, digest));
  const { id } = known;
  if (changes.length === 0) {
    return { kind: 'same', id, entry, isChangedHere: differing.length > 0 };
  }
  if (known.lock !== null) return untaken(entry, id, known.lock);
  if (isClosed(entry, programme)) return untaken(entry, id, 'month-closed');
  const isOlder = entry.sequence < sequenceOf(known, entry);
  if (isOlder) return untaken(entry, id, 'older-than-programme');
  return { kind: 'changed', id, entry, room, changes };
}

const timeFields = ['date', 'startMinute', 'endMinute'] as const;

/** Day and times are one thing: half of the file's and half of ours would be nobody's. */
function saysNew(entry: ProgrammeEntry, field: ComparedField, digest: string): boolean {
  const isTime = timeFields.some((time) => time === field);
  const fields = isTime ? timeFields : [field];
  return fields.some((one) => !saysAsBefore(entry, one, digest));
}

function untaken(entry: ProgrammeEntry, id: SessionId | null, reason: EntryProblem): PreviewItem {
  const { uid, recurrenceId, title, date } = entry;
  return { kind: 'cannot', reason, id, uid, recurrenceId, title, date };
}

/** The version of the entry that the programme last took or gave. */
const sequenceOf = (known: KnownSession, { uid }: ProgrammeEntry): number =>
  Math.max(0, ...known.keys.filter((key) => key.uid === uid).map(({ sequence }) => sequence));

function changesOf(
  entry: ProgrammeEntry,
  known: KnownSession,
  roomId: KnownSession['roomId'],
): FieldChange[] {
  return comparedFields.flatMap((field) => {
    const before = knownValue(known, field);
    const after = entry[field];
    if (before === null || before === after) return [];
    if (field === 'title' && known.isCalledAsGroup) return [];
    if (field === 'link' && after === '') return [];
    if (field === 'placeText' && roomId !== null && roomId === known.roomId) return [];
    return [{ field, before, after }];
  });
}

/** A field as the file would give it back: cleaned and cut like what is read. */
function knownValue(known: KnownSession, field: ComparedField): string | number | null {
  const value = known[field];
  if (typeof value !== 'string') return value;
  if (field === 'description') return plainLines(value);
  if (field === 'title') return plainTitle(value);
  return field === 'placeText' ? plainPlace(value) : value;
}

type Missing = Readonly<{
  programme: Programme;
  period: Period;
  /** Those of the file. */
  uids: ReadonlySet<string>;
}>;

/** Planned sessions of the period whose UID is in the file, but not they themselves. */
export function missingFrom(
  items: readonly PreviewItem[],
  { programme, period, uids }: Missing,
): SessionId[] {
  const found = new Set(items.map((item) => (item.kind === 'new' ? null : item.id)));
  const isMissing = ({ id, status, keys, date }: KnownSession): boolean =>
    status === 'planned' &&
    date >= period.from &&
    date <= period.until &&
    !found.has(id) &&
    keys.some(({ uid }) => uids.has(uid));
  return programme.sessions.filter(isMissing).map(({ id }) => id);
}
