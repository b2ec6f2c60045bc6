import type { LocalDate } from '../../kernel/local-date.ts';
import { monthNameOf } from './place.ts';

/** A mean of faces, and of how many. */
export type SideMean = Readonly<{ mean: number; answers: number }>;
export type SideRow = Readonly<{
  /** `2026-11`. */
  month: string;
  /** Null: nothing of that month that may be shown. */
  visitors: SideMean | null;
  /** Null: no leader has said anything. */
  leaders: SideMean | null;
}>;

type Trend = readonly Readonly<{ period: string; answers: number; mean: number | null }>[];
type Said = readonly Readonly<{ date: LocalDate; value: number }>[];

/**
 * How visitors felt beside how leaders say that it went, month by month. Two questions to different
 * people: they stand beside each other and are never added up.
 */
export function sideBySide(
  trend: Trend,
  said: Said,
  { from, to }: Readonly<{ from: string; to: string }>,
): SideRow[] {
  const ofLeaders = Map.groupBy(said, ({ date }) => monthNameOf(date));
  const ofVisitors = new Map(trend.map((part) => [part.period, part]));
  const months = new Set([...ofLeaders.keys(), ...ofVisitors.keys()]);
  return [...months]
    .filter((month) => month.includes('-') && from <= month && month <= to)
    .toSorted()
    .map((month) => {
      const part = ofVisitors.get(month);
      const own = ofLeaders.get(month) ?? [];
      const sum = own.reduce((all, { value }) => all + value, 0);
      return {
        month,
        visitors: part && part.mean !== null ? { mean: part.mean, answers: part.answers } : null,
        leaders: own.length === 0 ? null : { mean: sum / own.length, answers: own.length },
      };
    });
}
