import { type RawBuilder, sql } from 'kysely';
import type { ReportGrouping } from '#shared/contract/reports.ts';
import type { Figures } from '#shared/domain/reports/figures.ts';
import { isTelling, untoldKey } from '#shared/domain/reports/telling-groupings.ts';
import type { ReportsStore } from '../core/ports.ts';
import { type ReadDb, sql$ } from './database.ts';

/** What a row is of; `all` is one row of everything, `venue-month` is for comparing closed months. */
type RowsBy = ReportGrouping | 'all' | 'venue-month';

/** What a report is asked for. */
export type ReportFilter = Omit<Parameters<ReportsStore['attendance']>[0], 'by'> &
  Readonly<{ by: RowsBy }>;

/** A part of a row's figures, or of the total's alone when the key is null. */
export type Part = Readonly<{ key: string | null; figures: Partial<Figures> }>;
export type PartRow = { key: string | null } & Partial<Figures>;

/** Groupings in which one session can be in several rows, so that rows are not added up. */
export const isInManyRows = (by: RowsBy): boolean => by === 'tag' || by === 'partner';

/** Visits belong to a venue's day, not to a group, a kind or a session. */
export const hasVisits = ({ groupId, by }: Pick<ReportFilter, 'groupId' | 'by'>): boolean =>
  groupId === null && (isPeriod(by) || by === 'venue');

const periods: readonly RowsBy[] = ['month', 'quarter', 'year', 'venue-month'];
const isPeriod = (by: RowsBy): boolean => periods.includes(by);

/** The period that a date of a table `s` is in; null where rows are of something else. */
export function periodKey(by: RowsBy): RawBuilder<string> | null {
  if (by === 'month') return sql`substr(s.date, 1, 7)`;
  if (by === 'venue-month') return sql`s.venue_id || ' ' || substr(s.date, 1, 7)`;
  if (by === 'year') return sql`substr(s.date, 1, 4)`;
  if (by !== 'quarter') return null;
  return sql`substr(s.date, 1, 4) || '-Q' || ((CAST(substr(s.date, 6, 2) AS INTEGER) + 2) / 3)`;
}

type Rows = Pick<ReportFilter, 'by' | 'untold'>;

/** Whether a session `s` is of a group of which the asker is not told what it is about. */
const isUntold = ({ untold = [] }: Rows): RawBuilder<boolean> =>
  untold.length === 0 ? sql`FALSE` : sql`coalesce(s.group_id, '') IN (${sql.join(untold)})`;

/** What a session `s` is counted under; empty for those without. */
export function keyOf(rows: Rows): RawBuilder<string> {
  const { by } = rows;
  const key = plainKey(by);
  if (!rows.untold?.length || !isTelling(by)) return key;
  return sql`CASE WHEN ${isUntold(rows)} THEN ${untoldKey} ELSE ${key} END`;
}

function plainKey(by: RowsBy): RawBuilder<string> {
  const period = periodKey(by);
  if (period) return period;
  if (by === 'venue') return sql`s.venue_id`;
  if (by === 'group') return sql`coalesce(s.group_id, '')`;
  if (by === 'kind') return sql`s.kind`;
  if (by === 'all') return sql`''`;
  if (by === 'activity-type') {
    return sql`coalesce(
      CASE WHEN fx.session_id IS NULL THEN gx.activity_type_id ELSE fx.activity_type_id END, '')`;
  }
  return by === 'session' ? sql`s.id` : sql`coalesce(x.key, '')`;
}

/**
 * What has to stand beside a session for its key. A group's type and tags hold for its sessions; for
 * those of a closed month, as they were when it was closed.
 */
export function joinFor(rows: Rows): RawBuilder<unknown> {
  const { by } = rows;
  // Once each, whatever they have of it.
  const told = sql`NOT ${isUntold(rows)}`;
  if (by === 'activity-type') {
    return sql`LEFT JOIN groups gx ON gx.id = s.group_id
      LEFT JOIN frozen_sessions fx ON fx.session_id = s.id`;
  }
  if (by === 'partner') {
    return sql`LEFT JOIN (SELECT session_id, partner_id AS key FROM session_partners) x
      ON x.session_id = s.id AND ${told}`;
  }
  if (by !== 'tag') return sql``;
  return sql`LEFT JOIN (SELECT session_id, tag_id AS key FROM session_tags UNION
    SELECT session_id, tag_id FROM frozen_tags UNION
    SELECT o.id, t.tag_id FROM sessions o JOIN group_tags t ON t.group_id = o.group_id
      WHERE NOT EXISTS (SELECT 1 FROM frozen_sessions f WHERE f.session_id = o.id)) x
    ON x.session_id = s.id AND ${told}`;
}

/** Whether a session `s` is asked for. */
export const within = ({ from, to, venueId, groupId }: ReportFilter): RawBuilder<boolean> => sql`
  s.date BETWEEN ${from} AND ${to}
  ${venueId === null ? sql`` : sql`AND s.venue_id = ${venueId}`}
  ${groupId === null ? sql`` : sql`AND s.group_id = ${groupId}`}`;

/** Runs a query and tells its key from its figures. */
export const partsOf = (db: ReadDb, query: RawBuilder<PartRow>): Part[] =>
  db.all({ compile: () => query.compile(sql$) }).map(({ key, ...figures }) => ({ key, figures }));
