import { describe, expect, it } from 'vitest';
import { formatCell, tenthsOf } from '#shared/domain/reports/format-cell.ts';
import { day } from '#shared/kernel/local-date.ts';

describe('formatCell', () => {
  it.each([
    ['fi', '12\u202f345', '1\u202f234,5', '87,5\u00a0%', '22.11.2026'],
    ['sv', '12\u202f345', '1\u202f234,5', '87,5\u00a0%', '22.11.2026'],
    ['en', '12\u202f345', '1\u202f234.5', '87.5%', '22 November 2026'],
  ] as const)('writes as people write in %s', (language, count, hours, share, date) => {
    expect(formatCell(12345, 'count', language)).toBe(count);
    expect(formatCell(74070, 'minutes', language)).toBe(hours);
    expect(formatCell(0.875, 'ratio', language)).toBe(share);
    expect(formatCell(day('2026-11-22'), 'date', language)).toBe(date);
  });

  it('writes no figure as an en dash', () => {
    expect(formatCell(null, 'ratio', 'fi')).toBe('–');
    expect(formatCell(Number.NaN, 'count', 'fi')).toBe('–');
    expect(formatCell(Number.POSITIVE_INFINITY, 'minutes', 'fi')).toBe('–');
  });

  it('keeps a word that stands in a number or date column', () => {
    expect(formatCell('< 5', 'count', 'fi')).toBe('< 5');
    expect(formatCell('Yhteensä', 'date', 'fi')).toBe('Yhteensä');
  });

  it('writes nought, negatives, millions and odd counts', () => {
    expect(formatCell(0, 'count', 'fi')).toBe('0');
    expect(formatCell(-0.00001, 'ratio', 'fi')).toBe('0,0\u00a0%');
    expect(formatCell(-1500, 'count', 'fi')).toBe('−1\u202f500');
    expect(formatCell(1234567, 'count', 'sv')).toBe('1\u202f234\u202f567');
    expect(formatCell(2.5, 'count', 'fi')).toBe('2,5');
    expect(formatCell(2026, 'text', 'fi')).toBe('2026');
  });

  it('rounds halves as a reader with a pen does', () => {
    expect(tenthsOf(9, 'minutes')).toBe(2); // 0.15 h, where (0.15).toFixed(1) is 0.1
    expect(tenthsOf(-9, 'minutes')).toBe(-2);
    expect(tenthsOf(0.0005, 'ratio')).toBe(1);
    expect(tenthsOf(0.0335, 'ratio')).toBe(34);
    expect(tenthsOf(1 / 3, 'ratio')).toBe(333);
  });
});
