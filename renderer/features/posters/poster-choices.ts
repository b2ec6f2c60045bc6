import type { Language } from '#shared/contract/app.ts';
import type { PosterPaper, PosterPrint } from '#shared/domain/posters/poster-input.ts';
import { addDays, isoWeekdayOf, type LocalDate, mondayOf } from '#shared/kernel/local-date.ts';

/** One language, or two side by side. */
export const languageChoices = ['fi', 'sv', 'en', 'fi+sv', 'sv+fi', 'fi+en'] as const;
export type LanguageChoice = (typeof languageChoices)[number];

export const papers = ['A4', 'A3'] as const satisfies readonly PosterPaper[];
export const prints = ['normal', 'large'] as const satisfies readonly PosterPrint[];

/** What is remembered of the last poster; the week never is. */
export type PosterChoices = Readonly<{
  languages: LanguageChoice;
  paper: PosterPaper;
  print: PosterPrint;
}>;

const oneOf = <T extends string>(all: readonly T[], value: unknown, otherwise: T): T =>
  all.find((each) => each === value) ?? otherwise;

/** Reads remembered choices; whatever is not understood becomes the first choice. */
export function readPosterChoices(text: string | undefined, language: Language): PosterChoices {
  const [languages, paper, print] = (text ?? '').split(' ');
  return {
    languages: oneOf(languageChoices, languages, language),
    paper: oneOf(papers, paper, 'A4'),
    print: oneOf(prints, print, 'normal'),
  };
}

/** Writes choices to be remembered. */
export const writePosterChoices = ({ languages, paper, print }: PosterChoices): string =>
  [languages, paper, print].join(' ');

/** The languages of a choice in their order. */
export const languagesOf = (choice: LanguageChoice): Language[] =>
  choice.split('+').flatMap((one) => (one === 'fi' || one === 'sv' || one === 'en' ? [one] : []));

/** The week a poster is wanted of: from Thursday on the next one is made ready. */
export function firstMonday(today: LocalDate): LocalDate {
  const monday = mondayOf(today);
  return isoWeekdayOf(today) >= 4 ? addDays(monday, 7) : monday;
}
