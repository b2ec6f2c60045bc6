import type { LocalDate } from '../../kernel/local-date.ts';
import { hoursInWords, hoursOn, offDayNames } from './opening.ts';
import type { PosterLanguages, ProgrammeInput } from './poster-input.ts';
import { bareTimes, dayInWords, inEach } from './poster-words.ts';
import type { PublicSession } from './public-session.ts';

/** One session on the paper. */
export type PosterEntry = Readonly<{
  id: string;
  time: string;
  /** The name in each language of the paper. */
  titles: readonly string[];
  form: PublicSession['form'];
  /** The word beside the sign of the form. */
  formWord: string;
  theme: string;
  place: string;
  /** "PERUTTU" for a session that does not take place, else empty. */
  cancelled: string;
}>;

/** One day on the paper. */
export type PosterDay = Readonly<{
  date: LocalDate;
  /** The day in each language of the paper. */
  headings: readonly string[];
  /** Opening hours, or that it is closed; empty where no hours are known. */
  hours: string;
  /** Holidays, eves and closures by name. */
  offDays: readonly string[];
  entries: readonly PosterEntry[];
  /** What a day without sessions says. */
  nothing: string;
  /** Whether the doors are open. */
  isOpen: boolean;
}>;

/** What one day of the programme says. */
export function posterDay(
  input: ProgrammeInput,
  sessions: readonly PublicSession[],
  date: LocalDate,
): PosterDay {
  const { languages, offDays } = input;
  const entries = sessions
    .filter((session) => session.date === date)
    .map((session) => posterEntry(session, languages));
  const hours = hoursOn(input, date);
  return {
    date,
    headings: dayInWords(date, languages),
    // Where something takes place on a day off, "closed" would send people away.
    hours: hours.length === 0 && entries.some(isHeld) ? '' : hoursInWords(input, date),
    offDays: offDayNames(offDays, date, languages),
    entries,
    nothing: inEach(languages, ({ nothing }) => nothing),
    isOpen: hours.length > 0,
  };
}

/** What one session says. */
export function posterEntry(session: PublicSession, languages: PosterLanguages): PosterEntry {
  const { id, startMinute, endMinute, titles, form, theme, place, isCancelled } = session;
  return {
    id,
    time: bareTimes(startMinute, endMinute, languages[0]),
    titles,
    form,
    formWord: inEach(languages, (words) => words.form[form]),
    theme,
    place,
    cancelled: isCancelled ? inEach(languages, ({ cancelled }) => cancelled) : '',
  };
}

const isHeld = ({ cancelled }: PosterEntry): boolean => cancelled === '';
