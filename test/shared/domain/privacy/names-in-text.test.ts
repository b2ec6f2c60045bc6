import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasName, namesIn, withoutNames } from '#shared/domain/privacy/names-in-text.ts';

const names = ['Sari', 'K7', 'Мария', 'Äijä', 'Anna-Liisa'];

describe('a text that names somebody', () => {
  it.each([
    'Sari puhui paljon.',
    'Kahvi kaatui Sarille.',
    'Keskustelu Sarin kanssa',
    'annettiin lomake (K7)',
    'K7:lle kerrottiin',
    'Мария пришла',
    'vain Äijällä oli',
    'Anna-Liisan idea',
  ])('%s', (text) => {
    expect(hasName(text, names)).toBe(true);
  });
});

describe('a text that names nobody', () => {
  it.each(['', 'Uni ja lepo', 'saari ja Saristo', 'K77', 'sari', 'Savannah'])('“%s”', (text) => {
    expect(hasName(text, names)).toBe(false);
  });
});

it('finds any name as a word of its own, whatever signs it is made of', () => {
  const name = fc.string({ minLength: 2, maxLength: 12 }).filter((text) => text.trim().length > 1);
  fc.assert(
    fc.property(name, (any) => {
      expect(hasName(`tänään ${any.trim()} , huomenna`, [any])).toBe(true);
      expect(hasName('tänään', [])).toBe(false);
    }),
  );
});

describe('a Finnish name bent in a text', () => {
  it.each([
    ['Matti', 'Puhuttiin Matin kanssa', 'Matin'],
    ['Matti', 'Matillekin annettiin', 'Matillekin'],
    ['Pekka', 'Pekalta puuttui', 'Pekalta'],
    ['Antti', 'Antin vuoro', 'Antin'],
    ['Satu', 'Sadun idea', 'Sadun'],
    ['Lempi', 'Lemmille kahvi', 'Lemmille'],
    ['Marja', 'Marjalle soitettava', 'Marjalle'],
    ['Hannes', 'Hanneksen vuoro', 'Hanneksen'],
    ['Tuomas', 'Tuomaan kortti', 'Tuomaan'],
    ['Tuomas', 'Tuomakselle', 'Tuomakselle'],
    ['Ainar', 'Ainarille', 'Ainarille'],
    ['Orvokki Ainokainen', 'Orvokin kukat', 'Orvokin'],
    ['Karin', 'Karins tur', 'Karins'],
  ])('%s in “%s”', (name, text, found) => {
    expect(namesIn(text, [name])).toEqual([found]);
  });

  it('is not seen in other words', () => {
    const names = ['Matti', 'Satu', 'Tuomas', 'Sari', 'Ari', 'Meri', 'Kulkija K7'];
    const text = 'matto, Satama, satunnaisesti, Saria, saari, Aritmetiikka, Merimatka, kulkija';
    expect(namesIn(text, names)).toEqual(['Saria']);
  });
});

it('takes the names out of a text and leaves the rest', () => {
  expect(withoutNames('Kahvi kaatui Sarille, K7:lle ja sarille.', names)).toBe(
    'Kahvi kaatui …, … ja sarille.',
  );
  expect(withoutNames('Uni ja lepo', names)).toBe('Uni ja lepo');
  expect(withoutNames('Sari', [])).toBe('Sari');
});
