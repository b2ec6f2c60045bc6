import { sql } from 'kysely';
import type {
  EditWrite,
  SeriesWrite,
  SessionWrite,
} from '#shared/domain/sessions/edits/edit-write.ts';
import type {
  Series,
  SessionLeader,
  SessionState,
} from '#shared/domain/sessions/edits/session-state.ts';
import type { SessionDetails } from '#shared/domain/sessions/session-details.ts';
import { assertNever } from '#shared/kernel/assert-never.ts';
import type { SeriesId, SessionId } from '#shared/kernel/ids.ts';
import type { SessionsStore } from '../core/programme-ports.ts';
import { sql$, type WriteDb } from './database.ts';

/** The programme as edits and registers write it. */
export function programmeWrites(
  db: WriteDb,
): Pick<SessionsStore, 'write' | 'setDetails' | 'setLeaders' | 'setStatus' | 'setRegisterClosed'> {
  const update = sql$.updateTable('sessions');
  return {
    write: (writes, nowMs) => {
      for (const write of writes) {
        if (write.table === 'series') writeSeries(db, write, nowMs);
        else writeSession(db, write, nowMs);
      }
      touchSeries(db, writes, nowMs);
    },
    setDetails: (id, { details, ownTitle, nowMs }) => {
      // Held elsewhere, it leaves its room to others.
      const room = details.place === '' ? {} : { room_id: null };
      const values = { ...detailValues(details), ...room, title: ownTitle };
      db.run(update.set({ ...values, ...changedAt(nowMs) }).where('id', '=', id));
      saveLists(db, id, details);
    },
    setLeaders: (id, leaders) => saveLeaders(db, id, leaders),
    setStatus: (id, { status, reason, nowMs }) => {
      const values = { status, cancel_reason: reason, ...changedAt(nowMs) };
      db.run(update.set(values).where('id', '=', id).where('status', '<>', status));
    },
    setRegisterClosed: (id, closed) => {
      db.run(update.set({ register_closed: closed ? 1 : 0 }).where('id', '=', id));
    },
  };
}

const nextSequence = sql<number>`sequence + 1`;
const changedAt = (nowMs: number) => ({ sequence: nextSequence, changed_ms: nowMs });

/**
 * A series whose dates became fewer or more reads otherwise in a calendar file (EXDATE): it must
 * look newer than it did, and there it is as new as the newest of its sessions.
 */
function touchSeries(db: WriteDb, writes: readonly EditWrite[], nowMs: number): void {
  const written = new Set<string>();
  const touched = new Map<SeriesId, number>();
  for (const write of writes) {
    if (write.table === 'series') {
      written.add(write.kind === 'insert' ? write.after.id : write.before.id);
    } else if (write.kind !== 'update') {
      const { origin, sequence } = write.kind === 'insert' ? write.after : write.before;
      if (origin.seriesId === null) continue;
      touched.set(origin.seriesId, Math.max(sequence, touched.get(origin.seriesId) ?? 0));
    }
  }
  for (const [id, gone] of touched) {
    if (written.has(id)) continue;
    const newest = sql<number>`1 + max(sequence, ${gone},
      coalesce((SELECT max(sequence) FROM sessions WHERE series_id = ${id}), 0))`;
    const values = { sequence: newest, changed_ms: nowMs };
    db.run(sql$.updateTable('series').set(values).where('id', '=', id));
  }
}

function writeSeries(db: WriteDb, write: SeriesWrite, nowMs: number): void {
  switch (write.kind) {
    case 'insert': {
      const values = { id: write.after.id, ...seriesValues(write.after), sequence: 0 };
      db.run(sql$.insertInto('series').values({ ...values, changed_ms: nowMs }));
      saveSeriesLeaders(db, write.after);
      return;
    }
    case 'update':
      db.run(
        sql$
          .updateTable('series')
          .set({ ...seriesValues(write.after), sequence: nextSequence, changed_ms: nowMs })
          .where('id', '=', write.after.id),
      );
      saveSeriesLeaders(db, write.after);
      return;
    case 'delete':
      db.run(sql$.deleteFrom('series_leaders').where('series_id', '=', write.before.id));
      db.run(sql$.deleteFrom('series').where('id', '=', write.before.id));
      return;
    default:
      assertNever(write);
  }
}

const seriesValues = (series: Series) => ({
  group_id: series.groupId,
  venue_id: series.venueId,
  rule: series.rule,
  from_date: series.from,
  until_date: series.until,
  start_minute: series.startMinute,
  end_minute: series.endMinute,
  room_id: series.roomId,
  continues_id: series.continues,
});

function saveSeriesLeaders(db: WriteDb, { id, leaders }: Series): void {
  db.run(sql$.deleteFrom('series_leaders').where('series_id', '=', id));
  for (const { staffId, workingRole } of leaders) {
    db.run(
      sql$
        .insertInto('series_leaders')
        .values({ series_id: id, staff_id: staffId, working_role: workingRole }),
    );
  }
}

function writeSession(db: WriteDb, write: SessionWrite, nowMs: number): void {
  switch (write.kind) {
    case 'insert': {
      const { id, sequence } = write.after;
      const values = { id, ...sessionValues(write.after), sequence, changed_ms: nowMs };
      db.run(sql$.insertInto('sessions').values(values));
      saveBeside(db, write.after);
      return;
    }
    case 'update':
      db.run(
        sql$
          .updateTable('sessions')
          .set({ ...sessionValues(write.after), sequence: nextSequence, changed_ms: nowMs })
          .where('id', '=', write.after.id),
      );
      saveBeside(db, write.after);
      return;
    case 'delete': {
      const { id } = write.before;
      // What was marked and taken back again leaves its history behind.
      db.run(sql$.deleteFrom('attendance_changes').where('session_id', '=', id));
      db.run(sql$.deleteFrom('evaluations').where('session_id', '=', id));
      db.run(sql$.deleteFrom('session_leaders').where('session_id', '=', id));
      db.run(sql$.deleteFrom('session_partners').where('session_id', '=', id));
      db.run(sql$.deleteFrom('session_tags').where('session_id', '=', id));
      db.run(sql$.deleteFrom('sessions').where('id', '=', id));
      return;
    }
    default:
      assertNever(write);
  }
}

const sessionValues = (session: SessionState) => ({
  venue_id: session.venueId,
  group_id: session.groupId,
  series_id: session.origin.seriesId,
  room_id: session.roomId,
  title: session.ownTitle,
  date: session.date,
  start_minute: session.startMinute,
  end_minute: session.endMinute,
  status: session.status,
  cancel_reason: session.cancelReason,
  register_closed: session.registerClosed ? (1 as const) : (0 as const),
  slot_date: session.origin.kind === 'rule' ? session.origin.slotDate : null,
  changed_by_hand:
    session.origin.kind === 'rule' && session.origin.changed ? (1 as const) : (0 as const),
  ...detailValues(session.details),
});

const detailValues = ({
  partnerIds: _,
  tagIds: __,
  recordedElsewhere,
  ...texts
}: SessionDetails) => ({
  ...texts,
  recorded_elsewhere: recordedElsewhere ? (1 as const) : (0 as const),
});

function saveBeside(db: WriteDb, { id, leaders, details }: SessionState): void {
  saveLeaders(db, id, leaders);
  saveLists(db, id, details);
}

function saveLeaders(db: WriteDb, id: SessionId, leaders: readonly SessionLeader[]): void {
  db.run(sql$.deleteFrom('session_leaders').where('session_id', '=', id));
  for (const { staffId, workingRole, minutes, preparationMinutes } of leaders) {
    db.run(
      sql$.insertInto('session_leaders').values({
        session_id: id,
        staff_id: staffId,
        working_role: workingRole,
        minutes,
        preparation_minutes: preparationMinutes,
      }),
    );
  }
}

function saveLists(db: WriteDb, id: SessionId, { partnerIds, tagIds }: SessionDetails): void {
  db.run(sql$.deleteFrom('session_partners').where('session_id', '=', id));
  db.run(sql$.deleteFrom('session_tags').where('session_id', '=', id));
  for (const partnerId of new Set(partnerIds)) {
    const row = { session_id: id, partner_id: partnerId };
    db.run(sql$.insertInto('session_partners').values(row));
  }
  for (const tagId of new Set(tagIds)) {
    db.run(sql$.insertInto('session_tags').values({ session_id: id, tag_id: tagId }));
  }
}
