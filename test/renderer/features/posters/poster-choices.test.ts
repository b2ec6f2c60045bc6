import { expect, it } from 'vitest';
import { day } from '#shared/kernel/local-date.ts';
import {
  firstMonday,
  languageChoices,
  languagesOf,
  papers,
  prints,
  readPosterChoices,
  writePosterChoices,
} from '../../../../renderer/features/posters/poster-choices.ts';

it('reads what it has written, and the first choice where something else is remembered', () => {
  for (const languages of languageChoices)
    for (const paper of papers)
      for (const print of prints) {
        const choices = { languages, paper, print };
        expect(readPosterChoices(writePosterChoices(choices), 'fi')).toEqual(choices);
      }
  const first = { languages: 'sv', paper: 'A4', print: 'normal' };
  for (const text of [undefined, '', 'xx A9 huge', '{"languages":"fi"}', '   ']) {
    expect(readPosterChoices(text, 'sv'), text).toEqual(first);
  }
});

it('has the first language of two first', () => {
  expect(languagesOf('sv+fi')).toEqual(['sv', 'fi']);
  expect(languagesOf('en')).toEqual(['en']);
});

it('begins with this week until Wednesday and with the next one from Thursday on', () => {
  expect(firstMonday(day('2026-11-25'))).toBe('2026-11-23');
  expect(firstMonday(day('2026-11-26'))).toBe('2026-11-30');
  expect(firstMonday(day('2026-12-31'))).toBe('2027-01-04');
});
