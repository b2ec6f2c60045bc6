import { overfullSplit } from '#shared/domain/attendance/tallies.ts';
import type { SessionId } from '#shared/kernel/ids.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { AttendanceChange, HeadsChange, TallyChange } from '../attendance-ports.ts';
import type { Context } from '../context.ts';

/**
 * What takes a change back. A count goes back by as much as the step changed it, so that what
 * colleagues have counted since stays.
 */
export function takenBack(
  context: Context,
  sessionId: SessionId,
  { of }: AttendanceChange,
): Result<AttendanceChange> {
  if ('personId' in of) return ok({ of: { ...of, before: of.after, after: of.before } });
  const before = countNow(context, sessionId, of);
  const after = before + of.before - of.after;
  if (after < 0) return err('count-below-zero');
  const back = { ...of, before, after };
  return isOverfull(context, sessionId, back) ? err('splits-above-heads') : ok({ of: back });
}

type Counted = HeadsChange | TallyChange;

const isSame = (of: Counted, row: object): boolean =>
  'tally' in of
    ? 'tally' in row && row.tally === of.tally
    : 'category' in row && 'mode' in row && row.category === of.category && row.mode === of.mode;

function countNow({ stores }: Context, sessionId: SessionId, of: Counted): number {
  const { attendance } = stores;
  const rows = 'tally' in of ? attendance.tallies(sessionId) : attendance.headcounts(sessionId);
  return rows.find((row) => isSame(of, row))?.count ?? 0;
}

/** Whether the parts were more than the heads then: somebody has split them since. */
function isOverfull({ stores }: Context, sessionId: SessionId, of: Counted): boolean {
  const { attendance } = stores;
  const others = <Row extends object>(rows: readonly Row[]): Row[] =>
    rows.filter((row) => !isSame(of, row));
  const heads = attendance.headcounts(sessionId);
  const tallies = attendance.tallies(sessionId);
  const { after: count } = of;
  return 'tally' in of
    ? overfullSplit(heads, [...others(tallies), { tally: of.tally, count }]) !== null
    : overfullSplit(
        [...others(heads), { category: of.category, mode: of.mode, count }],
        tallies,
      ) !== null;
}
