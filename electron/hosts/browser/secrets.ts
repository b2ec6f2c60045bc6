import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A secret that cannot be guessed: 256 bits, in signs that a URL may carry. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What the process keeps of a secret, so that a dump of its memory opens nothing. */
export function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret, 'utf8').digest();
}

/**
 * The entry that belongs to a secret. Looks at every entry and compares in constant time, so the
 * time it takes tells nothing about how much of a guess was right.
 */
export function findBySecret<T extends Readonly<{ hash: Buffer }>>(
  entries: Iterable<T>,
  secret: string,
): T | undefined {
  const hash = hashSecret(secret);
  let found: T | undefined;
  for (const entry of entries) if (timingSafeEqual(entry.hash, hash)) found = entry;
  return found;
}
