import { expect, it } from 'vitest';
import { cleanLine, cleanLines, cleanText, cutText } from '#shared/domain/tables/clean-text.ts';

it('takes out control signs and mends half pairs', () => {
  expect(cleanText('a\u0000\u0007\u001b\u007f\u0085\ufffeb')).toBe('ab');
  expect(cleanText('\ud83dx\ude00')).toBe('\ufffdx\ufffd');
  expect(cleanText('ä 😀 \t\r\n')).toBe('ä 😀 \t\r\n');
});

it('makes one kind of line end, or one line', () => {
  expect(cleanLines('a\r\nb\rc\nd')).toBe('a\nb\nc\nd');
  expect(cleanLine(' a\r\n b\t c ')).toBe('a b c');
  expect(cleanLine('1\u202f234\u00a0%')).toBe('1\u202f234\u00a0%');
});

it('never cuts a sign in half', () => {
  expect(cutText('a😀b', 2)).toBe('a');
  expect(cutText('a😀b', 3)).toBe('a😀');
});
