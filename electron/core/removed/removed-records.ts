import type { RowChange } from '#shared/domain/people/stored-row.ts';
import { addDays, type LocalDate } from '#shared/kernel/local-date.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { Context, Done } from '../context.ts';
import type { Stores } from '../ports.ts';
import type { RemovedKind, RemovedRecord } from '../removed-ports.ts';
import { binDays } from '../sessions/save-edit.ts';

/** What goes along with a record. Every other row that refers to it is a history, and it stays. */
const carried: Readonly<Record<RemovedKind, readonly string[]>> = {
  person: ['retention_holds'],
  group: ['group_leaders', 'group_tags', 'group_forms', 'groups_with_times'],
};

type Named = Readonly<{ kind: RemovedKind; id: RemovedRecord['id'] }>;

/** Puts a record that was made by mistake into the recycle bin; refused where it has a history. */
export function removeRecord(context: Context, { kind, id }: Named): Done {
  const { stores, now, me, audit } = context;
  const own = stores.removed.ownRow(kind, id);
  if (!own) return err('not-found');
  if (stores.peopleImports.unfinished().length > 0) return err('import-running');
  const referring = stores.removed.referring(kind, id).filter(({ rows }) => rows.length > 0);
  const hasHistory = referring.some(({ table }) => !carried[kind].includes(table));
  if (hasHistory) return err(`${kind}-has-history`);
  const gone = (table: string, before: RowChange['before']) => ({ table, before, after: null });
  const writes = [
    gone(kind === 'person' ? 'people' : 'groups', own),
    ...referring.flatMap(({ table, rows }) => rows.map((row) => gone(table, row))),
  ];
  stores.removed.write(writes);
  emptyBin(stores, now.date);
  const when = { removedOn: now.date, removedMinute: now.minute };
  stores.removed.add({ ...{ id, kind, staffId: me.staffId, writes }, ...when });
  audit(`${kind}-removed`, id);
  return ok({});
}

/** What was removed of a kind and can be put back still, newest first. */
export const removedOf = ({ stores, now }: Context, kind: RemovedKind): RemovedRecord[] =>
  stores.removed.since(kind, addDays(now.date, -binDays));

/** One of them. */
export function removedRecord(context: Context, { kind, id }: Named): Result<RemovedRecord> {
  const found = removedOf(context, kind).find((record) => record.id === id);
  return found ? ok(found) : err('not-found');
}

/** Puts a record back as it was. */
export function putBack({ stores, audit }: Context, { id, kind, writes }: RemovedRecord): Done {
  if (stores.peopleImports.unfinished().length > 0) return err('import-running');
  stores.removed.write(writes.map(({ table, before }) => ({ table, before: null, after: before })));
  stores.removed.drop(id);
  audit(`${kind}-put-back`, id);
  return ok({});
}

/** When and by whom, as the bin shows it. */
export const shownRemoval = (
  { stores }: Context,
  { removedOn, removedMinute, staffId }: RemovedRecord,
) => ({ removedOn, removedMinute, staffName: stores.staff.get(staffId)?.name ?? '' });

/** Forgets what has lain in the bin for its time. The names are wiped from the file at a start. */
export function emptyBin({ removed, privacy }: Stores, today: LocalDate): void {
  if (removed.forgetBefore(addDays(today, -binDays)) > 0) privacy.setWipeDue(true);
}
