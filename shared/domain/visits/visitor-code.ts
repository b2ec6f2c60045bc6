import { emailAddresses } from '../privacy/contact-details.ts';
import { fullDates, plainSigns } from '../privacy/identity-code.ts';

export const shortestCode = 4;
export const longestCode = 40;

/**
 * A code as it is hashed: capitals, accents typed in parts and spaces make no difference, so that
 * the same person gets the same hash next time.
 */
export const tidyCode = (code: string): string =>
  code.normalize('NFKC').toLocaleLowerCase('fi').replace(/\s+/gu, '');

/**
 * Whether it says who somebody is: a personal identity code, a day of birth or an e-mail address,
 * which nobody should give as a code.
 */
export const looksLikeIdentityCode = (code: string): boolean => {
  const plain = tidyCode(plainSigns(code));
  return (
    /\d{6}[-+a-fu-y]?\d{3}[0-9a-z]/iu.test(plain) ||
    [plain, code].some((text) => fullDates(text).length > 0 || emailAddresses(text).length > 0)
  );
};
