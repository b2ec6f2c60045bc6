import { expect, it } from 'vitest';
import { matches } from '../../../../../renderer/features/app/find/matches.ts';

it('forgives capitals and accents', () => {
  expect(matches('Äijäryhmä', 'aija')).toBe(true);
  expect(matches('Café Élise', 'eli')).toBe(true);
});

it('finds every typed word at the beginning of a word', () => {
  expect(matches('Naisten vertaisryhmä', 'vert nais')).toBe(true);
  expect(matches('Naisten vertaisryhmä', 'ryhmä')).toBe(false);
  expect(matches('Velka-asiat (avoin)', 'asi avo')).toBe(true);
});

it('lets everything through before anything is typed', () => {
  expect(matches('Raportit', '')).toBe(true);
});
