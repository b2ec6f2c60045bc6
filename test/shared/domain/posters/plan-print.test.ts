import { expect, it } from 'vitest';
import { planPrint } from '#shared/domain/posters/plan-print.ts';
import { aPosterInput, aPosterSession } from '#test/support/a-programme.ts';

const { venue } = aPosterInput();
const plan = {
  theme: 'Uni https://example.org/kokous',
  goal: 'Yksi keino kullekin',
  method: 'Alkupiiri\nkatso www.example.org/x\nLoppupiiri',
  equipment: '',
};

it('has what the leaders wrote, without empty parts and without links', () => {
  const print = planPrint({ venue, language: 'fi', session: aPosterSession(), plan, link: '' });
  expect(print).toMatchObject({
    title: 'Aamukahvila',
    when: 'maanantai 23.11.2026 klo 10–11.30',
    place: 'Sali',
    parts: [
      { heading: 'Aihe', text: 'Uni' },
      { heading: 'Tavoite', text: 'Yksi keino kullekin' },
      { heading: 'Näin toimimme', text: 'Alkupiiri\nkatso\nLoppupiiri' },
    ],
  });
  expect(JSON.stringify(print.parts)).not.toContain('example.org');
});

it('has the link where the leader asked for it', () => {
  const link = 'https://example.org/kokous';
  const print = planPrint({ venue, language: 'en', session: aPosterSession(), plan, link });
  expect(print.parts.at(-1)).toEqual({ heading: 'Remote link', text: link });
});
