import type { Cell } from '#shared/domain/tables/sheet.ts';
import { limits } from '../limits.ts';
import { unescaped } from './shared-strings.ts';

type RawCell = Readonly<{
  /** ECMA-376 18.18.11; `inlineStr` has its text already put together. */
  type: string;
  text: string;
  isTime: boolean;
}>;
type Lookups = Readonly<{ sharedStrings: readonly string[]; from1904: boolean }>;

/** Days between 30 December 1899 and 1 January 1904. */
const from1904Days = 1462;

/** A cell as it is kept. What cannot be read, and Excel's own errors (`#N/A`), is empty. */
export function cellValue(raw: RawCell, { sharedStrings, from1904 }: Lookups): Cell {
  const { type, text } = raw;
  if (text === '') return null;
  switch (type) {
    case 's':
      return textCell(sharedStrings[Number(text)] ?? '');
    case 'str':
      return textCell(unescaped(text));
    case 'inlineStr':
      return textCell(text);
    case 'b':
      return text === '1' || text === 'true';
    case 'd':
      return isoCell(text);
    case 'n':
      return numberCell(raw, from1904);
    default:
      return null;
  }
}

function textCell(text: string): Cell {
  const trimmed = text.slice(0, limits.cellLength).trim();
  return trimmed === '' ? null : trimmed;
}

function numberCell({ text, isTime }: RawCell, from1904: boolean): Cell {
  const value = Number(text);
  if (!Number.isFinite(value)) return null;
  if (!isTime) return value;
  // Below one it is a time of day, which no calendar moves.
  return { serial: from1904 && value >= 1 ? value + from1904Days : value };
}

/** The strict form of the format writes days as ISO 8601. */
function isoCell(text: string): Cell {
  const ms = Date.parse(/Z$|T/.test(text) ? text.replace(/Z?$/, 'Z') : `${text}T00:00:00Z`);
  return Number.isNaN(ms) ? null : { serial: ms / 86_400_000 + 25_569 };
}
