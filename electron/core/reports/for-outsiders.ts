import type { ParsedInput } from '#shared/contract/contract.ts';
import type { CounterFigure } from '#shared/domain/reports/open-doors-figures.ts';
import { coverFigures, type FigureCover } from '#shared/domain/reports/outsiders/cover-figures.ts';
import { showsVisits } from '#shared/domain/reports/report-columns.ts';
import { type SmallRule, usualThreshold } from '#shared/domain/suppression/hide-small.ts';
import { monthOf } from '#shared/kernel/local-date.ts';
import { err, type Refusal } from '#shared/kernel/result.ts';
import type { Context } from '../context.ts';
import type { ReportsStore } from '../ports.ts';

type Request = ParsedInput<'reports.attendance'>;
type Asked = Parameters<ReportsStore['attendance']>[0];
type Counted = ReturnType<ReportsStore['attendance']>;

/** A venue's doors are no secret: nobody came is told of everybody. */
export const outsidersRule: SmallRule = { threshold: usualThreshold, zeros: 'shown' };

/**
 * What outsiders are not given at all: single sessions, and parts of months. Two periods that differ
 * by a day would tell of the day what is hidden.
 */
export function outsidersFault(
  { by, from, to, forOutsiders }: Request,
  { now }: Context,
): Refusal | null {
  if (!forOutsiders) return null;
  if (by === 'session') return err('no-sessions-for-outsiders').error;
  const isWhole = monthOf(from).from === from && monthOf(to).to === to;
  return isWhole && to < now.date ? null : err('only-whole-months').error;
}

const times = ['month', 'quarter', 'year'] as const;
const isTime = (by: Request['by']): boolean => times.some((time) => time === by);

/** Hides the rows' small figures; of a time its months, quarters and years are looked at together. */
export function coverOf({ stores }: Context, asked: Asked, counted: Counted): FigureCover {
  const { by } = asked;
  const rows = isTime(by)
    ? times.flatMap((time) =>
        time === by ? counted.rows : stores.reports.attendance({ ...asked, by: time }).rows,
      )
    : counted.rows;
  const isInManyRows = by === 'tag' || by === 'partner';
  return coverFigures({ rows, total: counted.total, isInManyRows }, outsidersRule);
}

/** Every counter's figures by which those of the report are hidden. */
export function countersOf({ stores }: Context, request: Request): CounterFigure[] {
  const { from, to, by, venueId = null, withoutBoard } = request;
  const asked = { from, to, venueId, withoutBoard };
  // Where rows are of no time and no venue, the whole is shown, which its months may not tell more of.
  const groupings = showsVisits(by) && !isTime(by) ? [by] : times;
  return groupings.flatMap((each) => [...stores.doors.figures({ ...asked, by: each }).counters]);
}
