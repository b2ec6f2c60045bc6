import type { CallOutput, ParsedInput } from '#shared/contract/contract.ts';
import { entryDigest } from '#shared/domain/programme-import/entry-digest.ts';
import type { PreviewItem } from '#shared/domain/programme-import/preview.ts';
import type { EditId } from '#shared/kernel/ids.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import type { Context } from '../context.ts';
import type { ImportedKey } from '../programme-ports.ts';
import { saveEdit } from '../sessions/save-edit.ts';
import { keptDigest } from './imported-digest.ts';
import type { KnownProgramme } from './known-programme.ts';
import { isStopped, type PlannedImport, type PlannedItem } from './plan-import.ts';
import { keyOfItem } from './show-import.ts';

type Choices = Pick<ParsedInput<'programme.applyImport'>, 'leaveOut' | 'takeTwins'>;

/** Writes what was not left out as one edit, and keeps by which names the sessions came. */
export function applyPlanned(
  context: Context,
  { planned, known }: PlannedImport,
  choices: Choices,
): Result<CallOutput<'programme.applyImport'>> {
  const isLeftOut = leftOutBy(choices);
  const taken = planned.filter((one) => one.write && !isStopped(one) && !isLeftOut(one));
  const writes = taken.flatMap(({ write }) => write ?? []);
  const saved = writes.length === 0 ? ok(null) : saveImport(context, writes);
  if (!saved.ok) return saved;
  context.stores.imports.save([
    ...taken.flatMap((one) => keyOfTaken(one, saved.value)),
    ...planned.flatMap(({ item }) => keyOfSame(item, known)),
  ]);
  const kinds = Map.groupBy(planned, (one) => (isStopped(one) ? 'cannot' : one.item.kind));
  const many = (kind: 'same' | 'cannot'): number => kinds.get(kind)?.length ?? 0;
  const of = (kind: 'insert' | 'update'): number =>
    writes.filter((write) => write.kind === kind).length;
  const [created, changed, same, cannot] = [
    of('insert'),
    of('update'),
    many('same'),
    many('cannot'),
  ];
  const leftOut = planned.length - created - changed - same - cannot;
  context.audit('programme-imported', saved.value, `${created} ${changed} ${same} ${cannot}`);
  return ok({ editId: saved.value, created, changed, same, cannot, leftOut });
}

/** A twin is left out unless it was asked for. */
function leftOutBy({ leaveOut = [], takeTwins = [] }: Choices): (one: PlannedItem) => boolean {
  const [left, twins] = [new Set(leaveOut), new Set(takeTwins)];
  return ({ item }) => {
    const key = keyOfItem(item);
    const isTwin = item.kind === 'new' && item.twinId !== null;
    return left.has(key) || (isTwin && !twins.has(key));
  };
}

/** Programmes of the past are brought in, too, so that they can be counted. */
const saveImport = (
  context: Context,
  writes: readonly NonNullable<PlannedItem['write']>[],
): Result<EditId> => saveEdit(context, { kind: 'imported', title: null, writes, mayBePast: true });

/** The name under which a taken session came. */
function keyOfTaken({ item, write }: PlannedItem, editId: EditId | null): ImportedKey[] {
  if (item.kind === 'cannot' || !write || write.kind === 'delete') return [];
  const { uid, recurrenceId, sequence } = item.entry;
  const digest = keptDigest({ editId, digest: entryDigest(item.entry) });
  return [{ uid, recurrenceId, sequence, sessionId: write.after.id, digest }];
}

/** Of one that is the same: only where the file says it in a way that is not known yet. */
function keyOfSame(item: PreviewItem, { programme }: KnownProgramme): ImportedKey[] {
  if (item.kind !== 'same') return [];
  const { uid, recurrenceId, sequence } = item.entry;
  const digest = entryDigest(item.entry);
  const keys = programme.sessions.find(({ id }) => id === item.id)?.keys ?? [];
  const isKnown = keys.some((key) => key.uid === uid && (key.digest ?? digest) === digest);
  if (isKnown) return [];
  return [
    {
      uid,
      recurrenceId,
      sequence,
      sessionId: item.id,
      digest: keptDigest({ editId: null, digest }),
    },
  ];
}
