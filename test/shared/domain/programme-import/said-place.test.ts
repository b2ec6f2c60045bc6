import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutLinks } from '#shared/domain/posters/public-session.ts';
import { saidPlace } from '#shared/domain/programme-import/said-place.ts';

const zoom = 'https://zoom.us/j/123?pwd=abc';
const said = (text: string): unknown[] => {
  const { placeText, link, mode } = saidPlace(text);
  return [placeText, link, mode];
};

describe('saidPlace', () => {
  it.each<[text: string, placeText: string, link: string, mode: string | null]>([
    ['Iso sali, Ilo', 'Iso sali, Ilo', '', null],
    [zoom, '', zoom, 'remote'],
    [`Kirjasto, ${zoom}`, 'Kirjasto', zoom, 'hybrid'],
    [`Kirjasto (${zoom}).`, 'Kirjasto', zoom, 'hybrid'],
    [`${zoom}\nIlotie 1`, 'Ilotie 1', zoom, 'hybrid'],
    ['meet.google.com/abc-defg', '', 'https://meet.google.com/abc-defg', 'remote'],
    ['www.esimerkki.fi', '', 'https://www.esimerkki.fi', 'remote'],
    ['zoommtg://zoom.us/join?confno=1', '', '', 'remote'],
    [`${zoom} https://esimerkki.fi/2`, '', zoom, 'remote'],
    [`https://esimerkki.fi/${'x'.repeat(500)}`, '', '', 'remote'],
    ['etänä', '', '', 'remote'],
    ['På distans', '', '', 'remote'],
    ['', '', '', null],
  ])('reads %s', (text, ...expected) => {
    expect(said(text)).toEqual(expected);
  });

  it('leaves no address in the place, whatever stands around it', () => {
    const part = fc.oneof(fc.string(), fc.constantFrom(zoom, 'www.a.fi', ',', ' ', '(', '\n'));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const { placeText } = saidPlace(parts.join(''));
        expect(withoutLinks(placeText)).toBe(placeText);
      }),
    );
  });

  it('says the same of a place that it has said', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { placeText } = saidPlace(`${text} ${zoom}`);
        fc.pre(!['etänä', 'på distans', 'remote'].includes(placeText.toLowerCase()));
        expect(saidPlace(placeText).placeText).toBe(placeText);
      }),
    );
  });
});
