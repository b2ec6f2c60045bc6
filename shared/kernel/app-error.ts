import type { Refusal } from './result.ts';

/**
 * A refusal from where a Result cannot travel: inside a transaction, or from the file system. The
 * boundary turns it into the same envelope as a returned refusal.
 */
export class AppError extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal, options?: { cause: unknown }) {
    super(refusal.code, options);
    this.name = 'AppError';
    this.refusal = refusal;
  }
}
