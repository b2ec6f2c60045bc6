import { type Figures, noFigures } from '#shared/domain/reports/figures.ts';
import type { FigureRow, ReportsStore } from '../core/ports.ts';
import type { ReadDb } from './database.ts';
import { exitCounts } from './exit-counts.ts';
import {
  headcountFigures,
  leaderFigures,
  markFigures,
  missedFigures,
  moveFigures,
  peakFigures,
  peopleFigures,
  sessionFigures,
  visitFigures,
} from './report-figures.ts';
import { hasVisits, isInManyRows, type Part, type ReportFilter } from './report-rows.ts';

/** Figures of the attendance report, counted in SQL; the rules are in the report's own text. */
export const reportsStore = (db: ReadDb): ReportsStore => ({
  exits: (filter) => exitCounts(db, filter),
  attendance: (filter) => {
    const found = counted(db, filter);
    // A session in two rows is one in the total, which then has to be counted by itself.
    const whole = isInManyRows(filter.by) ? counted(db, { ...filter, by: 'all' }) : found;
    const rows: FigureRow[] = [];
    const byKey = Map.groupBy([...found.sums, ...found.people], ({ key }) => key);
    for (const [key, list] of byKey) {
      if (key !== null) rows.push({ key, figures: merge(list, hasVisits(filter)) });
    }
    const everybody = whole.people.filter(({ key }) => key === null);
    const total = merge([...whole.sums, ...everybody], filter.groupId === null);
    return { rows, total, unmarked: whole.unmarked, roles: whole.roles, leaders: whole.leaders };
  },
  byVenueMonth: (asked) => {
    const filter: ReportFilter = { ...asked, by: 'venue-month' };
    const { sums, people } = counted(db, filter);
    const months = Map.groupBy([...sums, ...people], ({ key }) => key);
    return [...months].flatMap(([key, list]) =>
      key === null ? [] : [{ key, figures: merge(list, hasVisits(filter)) }],
    );
  },
});

/** What can be added up over rows, and the different people, who cannot. */
function counted(db: ReadDb, filter: ReportFilter) {
  const marks = markFigures(db, filter);
  const leaders = leaderFigures(db, filter);
  const others = [sessionFigures, headcountFigures, missedFigures, peakFigures];
  others.push(moveFigures, visitFigures);
  const sums = [...marks.parts, ...leaders.parts, ...others.flatMap((part) => part(db, filter))];
  return {
    sums,
    people: peopleFigures(db, filter),
    unmarked: marks.unmarked,
    roles: leaders.roles,
    leaders: leaders.leaders,
  };
}

function merge(parts: readonly Part[], withVisits: boolean): Figures {
  const sums: Record<string, number | null> = { ...noFigures };
  if (withVisits) Object.assign(sums, { visits: 0, firstVisits: 0 });
  for (const { figures } of parts) {
    for (const [name, value] of Object.entries(figures)) {
      const [before, own] = [sums[name] ?? 0, value ?? 0];
      // The most at one time is not added up over sessions.
      sums[name] = name === 'remotePeak' ? Math.max(before, own) : before + own;
    }
  }
  // Every key of `noFigures` is there, and nothing else was added: the parts are typed.
  return sums as Figures;
}
