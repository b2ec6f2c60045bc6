import type { ParsedInput } from '#shared/contract/contract.ts';
import { type RowChange, type StoredRow, textIn } from '#shared/domain/people/stored-row.ts';
import { formatDate, formatMonth } from '#shared/i18n/format.ts';
import type { GroupId, SessionId } from '#shared/kernel/ids.ts';
import { addDays, day } from '#shared/kernel/local-date.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Context, Done } from '../context.ts';
import type { MergeRow } from '../people-ports.ts';
import { changedMonths, closedMonthsWith, figuresOf } from '../reports/closed-figures.ts';

/** How long a merge can be taken back; the other record is forgotten after it. */
export const undoDays = 30;

/** Puts back every row that a merge moved, if each is still as the merge left it. */
export function undoMerge(context: Context, { id }: ParsedInput<'people.undoMerge'>): Done {
  const { stores, now, audit, language } = context;
  const merge = stores.merges.get(id);
  if (!merge) return err('not-found');
  if (merge.undone) return err('nothing-to-undo');
  if (now.date > addDays(merge.madeOn, undoDays)) return err('undo-too-late');
  const fault = inTheWay(context, merge);
  if (fault) return fault;
  const months = closedMonthsWith(context, () => true);
  const before = figuresOf(context, months);
  putBack(context, merge);
  const [month] = changedMonths(before, figuresOf(context, months));
  if (month !== undefined) {
    const params = { month: formatMonth(day(`${month}-01`), language) };
    return err('merge-changes-month', { params });
  }
  audit('merge-undone', merge.keptId, merge.mergedId);
  return ok({});
}

function inTheWay(context: Context, { keptId, mergedId, writes }: MergeRow): Done | null {
  const { stores } = context;
  const kept = stores.people.get(keptId);
  const merged = stores.people.get(mergedId);
  if (!kept || kept.mergedInto !== null) return err('merge-undo-merged-on');
  if (!merged || kept.erasedOn !== null || merged.erasedOn !== null) return err('merge-of-erased');
  const changed = writes.rows.find(({ table, after }) => {
    if (!after) return false;
    const row = stores.merges.rowNow(table, after);
    return JSON.stringify(row) !== JSON.stringify(after);
  });
  return changed ? changedSince(context, changed) : null;
}

/** Says what was changed since: the day of the register, or the group. */
function changedSince({ stores, now, language }: Context, { table, after }: RowChange): Done {
  const row: StoredRow = after ?? {};
  if (table === 'memberships') {
    // Ids of rows whose groups and sessions are there by foreign key.
    const group = stores.groups.get(textIn(row, 'group_id') as GroupId, now.date);
    return err('merge-undo-memberships', { params: { group: group?.name ?? '' } });
  }
  const session = stores.sessions.get((row.session_id ?? '') as SessionId);
  const params = {
    title: session?.title ?? '',
    date: session ? formatDate(session.date, language) : '',
  };
  return err('merge-undo-marks', { params });
}

function putBack({ stores }: Context, { id, keptId, mergedId, writes }: MergeRow): void {
  stores.merges.write(
    writes.rows.map(({ table, before, after }) => ({ table, before: after, after: before })),
  );
  const now = stores.merges.personRow(keptId);
  // What was said of her since stays; the rest is again as it was.
  const back = Object.entries(writes.kept).filter(([column, [, after]]) => now[column] === after);
  stores.merges.setColumns(
    keptId,
    Object.fromEntries(back.map(([column, [before]]) => [column, before])),
  );
  stores.merges.setColumns(mergedId, { merged_into: null });
  stores.merges.setUndone(id);
}
