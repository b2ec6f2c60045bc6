import type { ParsedInput } from '#shared/contract/contract.ts';
import type { MergePreview } from '#shared/contract/people-merges.ts';
import { mergedRows, sessionsOfBoth } from '#shared/domain/people/merge-people.ts';
import type { OwnRows, RowChange } from '#shared/domain/people/stored-row.ts';
import { formatMonth } from '#shared/i18n/format.ts';
import type { MergeId, PersonId, SessionId } from '#shared/kernel/ids.ts';
import { addDays, day } from '#shared/kernel/local-date.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Context, Handlers } from '../context.ts';
import type { MergeWrites } from '../people-ports.ts';
import { changedMonths, closedMonthsWith, figuresOf } from '../reports/closed-figures.ts';
import { filledColumns, isWithin, spansOf } from './merge-parts.ts';
import { shown } from './people-lists.ts';
import { undoDays, undoMerge } from './undo-merge.ts';

type Both = ParsedInput<'people.previewMerge'>;

/** Two records that were one person, made one; and back. */
export const mergeHandlers: Handlers<
  'people.previewMerge' | 'people.merge' | 'people.merges' | 'people.undoMerge'
> = {
  'people.previewMerge': previewMerge,
  'people.merge': merge,
  'people.merges': (context) => {
    const { stores, now } = context;
    const staff = new Map(stores.staff.list().map(({ id, name }) => [id, name]));
    const nameOf = (id: PersonId): string => stores.people.get(id)?.displayName ?? '';
    const made = stores.merges.since(addDays(now.date, -undoDays));
    return ok(
      made.map(({ id, keptId, mergedId, staffId, madeOn, madeMinute }) => ({
        ...{ id, keptId, madeOn, madeMinute },
        keptName: nameOf(keptId),
        mergedName: nameOf(mergedId),
        madeBy: staff.get(staffId) ?? '',
        until: addDays(madeOn, undoDays),
      })),
    );
  },
  'people.undoMerge': undoMerge,
};

const rowsIn = (rows: readonly OwnRows[], table: string) =>
  rows.filter((one) => one.table === table).flatMap((one) => one.rows);

type Ground = Readonly<{ own: OwnRows[]; others: OwnRows[]; changes: RowChange[] }>;

/** What the merge would change, or why these two cannot be merged. */
function groundFor({ stores }: Context, { keepId, mergeId }: Both): Result<Ground> {
  if (keepId === mergeId) return err('merge-with-itself');
  const [kept, merged] = [stores.people.get(keepId), stores.people.get(mergeId)];
  if (!kept || !merged) return err('not-found');
  if (kept.mergedInto !== null || merged.mergedInto !== null) return err('merge-made-already');
  if (kept.erasedOn !== null || merged.erasedOn !== null) return err('merge-of-erased');
  const [own, others] = [stores.merges.ownRows(keepId), stores.merges.ownRows(mergeId)];
  const changes = mergedRows({ kept: own, merged: others, keptId: keepId });
  return ok({ own, others, changes });
}

function previewMerge(context: Context, both: Both): Result<MergePreview> {
  const found = groundFor(context, both);
  if (!found.ok) return found;
  const { own, others, changes } = found.value;
  const { stores } = context;
  const sessionsIn = (rows: readonly OwnRows[]) =>
    rowsIn(rows, 'marks').map(({ session_id: id }) => id);
  const marked = new Set(sessionsIn(own));
  const moved = changes.filter(({ table, after }) => table === 'memberships' && after !== null);
  const [kept] = shown(context, both.keepId);
  const [merged] = shown(context, both.mergeId);
  if (!kept || !merged) return err('not-found');
  const bothPresent = sessionsOfBoth({ kept: own, merged: others }).flatMap((id) => {
    // An id read from the marks, whose sessions are there by foreign key.
    const session = stores.sessions.get(id as SessionId);
    return session ? [{ date: session.date, title: session.title }] : [];
  });
  const memberships = rowsIn(others, 'memberships').length;
  return ok({
    ...{ kept, merged, memberships },
    sharedSessions: sessionsIn(others).filter((id) => marked.has(id)).length,
    marks: rowsIn(others, 'marks').length,
    joinedMemberships:
      memberships - moved.filter(({ before }) => before?.person_id === both.mergeId).length,
    bothPresent: bothPresent.toSorted((a, b) => (a.date < b.date ? -1 : 1)),
    closedMonths: wouldChange(context, both, found.value),
  });
}

/** The closed months that would be others; found by doing it and going back. */
function wouldChange(context: Context, both: Both, ground: Ground): string[] {
  const back = new Error('only to look at');
  let changed: string[] = [];
  try {
    context.stores.tx(() => {
      ({ changed } = carryOut(context, both, ground));
      throw back;
    });
  } catch (thrown) {
    if (thrown !== back) throw thrown;
  }
  return changed;
}

type CarriedOut = Readonly<{ writes: MergeWrites; changed: string[] }>;

function carryOut(context: Context, { keepId, mergeId }: Both, ground: Ground): CarriedOut {
  const { merges } = context.stores;
  // Where only one of the two can count, a merge is no more than another id.
  const spans = [keepId, mergeId].map((id, index) =>
    spansOf(rowsIn(index === 0 ? ground.own : ground.others, 'memberships'), merges.markedOn(id)),
  );
  const months = closedMonthsWith(context, (month) => spans.every((own) => isWithin(own, month)));
  const before = figuresOf(context, months);
  const kept = filledColumns(merges.personRow(keepId), merges.personRow(mergeId));
  merges.write(ground.changes);
  merges.setColumns(
    keepId,
    Object.fromEntries(Object.entries(kept).map(([column, [, after]]) => [column, after])),
  );
  merges.setColumns(mergeId, { merged_into: keepId });
  const changed = changedMonths(before, figuresOf(context, months));
  return { writes: { rows: ground.changes, kept }, changed };
}

function merge(
  context: Context,
  { markedTwice, ...both }: ParsedInput<'people.merge'>,
): Result<{ id: MergeId }> {
  const found = groundFor(context, both);
  if (!found.ok) return found;
  const { own, others } = found.value;
  const count = sessionsOfBoth({ kept: own, merged: others }).length;
  if (count > 0 && !markedTwice) return err('merge-of-two-people', { params: { count } });
  const { writes, changed } = carryOut(context, both, found.value);
  const [month] = changed;
  if (month !== undefined) {
    const params = { month: formatMonth(day(`${month}-01`), context.language) };
    return err('merge-changes-month', { params });
  }
  const { stores, me, now, newId, audit } = context;
  stores.merges.forgetBefore(addDays(now.date, -undoDays));
  const id = newId<'merge'>();
  stores.merges.add({
    ...{ id, keptId: both.keepId, mergedId: both.mergeId, staffId: me.staffId, writes },
    ...{ madeOn: now.date, madeMinute: now.minute, undone: false },
  });
  audit('people-merged', both.keepId, both.mergeId);
  return ok({ id });
}
