import { sql } from 'kysely';
import type { VenueId } from '#shared/kernel/ids.ts';
import type { ClosedMonthRow, ClosingRow, MonthsStore } from '../core/month-ports.ts';
import { sql$, type WriteDb } from './database.ts';
import { openItems } from './month-checklist.ts';

const closingColumns = [
  'c.id',
  'c.venue_id as venueId',
  'c.month',
  'c.closed_on as closedOn',
  'c.closed_by_id as closedBy',
  'c.open_items as openItems',
  'c.figures',
  'c.reopened_on',
  'c.reopened_by_id',
  'c.reopen_reason',
] as const;

type Reopened = Pick<ClosingRow, never> & {
  reopened_on: NonNullable<ClosingRow['reopened']>['on'] | null;
  reopened_by_id: NonNullable<ClosingRow['reopened']>['by'] | null;
  reopen_reason: string | null;
};
type RawClosing = Omit<ClosingRow, 'reopened'> & Reopened;

function closingOf({
  reopened_on: on,
  reopened_by_id: by,
  reopen_reason: reason,
  ...row
}: RawClosing) {
  const isReopened = on !== null && by !== null && reason !== null;
  return { ...row, reopened: isReopened ? { on, by, reason } : null };
}

/** Closed months, their figures on the day of closing, and what was corrected since. */
export const monthsStore = (db: WriteDb): MonthsStore => ({
  closed: ({ venueId, from, to }) => {
    const months = db.all(
      sql$
        .selectFrom('closed_months as m')
        .select(['m.venue_id as venueId', 'm.month', 'm.corrected_on as correctedOn'])
        .select('m.closing_id as closingId')
        .where('m.month', '>=', from)
        .where('m.month', '<=', to)
        .$if(venueId !== null, (q) => q.where('m.venue_id', '=', venueId as VenueId))
        .orderBy('m.month')
        .orderBy('m.venue_id'),
    );
    return months.map(({ closingId, ...month }): ClosedMonthRow => {
      const raw =
        closingId === null
          ? undefined
          : db.one(
              sql$
                .selectFrom('month_closings as c')
                .select(closingColumns)
                .where('c.id', '=', closingId),
            );
      return { ...month, closing: raw ? closingOf(raw) : null };
    });
  },
  closings: ({ venueId, from, to }) =>
    db
      .all(
        sql$
          .selectFrom('month_closings as c')
          .select(closingColumns)
          .where('c.month', '>=', from)
          .where('c.month', '<=', to)
          .$if(venueId !== null, (q) => q.where('c.venue_id', '=', venueId as VenueId))
          .orderBy('c.id'),
      )
      .map(closingOf),
  openItems: (filter) => openItems(db, filter),
  ...closingWrites(db),
  ...corrections(db),
});

const closingWrites = (db: WriteDb): Pick<MonthsStore, 'close' | 'reopen'> => ({
  close: ({ id, venueId, month, closedOn, closedBy, openItems, figures }) => {
    db.run(
      sql$.insertInto('month_closings').values({
        ...{ id, venue_id: venueId, month, closed_on: closedOn, closed_by_id: closedBy },
        ...{ open_items: openItems, figures },
        ...{ reopened_on: null, reopened_by_id: null, reopen_reason: null },
      }),
    );
    db.run(
      sql$
        .insertInto('closed_months')
        .values({ venue_id: venueId, month, closing_id: id, corrected_on: null }),
    );
    freeze(db, venueId, month);
  },
  reopen: ({ venueId, month }, { on, by, reason }) => {
    db.run(
      sql$
        .updateTable('month_closings')
        .set({ reopened_on: on, reopened_by_id: by, reopen_reason: reason })
        .where('venue_id', '=', venueId)
        .where('month', '=', month)
        .where('reopened_on', 'is', null),
    );
    db.run(
      sql$.deleteFrom('closed_months').where('venue_id', '=', venueId).where('month', '=', month),
    );
    thaw(db, venueId, month);
  },
});

const ofMonth = (venueId: VenueId, month: string) =>
  sql<boolean>`s.venue_id = ${venueId} AND s.date BETWEEN ${`${month}-01`} AND ${`${month}-31`}`;

/** Copies what a group's sessions are reported by, so that changing the group changes no past row. */
function freeze(db: WriteDb, venueId: VenueId, month: string): void {
  const own = ofMonth(venueId, month);
  const types = sql`INSERT INTO frozen_sessions (session_id, activity_type_id)
    SELECT s.id, g.activity_type_id FROM sessions s LEFT JOIN groups g ON g.id = s.group_id
    WHERE ${own}`;
  const tags = sql`INSERT INTO frozen_tags (session_id, tag_id)
    SELECT s.id, t.tag_id FROM sessions s JOIN group_tags t ON t.group_id = s.group_id
    WHERE ${own}`;
  for (const query of [types, tags]) db.run({ compile: () => query.compile(sql$) });
}

function thaw(db: WriteDb, venueId: VenueId, month: string): void {
  const own = ofMonth(venueId, month);
  for (const table of ['frozen_tags', 'frozen_sessions'] as const) {
    const query = sql`DELETE FROM ${sql.table(table)}
      WHERE session_id IN (SELECT s.id FROM sessions s WHERE ${own})`;
    db.run({ compile: () => query.compile(sql$) });
  }
}

const corrections = (db: WriteDb): Pick<MonthsStore, 'addCorrection' | 'corrections'> => ({
  addCorrection: ({ venueId, subjectId, madeOn, madeMinute, staffId, ...row }) => {
    const made = { made_on: madeOn, made_minute: madeMinute, staff_id: staffId };
    db.run(
      sql$
        .insertInto('month_corrections')
        .values({ ...row, ...made, venue_id: venueId, subject_id: subjectId }),
    );
    db.run(
      sql$
        .updateTable('closed_months')
        .set({ corrected_on: madeOn })
        .where('venue_id', '=', venueId)
        .where('month', '=', row.date.slice(0, 7)),
    );
  },
  corrections: (venueId, month) =>
    db.all(
      sql$
        .selectFrom('month_corrections')
        .select(['id', 'venue_id as venueId', 'date', 'subject_id as subjectId', 'detail'])
        .select(['before', 'after', 'made_on as madeOn', 'made_minute as madeMinute'])
        .select('staff_id as staffId')
        .where('venue_id', '=', venueId)
        .where('date', '>=', `${month}-01` as never)
        .where('date', '<=', `${month}-31` as never)
        .orderBy('id', 'desc'),
    ),
});
