import { type Compilable, CompiledQuery, type Insertable } from 'kysely';
import { sql$, type WriteDb } from '../store/database.ts';
import type { Schema } from '../store/schema.ts';

/** A table that takes rows one by one and writes them in bundles. */
type BulkTable<Row> = Readonly<{
  add: (row: Row) => void;
  flush: () => void;
  /** Rows taken so far. */
  count: () => number;
}>;

/** Few sizes, so that few statements are prepared whatever number of rows is left over. */
const bundleSizes = [200, 20, 1] as const;

/**
 * The tables that the demo fills, parents before children: whenever a bundle of one is written,
 * those it may refer to are written first, so foreign keys hold row by row.
 */
export function createBulkTables(db: WriteDb) {
  const before: BulkTable<never>[] = [];
  const table = <Row extends Readonly<Record<string, unknown>>>(
    insert: (rows: Row[]) => Compilable,
  ): BulkTable<Row> => {
    const parents = [...before];
    const own = bulkTable({ db, insert, writeParents: () => flushAll(parents) });
    before.push(own);
    return own;
  };
  return {
    venues: table((rows: Schema['venues'][]) => sql$.insertInto('venues').values(rows)),
    rooms: table((rows: Schema['rooms'][]) => sql$.insertInto('rooms').values(rows)),
    openingHours: table((rows: Schema['opening_hours'][]) =>
      sql$.insertInto('opening_hours').values(rows),
    ),
    closures: table((rows: Schema['closures'][]) => sql$.insertInto('closures').values(rows)),
    staff: table((rows: Schema['staff'][]) => sql$.insertInto('staff').values(rows)),
    activityTypes: table((rows: Schema['activity_types'][]) =>
      sql$.insertInto('activity_types').values(rows),
    ),
    tags: table((rows: Schema['tags'][]) => sql$.insertInto('tags').values(rows)),
    partners: table((rows: Schema['partners'][]) => sql$.insertInto('partners').values(rows)),
    availabilities: table((rows: Schema['availabilities'][]) =>
      sql$.insertInto('availabilities').values(rows),
    ),
    posterTexts: table((rows: Schema['poster_texts'][]) =>
      sql$.insertInto('poster_texts').values(rows),
    ),
    groups: table((rows: Schema['groups'][]) => sql$.insertInto('groups').values(rows)),
    groupLeaders: table((rows: Schema['group_leaders'][]) =>
      sql$.insertInto('group_leaders').values(rows),
    ),
    groupTags: table((rows: Schema['group_tags'][]) => sql$.insertInto('group_tags').values(rows)),
    people: table((rows: Insertable<Schema['people']>[]) => sql$.insertInto('people').values(rows)),
    memberships: table((rows: Insertable<Schema['memberships']>[]) =>
      sql$.insertInto('memberships').values(rows),
    ),
    series: table((rows: Schema['series'][]) => sql$.insertInto('series').values(rows)),
    seriesLeaders: table((rows: Schema['series_leaders'][]) =>
      sql$.insertInto('series_leaders').values(rows),
    ),
    sessions: table((rows: Schema['sessions'][]) => sql$.insertInto('sessions').values(rows)),
    sessionLeaders: table((rows: Schema['session_leaders'][]) =>
      sql$.insertInto('session_leaders').values(rows),
    ),
    sessionPartners: table((rows: Schema['session_partners'][]) =>
      sql$.insertInto('session_partners').values(rows),
    ),
    marks: table((rows: Schema['marks'][]) => sql$.insertInto('marks').values(rows)),
    headcounts: table((rows: Schema['headcounts'][]) => sql$.insertInto('headcounts').values(rows)),
    changes: table((rows: Schema['attendance_changes'][]) =>
      sql$.insertInto('attendance_changes').values(rows),
    ),
    openingDays: table((rows: Schema['opening_days'][]) =>
      sql$.insertInto('opening_days').values(rows),
    ),
    visitHours: table((rows: Schema['visit_hours'][]) =>
      sql$.insertInto('visit_hours').values(rows),
    ),
    venueCounters: table((rows: Schema['venue_counters'][]) =>
      sql$.insertInto('venue_counters').values(rows),
    ),
    counterEntries: table((rows: Schema['counter_entries'][]) =>
      sql$.insertInto('counter_entries').values(rows),
    ),
    dayCounters: table((rows: Schema['day_counters'][]) =>
      sql$.insertInto('day_counters').values(rows),
    ),
    dayStaff: table((rows: Schema['day_staff'][]) => sql$.insertInto('day_staff').values(rows)),
    /** Writes what is left. */
    flush: () => flushAll(before),
  };
}

/** The tables that the demo fills. */
export type BulkTables = ReturnType<typeof createBulkTables>;

const flushAll = (tables: readonly Pick<BulkTable<never>, 'flush'>[]): void => {
  for (const { flush } of tables) flush();
};

type Parts<Row> = Readonly<{
  db: WriteDb;
  insert: (rows: Row[]) => Compilable;
  writeParents: () => void;
}>;

function bulkTable<Row extends Readonly<Record<string, unknown>>>(
  parts: Parts<Row>,
): BulkTable<Row> {
  const { db, insert, writeParents } = parts;
  const texts = new Map<number, string>();
  let waiting: Row[] = [];
  let taken = 0;
  const write = (rows: Row[]): void => {
    // Built by Kysely once a size: compiling 5,000 bundles of marks would take longer than writing.
    const text = texts.get(rows.length) ?? insert(rows).compile().sql;
    texts.set(rows.length, text);
    const columns = Object.keys(rows[0] ?? {});
    const values = rows.flatMap((row) => columns.map((column) => row[column]));
    db.run({ compile: () => CompiledQuery.raw(text, values) });
  };
  const flush = (): void => {
    const rows = waiting;
    waiting = [];
    let at = 0;
    for (const size of bundleSizes) {
      for (; rows.length - at >= size; at += size) write(rows.slice(at, at + size));
    }
  };
  const add = (row: Row): void => {
    waiting.push(row);
    taken += 1;
    if (waiting.length < bundleSizes[0]) return;
    writeParents();
    flush();
  };
  return { add, flush, count: () => taken };
}
