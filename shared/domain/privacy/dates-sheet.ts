import type { Language } from '../../contract/app.ts';
import { formatDay } from '../../i18n/format.ts';
import type { LocalDate } from '../../kernel/local-date.ts';
import type { Paper } from './paper.ts';

const sheetWords: Readonly<
  Record<Language, Readonly<Record<'kind' | 'note' | 'name' | 'foot', string>>>
> = {
  fi: {
    kind: 'Osallistujalista paperilla',
    note: 'Nimimerkki tai etunimi riittää. Kirjaa läsnäolot ohjelmaan ja hävitä paperi.',
    name: 'Nimi tai nimimerkki',
    foot: 'Tämä ei ole asiakastietojärjestelmän lomake.',
  },
  sv: {
    kind: 'Deltagarlista på papper',
    note: 'Ett smeknamn eller förnamn räcker. För in närvaron i programmet och förstör papperet.',
    name: 'Namn eller smeknamn',
    foot: 'Det här är ingen blankett i ett klientdatasystem.',
  },
  en: {
    kind: 'Sign-in sheet on paper',
    note: 'A nickname or first name is enough. Enter attendance in the program and destroy the paper.',
    name: 'Name or nickname',
    foot: 'This is not a form of a client information system.',
  },
};

/** As many columns as a date can be read in on an upright sheet. */
export const mostDates = 8;
/** Rows for people who are not members yet, and rows where nobody is known. */
const spareRows = 4;
const fewestRows = 18;

export type DatesSheet = Readonly<{
  language: Language;
  title: string;
  venueName: string;
  /** Columns; those beyond them are left blank for a date by hand. */
  dates: readonly LocalDate[];
  /** Printed in the first column; none leaves every row blank. */
  names: readonly string[];
  /** How many members there are, so that each has a row. */
  rows: number;
}>;

/** A sheet for several dates of a group: dates as columns, and a row for everybody and some more. */
export function datesSheet({ language, title, venueName, dates, names, rows }: DatesSheet): Paper {
  const words = sheetWords[language];
  const columns = Array.from({ length: mostDates }, (_, i) => {
    const date = dates[i];
    // Without its year, which stands nowhere else either: nobody keeps the paper.
    return date ? formatDay(date, language).replace(/\s?\d{4}$/, '') : '';
  });
  const count = Math.max(fewestRows, Math.max(rows, names.length) + spareRows);
  const blank = columns.map(() => '');
  return {
    language,
    title,
    subtitle: words.kind,
    notice: null,
    blocks: [
      { kind: 'text', text: words.note },
      {
        kind: 'table',
        head: [words.name, ...columns],
        widths: [3.6, ...columns.map(() => 1)],
        rows: Array.from({ length: count }, (_, i) => [names[i] ?? '', ...blank]),
        isForm: true,
      },
    ],
    foot: `${venueName} · ${words.foot}`,
    onePage: false,
  };
}
