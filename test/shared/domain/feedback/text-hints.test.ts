import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hintsIn } from '#shared/domain/feedback/text-hints.ts';

const hinted = (text: string, known: { names?: string[]; places?: string[] } = {}) =>
  hintsIn(text, { names: known.names ?? [], places: known.places ?? [] }).map(
    ({ from, to, kind }) => `${kind}: ${text.slice(from, to)}`,
  );

it('points at names, contact details, codes, places, health and numbers', () => {
  expect(hinted('Sarin puhelin on 040 123 4567.', { names: ['Sarin'] })).toEqual([
    ...['name: Sarin', 'contact: 040 123 4567'],
  ]);
  expect(hinted('Asun osoitteessa Torikatu 5.')).toEqual(['place: Torikatu 5']);
  expect(hinted('Tulin Akaasta, masennus vei voimat.', { places: ['Akaasta'] })).toEqual([
    ...['place: Akaasta', 'health: masennus'],
  ]);
  expect(hinted('olen asunnossa 12')).toEqual(['number: 12']);
});

it('points at health inside longer words and between marks', () => {
  expect(hinted('Talvimasennukseni ja *mielialalääkitys* helpottivat.')).toEqual([
    ...['health: Talvimasennukseni', 'health: mielialalääkitys'],
  ]);
  expect(hinted('Kahvi oli hyvää ja lääkäri mukava.')).toEqual([]);
});

it('points at a word with a capital inside a sentence, and not at the first of one', () => {
  expect(hinted('Kiitos kun Pirkko auttoi. Hyvä päivä!')).toEqual(['capital: Pirkko']);
  expect(hinted('Kahvi oli hyvää. Tulen taas.')).toEqual([]);
});

it('gives pieces that lie in the text, in order and never on each other', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'aA Bä1 2.,@-\n') }),
      fc.array(fc.constantFrom('A', 'aA', 'B', 'ä1')),
      (text, names) => {
        let at = 0;
        for (const { from, to } of hintsIn(text, { names, places: names })) {
          expect(from).toBeGreaterThanOrEqual(at);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
          at = to;
        }
      },
    ),
  );
});
