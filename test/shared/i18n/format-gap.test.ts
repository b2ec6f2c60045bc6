import { expect, it } from 'vitest';
import { formatGap } from '#shared/i18n/format-gap.ts';
import { translator } from '#shared/i18n/translate.ts';

it('writes long numbers in groups of three, as each language does', () => {
  const found = (language: 'fi' | 'sv' | 'en') =>
    translator(language)('people.found', { count: 20_007 }).replace('\u00a0', ' ');
  expect(found('fi')).toBe('20 007 henkilöä');
  expect(found('sv')).toContain('20 007');
  expect(found('en')).toContain('20,007');
});

it('leaves numbers that name something, texts and parts alone', () => {
  const gap = (value: unknown, interpolationkey: string) =>
    formatGap(value, undefined, 'fi', { interpolationkey });
  expect(gap(12_801, 'pid')).toBe(12_801);
  expect([2026, '20007', 0.5, -12_345].map((value) => String(gap(value, 'count')))).toEqual([
    ...['2026', '20007', '0.5', '-12345'],
  ]);
});
