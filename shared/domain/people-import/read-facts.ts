import { foldName } from '../people/fold-name.ts';
import type { AgeBand, Gender, PersonFacts } from '../people/person-fields.ts';
import { cellText } from '../tables/cell-text.ts';
import { cellOf, type Row } from '../tables/columns.ts';
import { type DayReading, readDays } from '../tables/read-days.ts';
import type { Cell } from '../tables/sheet.ts';
import type { FactField, ImportColumns } from './import-fields.ts';

/** What a list of people may say of somebody beside the name. */
export type ImportFacts = Partial<
  Pick<PersonFacts, 'ageBand' | 'gender' | 'informedOn' | 'informedVersion'>
>;

/** What was read, and the columns whose cell could not be: the row is read in without them. */
export type ReadFacts = Readonly<{ facts: ImportFacts; unread: readonly FactField[] }>;

/** The facts of one row, from the columns that were chosen for them. */
export function readFacts(row: Row, columns: ImportColumns, reading: DayReading): ReadFacts {
  const unread: FactField[] = [];
  const cell = (field: FactField): Cell => {
    const found = cellOf(row, columns, field);
    return found === null || isNothing(plain(found)) ? null : found;
  };
  function read<Value>(field: FactField, readCell: (cell: Cell) => Value | null): Value | null {
    const found = cell(field);
    const value = found === null ? null : readCell(found);
    if (found !== null && value === null) unread.push(field);
    return value;
  }
  const ageBand = read('ageBand', (found) => ageBandOf(plain(found)));
  const gender = read('gender', (found) => genderOf(plain(found)));
  const informedOn = read('informed', (found) => dayOf(found, reading));
  const informedVersion = read('informedVersion', versionOf);
  const facts: ImportFacts = {
    ...(ageBand ? { ageBand } : {}),
    ...(gender ? { gender } : {}),
    ...(informedOn ? { informedOn } : {}),
    // A version of nothing that was given says nothing.
    ...(informedOn && informedVersion ? { informedVersion } : {}),
  };
  return { facts, unread };
}

const plain = (cell: Cell): string => foldName(cellText(cell)).replace(/[–—−]/g, '-');

/** Cells that say that nobody asked. */
const isNothing = (text: string): boolean =>
  /^(|-|\?|ei (tietoa|tiedossa|kysytty)|okand|uppgift saknas|unknown|not asked)$/.test(text);

const youngest: readonly (readonly [AgeBand, number])[] = [
  ['65-over', 65],
  ['55-64', 55],
  ['30-54', 30],
  ['18-29', 18],
  ['under-18', 0],
];

/** Of an age in years only its band is taken. */
function ageBandOf(text: string): AgeBand | null {
  const bare = text.replace(/\s*(vuotta|vuotiaat|-?vuotias|v\.?|ar|years?( old)?)$/, '').trim();
  const span = /^(\d{1,3})\s*-\s*(\d{1,3})$/.exec(bare);
  if (span) {
    const code = `${span[1]}-${span[2]}`;
    return youngest.find(([band]) => band === code)?.[0] ?? null;
  }
  if (/^(alle|under|<|-)\s*18$|^0\s*-\s*17$|^under-18$/.test(bare)) return 'under-18';
  if (/^65\s*(\+|-|tai yli|ja yli|eller over|och over|(or|and) over|-over)$/.test(bare))
    return '65-over';
  if (/^(yli|over|>)\s*6[45]$/.test(bare)) return '65-over';
  const age = /^\d{1,3}$/.test(bare) ? Number(bare) : null;
  if (age === null || age > 120) return null;
  return youngest.find(([, from]) => age >= from)?.[0] ?? null;
}

function genderOf(text: string): Gender | null {
  if (/^(nainen|n|f|female|kvinna|woman)$/.test(text)) return 'woman';
  if (/^(mies|m|male|man)$/.test(text)) return 'man';
  const other = /^(muunsukupuolinen|muu|ei-binaarinen|icke-binar|annat|annan|non-?binary|other)$/;
  return other.test(text) ? 'non-binary' : null;
}

function dayOf(cell: Cell, reading: DayReading): PersonFacts['informedOn'] {
  const read = readDays(cell, { ...reading, previous: null });
  return read.kind === 'days' && read.days.length === 1 ? (read.days[0] ?? null) : null;
}

/** As short as the settings take it, and with a figure in it: no field for words about anybody. */
function versionOf(cell: Cell): string | null {
  const text = cellText(cell).trim();
  return text.length <= 20 && /\d/.test(text) ? text : null;
}
