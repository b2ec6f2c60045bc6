import { type RawBuilder, sql } from 'kysely';
import type { ReportGrouping } from '#shared/contract/reports.ts';
import type { Figures } from '#shared/domain/reports/figures.ts';
import { volunteerRoles } from '#shared/domain/staff/roles.ts';
import type { FigureRow, ReportsStore } from '../core/ports.ts';
import { type ReadDb, sql$ } from './database.ts';

type Filter = Parameters<ReportsStore['attendance']>[0];

/** Figures of the attendance report, counted in SQL; the rules are in the report's own text. */
export const reportsStore = (db: ReadDb): ReportsStore => ({
  attendance: (filter) => {
    const marks = markFigures(db, filter);
    const parts = [sessionFigures, leaderFigures, peopleFigures, headcountFigures, visitFigures];
    const found = [...marks.parts, ...parts.flatMap((part) => part(db, filter))];
    const byKey = Map.groupBy(found, (part) => part.key);
    const total = merge(
      (byKey.get(null) ?? []).map((part) => part.figures),
      hasVisits(filter, null),
    );
    const rows: FigureRow[] = [];
    for (const [key, list] of byKey) {
      if (key === null) continue;
      const figures = merge(
        list.map((part) => part.figures),
        hasVisits(filter, filter.by),
      );
      rows.push({ key, figures });
    }
    return { rows, total, unmarked: marks.unmarked };
  },
});

/** A part of a row's figures, or of the total's when the key is null. */
type Part = Readonly<{ key: string | null; figures: Partial<Figures> }>;

const none: Figures = {
  sessionsHeld: 0,
  sessionsCancelled: 0,
  sessionsNotHeld: 0,
  sessionsNotRecorded: 0,
  visits: null,
  firstVisits: null,
  named: 0,
  extra: 0,
  people: 0,
  sessionMinutes: 0,
  participantMinutes: 0,
  leaderMinutes: 0,
  volunteerMinutes: 0,
  ratePresent: 0,
  rateAbsent: 0,
};

function merge(parts: readonly Partial<Figures>[], withVisits: boolean): Figures {
  const sums: Record<string, number | null> = { ...none };
  if (withVisits) Object.assign(sums, { visits: 0, firstVisits: 0 });
  for (const part of parts) {
    for (const [name, value] of Object.entries(part)) sums[name] = (sums[name] ?? 0) + (value ?? 0);
  }
  // Every key of `none` is there, and nothing else was added: the parts are typed.
  return sums as Figures;
}

/** Visits belong to a venue's day, not to a group or a session. */
const hasVisits = (filter: Filter, by: ReportGrouping | null): boolean =>
  filter.groupId === null && by !== 'group' && by !== 'session';

const periodKey = (by: ReportGrouping, date: RawBuilder<unknown>): RawBuilder<string> | null => {
  if (by === 'month') return sql`substr(${date}, 1, 7)`;
  if (by === 'year') return sql`substr(${date}, 1, 4)`;
  if (by === 'quarter') {
    return sql`substr(${date}, 1, 4) || '-Q' || ((CAST(substr(${date}, 6, 2) AS INTEGER) + 2) / 3)`;
  }
  return null;
};

function keyOf(by: ReportGrouping): RawBuilder<string> {
  const period = periodKey(by, sql`s.date`);
  if (period) return period;
  if (by === 'group') return sql`coalesce(s.group_id, '')`;
  return by === 'venue' ? sql`s.venue_id` : sql`s.id`;
}

const within = ({ from, to, venueId, groupId }: Filter): RawBuilder<boolean> => sql`
  s.date BETWEEN ${from} AND ${to}
  ${venueId === null ? sql`` : sql`AND s.venue_id = ${venueId}`}
  ${groupId === null ? sql`` : sql`AND s.group_id = ${groupId}`}`;

type PartRow = { key: string | null } & Partial<Figures>;

const run = (db: ReadDb, query: RawBuilder<PartRow>): Part[] =>
  db.all({ compile: () => query.compile(sql$) }).map(({ key, ...figures }) => ({ key, figures }));

/** Adds up sums of rows for the total; not for `people`. */
const withTotal = (parts: Part[]): Part[] => [
  ...parts,
  ...parts.map(({ figures }) => ({ key: null, figures })),
];

const minutes = sql`(s.end_minute - s.start_minute)`;

function sessionFigures(db: ReadDb, filter: Filter): Part[] {
  const { date, minute } = filter.now;
  const past = sql`(s.date < ${date} OR (s.date = ${date} AND s.end_minute <= ${minute}))`;
  return withTotal(
    run(
      db,
      sql<PartRow>`SELECT ${keyOf(filter.by)} AS key,
        sum(s.status = 'held') AS sessionsHeld,
        sum(s.status = 'cancelled') AS sessionsCancelled,
        sum(s.status = 'not-held') AS sessionsNotHeld,
        sum(s.status = 'planned' AND ${past}) AS sessionsNotRecorded,
        sum(CASE WHEN s.status = 'held' THEN ${minutes} ELSE 0 END) AS sessionMinutes
      FROM sessions s
      WHERE ${within(filter)} AND (s.status <> 'planned' OR ${past})
      GROUP BY 1`,
    ),
  );
}

function leaderFigures(db: ReadDb, filter: Filter): Part[] {
  const volunteer = sql`l.working_role IN (${sql.join(volunteerRoles)})`;
  return withTotal(
    run(
      db,
      sql<PartRow>`SELECT ${keyOf(filter.by)} AS key,
        sum(CASE WHEN ${volunteer} THEN 0 ELSE ${minutes} END) AS leaderMinutes,
        sum(CASE WHEN ${volunteer} THEN ${minutes} ELSE 0 END) AS volunteerMinutes
      FROM sessions s JOIN session_leaders l ON l.session_id = s.id
      WHERE ${within(filter)} AND s.status = 'held'
      GROUP BY 1`,
    ),
  );
}

/** On the roster on the session's day. */
const isMember = sql`m.joined_on <= s.date AND (m.left_on IS NULL OR m.left_on >= s.date)`;

const present = sql`('present', 'present-remote')`;
const absent = sql`('absent-notified', 'absent-unnotified')`;

/** A session's marks of these kinds that fall within the person's membership. */
const membersMarked = (statuses: RawBuilder<unknown>): RawBuilder<number> => sql`
  (SELECT count(*) FROM marks k WHERE k.session_id = s.id AND k.status IN ${statuses} AND EXISTS (
    SELECT 1 FROM memberships m
    WHERE m.group_id = s.group_id AND m.person_id = k.person_id AND ${isMember}))`;

type MarkRow = PartRow & { expected: number; notExpected: number };

/**
 * Marks summed within their session, where they lie side by side, and then by key. The rate and
 * the unmarked are of closed groups only: nobody is expected in an open one. Memberships of one
 * person in one group do not overlap, so that the unmarked are those expected without the marked.
 */
function markFigures(db: ReadDb, filter: Filter): { parts: Part[]; unmarked: number } {
  const inClosed = (count: RawBuilder<unknown>) =>
    sql`CASE WHEN g.form = 'closed' THEN ${count} ELSE 0 END`;
  const members = sql`(SELECT count(*) FROM memberships m
    WHERE m.group_id = s.group_id AND ${isMember})`;
  const query = sql<MarkRow>`WITH per AS MATERIALIZED (
      SELECT ${keyOf(filter.by)} AS key, ${minutes} AS minutes,
        (SELECT count(*) FROM marks k WHERE k.session_id = s.id AND k.status IN ${present}) AS named,
        ${inClosed(membersMarked(present))} AS rate_present,
        ${inClosed(membersMarked(absent))} AS rate_absent,
        ${inClosed(membersMarked(sql`('not-expected')`))} AS not_expected,
        ${inClosed(members)} AS expected
      FROM sessions s LEFT JOIN groups g ON g.id = s.group_id
      WHERE ${within(filter)} AND s.status = 'held')
    SELECT key, sum(named) AS named, sum(named * minutes) AS participantMinutes,
      sum(rate_present) AS ratePresent, sum(rate_absent) AS rateAbsent,
      sum(not_expected) AS notExpected, sum(expected) AS expected
    FROM per GROUP BY key`;
  let unmarked = 0;
  const parts = db
    .all({ compile: () => query.compile(sql$) })
    .map(({ key, expected, notExpected, ...figures }): Part => {
      const { ratePresent = 0, rateAbsent = 0 } = figures;
      unmarked += expected - notExpected - ratePresent - rateAbsent;
      return { key, figures };
    });
  return { parts: withTotal(parts), unmarked };
}

/** Different people with a presence, for rows and total alike. */
function peopleFigures(db: ReadDb, filter: Filter): Part[] {
  return run(
    db,
    sql<PartRow>`WITH per AS MATERIALIZED (
      SELECT DISTINCT ${keyOf(filter.by)} AS key, k.person_id AS person
      FROM sessions s JOIN marks k ON k.session_id = s.id
      WHERE ${within(filter)} AND s.status = 'held' AND k.status IN ${present})
    SELECT key, count(*) AS people FROM per GROUP BY key
    UNION ALL
    SELECT NULL, count(DISTINCT person) FROM per`,
  );
}

function headcountFigures(db: ReadDb, filter: Filter): Part[] {
  return withTotal(
    run(
      db,
      sql<PartRow>`SELECT ${keyOf(filter.by)} AS key,
        sum(h.count) AS extra, sum(h.count * ${minutes}) AS participantMinutes
      FROM sessions s JOIN headcounts h ON h.session_id = s.id
      WHERE ${within(filter)} AND s.status = 'held'
      GROUP BY 1`,
    ),
  );
}

function visitFigures(db: ReadDb, filter: Filter): Part[] {
  if (filter.groupId !== null) return [];
  const { from, to, venueId, by } = filter;
  const period = periodKey(by, sql`s.date`);
  const totalOnly = !hasVisits(filter, by);
  const parts = run(
    db,
    sql<PartRow>`SELECT ${totalOnly ? sql`''` : (period ?? sql`s.venue_id`)} AS key,
      sum(s.visits) AS visits, sum(s.first_of_year) AS firstVisits
    FROM visit_hours s
    WHERE s.date BETWEEN ${from} AND ${to}
      ${venueId === null ? sql`` : sql`AND s.venue_id = ${venueId}`}
    GROUP BY 1`,
  );
  return totalOnly ? parts.map((part) => ({ ...part, key: null })) : withTotal(parts);
}
