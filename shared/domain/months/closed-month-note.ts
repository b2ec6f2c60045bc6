import type { Language } from '../../contract/app.ts';
import { formatDate } from '../../i18n/format.ts';
import { type Translate, translator } from '../../i18n/translate.ts';
import type { LocalDate } from '../../kernel/local-date.ts';
import { formatCell } from '../reports/format-cell.ts';
import type { NamedChange } from './further-figures.ts';
import type { FigureChange } from './snapshot.ts';

/** A month that was closed and what became of its figures, as a report has to say it. */
export type ClosedMonthNote = Readonly<{
  month: string;
  /** Null where a report is of one venue. */
  venueName: string | null;
  /** When its figures were first handed out; null: in a folder of before. */
  closedOn: LocalDate | null;
  correctedOn: LocalDate | null;
  /** Opened again, and not closed since. */
  reopenedOn: LocalDate | null;
  changes: readonly FigureChange[];
  /** Other counters, presence and exits that are others now. */
  further: readonly NamedChange[];
  /** The version of the counting rules of then, if it is another now. */
  otherRules: number | null;
}>;

/** So many months without a change are named; more are counted. */
const mostNamed = 6;

/**
 * What a report says about closed months of its period: those as they were in one line, and a line
 * for each that was corrected, with the figures that differ (PRODUCT.md 2.3).
 */
export function closedMonthNotes(
  notes: readonly ClosedMonthNote[],
  language: Language,
  figures: 'told' | 'hidden' = 'told',
): string[] {
  const t = translator(language);
  const isSame = (note: ClosedMonthNote): boolean =>
    note.changes.length === 0 &&
    note.further.length === 0 &&
    note.correctedOn === null &&
    note.reopenedOn === null;
  const same = notes.filter(isSame);
  const changed = notes.filter((note) => !isSame(note));
  return [
    ...sameLine(same, t),
    ...changed.map((note) => {
      const what = figures === 'told' ? changesOf(note, t, language) : t('months.note.notTold');
      return `${closingOf(note, t, language)}: ${what}.`;
    }),
  ];
}

function sameLine(notes: readonly ClosedMonthNote[], t: Translate): string[] {
  if (notes.length === 0) return [];
  if (notes.length > mostNamed) return [t('months.note.sameMany', { count: notes.length })];
  const months = notes.map((note) => nameOf(note)).join(', ');
  return [t('months.note.same', { count: notes.length, months })];
}

function closingOf(note: ClosedMonthNote, t: Translate, language: Language): string {
  const { closedOn, correctedOn, reopenedOn, otherRules } = note;
  const on = (date: LocalDate): string => formatDate(date, language);
  const parts = [
    closedOn === null
      ? t('months.note.closedBefore', { month: nameOf(note) })
      : t('months.note.closed', { month: nameOf(note), date: on(closedOn) }),
    reopenedOn !== null && t('months.note.reopened', { date: on(reopenedOn) }),
    correctedOn !== null && t('months.note.corrected', { date: on(correctedOn) }),
    otherRules !== null && t('months.note.otherRules', { version: otherRules }),
  ];
  return parts.filter((part) => part !== false).join('; ');
}

/** Each figure that differs, then and now: outsiders could take one from the other. */
function changesOf(note: ClosedMonthNote, t: Translate, language: Language): string {
  const changes = note.changes.map(({ title, ...change }) => ({
    ...change,
    label: t(`reports.columns.${title}`),
  }));
  const figures = [...changes, ...note.further].map(({ label, kind, before, now }) => {
    const [then, today] = [formatCell(before, kind, language), formatCell(now, kind, language)];
    return `${label} ${then} → ${today}`;
  });
  return figures.length > 0 ? figures.join(', ') : t('months.note.noChanges');
}

/** `10/2026`, and the venue where a report has several. */
function nameOf({ month, venueName }: ClosedMonthNote): string {
  const [year, number] = month.split('-');
  const name = `${Number(number)}/${year}`;
  return venueName === null ? name : `${name} (${venueName})`;
}
