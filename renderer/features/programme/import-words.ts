import type { ImportItem } from '#shared/contract/programme.ts';
import { isLocalDate } from '#shared/kernel/local-date.ts';
import { conflictWords, type Texts } from '../../ui/conflict-words.ts';

/** Everything that is to be known of a line, a sentence each, the weightiest first. */
export function aboutItem(item: ImportItem, texts: Texts): string[] {
  const { t } = texts;
  return [
    ...(item.reason === null ? [] : [t(`programme.import.reason.${item.reason}`)]),
    ...(item.isTwin ? [t('programme.import.twin')] : []),
    ...item.changes.map((change) => changeWords(change, texts)),
    ...(item.kind === 'new' && item.status === 'cancelled'
      ? [t('programme.import.cancelled')]
      : []),
    ...(item.isChangedHere ? [t('programme.import.changedHere')] : []),
    ...item.notes.map((note) => t(`programme.import.note.${note}`)),
    ...item.conflicts.map((conflict) => conflictWords(conflict, texts)),
  ];
}

type Change = ImportItem['changes'][number];

function changeWords({ field, before, after }: Change, texts: Texts): string {
  const { t } = texts;
  const value = (of: Change['before']): string => valueWords(field, of, texts);
  const name = t(`programme.import.compared.${field}`);
  return t('programme.import.change', { field: name, before: value(before), after: value(after) });
}

function valueWords(field: Change['field'], value: string | number, texts: Texts): string {
  const { t, format } = texts;
  if (typeof value === 'number') return format.clock(value);
  if (value === '') return t('programme.import.empty');
  if (field === 'date' && isLocalDate(value)) return format.day(value);
  if (field !== 'status') return value;
  return t(`programme.import.status.${value === 'cancelled' ? 'cancelled' : 'planned'}`);
}
