import { shortHash } from './plain-text.ts';
import { type ComparedField, comparedFields, type ProgrammeEntry } from './preview.ts';

/**
 * What an entry says of each field, in few signs. Kept of what was imported, it tells later whether
 * a file says something new or only what it said before: then what was decided here stays.
 */
export const entryDigest = (entry: Pick<ProgrammeEntry, ComparedField>): string =>
  comparedFields.map((field) => fieldDigest(entry, field)).join('.');

/** Whether the entry says of a field what it said when the digest was made. */
export const saysAsBefore = (
  entry: Pick<ProgrammeEntry, ComparedField>,
  field: ComparedField,
  digest: string,
): boolean => digest.split('.')[comparedFields.indexOf(field)] === fieldDigest(entry, field);

const fieldDigest = (entry: Pick<ProgrammeEntry, ComparedField>, field: ComparedField): string =>
  shortHash(String(entry[field])).slice(0, 7);
