import { randomBytes, scrypt } from 'node:crypto';
import type { CodeHasher } from '../core/open-doors-ports.ts';

const secretBytes = 32;
const hashBytes = 32;

/**
 * Hashes self-chosen codes with scrypt. Codes are short, so that both are needed: the secret of
 * the venue and year, without which nothing can be tried, and the cost of each try for whoever has
 * the opened file.
 *
 * @param logN cost: 2^logN rounds of 8 blocks of 128 bytes
 */
export const codeHasher = (logN: number): CodeHasher => ({
  newSecret: () => randomBytes(secretBytes),
  hash: (code, secret) =>
    new Promise((resolve, reject) => {
      const cost = { N: 2 ** logN, r: 8, p: 1, maxmem: 2 ** (logN + 11) };
      scrypt(code, secret, hashBytes, cost, (fault, hash) => {
        if (fault) reject(fault);
        else resolve(hash);
      });
    }),
});
