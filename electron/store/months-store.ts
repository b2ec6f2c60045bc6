import type { ClosedMonthRow, ClosingRow, MonthsStore } from '../core/month-ports.ts';
import { sql$, type WriteDb } from './database.ts';

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
        .$if(venueId !== null, (q) => q.where('m.venue_id', '=', venueId as never))
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
  closings: (venueId, month) =>
    db
      .all(
        sql$
          .selectFrom('month_closings as c')
          .select(closingColumns)
          .where('c.venue_id', '=', venueId)
          .where('c.month', '=', month)
          .orderBy('c.id', 'desc'),
      )
      .map(closingOf),
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
  },
});

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
