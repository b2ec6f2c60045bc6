import { addDays, datesFrom, type LocalDate, mondayOf } from '../../kernel/local-date.ts';
import { type PosterDay, posterDay } from './poster-day.ts';
import type {
  Picture,
  PosterInput,
  PosterLanguages,
  PosterPaper,
  PosterPrint,
} from './poster-input.ts';
import { distinctTexts, formatShortDay, inEach, posterWords, weekInWords } from './poster-words.ts';
import { type PublicSession, publicSessions } from './public-session.ts';
import { type WhoIsThere, whoIsThere } from './who-is-there.ts';

export type PosterWeek = Readonly<{
  monday: LocalDate;
  /** `vko 48, 23.–27.11.2026` */
  heading: string;
  /** Monday to Friday, and of the weekend the days on which something is on. */
  days: readonly PosterDay[];
  /** Days of the weekend on which the doors are open and nothing else: `la 28.11. avoinna 9–16`. */
  alsoOpen: string;
  whoIsThere: readonly WhoIsThere[];
}>;

/** A weekly programme as it is read on a wall: every text ready, nothing left to decide but where. */
export type PosterModel = Readonly<{
  languages: PosterLanguages;
  paper: PosterPaper;
  print: PosterPrint;
  title: string;
  venue: Readonly<{ name: string; address: string; contact: string }>;
  logo: Picture | null;
  weeks: readonly PosterWeek[];
  /** What the signs of open and closed mean, of those that occur. */
  legend: readonly Readonly<{ form: PublicSession['form']; text: string }>[];
  whoIsThereHeading: string;
  feedback: Readonly<{ heading: string; texts: readonly string[] }>;
  funders: string;
  /** For a programme that needs more than one page: `jatkoa`, `Sivu {{page}}/{{pages}}`. */
  continued: string;
  pageWord: string;
}>;

/** Makes the poster of each week from the first day to the last: what may be shown, in words. */
export function weekPoster(input: PosterInput): PosterModel {
  const { languages, venue } = input;
  const sessions = publicSessions(input.sessions, languages);
  const weeks = mondaysOf(input).map((monday) => weekOf(input, sessions, monday));
  const shown = weeks.flatMap(({ days }) => days.flatMap(({ entries }) => entries));
  const forms = (['open', 'closed'] as const).filter((form) => shown.some((e) => e.form === form));
  return {
    languages,
    paper: input.paper,
    print: input.print,
    title: inEach(languages, ({ title }) => title),
    venue: { name: venue.name, address: venue.address, contact: venue.contact },
    logo: venue.logo,
    weeks,
    legend: forms.map((form) => ({ form, text: inEach(languages, (w) => w.legend[form]) })),
    whoIsThereHeading: inEach(languages, ({ available }) => available),
    feedback: {
      heading: inEach(languages, ({ feedback }) => feedback),
      texts: distinctTexts(languages.map((language) => input.feedback[language].trim())),
    },
    funders: input.funders.trim(),
    continued: inEach(languages, ({ continued }) => continued),
    pageWord: posterWords[languages[0]].page,
  };
}

function mondaysOf({ from, until }: PosterInput): readonly LocalDate[] {
  return datesFrom(mondayOf(from), until).filter((date) => date === mondayOf(date));
}

function weekOf(
  input: PosterInput,
  sessions: readonly PublicSession[],
  monday: LocalDate,
): PosterWeek {
  const all = datesFrom(monday, addDays(monday, 6)).map((date) => posterDay(input, sessions, date));
  const days = all.filter((day, i) => i < 5 || day.entries.length > 0);
  const alsoOpen = all.filter((day) => day.isOpen && !days.includes(day));
  const last = days.at(-1)?.date ?? monday;
  return {
    monday,
    heading: weekInWords(monday, last, input.languages),
    days,
    alsoOpen: alsoOpen.map((day) => openInWords(day, input.languages)).join(' · '),
    whoIsThere: days.flatMap(({ date }) => whoIsThere(input, date)),
  };
}

function openInWords({ date, hours }: PosterDay, languages: PosterLanguages): string {
  const names = distinctTexts(languages.map((language) => formatShortDay(date, language)));
  return `${names.join(' / ')} ${hours}`;
}
