import type { RecentEdit } from '#shared/contract/series-edits.ts';
import { useTexts } from '../../i18n/use-texts.ts';

const counts = ['created', 'changed', 'removed'] as const;

/** An edit as a line: `Kerta peruttu: Ti-ryhmä, ti 24.11.2026` or how many sessions it touched. */
export function useEditLine(): (edit: RecentEdit) => string {
  const { t, format } = useTexts();
  return (edit) => {
    const what = t(`edits.recent.kind.${edit.kind}`);
    const counted = counts
      .filter((key) => edit[key] > 0)
      .map((key) => t(`edits.recent.${key}`, { count: edit[key] }));
    const of = [edit.title, edit.date ? format.day(edit.date) : counted.join(', ')];
    return `${what}: ${of.filter(Boolean).join(', ')}`;
  };
}
