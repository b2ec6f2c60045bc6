import type { Register, RegisterTotals } from '#shared/contract/attendance.ts';
import { compareNames } from '#shared/i18n/format.ts';
import type { SessionId } from '#shared/kernel/ids.ts';
import type { RegisterRowData } from '../attendance-ports.ts';
import type { Context } from '../context.ts';
import type { SessionRow } from '../programme-ports.ts';
import { namesOf } from '../sessions/shown-programme.ts';
import { mayUndo } from './change-log.ts';

/** The counts of a register, which hold no name. */
export function totalsOf(context: Context, session: SessionRow): RegisterTotals {
  const { attendance } = context.stores;
  const { id, registerClosed } = session;
  const own = attendance.lastBatch({ sessionId: id, staffId: context.me.staffId });
  const headcounts = attendance.headcounts(id);
  const { presentNamed, unmarked } = attendance.counts(id);
  const extra = headcounts.reduce((sum, { count }) => sum + count, 0);
  return {
    sessionId: id,
    registerClosed,
    headcounts,
    tallies: attendance.tallies(id),
    presentNamed,
    extra,
    presentTotal: presentNamed + extra,
    unmarked,
    canUndo: !registerClosed && mayUndo(context, session, own),
    othersStep: registerClosed || own.length > 0 ? null : othersStep(context, id),
  };
}

/** Who made the last step, where none of one's own is left to take back. */
export function othersStep(context: Context, sessionId: SessionId): RegisterTotals['othersStep'] {
  const last = context.stores.attendance.lastStepBy(sessionId);
  return last && { source: last.source, staffName: namesOf(context).staff(last.staffId) };
}

/** The whole register, by name in the order of the language; last, those whose names were erased. */
export function registerOf(context: Context, session: SessionRow): Register {
  const compare = compareNames(context.language);
  const rows = context.stores.attendance
    .rows(session.id)
    .sort(
      (a, b) =>
        Number(a.displayName === '') - Number(b.displayName === '') ||
        compare(a.displayName, b.displayName),
    );
  return { ...totalsOf(context, session), rows: rows.map(shownRow) };
}

const shownRow = ({ mark, ...row }: RegisterRowData): Register['rows'][number] => ({
  ...row,
  isWalkIn: row.membershipId === null,
  status: mark?.status ?? null,
  labelId: mark?.labelId ?? null,
  arrivedMinute: mark?.arrivedMinute ?? null,
  leftMinute: mark?.leftMinute ?? null,
  absenceReason: mark?.absenceReason ?? null,
});
