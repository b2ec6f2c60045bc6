import { codesInName, fullDates } from '../privacy/identity-code.ts';
import { plainLine } from '../programme-import/plain-text.ts';
import { cellText } from '../tables/cell-text.ts';
import { cellOf, type Row } from '../tables/columns.ts';
import type { ImportProblem } from './entries.ts';
import type { ImportColumns } from './import-fields.ts';
import { refusedText } from './refused-columns.ts';

/** The contract's own limit of a name. */
const longestName = 60;

const isNoName = (text: string): boolean =>
  refusedText(text) !== null || codesInName(text).length > 0 || fullDates(text).length > 0;

type ReadName =
  | Readonly<{ ok: true; name: string }>
  | Readonly<{ ok: false; code: ImportProblem; seen: string }>;

const tidy = (text: string): string => plainLine(text, 200);

/**
 * Nickname, first name or code of a row; of a surname the first letter. What is no name but an
 * identity code, an address or a number is not repeated either.
 */
export function nameOf(row: Row, columns: ImportColumns): ReadName {
  const first = tidy(cellText(cellOf(row, columns, 'name')));
  const surname = tidy(cellText(cellOf(row, columns, 'surname')));
  if (first === '') return { ok: false, code: 'no-name', seen: '' };
  if ([first, surname, `${first} ${surname}`].some(isNoName))
    return { ok: false, code: 'name-is-code', seen: '' };
  const initial = [...surname][0];
  const name = initial === undefined ? first : `${first} ${initial.toUpperCase()}.`;
  if (name.length > longestName) {
    return { ok: false, code: 'name-too-long', seen: name.slice(0, 40) };
  }
  return { ok: true, name };
}
