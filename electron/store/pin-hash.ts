import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import type { PinHash } from '../core/ports.ts';

/**
 * Cost of a try: some 50 ms. A PIN is short whatever it costs; what keeps it is the encrypted file
 * around its hash and the waits between tries.
 */
const mostLogN = 14;

/** @param logN the cost of passphrases, where it is less than a PIN's own (tests) */
export async function hashPin(pin: string, logN: number): Promise<PinHash> {
  const cost = Math.min(logN, mostLogN);
  const salt = randomBytes(16);
  return { salt, logN: cost, hash: await derive(pin, salt, cost) };
}

/** Whether it is the PIN of a hash, in a time that tells nothing of how much of it was right. */
export async function isPinOf({ salt, hash, logN }: PinHash, pin: string): Promise<boolean> {
  return timingSafeEqual(await derive(pin, salt, logN), hash);
}

const derive = (pin: string, salt: Uint8Array, logN: number): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const cost = { N: 2 ** logN, r: 8, p: 1, maxmem: 2 ** logN * 2048 };
    scrypt(pin, salt, 32, cost, (error, key) => (error ? reject(error) : resolve(key)));
  });
