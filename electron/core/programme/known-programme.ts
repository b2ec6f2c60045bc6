import { calendarKeysOf } from '#shared/domain/programme-import/calendar-keys.ts';
import type { Programme } from '#shared/domain/programme-import/compare-programme.ts';
import { entryStatusOf } from '#shared/domain/programme-import/entry-status.ts';
import { placeTextOf } from '#shared/domain/programme-import/place-text.ts';
import type { KnownKey, KnownLock, KnownSession } from '#shared/domain/programme-import/preview.ts';
import { lockOf, type SessionLock } from '#shared/domain/sessions/edits/session-lock.ts';
import {
  type Series,
  type SessionState,
  slotDateOf,
} from '#shared/domain/sessions/edits/session-state.ts';
import type { EditId, RoomId, SeriesId, SessionId, VenueId } from '#shared/kernel/ids.ts';
import { idPattern } from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { Context } from '../context.ts';
import type { ImportedKey } from '../programme-ports.ts';
import { factsOf } from '../sessions/programme-ground.ts';
import { type Names, namesOf } from '../sessions/shown-programme.ts';
import { digestOfKey } from './imported-digest.ts';

/** The programme that a file is held against, and its sessions as they can be written. */
export type KnownProgramme = Readonly<{
  programme: Programme;
  states: ReadonlyMap<SessionId, SessionState>;
  names: Names;
}>;

export type KnownOf = Readonly<{
  venueId: VenueId;
  from: LocalDate;
  to: LocalDate;
  /** Of the file: sessions it names are found wherever they have been moved to. */
  uids: readonly string[];
  places: ReadonlyMap<string, RoomId | null>;
  /** A table tells themes, which a calendar's long texts are not. */
  isTable: boolean;
}>;

/** Sessions of the venue and period, and those that the file names by a UID of an earlier file. */
export function knownProgramme(context: Context, of: KnownOf): KnownProgramme {
  const { stores } = context;
  const { venueId, from, to, uids, places, isTable } = of;
  const named = namedByUids(context, uids);
  const inPeriod = stores.sessions.states({ venueId, from, to });
  const states = new Map([...inPeriod, ...named].map((state) => [state.id, state]));
  const venue = stores.venues.list().find(({ id }) => id === venueId);
  const rooms = (venue?.rooms ?? []).filter(({ archived }) => !archived);
  const names = namesOf(context);
  return {
    states,
    names,
    programme: {
      sessions: knownSessions(context, [...states.values()], { names, isTable }),
      rooms: rooms.map(({ id, name }) => ({ id, name, venueName: venue?.name ?? '' })),
      closedMonths: factsOf(context, venueId).closedMonths,
      places,
    },
  };
}

/** Our own export names a session or its series by id, an import by the key that was kept. */
function namedByUids({ stores }: Context, uids: readonly string[]): SessionState[] {
  const own = uids.flatMap((uid) => {
    const id = uid.endsWith('@narikka') ? uid.slice(0, -'@narikka'.length) : '';
    return idPattern.test(id) ? [id] : [];
  });
  const series = stores.sessions.series({ ids: own as SeriesId[] });
  const imported = stores.imports.keysOf(uids).map(({ sessionId }) => sessionId);
  const ids = [...new Set([...(own as SessionId[]), ...imported])];
  return [
    ...stores.sessions.states({ ids }),
    ...series.flatMap(({ id }) => stores.sessions.states({ seriesId: id })),
  ];
}

function knownSessions(
  context: Context,
  states: readonly SessionState[],
  { names, isTable }: Readonly<{ names: Names; isTable: boolean }>,
): KnownSession[] {
  const keys = keysOf(context, states);
  const facts = new Map(
    [...new Set(states.map(({ venueId }) => venueId))].map((id) => [id, factsOf(context, id)]),
  );
  return states.map((state): KnownSession => {
    const { id, venueId, groupId, date, startMinute, endMinute, details } = state;
    const { mode, place, link } = details;
    // A room that is kept beside a place elsewhere is not where it is.
    const roomId = place === '' ? state.roomId : null;
    const own = keys.get(id) ?? [];
    const ground = facts.get(venueId);
    const lock = ground ? lockOf(state, ground) : null;
    return {
      ...{ id, keys: own, date, startMinute, endMinute, roomId },
      title: names.group(groupId) ?? state.ownTitle ?? '',
      isCalledAsGroup: groupId !== null,
      placeText: placeTextOf({
        ...{ roomName: names.room(roomId), venueName: names.venue(venueId), place, mode },
      }),
      link,
      status: entryStatusOf(state.status),
      description: isTable ? details.theme : null,
      lock: lock && knownLock(lock),
    };
  });
}

const knownLock = (lock: SessionLock): KnownLock => {
  if (lock === 'closed-month') return 'month-closed';
  return lock === 'past' ? 'session-begun' : 'has-attendance';
};

function keysOf(
  { stores }: Context,
  states: readonly SessionState[],
): ReadonlyMap<SessionId, readonly KnownKey[]> {
  const seriesIds = [...new Set(states.flatMap(({ origin }) => origin.seriesId ?? []))];
  const series: Series[] = stores.sessions.series({ ids: seriesIds });
  const keyed = states.map((state) => ({
    ...{ id: state.id, seriesId: state.origin.seriesId, startMinute: state.startMinute },
    slotDate: slotDateOf(state),
  }));
  const exported = calendarKeysOf(keyed, series);
  const imported = Map.groupBy(
    stores.imports.keysOfSessions(states.map(({ id }) => id)),
    ({ sessionId }) => sessionId,
  );
  const isUndone = undoneEdits({ stores });
  return new Map(
    states.map(({ id, sequence }) => [
      id,
      [
        ...(exported.get(id) ?? []).map((key) => ({ ...key, sequence, digest: null })),
        ...(imported.get(id) ?? []).map((key) => knownKey(key, isUndone)),
      ],
    ]),
  );
}

/** What an import that was taken back had learnt of a file is not known any more. */
function knownKey(key: ImportedKey, isUndone: (id: EditId) => boolean): KnownKey {
  const { uid, recurrenceId, sequence } = key;
  const { editId, digest } = digestOfKey(key.digest);
  const isKnown = editId === null || !isUndone(editId);
  return { uid, recurrenceId, sequence, digest: isKnown ? digest : null };
}

function undoneEdits({ stores }: Pick<Context, 'stores'>): (id: EditId) => boolean {
  const asked = new Map<EditId, boolean>();
  return (id) => {
    const known = asked.get(id) ?? stores.edits.get(id)?.undone ?? false;
    asked.set(id, known);
    return known;
  };
}
