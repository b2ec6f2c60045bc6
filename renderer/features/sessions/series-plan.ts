import type { OpeningHours } from '#shared/contract/app.ts';
import type { CallInput } from '#shared/contract/contract.ts';
import type { Group } from '#shared/contract/groups.ts';
import type { ShownSeries } from '#shared/contract/sessions.ts';
import type { SeriesRule } from '#shared/domain/sessions/recurrence/series-rule.ts';
import { termAfter, termOf } from '#shared/domain/sessions/terms.ts';
import type { GroupId, RoomId } from '#shared/kernel/ids.ts';
import { addDays, type LocalDate } from '#shared/kernel/local-date.ts';
import { firstRuleValues, patternValues, type RuleValues, ruleOf } from './rule-values.ts';
import { type TimeValues, timesFrom } from './time-values.ts';

export type SeriesValues = RuleValues &
  TimeValues &
  Readonly<{
    roomId: RoomId | null;
    /** Which of "every second week" and "odd (even) weeks" was said to be meant, once asked. */
    isPhaseAnswered: boolean;
  }>;

export type SeriesPlan = Omit<CallInput<'sessions.previewSeries'>, 'offDays' | 'rule'> &
  Readonly<{ rule: SeriesRule }>;

/** A term about to end is not planned for any more. */
const fewDays = 28;

type Known = Readonly<{
  group: Pick<Group, 'startsOn' | 'endsOn' | 'roomId'>;
  /** The group's series so far. */
  series: readonly Pick<
    ShownSeries,
    'rule' | 'until' | 'startMinute' | 'endMinute' | 'roomId' | 'upcoming'
  >[];
  openingHours: readonly OpeningHours[];
  today: LocalDate;
}>;

/**
 * What a new series begins with: like the group's last one and after it, or from today in the
 * group's room from the hour of opening; to the group's last day or the end of the term.
 */
export function seriesDefaults({ group, series, openingHours, today }: Known): SeriesValues {
  const last = series.toSorted((a, b) => (a.until < b.until ? -1 : 1)).at(-1);
  const firstFree = last && last.upcoming > 0 ? addDays(last.until, 1) : today;
  const from = [firstFree, group.startsOn, today].sort().at(-1) ?? today;
  const opens = openingHours.toSorted((a, b) => a.weekday - b.weekday)[0]?.opensMinute ?? null;
  return {
    ...firstRuleValues(from, lastDayFrom(from, group.endsOn)),
    ...(last?.rule ? patternValues(last.rule) : {}),
    ...timesFrom(last?.startMinute ?? opens, last),
    roomId: last ? last.roomId : group.roomId,
    isPhaseAnswered: false,
  };
}

/** The group's last day, else the end of the term. */
function lastDayFrom(from: LocalDate, endsOn: LocalDate | null): LocalDate {
  if (endsOn !== null && endsOn >= from) return endsOn;
  const { to } = termOf(from);
  return to >= addDays(from, fewDays) ? to : termAfter(from).to;
}

/** The plan to send; null while something is missing. */
export function planOf(groupId: GroupId, values: SeriesValues): SeriesPlan | null {
  const { startMinute, endMinute, roomId } = values;
  const rule = ruleOf(values);
  if (rule === null || startMinute === null || endMinute === null) return null;
  return { groupId, rule, startMinute, endMinute, roomId };
}
