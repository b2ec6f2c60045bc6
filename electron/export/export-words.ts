import type { Report } from '#shared/domain/reports/report-table.ts';

type Words = Readonly<{
  /** Heading of the sheet that holds facts, rules and notes. */
  about: string;
  /** Headings of its two columns. */
  item: string;
  text: string;
  /** What stands before the report's title in a list of facts. */
  report: string;
  page: string;
  notes: string;
  note: string;
  rules: string;
  rule: string;
}>;

const words: Readonly<Record<Report['language'], Words>> = {
  fi: {
    about: 'Tiedot',
    item: 'Tieto',
    text: 'Sisältö',
    report: 'Raportti',
    page: 'Sivu',
    notes: 'Huomautukset',
    note: 'Huomautus',
    rules: 'Laskentasäännöt',
    rule: 'Laskentasääntö',
  },
  sv: {
    about: 'Uppgifter',
    item: 'Uppgift',
    text: 'Innehåll',
    report: 'Rapport',
    page: 'Sida',
    notes: 'Anmärkningar',
    note: 'Anmärkning',
    rules: 'Beräkningsregler',
    rule: 'Beräkningsregel',
  },
  en: {
    about: 'About',
    item: 'Item',
    text: 'Text',
    report: 'Report',
    page: 'Page',
    notes: 'Notes',
    note: 'Note',
    rules: 'Counting rules',
    rule: 'Counting rule',
  },
};

/** The few words the renderers add of their own, in the report's language. */
export function wordsOf(report: Report): Words {
  return words[report.language];
}

/**
 * Title, facts, notes and rules as pairs of label and text: what every data file carries along, so
 * that no figure travels without how it was counted.
 */
export function aboutPairs(report: Report): readonly (readonly [label: string, text: string])[] {
  const { report: reportWord, note, rule } = wordsOf(report);
  return [
    [reportWord, report.title],
    ...report.facts.map(({ label, text }) => [label, text] as const),
    ...report.notes.map((text) => [note, text] as const),
    ...report.rules.map((text) => [rule, text] as const),
  ];
}
