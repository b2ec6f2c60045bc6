import type { CalendarSeries } from '#shared/domain/programme-export/calendar-programme.ts';
import { layOutRule } from '#shared/domain/programme-import/lay-out-rule.ts';
import { limits } from '#shared/domain/programme-import/limits.ts';
import { stepBudget } from '#shared/domain/programme-import/step-budget.ts';
import { type WallMinute, wallAt } from '#shared/domain/programme-import/wall-time.ts';
import { venueZone, wallOfUtc } from '#shared/domain/programme-import/zones.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { utcTime } from './calendar-times.ts';

/** What of a series is written as one recurring entry (RFC 5545 3.8.5). */
export type Recurrence = Readonly<{
  start: WallMinute;
  rule: string;
  /** EXDATE: starts of the rule that no session stands for. */
  leftOut: readonly WallMinute[];
  /** Starts of the rule that sessions stand for. */
  held: ReadonlySet<WallMinute>;
}>;

/**
 * The recurring entry for those slot dates of a series that its rule has; null where it has none of
 * them, or is one that readers would lay out otherwise. The rule is trimmed to the dates in the
 * file, and laid out again to see that just these come of it. Dates besides the rule are never
 * written as RDATE: some readers (node-ical is one) show the first date only.
 *
 * @param dates slot dates, at least one
 */
export function planRecurrence(
  series: CalendarSeries,
  dates: readonly LocalDate[],
): Recurrence | null {
  if (series.startMinute < clockChange.until && series.endMinute > clockChange.from) return null;
  const wanted = dates.map((date) => wallAt(date, series.startMinute)).sort((a, b) => a - b);
  const [from = 0, until = from] = [wanted[0], wanted.at(-1)];
  const recur = recurIn(series.rule);
  const seriesStart = recur === null ? null : firstStart(recur, series);
  if (recur === null || seriesStart === null) return null;
  const ofRule = new Set(layOut(recur, seriesStart, from, until));
  const held = wanted.filter((wall) => ofRule.has(wall));
  const [start, last] = [held[0], held.at(-1)];
  if (start === undefined || last === undefined) return null;
  const starts = [...ofRule].filter((wall) => wall >= start && wall <= last);
  const rule = `${withoutEnd(recur)};UNTIL=${utcTime(last)}`;
  if (layOut(rule, start, start, last + longestDays * 1440).join() !== starts.join()) return null;
  const sessions = new Set(held);
  return { start, rule, leftOut: starts.filter((wall) => !sessions.has(wall)), held: sessions };
}

/**
 * The hour that spring leaves out and autumn has twice. Readers disagree on when a recurring entry
 * that meets it ends on other nights (RFC 5545 3.8.5.3 would have the same real hours each time).
 */
const clockChange = { from: 180, until: 240 } as const;

/** How far a rule is laid out where nothing else ends it. */
const longestDays = 800;

/** The RRULE value of a rule that may be written as content lines; null of a list of dates. */
function recurIn(rule: string): string | null {
  if (!/^(?:DTSTART|RRULE|RDATE|EXDATE)\b/i.test(rule)) return rule;
  return /^RRULE:(.*)$/im.exec(rule)?.[1]?.trim() ?? null;
}

/** Everything of a rule but where it ends. */
const withoutEnd = (recur: string): string =>
  recur
    .split(';')
    .filter((part) => part !== '' && !/^(?:UNTIL|COUNT)=/i.test(part))
    .join(';');

/** A series starts on the first match of its pattern, from which every second week is counted. */
function firstStart(recur: string, { from, startMinute }: CalendarSeries): WallMinute | null {
  const start = wallAt(from, startMinute);
  const everyTime = withoutEnd(recur).replace(/(?:^|;)INTERVAL=\d+/i, '');
  return layOut(everyTime, start, start, start + longestDays * 1440)[0] ?? null;
}

/** The starts of a rule between two times; none where it cannot be laid out, or not wholly. */
function layOut(
  text: string,
  start: WallMinute,
  from: WallMinute,
  until: WallMinute,
): readonly WallMinute[] {
  const wallOf = (utc: number): WallMinute => wallOfUtc(venueZone, utc);
  const span = { text, start, from, until, limit: limits.sessionsPerRule, wallOf };
  const laidOut = layOutRule(span, stepBudget(limits.ruleSteps));
  return laidOut.kind === 'starts' && !laidOut.isCut ? laidOut.starts : [];
}
