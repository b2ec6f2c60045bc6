import type { EditInput } from '#shared/contract/series-edits.ts';
import type { Session, ShownSeries } from '#shared/contract/sessions.ts';
import { shiftRule } from '#shared/domain/sessions/edits/shift-rule.ts';
import type { SeriesRule } from '#shared/domain/sessions/recurrence/series-rule.ts';
import type { RoomId, StaffId } from '#shared/kernel/ids.ts';
import {
  addDays,
  type LocalDate,
  type MinuteOfDay,
  mondayOf,
  monthOf,
} from '#shared/kernel/local-date.ts';
import { firstRuleValues, patternValues, type RuleValues } from './rule-values.ts';
import type { TimeValues } from './time-values.ts';

/** What of a series is changed; its end stands alone. */
export const editParts = ['times', 'room', 'leaders', 'date', 'rule', 'end'] as const;
export type EditPart = (typeof editParts)[number];

export const editScopes = ['this', 'this-and-following', 'all'] as const;
export type EditScope = (typeof editScopes)[number];

/** An edit of a series on its way: only the parts chosen are sent. */
export type EditDraft = Readonly<{
  parts: readonly EditPart[];
  scope: EditScope;
  times: TimeValues;
  roomId: RoomId | null;
  leaderIds: readonly StaffId[];
  /** Another day for the session it began from; the others follow it. */
  date: LocalDate | null;
  /** A new rule as a whole; null while it is incomplete. */
  rule: SeriesRule | null;
  overwriteExceptions: boolean;
  keepOffDays: readonly LocalDate[];
}>;

/** Nothing chosen yet; every field as the session has it. */
export function editDraft(session: Session): EditDraft {
  const { startMinute, endMinute, roomId, leaderIds, date } = session;
  return {
    times: { startMinute, endMinute, followsBy: endMinute - startMinute },
    ...{ roomId, leaderIds, date },
    parts: [],
    scope: 'this-and-following',
    rule: null,
    overwriteExceptions: false,
    keepOffDays: [],
  };
}

/** The draft with a part chosen or not; the end of a series goes with no other change of it. */
export function withPart(draft: EditDraft, part: EditPart, isChosen: boolean): EditDraft {
  const others = draft.parts.filter((each) => each !== part && excludes(part, each) === false);
  const parts = isChosen ? [...others, part] : draft.parts.filter((each) => each !== part);
  const isOfMany = parts.includes('rule') || parts.includes('end');
  const scope = isOfMany && draft.scope === 'this' ? 'this-and-following' : draft.scope;
  return { ...draft, parts, scope };
}

/** A new rule has its own days; a series that ends has nothing else to change. */
function excludes(chosen: EditPart, other: EditPart): boolean {
  if (chosen === 'end' || other === 'end') return true;
  return (chosen === 'rule' && other === 'date') || (chosen === 'date' && other === 'rule');
}

/** Whether only one session may be changed that way. */
export const mayBeOne = ({ parts }: EditDraft): boolean =>
  !parts.includes('rule') && !parts.includes('end');

/** The edit as the core takes it; null while nothing is chosen or a field is empty. */
export function editOf(
  draft: EditDraft,
  { session, series }: Readonly<{ session: Session; series: ShownSeries }>,
): EditInput | null {
  const { parts, scope } = draft;
  const standard = standardOf(draft);
  if (parts.length === 0 || standard === null) return null;
  if (scope === 'this') {
    if (!parts.includes('date')) return { scope, sessionId: session.id, changes: standard };
    const { date } = draft;
    return date && { scope, sessionId: session.id, changes: { ...standard, date } };
  }
  const rule = ruleOf(draft, { session, series });
  if (rule === 'incomplete') return null;
  const { overwriteExceptions, keepOffDays } = draft;
  const changes = rule === 'as-it-is' ? standard : { ...standard, rule };
  const many = { seriesId: series.id, changes, overwriteExceptions, keepOffDays: [...keepOffDays] };
  return scope === 'all' ? { scope, ...many } : { scope, from: firstOf(draft, session), ...many };
}

type Changes = Readonly<{
  times?: { startMinute: MinuteOfDay; endMinute: MinuteOfDay };
  roomId?: RoomId | null;
  leaderIds?: StaffId[];
}>;

function standardOf({ parts, times, roomId, leaderIds }: EditDraft) {
  const { startMinute, endMinute } = times;
  const isTimed = startMinute !== null && endMinute !== null;
  if (parts.includes('times') && !isTimed) return null;
  const changes: Changes = {
    ...(parts.includes('times') && isTimed ? { times: { startMinute, endMinute } } : {}),
    ...(parts.includes('room') ? { roomId } : {}),
    ...(parts.includes('leaders') ? { leaderIds: [...leaderIds] } : {}),
  };
  return changes;
}

type Beside = Readonly<{ session: Session; series: ShownSeries }>;

function ruleOf(
  { parts, scope, rule, date }: EditDraft,
  { session, series }: Beside,
): SeriesRule | null | 'as-it-is' | 'incomplete' {
  if (parts.includes('end')) return null;
  if (parts.includes('rule')) return rule ?? 'incomplete';
  if (!parts.includes('date')) return 'as-it-is';
  if (date === null || series.rule === null) return 'incomplete';
  const { from, until } = series;
  const since = scope === 'all' ? from : session.date;
  return shiftRule({ rule: series.rule, from, until }, { from: session.date, to: date, since });
}

/** Where a day moves back, the edit begins with the new day; a new rule, with its first week or month. */
function firstOf({ parts, date, rule }: EditDraft, session: Session): LocalDate {
  if (parts.includes('date')) return date !== null && date < session.date ? date : session.date;
  if (!parts.includes('rule') || rule === null || rule.kind === 'dates') return session.date;
  const isNear = rule.from < session.date && rule.from > addDays(session.date, -31);
  return isNear ? rule.from : session.date;
}

/** The first day of a new rule, unless another is typed: all of the series, or from the week (month) on. */
export function ruleStart({ session, series }: Beside, scope: EditScope): LocalDate {
  if (scope === 'all') return series.from;
  const isMonthly = series.rule?.kind === 'month-date' || series.rule?.kind === 'month-weekday';
  return isMonthly ? monthOf(session.date).from : mondayOf(session.date);
}

/** The fields of the rule as the series has it. */
export function ruleFieldsOf(beside: Beside): RuleValues {
  const { rule, until } = beside.series;
  const first = firstRuleValues(ruleStart(beside, 'this-and-following'), until);
  if (rule === null) return first;
  if (rule.kind === 'dates') return { ...first, pattern: 'dates', dates: rule.dates };
  const { added, leftOut } = rule;
  return { ...first, ...patternValues(rule), added, leftOut };
}
