import { daysOfMonth, monthIn } from '#shared/domain/months/month.ts';
import { readSnapshot } from '#shared/domain/months/snapshot.ts';
import { moveDays } from '#shared/domain/reports/figures.ts';
import { addDays, type LocalDate } from '#shared/kernel/local-date.ts';
import type { Context } from '../context.ts';
import type { ClosedMonthRow } from '../month-ports.ts';
import { noteCorrection } from './closed-month.ts';

/** What was changed: a session, or null for a whole file of them. */
type Change = Readonly<{ from: LocalDate; to?: LocalDate; sessionId: string | null }>;

const detail = 'moves';

/**
 * A move from remote to on site is counted on the day somebody came, and looks back half a year: a
 * mark of an earlier month can change it in one that is closed. Called after marks were changed, it
 * notes that as a correction of the month whose figure it is. Counts only where such a month is.
 */
export function noteMoves(context: Context, { from, to = from, sessionId }: Change): void {
  const { stores, now } = context;
  const span = { from: monthIn(from), to: monthIn(addDays(to, moveDays)) };
  const closed = stores.months.closed({ venueId: null, ...span });
  const last = closed.at(-1);
  if (!last) return;
  const days = { from: daysOfMonth(closed[0]?.month ?? '').from, to: daysOfMonth(last.month).to };
  const rows = stores.reports.byVenueMonth({ ...days, venueId: null, groupId: null, now });
  const counted = new Map(rows.map(({ key, figures }) => [key, figures.movedOnSite]));
  for (const month of closed) {
    const before = toldMoves(context, month);
    const after = counted.get(`${month.venueId} ${month.month}`) ?? 0;
    if (before === null || before === after) continue;
    const at = { venueId: month.venueId, date: daysOfMonth(month.month).from };
    noteCorrection(context, {
      ...{ ...at, subjectId: sessionId ?? month.venueId, detail, before, after },
    });
  }
}

/** The moves as they were last told of a month; null where it was closed without figures. */
function toldMoves({ stores }: Context, { venueId, month, closing }: ClosedMonthRow) {
  if (!closing) return null;
  const noted = stores.months
    .corrections(venueId, month)
    .find((row) => row.detail === detail && row.id > closing.id);
  return noted ? Number(noted.after) : readSnapshot(closing.figures).total.movedOnSite;
}
