import { foldName } from '#shared/domain/people/fold-name.ts';
import { withoutLinks } from '#shared/domain/posters/public-session.ts';
import { limits } from '#shared/domain/programme-import/limits.ts';
import type {
  FieldChange,
  PreviewItem,
  ProgrammeEntry,
  ProgrammePreview,
} from '#shared/domain/programme-import/preview.ts';
import { previewOf } from '#shared/domain/programme-import/preview-of.ts';
import type { SlotConflicts } from '#shared/domain/sessions/conflicts/conflict.ts';
import { isBlocked } from '#shared/domain/sessions/conflicts/conflict.ts';
import { slotOf } from '#shared/domain/sessions/conflicts/edit-conflicts.ts';
import { findConflicts } from '#shared/domain/sessions/conflicts/find-conflicts.ts';
import type { SessionWrite } from '#shared/domain/sessions/edits/edit-write.ts';
import type { SessionState } from '#shared/domain/sessions/edits/session-state.ts';
import { plainDetails } from '#shared/domain/sessions/session-details.ts';
import type { GroupId, RoomId, VenueId } from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Context } from '../context.ts';
import type { GroupRow } from '../ports.ts';
import { conflictGround, peopleOf, spanOf } from '../sessions/programme-ground.ts';
import { detailsOfGroup } from '../sessions/series.ts';
import { leadersOf } from '../sessions/session-access.ts';
import { changedPlace, elsewhereOf, joiningOf } from './imported-place.ts';
import { type KnownProgramme, knownProgramme } from './known-programme.ts';
import type { ReadImport } from './read-import.ts';

/** What was decided of places and titles; of others what seems right is taken. */
export type ImportChoices = Readonly<{
  venueId: VenueId;
  from: LocalDate;
  to: LocalDate;
  rooms?: readonly Readonly<{ placeText: string; roomId: RoomId | null }>[] | undefined;
  groups?: readonly Readonly<{ title: string; groupId: GroupId | null }>[] | undefined;
}>;

/** One line of the preview with what it would write and what speaks against that. */
export type PlannedItem = Readonly<{
  item: PreviewItem;
  write: SessionWrite | null;
  found: SlotConflicts | null;
  /** Its day has more sessions in the file than any day can have. */
  isCrowded: boolean;
}>;

/** A whole file held against the programme. Nothing has been saved. */
export type PlannedImport = Readonly<{
  preview: ProgrammePreview;
  planned: readonly PlannedItem[];
  known: KnownProgramme;
  groupFor: (title: string) => GroupRow | null;
}>;

export function planImport(
  context: Context,
  { read, table }: ReadImport,
  choices: ImportChoices,
): Result<PlannedImport> {
  const { stores } = context;
  const { venueId, from, to, rooms = [] } = choices;
  if (!stores.venues.exists(venueId)) return err('not-found');
  if (rooms.some(({ roomId }) => roomId && stores.venues.room(roomId)?.venueId !== venueId)) {
    return err('not-found');
  }
  const groupFor = groupFinder(context, choices);
  if (!groupFor) return err('not-found');
  const places = new Map(rooms.map(({ placeText, roomId }) => [placeText, roomId]));
  const isTable = table !== null;
  const known = knownProgramme(context, {
    ...{ venueId, from, to, uids: read.uids, places, isTable },
  });
  const preview = previewOf(read, known.programme);
  const writer = { context, venueId, known, groupFor, isTable };
  const crowded = crowdedItems(preview.items);
  const writes = preview.items.map((item): ItemWrite => {
    const isCrowded = crowded.has(item);
    return { item, isCrowded, write: isCrowded ? null : writeOf(item, writer) };
  });
  const judged = judge(context, venueId, writes);
  return judged.ok ? ok({ preview, planned: judged.value, known, groupFor }) : judged;
}

/** The group of a title: as chosen, else the one of the venue with that name in any language. */
function groupFinder(
  { stores, now }: Context,
  { venueId, groups = [] }: ImportChoices,
): ((title: string) => GroupRow | null) | null {
  const all = stores.groups.list({ venueId, today: now.date, includeEnded: true });
  const byId = new Map(all.map((group) => [group.id, group]));
  if (groups.some(({ groupId }) => groupId !== null && !byId.has(groupId))) return null;
  const chosen = new Map(groups.map(({ title, groupId }) => [title, groupId]));
  const byName = new Map<string, GroupRow>();
  for (const group of all.filter(({ archived }) => !archived)) {
    for (const name of [group.name, group.nameSv, group.nameEn]) byName.set(foldName(name), group);
  }
  return (title) => {
    const id = chosen.get(title);
    if (id !== undefined) return id === null ? null : (byId.get(id) ?? null);
    return title === '' ? null : (byName.get(foldName(title)) ?? null);
  };
}

type Writer = Readonly<{
  context: Context;
  venueId: VenueId;
  known: KnownProgramme;
  groupFor: (title: string) => GroupRow | null;
  isTable: boolean;
}>;

function writeOf(item: PreviewItem, writer: Writer): SessionWrite | null {
  if (item.kind === 'new') {
    return { table: 'session', kind: 'insert', after: newSession(item, writer) };
  }
  const before = item.kind === 'changed' ? writer.known.states.get(item.id) : undefined;
  if (item.kind !== 'changed' || !before) return null;
  const after = changedSession(before, item, writer);
  return { table: 'session', kind: 'update', before, after };
}

type NewItem = Extract<PreviewItem, { kind: 'new' }>;
type ChangedItem = Extract<PreviewItem, { kind: 'changed' }>;

function newSession({ entry, room }: NewItem, writer: Writer): SessionState {
  const { context, venueId, groupFor, isTable, known } = writer;
  const venueName = known.names.venue(venueId);
  const group = groupFor(entry.title);
  const { date, startMinute, endMinute, status } = entry;
  // What a session of no group is, nobody has said: it is counted like any meeting of visitors.
  const details = group ? detailsOfGroup(group) : plainDetails({ kind: 'theme-meeting' });
  return {
    id: context.newId<'session'>(),
    ...{ venueId, date, startMinute, endMinute, status },
    groupId: group?.id ?? null,
    ownTitle: group ? null : entry.title,
    roomId: room?.roomId ?? null,
    leaders: leadersOf(context, group?.leaderIds ?? []),
    details: {
      ...details,
      ...joiningOf(entry),
      place: elsewhereOf(entry, room, venueName),
      ...(isTable ? themeOf(entry) : {}),
    },
    origin: { kind: 'added', seriesId: null },
    cancelReason: status === 'cancelled' ? 'other' : null,
    hasAttendance: false,
    registerClosed: false,
    sequence: 0,
  };
}

const themeOf = ({ description }: ProgrammeEntry) => ({ theme: description });

/** Only what the file says otherwise; a session made by a rule is an exception from then on. */
function changedSession(
  before: SessionState,
  { entry, room, changes }: ChangedItem,
  writer: Writer,
): SessionState {
  const fields = new Set<FieldChange['field']>(changes.map(({ field }) => field));
  const { date, startMinute, endMinute, status, title } = entry;
  const { origin, details } = before;
  const venueName = writer.known.names.venue(writer.venueId);
  return {
    ...before,
    ...(fields.has('date') ? { date } : {}),
    ...(fields.has('startMinute') ? { startMinute } : {}),
    ...(fields.has('endMinute') ? { endMinute } : {}),
    ...(fields.has('title') ? { ownTitle: title } : {}),
    ...(fields.has('status')
      ? { status, cancelReason: status === 'cancelled' ? ('other' as const) : null }
      : {}),
    ...(fields.has('placeText') ? { roomId: room?.roomId ?? null } : {}),
    details: {
      ...details,
      ...(fields.has('link') ? { ...joiningOf(entry), place: withoutLinks(details.place) } : {}),
      ...(fields.has('placeText')
        ? changedPlace(details, entry, elsewhereOf(entry, room, venueName))
        : {}),
      ...(fields.has('description') ? themeOf(entry) : {}),
    },
    origin: origin.kind === 'rule' ? { ...origin, changed: true } : origin,
  };
}

type ItemWrite = Omit<PlannedItem, 'found'>;

/** What speaks against each write. A session that is called off takes up no room. */
function judge(
  context: Context,
  venueId: VenueId,
  writes: readonly ItemWrite[],
): Result<PlannedItem[]> {
  const people = new Map<GroupId | null, number | null>();
  const peopleIn = (id: GroupId | null): number | null => {
    const known = people.has(id) ? people.get(id) : peopleOf(context, id);
    people.set(id, known ?? null);
    return known ?? null;
  };
  const held = writes.flatMap(({ write }) => {
    const after = write && write.kind !== 'delete' ? write.after : null;
    if (after?.status !== 'planned') return [];
    const slot = slotOf(after, peopleIn(after.groupId));
    // What is not there yet is of the plan, not of the programme.
    return [{ write, slot: write?.kind === 'insert' ? { ...slot, id: null } : slot }];
  });
  const span = spanOf(
    held.map(({ slot }) => slot.date),
    context.now.date,
  );
  const slots = held.map(({ slot }) => slot);
  const found = findConflicts(slots, conflictGround(context, venueId, span));
  if (!found.ok) return found;
  const byWrite = new Map(held.map(({ write }, place) => [write, found.value[place] ?? null]));
  return ok(writes.map((one) => ({ ...one, found: byWrite.get(one.write) ?? null })));
}

/** Whether the line cannot be taken for what stands in its way. */
export const isStopped = ({ found, isCrowded }: PlannedItem): boolean =>
  isCrowded || (found !== null && isBlocked(found));

/** Thousands on one day would each be in the way of all others: nobody could read that. */
function crowdedItems(items: readonly PreviewItem[]): ReadonlySet<PreviewItem> {
  const many = new Map<LocalDate, number>();
  return new Set(
    items.filter((item) => {
      if (item.kind !== 'new' && item.kind !== 'changed') return false;
      const count = (many.get(item.entry.date) ?? 0) + 1;
      many.set(item.entry.date, count);
      return count > limits.sessionsPerDay;
    }),
  );
}
