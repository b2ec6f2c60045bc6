import type { Language } from '../../contract/app.ts';

/** A part of a sheet of paper, from above to below. */
export type PaperBlock =
  | Readonly<{ kind: 'heading'; text: string }>
  | Readonly<{ kind: 'text'; text: string }>
  | Readonly<{ kind: 'list'; items: readonly string[] }>
  | Readonly<{ kind: 'facts'; rows: readonly Readonly<{ label: string; text: string }>[] }>
  /** Lines to write on, each after its label; without a label from side to side. */
  | Readonly<{ kind: 'lines'; labels: readonly string[] }>
  | Readonly<{
      kind: 'table';
      head: readonly string[];
      /** Shares of the width. */
      widths: readonly number[];
      rows: readonly (readonly string[])[];
      /** To be filled in by hand: rows are as high as handwriting. */
      isForm: boolean;
    }>;

/** What is printed about people's rights, for them and for those who run things. */
export type Paper = Readonly<{
  language: Language;
  title: string;
  subtitle: string;
  /** Stands in a frame above everything; null: nothing to warn of. */
  notice: string | null;
  blocks: readonly PaperBlock[];
  foot: string;
  /** Letters grow smaller until it fits on one page. */
  onePage: boolean;
}>;
