import type { CallInput } from '#shared/contract/contract.ts';
import type { ImportItem, ImportPreview } from '#shared/contract/programme.ts';

export type ImportInput = CallInput<'programme.applyImport'>;
export type ItemKind = ImportItem['kind'];

/** Every sort of line, in the order they are looked at. */
export const itemKinds = [
  'new',
  'changed',
  'cannot',
  'same',
] as const satisfies readonly ItemKind[];

/** Lines that somebody has turned from what they would be by themselves. */
export type Turned = ReadonlySet<string>;

const canBeTaken = ({ kind }: ImportItem): boolean => kind === 'new' || kind === 'changed';

/** Whether a line is brought in: a twin only when it is asked for. */
export const isTaken = (item: ImportItem, turned: Turned): boolean =>
  canBeTaken(item) && item.isTwin === turned.has(item.key);

/** The same lines, some of them taken or left as wished. */
export function turnedTo(turned: Turned, items: readonly ImportItem[], isWished: boolean): Turned {
  const next = new Set(turned);
  for (const item of items.filter(canBeTaken)) {
    if (item.isTwin === isWished) next.add(item.key);
    else next.delete(item.key);
  }
  return next;
}

/** What was turned, as the core is told of it. */
export function choicesOf(
  { items }: Pick<ImportPreview, 'items'>,
  turned: Turned,
): Required<Pick<ImportInput, 'leaveOut' | 'takeTwins'>> {
  const keysOf = (isTwin: boolean): string[] =>
    items.filter((item) => item.isTwin === isTwin && turned.has(item.key)).map(({ key }) => key);
  return { leaveOut: keysOf(false), takeTwins: keysOf(true) };
}

/** How many lines there are of each sort. */
export function countsOf(items: readonly ImportItem[]): Readonly<Record<ItemKind, number>> {
  const counts = { new: 0, changed: 0, cannot: 0, same: 0 };
  for (const { kind } of items) counts[kind] += 1;
  return counts;
}

/** The sort to look at first: what would be done, else why nothing would. */
export function firstKind(items: readonly ImportItem[]): ItemKind {
  const counts = countsOf(items);
  return itemKinds.find((kind) => counts[kind] > 0) ?? 'new';
}

type Table = NonNullable<ImportPreview['table']>;
type Field = NonNullable<Table['columns'][number]['field']>;
export type Matching = NonNullable<NonNullable<ImportInput['table']>['matching']>;

/** The matching as it was read or, once anything of it was changed here, as it was last chosen. */
export function matchingOf(
  { headerRow, columns }: Pick<Table, 'headerRow' | 'columns'>,
  chosen: Matching | null | undefined,
): Matching {
  if (chosen) return chosen;
  const known = columns.flatMap(({ field, column }) => (field ? [{ field, column }] : []));
  return { headerRow, columns: known };
}

/** A matching with one column given another field; no field has two columns. */
export function rematched(
  { headerRow, columns }: Matching,
  changed: number,
  field: Field | null,
): Matching {
  const others = columns.filter((one) => one.column !== changed && one.field !== field);
  return { headerRow, columns: field === null ? others : [...others, { field, column: changed }] };
}
