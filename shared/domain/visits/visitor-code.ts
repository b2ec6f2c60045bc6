export const shortestCode = 4;
export const longestCode = 40;

/**
 * A code as it is hashed: capitals, accents typed in parts and spaces make no difference, so that
 * the same person gets the same hash next time.
 */
export const tidyCode = (code: string): string =>
  code.normalize('NFKC').toLocaleLowerCase('fi').replace(/\s+/gu, '');

/** Whether it looks like a Finnish personal identity code, which nobody should give as a code. */
export const looksLikeIdentityCode = (code: string): boolean =>
  /\d{6}[-+a-fu-y]?\d{3}[0-9a-z]/iu.test(tidyCode(code));
