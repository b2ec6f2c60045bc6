import { expect, it } from 'vitest';
import { placesIn } from '#shared/domain/feedback/place-words.ts';

const names = ['Narikka Koivula', 'Takkahuone', 'Sali 2', 'Ranta', 'Torikatu'];

it.each([
  ['Takkahuoneessa oli kylmä', ['Takkahuoneessa']],
  ['tulin koivulasta, en narikasta', ['koivulasta', 'narikasta']],
  ['<b>salissa</b> ja _Rannalla_', ['salissa', 'Rannalla']],
  ['Asun torikadun varrella', ['torikadun']],
  ['Kahvi oli hyvää, 2 kuppia', []],
])('finds places however they are bent and written: %s', (text, found) => {
  expect(placesIn(text, names)).toEqual(found);
});

it('finds nothing where no place has a name, and takes signs as they are', () => {
  expect(placesIn('Kahvila', [])).toEqual([]);
  expect(placesIn('a+b (x)', ['(x) [y+', 'C++'])).toEqual([]);
});
