import { addDays, type LocalDate } from '../../../kernel/local-date.ts';
import type { EditItem, SeriesEffect } from './edit-preview.ts';
import { type ManySessionsEdit, withChanges } from './series-edit.ts';
import { type Series, type SessionState, sameSeries, slotDateOf } from './session-state.ts';

type ToJudge = Readonly<{
  series: Series;
  edit: ManySessionsEdit;
  /** The dates of the new rule within the scope; null where the rule stays. */
  dates: readonly LocalDate[] | null;
  items: readonly EditItem[];
}>;

/** What an edit of many sessions makes of the rule itself. */
export function seriesEffect(input: ToJudge): SeriesEffect {
  const { series, edit, dates, items } = input;
  const open = items.flatMap(openDate).sort();
  const first = open[0];
  const wished = wishedSeries(series, edit);
  const isIdle = sameSeries(series, wished) && !items.some(isAltered);
  if (dates?.length === 0) return ended(input);
  if (first === undefined || isIdle) return { kind: 'unchanged' };
  if (!dates && edit.scope === 'all') return { kind: 'update', before: series, after: wished };
  const start = startOf(edit, items, first);
  const from = dates ? dates.find((date) => date >= start) : first;
  if (from === undefined) return ended(input);
  if (!items.some((item) => staysBehind(item, start))) {
    return { kind: 'update', before: series, after: { ...wished, from } };
  }
  const after = { ...series, until: earlier(series.until, addDays(start, -1)) };
  const { id, ...rest } = wished;
  return { kind: 'split', before: series, after, next: { ...rest, from, continues: id } };
}

/** No date is left in the scope: the rule ends before it. */
function ended({ series, edit, items }: ToJudge): SeriesEffect {
  const lastLocked = items.flatMap(lockedDate).sort().at(-1);
  const first = edit.scope === 'all' ? series.from : edit.from;
  const until = lastLocked && lastLocked >= first ? lastLocked : addDays(first, -1);
  const after = { ...series, until: earlier(series.until, until) };
  return sameSeries(series, after)
    ? { kind: 'unchanged' }
    : { kind: 'update', before: series, after };
}

function wishedSeries(series: Series, { changes }: ManySessionsEdit): Series {
  const { recurrence } = changes;
  const { date: _, ...standard } = withChanges({ ...series, date: series.from }, changes);
  const rule = recurrence ? { rule: recurrence.rule, until: recurrence.until } : {};
  return { ...series, ...standard, ...rule };
}

/** The first day of the new rule: what was locked when the edit was made belongs to the old one. */
function startOf(edit: ManySessionsEdit, items: readonly EditItem[], first: LocalDate): LocalDate {
  if (edit.scope === 'all') return first;
  const locked = items.flatMap(lockedDate).filter((date) => date >= edit.from && date < first);
  const last = locked.sort().at(-1);
  return last === undefined ? edit.from : addDays(last, 1);
}

const earlier = (a: LocalDate, b: LocalDate): LocalDate => (a < b ? a : b);

const isAltered = ({ kind }: EditItem): boolean =>
  kind === 'change' || kind === 'add' || kind === 'remove';

/** The earliest date an open item holds of either rule. */
function openDate(item: EditItem): readonly LocalDate[] {
  if (item.kind === 'add') return [item.plan.date];
  if (untouchedSession(item)) return [];
  const slot = slotDateOf(item.session);
  return [item.kind === 'change' ? earlier(slot, item.plan.date) : slot];
}

function untouchedSession(item: EditItem): SessionState | null {
  if (item.kind === 'locked') return item.session;
  return item.kind === 'keep' && item.why === 'out-of-scope' ? item.session : null;
}

const lockedDate = (item: EditItem): readonly LocalDate[] =>
  item.kind === 'locked' ? [slotDateOf(item.session)] : [];

function staysBehind(item: EditItem, start: LocalDate): boolean {
  const session = untouchedSession(item);
  return session !== null && slotDateOf(session) < start;
}
