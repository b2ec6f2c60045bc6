import type { RecentEdit } from '#shared/contract/series-edits.ts';
import { useTexts } from '../../i18n/use-texts.ts';

const kinds = [
  'session-created',
  'session-moved',
  'session-changed',
  'session-cancelled',
  'session-restored',
  'session-removed',
  'substitute',
  'series-created',
  'series-changed',
  'term-copied',
  'closure-settled',
  'imported',
  'removed-restored',
] as const;

const counts = ['created', 'changed', 'removed'] as const;

/** An edit as a line: `Kerta peruttu: Ti-ryhmä, ti 24.11.2026` or how many sessions it touched. */
export function useEditLine(): (edit: RecentEdit) => string {
  const { t, format } = useTexts();
  return (edit) => {
    const kind = kinds.find((each) => each === edit.kind);
    const what = t(kind ? `edits.recent.kind.${kind}` : 'edits.recent.kind.session-changed');
    const counted = counts
      .filter((key) => edit[key] > 0)
      .map((key) => t(`edits.recent.${key}`, { count: edit[key] }));
    const of = [edit.title, edit.date ? format.day(edit.date) : counted.join(', ')];
    return `${what}: ${of.filter(Boolean).join(', ')}`;
  };
}
