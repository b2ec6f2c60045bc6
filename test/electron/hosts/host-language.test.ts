import { expect, it } from 'vitest';
import { hostLanguage, localeOf } from '#electron/hosts/host-language.ts';

it.each([
  [undefined, 'fi'],
  ['', 'fi'],
  ['C.UTF-8', 'fi'],
  ['fi_FI.UTF-8', 'fi'],
  ['de-DE', 'fi'],
  ['sv_FI.UTF-8', 'sv'],
  ['en-GB,en;q=0.9', 'en'],
])('of the locale %s is %s', (locale, language) => {
  expect(hostLanguage(locale)).toBe(language);
});

it('takes the strongest of the terminal variables', () => {
  expect(localeOf({ LC_ALL: '', LANG: 'sv_FI' })).toBe('sv_FI');
  expect(localeOf({ LC_ALL: 'en_GB', LANG: 'sv_FI' })).toBe('en_GB');
  expect(localeOf({})).toBeUndefined();
});
