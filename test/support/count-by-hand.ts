import type { Selectable } from 'kysely';
import { sql$, type WriteDb } from '#electron/store/database.ts';
import type { Schema } from '#electron/store/schema.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';

/** Whole tables as they lie in the file, for counting by loops. */
export type RawRows = Readonly<{
  sessions: Selectable<Schema['sessions']>[];
  marks: Selectable<Schema['marks']>[];
  headcounts: Selectable<Schema['headcounts']>[];
  groups: Selectable<Schema['groups']>[];
  people: Selectable<Schema['people']>[];
}>;

/** Reads the tables without a condition or a join. */
export const rawRows = (db: WriteDb): RawRows => ({
  sessions: db.all(sql$.selectFrom('sessions').selectAll()),
  marks: db.all(sql$.selectFrom('marks').selectAll()),
  headcounts: db.all(sql$.selectFrom('headcounts').selectAll()),
  groups: db.all(sql$.selectFrom('groups').selectAll()),
  people: db.all(sql$.selectFrom('people').selectAll()),
});

/** The figures of one group that can be counted on one's fingers. */
export type GroupCount = {
  held: number;
  cancelled: number;
  notHeld: number;
  attendances: number;
  people: number;
  sessionHours: number;
  participantHours: number;
};

/** Kinds of sessions that are no visitors': of professionals, and between two people. */
const keptApart = ['workshop', 'professionals-meeting', 'one-to-one', 'prepared-appointment'];

/**
 * The attendance figures of a period by group name, counted row by row from the rules' words and
 * not from the program's queries.
 */
export function countByGroup(
  raw: RawRows,
  from: LocalDate,
  to: LocalDate,
): Map<string, GroupCount> {
  const counts = new Map<string, GroupCount & { seen: Set<string> }>();
  for (const session of raw.sessions) {
    if (session.date < from || session.date > to || session.status === 'planned') continue;
    const name = raw.groups.find(({ id }) => id === session.group_id)?.name ?? 'Ilman ryhmää';
    const count = counts.get(name) ?? empty();
    counts.set(name, count);
    if (session.status === 'cancelled') count.cancelled++;
    if (session.status === 'not-held') count.notHeld++;
    if (session.status !== 'held' || keptApart.includes(session.kind)) continue;
    const hours = (session.end_minute - session.start_minute) / 60;
    let present = 0;
    for (const mark of raw.marks) {
      if (mark.session_id !== session.id || !mark.status.startsWith('present')) continue;
      present++;
      count.seen.add(mark.person_id);
    }
    for (const heads of raw.headcounts) if (heads.session_id === session.id) present += heads.count;
    count.held++;
    count.sessionHours += hours;
    count.attendances += present;
    count.participantHours += hours * present;
  }
  return new Map(
    [...counts].map(([name, { seen, ...count }]) => [name, { ...count, people: seen.size }]),
  );
}

const empty = (): GroupCount & { seen: Set<string> } => ({
  held: 0,
  cancelled: 0,
  notHeld: 0,
  attendances: 0,
  people: 0,
  sessionHours: 0,
  participantHours: 0,
  seen: new Set(),
});
