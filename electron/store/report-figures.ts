import { type RawBuilder, sql } from 'kysely';
import type { RoleHours } from '#shared/domain/reports/figures.ts';
import { moveDays } from '#shared/domain/reports/figures.ts';
import { type KindRule, kindRules, sessionKinds } from '#shared/domain/sessions/session-kinds.ts';
import { volunteerRoles, type WorkingRole } from '#shared/domain/staff/roles.ts';
import { addDays } from '#shared/kernel/local-date.ts';
import { type ReadDb, sql$ } from './database.ts';
import {
  hasVisits,
  joinFor,
  keyOf,
  type Part,
  type PartRow,
  partsOf,
  periodKey,
  type ReportFilter,
  within,
} from './report-rows.ts';

const minutes = sql`(s.end_minute - s.start_minute)`;
const present = sql`('present', 'present-remote')`;

const kindsWhere = (is: (rule: KindRule) => boolean): RawBuilder<boolean> =>
  sql`s.kind IN (${sql.join(sessionKinds.filter((kind) => is(kindRules[kind])))})`;
/** Whose people are visitors, whose are professionals, and which are counted as meetings only. */
const ofVisitors = kindsWhere(({ counts }) => counts === 'visitors');
const ofProfessionals = kindsWhere(({ counts }) => counts === 'professionals');
const isMeeting = kindsWhere(({ counts }) => counts === 'meetings');
/** Kinds of sessions whose people are marked by name. */
export const hasRoster = kindsWhere((rule) => rule.hasRoster);

/** Adds up what a condition holds for. */
const sumIf = (condition: RawBuilder<unknown>, of: RawBuilder<unknown>) =>
  sql`sum(CASE WHEN ${condition} THEN ${of} ELSE 0 END)`;

/** Sessions by their state and their length. */
export function sessionFigures(db: ReadDb, filter: ReportFilter): Part[] {
  const { date, minute } = filter.now;
  const past = sql`(s.date < ${date} OR (s.date = ${date} AND s.end_minute <= ${minute}))`;
  const held = (which: RawBuilder<boolean>) => sql`s.status = 'held' AND ${which}`;
  return partsOf(
    db,
    sql<PartRow>`SELECT ${keyOf(filter)} AS key,
      sum(${held(ofVisitors)}) AS sessionsHeld,
      sum(s.status = 'cancelled') AS sessionsCancelled,
      sum(s.status = 'not-held') AS sessionsNotHeld,
      sum(s.status = 'planned' AND ${past}) AS sessionsNotRecorded,
      ${sumIf(held(ofVisitors), minutes)} AS sessionMinutes,
      sum(${held(isMeeting)}) AS meetings,
      ${sumIf(held(isMeeting), minutes)} AS meetingMinutes,
      sum(${held(ofProfessionals)}) AS professionalSessions,
      ${sumIf(held(ofProfessionals), minutes)} AS professionalMinutes
    FROM sessions s ${joinFor(filter)}
    WHERE ${within(filter)} AND (s.status <> 'planned' OR ${past})
    GROUP BY 1`,
  );
}

type RoleRow = { key: string; role: WorkingRole } & Omit<RoleHours, 'role' | 'people'>;

/** A leader of nought minutes was to come and did not; she may have prepared all the same. */
const hasLed = sql`(l.minutes IS NOT 0)`;

/** Hours of those who led, of every kind of session: by row and by the capacity they led in. */
export function leaderFigures(
  db: ReadDb,
  filter: ReportFilter,
): Readonly<{ parts: Part[]; roles: RoleHours[]; leaders: number }> {
  const query = sql<RoleRow>`SELECT ${keyOf(filter)} AS key, l.working_role AS role,
      sum(${hasLed}) AS times, sum(coalesce(l.minutes, ${minutes})) AS minutes,
      sum(l.preparation_minutes) AS preparationMinutes
    FROM sessions s JOIN session_leaders l ON l.session_id = s.id ${joinFor(filter)}
    WHERE ${within(filter)} AND s.status = 'held'
    GROUP BY 1, 2`;
  const rows = db.all({ compile: () => query.compile(sql$) });
  const volunteers: readonly WorkingRole[] = volunteerRoles;
  const people = differentLeaders(db, filter);
  const parts = rows.map(({ key, role, minutes: led, preparationMinutes }): Part => {
    const sum = volunteers.includes(role) ? { volunteerMinutes: led } : { leaderMinutes: led };
    return { key, figures: { ...sum, preparationMinutes } };
  });
  const roles = [...Map.groupBy(rows, ({ role }) => role)].map(([role, own]) => ({
    role,
    times: own.reduce((sum, { times }) => sum + times, 0),
    people: people.get(role) ?? 0,
    minutes: own.reduce((sum, { minutes: led }) => sum + led, 0),
    preparationMinutes: own.reduce((sum, row) => sum + row.preparationMinutes, 0),
  }));
  return { parts, roles, leaders: people.get(null) ?? 0 };
}

/** Different people who led: by role, and under null in any; whoever led in two roles is one. */
function differentLeaders(db: ReadDb, filter: ReportFilter) {
  const query = sql<{ role: WorkingRole | null; people: number }>`WITH led AS MATERIALIZED (
      SELECT DISTINCT l.working_role AS role, l.staff_id AS staff
      FROM sessions s JOIN session_leaders l ON l.session_id = s.id
      WHERE ${within(filter)} AND s.status = 'held' AND ${hasLed})
    SELECT role, count(*) AS people FROM led GROUP BY role
    UNION ALL
    SELECT NULL, count(DISTINCT staff) FROM led`;
  const rows = db.all({ compile: () => query.compile(sql$) });
  return new Map(rows.map(({ role, people }) => [role, people]));
}

/** A membership `m` on the roster on the day of a session `s`. */
export const isMember = sql`m.joined_on <= s.date AND (m.left_on IS NULL OR m.left_on >= s.date)`;

/**
 * A session's members' presences, absences and other marks in one number, six digits each: whether
 * somebody was a member is looked up once a mark, and no register is so long.
 */
const memberMarks = sql`(SELECT total(CASE
    WHEN k.status IN ${present} THEN 1
    WHEN k.status = 'not-expected' THEN 1000000000000 ELSE 1000000 END)
  FROM marks k WHERE k.session_id = s.id AND EXISTS (
    SELECT 1 FROM memberships m
    WHERE m.group_id = s.group_id AND m.person_id = k.person_id AND ${isMember}))`;
/** A session's presences and, in the millions, those that were remote. */
const presences = sql`(SELECT total(CASE k.status WHEN 'present' THEN 1 ELSE 1000001 END)
  FROM marks k WHERE k.session_id = s.id AND k.status IN ${present})`;

type MarkRow = PartRow & { expected: number; notExpected: number };

/**
 * Marks summed within their session, where they lie side by side, and then by key. The rate and
 * the unmarked are of closed groups' sessions with a roster only: nobody is expected elsewhere.
 * Memberships of one person in one group do not overlap, so that the unmarked are those expected
 * without the marked.
 */
export function markFigures(
  db: ReadDb,
  filter: ReportFilter,
): Readonly<{ parts: Part[]; unmarked: number }> {
  const inClosed = (count: RawBuilder<unknown>) =>
    sql`CASE WHEN g.form = 'closed' AND ${hasRoster} THEN CAST(${count} AS INTEGER) ELSE 0 END`;
  const members = sql`(SELECT count(*) FROM memberships m
    WHERE m.group_id = s.group_id AND ${isMember})`;
  const query = sql<MarkRow>`WITH per AS MATERIALIZED (
      SELECT ${keyOf(filter)} AS key, ${minutes} AS minutes,
        ${ofVisitors} AS visitors, ${ofProfessionals} AS professionals,
        CAST(${presences} AS INTEGER) AS presences,
        ${inClosed(memberMarks)} AS members, ${inClosed(members)} AS expected
      FROM sessions s LEFT JOIN groups g ON g.id = s.group_id ${joinFor(filter)}
      WHERE ${within(filter)} AND s.status = 'held')
    SELECT key, sum(visitors * (presences % 1000000)) AS named,
      sum(visitors * (presences / 1000000)) AS remote,
      sum(visitors * (presences % 1000000) * minutes) AS participantMinutes,
      sum(professionals * (presences % 1000000)) AS professionalAttendances,
      sum(members % 1000000) AS ratePresent, sum(members / 1000000 % 1000000) AS rateAbsent,
      sum(members / 1000000000000) AS notExpected, sum(expected) AS expected
    FROM per GROUP BY key`;
  let unmarked = 0;
  const parts = db
    .all({ compile: () => query.compile(sql$) })
    .map(({ key, expected, notExpected, ...figures }): Part => {
      const { ratePresent = 0, rateAbsent = 0 } = figures;
      unmarked += expected - notExpected - ratePresent - rateAbsent;
      return { key, figures };
    });
  return { parts, unmarked };
}

/**
 * What those missed who came late or left early, taken off the participant hours. Few marks have
 * times, and an index holds these alone.
 */
export function missedFigures(db: ReadDb, filter: ReportFilter): Part[] {
  const from = sql`max(s.start_minute, coalesce(k.arrived_minute, s.start_minute))`;
  const to = sql`min(s.end_minute, coalesce(k.left_minute, s.end_minute))`;
  return partsOf(
    db,
    sql<PartRow>`SELECT ${keyOf(filter)} AS key,
      -sum(${minutes} - max(0, ${to} - ${from})) AS participantMinutes
    FROM sessions s CROSS JOIN marks k INDEXED BY marks_with_times ON k.session_id = s.id
      ${joinFor(filter)}
    WHERE ${within(filter)} AND s.status = 'held' AND ${ofVisitors}
      AND (k.arrived_minute IS NOT NULL OR k.left_minute IS NOT NULL) AND k.status IN ${present}
    GROUP BY 1`,
  );
}

/** The most that were there remotely at one time, in one session of the row. */
export function peakFigures(db: ReadDb, filter: ReportFilter): Part[] {
  return partsOf(
    db,
    sql<PartRow>`SELECT ${keyOf(filter)} AS key, max(y.count) AS remotePeak
    FROM sessions s JOIN session_tallies y ON y.session_id = s.id AND y.tally = 'remote-peak'
      ${joinFor(filter)}
    WHERE ${within(filter)} AND s.status = 'held' AND NOT ${isMeeting}
    GROUP BY 1`,
  );
}

/** Different people with a presence among visitors: by row, and under no key of everything. */
export function peopleFigures(db: ReadDb, filter: ReportFilter): Part[] {
  return partsOf(
    db,
    sql<PartRow>`WITH per AS MATERIALIZED (
      SELECT DISTINCT ${keyOf(filter)} AS key, k.person_id AS person
      FROM sessions s JOIN marks k ON k.session_id = s.id ${joinFor(filter)}
      WHERE ${within(filter)} AND s.status = 'held' AND ${ofVisitors} AND k.status IN ${present})
    SELECT key, count(*) AS people FROM per GROUP BY key
    UNION ALL
    SELECT NULL, count(DISTINCT person) FROM per`,
  );
}

/** Heads without names. */
export function headcountFigures(db: ReadDb, filter: ReportFilter): Part[] {
  return partsOf(
    db,
    sql<PartRow>`SELECT ${keyOf(filter)} AS key,
      ${sumIf(ofVisitors, sql`h.count`)} AS extra,
      ${sumIf(sql`h.mode = 'remote' AND ${ofVisitors}`, sql`h.count`)} AS remote,
      ${sumIf(ofVisitors, sql`h.count * ${minutes}`)} AS participantMinutes,
      ${sumIf(ofProfessionals, sql`h.count`)} AS professionalAttendances
    FROM sessions s JOIN headcounts h ON h.session_id = s.id ${joinFor(filter)}
    WHERE ${within(filter)} AND s.status = 'held'
    GROUP BY 1`,
  );
}

/**
 * Moves from remote to on site: from each remote presence on, the person's presence on the next
 * day in the same group. Counted in the session to which somebody came.
 */
export function moveFigures(db: ReadDb, filter: ReportFilter): Part[] {
  const { from, to, groupId } = filter;
  const asked = groupId === null ? sql`s.group_id IS NOT NULL` : sql`s.group_id = ${groupId}`;
  return partsOf(
    db,
    sql<PartRow>`WITH remote AS MATERIALIZED (
      SELECT DISTINCT s.group_id, k.person_id, s.date
      FROM sessions s JOIN marks k ON k.session_id = s.id
      WHERE s.date BETWEEN ${addDays(from, -moveDays)} AND ${to} AND ${asked}
        AND s.status = 'held' AND ${ofVisitors} AND k.status = 'present-remote'),
    moved AS MATERIALIZED (
      SELECT (
        SELECT CASE k.status WHEN 'present' THEN s.id END
        FROM sessions s JOIN marks k ON k.session_id = s.id AND k.person_id = r.person_id
        WHERE s.group_id = r.group_id AND s.date > r.date
          AND s.date <= date(r.date, ${`+${moveDays} days`})
          AND s.status = 'held' AND ${ofVisitors} AND k.status IN ${present}
        ORDER BY s.date, s.id LIMIT 1) AS session_id
      FROM remote r)
    SELECT ${keyOf(filter)} AS key, count(*) AS movedOnSite
    FROM moved n JOIN sessions s ON s.id = n.session_id ${joinFor(filter)}
    WHERE ${within(filter)}
    GROUP BY 1`,
  );
}

/** Visits and first visits; of the total alone where rows are of something else. */
export function visitFigures(db: ReadDb, filter: ReportFilter): Part[] {
  if (filter.groupId !== null) return [];
  const { from, to, venueId, by } = filter;
  const key = hasVisits(filter) ? (periodKey(by) ?? sql`s.venue_id`) : sql`NULL`;
  return partsOf(
    db,
    sql<PartRow>`SELECT ${key} AS key,
      sum(s.visits) AS visits, sum(s.first_of_year) AS firstVisits
    FROM visit_hours s
    WHERE s.date BETWEEN ${from} AND ${to}
      ${venueId === null ? sql`` : sql`AND s.venue_id = ${venueId}`}
    GROUP BY 1`,
  );
}
