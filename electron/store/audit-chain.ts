import { createHash } from 'node:crypto';

/** What stands before the first line ever written. */
export const firstHash = '0'.repeat(64);

/** What a line's hash is made of, besides the hash of the line before. */
export type ChainedLine = Readonly<{
  number: number;
  id: string;
  at: string;
  staffId: string | null;
  action: string;
  subjectId: string | null;
  detail: string | null;
}>;

/**
 * The hash of a line: SHA-256 over the hash before it, a line end, and the line as a JSON array in
 * a fixed order. Whoever changes, adds, moves or takes away a line changes every hash after it.
 */
export function chainedHash(before: string, line: ChainedLine): string {
  const { number, id, at, staffId, action, subjectId, detail } = line;
  const canonical = JSON.stringify([number, id, at, staffId, action, subjectId, detail]);
  return createHash('sha256').update(`${before}\n${canonical}`).digest('hex');
}
