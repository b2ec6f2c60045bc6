import type { CallOutput } from '#shared/contract/contract.ts';
import type { ImportItem } from '#shared/contract/programme.ts';
import type { PreviewItem, ProgrammeEntry } from '#shared/domain/programme-import/preview.ts';
import { foundColumns } from '#shared/domain/programme-import/table/match-columns.ts';
import { isEnough } from '#shared/domain/programme-import/table/table-columns.ts';
import type { SlotConflicts } from '#shared/domain/sessions/conflicts/conflict.ts';
import { rowsBelow } from '#shared/domain/tables/row-limit.ts';
import { mostMixedRows } from '#shared/domain/tables/sheet.ts';
import { type Names, shownSlots } from '../sessions/shown-programme.ts';
import { isStopped, type PlannedImport, type PlannedItem } from './plan-import.ts';
import type { ReadImport, ReadTable } from './read-import.ts';

type Shown = CallOutput<'programme.previewImport'>;

/** Names a line of the preview in the same file. */
export function keyOfItem(item: PreviewItem): string {
  const { uid, recurrenceId } = item.kind === 'cannot' ? item : item.entry;
  return `${recurrenceId ?? ''}|${uid}|${item.kind === 'cannot' ? item.reason : ''}`;
}

/** A planned import as it is shown and chosen upon. */
export function shownImport(
  { preview, planned, known, groupFor }: PlannedImport,
  { rowOf, table }: ReadImport,
): Shown {
  const { cuts, outsidePeriod, notInFile } = preview;
  const names = withPlanned(known.names, planned);
  const fresh = planned.flatMap(({ item }) => (item.kind === 'new' ? [item.entry] : []));
  return {
    kind: table ? 'table' : 'calendar',
    items: inRows(planned.map((one) => ({ ...shownItem(one, names), row: rowOf(one.item) }))),
    cuts: [...cuts],
    outsidePeriod,
    notInFile: notInFile.flatMap((id) => {
      const state = known.states.get(id);
      if (!state) return [];
      const { date, startMinute, groupId, ownTitle } = state;
      return [{ id, date, startMinute, title: known.names.group(groupId) ?? ownTitle ?? '' }];
    }),
    titles: counted(fresh, ({ title }) => title).map(([title, count]) => ({
      ...{ title, count, groupId: groupFor(title)?.id ?? null },
    })),
    places: shownPlaces(planned),
    table: table && shownTable(table),
  };
}

/** Other sessions of the file by their titles, where they have no group's name. */
function withPlanned(names: Names, planned: readonly PlannedItem[]): Names {
  const titles = new Map(
    planned.flatMap(({ item }) =>
      item.kind === 'new'
        ? [[`${item.entry.date} ${item.entry.startMinute}`, item.entry.title]]
        : [],
    ),
  );
  return {
    ...names,
    session: (other) => {
      const name = names.session(other);
      if (name !== '' || other.kind !== 'planned') return name;
      return titles.get(`${other.date} ${other.startMinute}`) ?? '';
    },
  };
}

/** What cannot be taken stands in the order of the table: that is where it is put right. */
function inRows(items: readonly ImportItem[]): ImportItem[] {
  const place = ({ kind, row }: ImportItem): number => (kind === 'cannot' ? (row ?? 0) : -1);
  return items.toSorted((a, b) => place(a) - place(b));
}

function shownItem(one: PlannedItem, names: Names): Omit<ImportItem, 'row'> {
  const { item, found } = one;
  const of = item.kind === 'cannot' ? untakenFields(item) : entryFields(item.entry);
  return {
    ...of,
    key: keyOfItem(item),
    kind: isStopped(one) ? 'cannot' : item.kind,
    sessionId: item.kind === 'new' ? item.twinId : item.id,
    changes: item.kind === 'changed' ? item.changes.map((change) => ({ ...change })) : [],
    reason: stoppedBy(one) ?? of.reason,
    isTwin: item.kind === 'new' && item.twinId !== null,
    isChangedHere: item.kind === 'same' && item.isChangedHere,
    conflicts: found ? shownConflicts(found, names) : [],
  };
}

/** More of them would say no more. */
const mostConflicts = 5;

/** Those that block first. */
const shownConflicts = (found: SlotConflicts, names: Names): ImportItem['conflicts'] =>
  shownSlots([found], names)
    .flatMap(({ conflicts }) => conflicts)
    .sort((a, b) => Number(b.severity === 'block') - Number(a.severity === 'block'))
    .slice(0, mostConflicts);

function stoppedBy(one: PlannedItem): ImportItem['reason'] {
  if (!isStopped(one)) return null;
  return one.isCrowded ? 'too-many-on-day' : 'in-the-way';
}

const entryFields = (entry: ProgrammeEntry) => {
  const { title, date, startMinute, endMinute, placeText, status, notes } = entry;
  return {
    ...{ title, date, startMinute, endMinute, placeText, status },
    notes: [...notes],
    reason: null,
  };
};

const untakenFields = ({ title, date, reason }: Extract<PreviewItem, { kind: 'cannot' }>) => ({
  ...{ title, date, reason, startMinute: null, endMinute: null, placeText: '' },
  status: 'planned' as const,
  notes: [],
});

/** Different texts of the entries, the most frequent first. */
function counted(
  entries: readonly ProgrammeEntry[],
  textOf: (entry: ProgrammeEntry) => string,
): [text: string, count: number][] {
  const groups = Map.groupBy(entries, textOf);
  return [...groups]
    .map(([text, own]): [string, number] => [text, own.length])
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

/** Places of what would be written; of others nothing is to be decided. */
function shownPlaces(planned: readonly PlannedItem[]): Shown['places'] {
  const written = planned.flatMap(({ item }) =>
    item.kind === 'new' || item.kind === 'changed' ? [item] : [],
  );
  const rooms = new Map(written.map(({ entry, room }) => [entry.placeText, room]));
  const entries = written.map(({ entry }) => entry);
  return counted(entries, ({ placeText }) => placeText)
    .filter(([placeText]) => placeText !== '')
    .map(([placeText, count]) => {
      const room = rooms.get(placeText) ?? null;
      return { placeText, count, roomId: room?.roomId ?? null, isSure: room?.isSure ?? false };
    });
}

function shownTable({ sheets, place, matching }: ReadTable): Shown['table'] {
  const sheet = sheets[place] ?? { rows: [], notes: [], mixedRows: [] };
  return {
    sheets: sheets.map(({ name, rows, isHidden }) => ({ name, rows: rows.length, isHidden })),
    sheet: place,
    headerRow: matching.headerRow,
    columns: foundColumns(sheet, matching).map(({ samples, ...rest }) => ({
      ...rest,
      samples: [...samples],
    })),
    isEnough: isEnough(matching),
    notes: [...sheet.notes],
    rowsLeftOut: rowsBelow(sheet, matching.headerRow).leftOut,
    mixedRows: (sheet.mixedRows ?? []).slice(0, mostMixedRows),
  };
}
