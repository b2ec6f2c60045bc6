import type { LocalDate } from '../../kernel/local-date.ts';

/**
 * One cell. `null` is "no figure" (a rate without a base, say), shown as an en dash and left
 * empty in data files. Minutes and ratios stay numbers: each renderer writes them its own way.
 */
export type Cell = string | number | LocalDate | null;

/** What a column holds, so that every renderer writes it with its type. */
export type ColumnKind =
  /** Free or translated text: guarded against formulas in data files. */
  | 'text'
  /** A whole count. */
  | 'count'
  /** Minutes; shown as hours with one decimal. */
  | 'minutes'
  /** A share 0-1; shown as a per cent with one decimal. */
  | 'ratio'
  /** `YYYY-MM-DD`. */
  | 'date'
  /** A mean; shown with one decimal. */
  | 'decimal';

export type Column = Readonly<{
  /** Stable machine name, `snake_case` English: the JSON key and the documented column. */
  key: string;
  /** Heading in the report's language. */
  title: string;
  kind: ColumnKind;
}>;

export type Table = Readonly<{
  /** Stable machine name; also the sheet's name in XLSX after translation of the title. */
  key: string;
  title: string;
  columns: readonly Column[];
  rows: readonly (readonly Cell[])[];
  /** A last row of totals, kept apart so that no reader takes it for data. Absent where rows may not be added up. */
  total?: readonly Cell[];
}>;

/** One line of the header: what it is called and what it says, both in the report's language. */
export type Fact = Readonly<{ key: string; label: string; text: string }>;

/**
 * A report as data, in one language, before it becomes a screen, a file or a text. All renderers
 * take this and nothing else, so that none can forget the counting rules.
 */
export type Report = Readonly<{
  key: string;
  language: 'fi' | 'sv' | 'en';
  title: string;
  /** Period, venue, filters, made by, made on, version, in the order to print them. */
  facts: readonly Fact[];
  tables: readonly Table[];
  /** Counting rules, one sentence each. */
  rules: readonly string[];
  /** Remarks on this very report: unrecorded sessions, an open month. */
  notes: readonly string[];
}>;

export const reportFormats = ['xlsx', 'csv', 'pdf', 'txt', 'json'] as const;
export type ReportFormat = (typeof reportFormats)[number];
