import { expect, it } from 'vitest';
import { softHyphens } from '../../../../renderer/features/reports/soft-hyphens.ts';

const shown = (title: string): string => softHyphens(title).replaceAll('\u00AD', '-');

it('lets the long words of a report break at their joints', () => {
  expect(shown('Osallistumiskerrat')).toBe('Osallis-tumis-kerrat');
  expect(shown('Läsnäoloprosentti')).toBe('Läsnä-olo-prosentti');
  expect(shown('Eri henkilöt (osallistujalistat)')).toBe('Eri henkilöt (osallis-tuja-listat)');
});

it('leaves short and unknown words alone', () => {
  expect(shown('Kertojen tunnit')).toBe('Kertojen tunnit');
  expect(shown('Attendance rate')).toBe('Attendance rate');
});
