import { expect, it } from 'vitest';
import { baseDirection, visualOrder } from '#electron/export/visual-order.ts';

const drawn = (line: string): string =>
  visualOrder(line, baseDirection(line))
    .map(({ text }) => text)
    .join('');

it('leaves text from the left as it is', () => {
  expect(drawn('Ryhmä 1 (avoin), klo 10–12.')).toBe('Ryhmä 1 (avoin), klo 10–12.');
});

it('sets Arabic words from the right and keeps each whole', () => {
  expect(drawn('نص عربي')).toBe('عربي نص');
});

it('keeps numbers and foreign words in an Arabic line from the left', () => {
  expect(drawn('من 10:00 إلى Narikka Oy.')).toBe('.Narikka Oy إلى 10:00 من');
});

it('turns only the Arabic part of a Finnish line', () => {
  expect(drawn('Ryhmä نص عربي kokoontuu')).toBe('Ryhmä عربي نص kokoontuu');
});

it('does the same with Hebrew, and with both beside each other', () => {
  expect(drawn('שלום 5 עולם')).toBe('עולם 5 שלום');
  expect(drawn('Ryhmä שלום עולם (avoin)')).toBe('Ryhmä עולם שלום (avoin)');
  expect(drawn('שלום مرحبا')).toBe('مرحبا שלום');
  expect(drawn('שלוםمرحبا')).toBe('مرحباשלום');
});

it('mirrors brackets that stand among Arabic', () => {
  expect(drawn('نص (عربي) نص')).toBe('نص (عربي) نص');
  expect(drawn('نص (عربي')).toBe('عربي) نص');
});
