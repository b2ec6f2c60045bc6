import type { RegisterTotals } from '#shared/contract/attendance.ts';
import type { ParsedInput } from '#shared/contract/contract.ts';
import { overfullSplit } from '#shared/domain/attendance/tallies.ts';
import { kindRules } from '#shared/domain/sessions/session-kinds.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Context } from '../context.ts';
import { sessionToCount } from '../sessions/session-access.ts';
import { record } from './change-log.ts';
import { openForMarks } from './register-access.ts';
import { totalsOf } from './shown-register.ts';

/** The contract's own limit of a count, also for what is added up to it. */
const mostHeads = 100_000;

type Counted = Pick<ParsedInput<'attendance.setCount'>, 'sessionId' | 'category' | 'mode'>;

const countOf = ({ stores }: Context, { sessionId, category, mode }: Counted): number =>
  stores.attendance
    .headcounts(sessionId)
    .find((row) => row.category === category && row.mode === mode)?.count ?? 0;

export function addToCount(
  context: Context,
  { delta, ...counted }: ParsedInput<'attendance.addToCount'>,
): Result<RegisterTotals> {
  return setCount(context, { ...counted, count: countOf(context, counted) + delta });
}

export function setCount(
  context: Context,
  { sessionId, category, mode, count }: ParsedInput<'attendance.setCount'>,
): Result<RegisterTotals> {
  const found = openForMarks(context, sessionId, true, sessionToCount);
  if (!found.ok) return found;
  if (count < 0) return err('count-below-zero');
  if (count > mostHeads)
    return err('invalid-input', { params: { max: mostHeads }, fields: { count: 'too-big' } });
  const { attendance } = context.stores;
  const before = countOf(context, { sessionId, category, mode });
  // Meetings are counted, not who met; what was counted under another kind can be taken away.
  if (kindRules[found.value.kind].counts === 'meetings' && count > before) {
    return err('kind-without-heads');
  }
  const others = attendance
    .headcounts(sessionId)
    .filter((row) => row.category !== category || row.mode !== mode);
  const heads = [...others, { category, mode, count }];
  if (overfullSplit(heads, attendance.tallies(sessionId))) return err('splits-above-heads');
  record(context, found.value, [{ of: { category, mode, before, after: count } }]);
  return ok(totalsOf(context, found.value));
}

/** A part of the heads, or the remote peak; parts never exceed the heads. */
export function setTally(
  context: Context,
  { sessionId, tally, count }: ParsedInput<'attendance.setTally'>,
): Result<RegisterTotals> {
  const found = openForMarks(context, sessionId, true, sessionToCount);
  if (!found.ok) return found;
  const { attendance } = context.stores;
  const known = attendance.tallies(sessionId);
  const before = known.find((row) => row.tally === tally)?.count ?? 0;
  if (kindRules[found.value.kind].counts === 'meetings' && count > before) {
    return err('kind-without-heads');
  }
  const after = [...known.filter((row) => row.tally !== tally), { tally, count }];
  if (count > before && overfullSplit(attendance.headcounts(sessionId), after)) {
    return err('splits-above-heads');
  }
  record(context, found.value, [{ of: { tally, before, after: count } }]);
  return ok(totalsOf(context, found.value));
}
