import type { Language } from '../../contract/app.ts';
import {
  addDays,
  datesFrom,
  type LocalDate,
  type MinuteOfDay,
  mondayOf,
} from '../../kernel/local-date.ts';
import { hoursInWords, hoursOn, offDayNames } from './opening.ts';
import type { PosterSession, ProgrammeInput } from './poster-input.ts';
import { type PublicSession, publicSession, publicSessions } from './public-session.ts';
import { whoIsThere } from './who-is-there.ts';

/** A text in each language of the board, in the order of its languages. */
export type InTurn = readonly string[];

/** A session as the board knows it: no id, no person, no link. */
export type BoardSession = Readonly<{
  startMinute: MinuteOfDay;
  endMinute: MinuteOfDay;
  titles: InTurn;
  places: InTurn;
  theme: string;
  form: PublicSession['form'];
  isCancelled: boolean;
}>;

export type BoardDay = Readonly<{
  date: LocalDate;
  /** Opening hours in words; empty where none are known. */
  hours: InTurn;
  /** Holidays, eves and closures. */
  offDays: readonly InTurn[];
  sessions: readonly BoardSession[];
  /** Who can be met: `10–12` and the profession. */
  available: readonly Readonly<{ when: InTurn; who: InTurn }>[];
}>;

/** The moment of the venue's wall clock. */
type Moment = Readonly<{ date: LocalDate; minute: MinuteOfDay }>;

/**
 * What the board may show, made while somebody is signed in and kept for the time when nobody is:
 * everything in it may be read by anybody in the hall.
 */
export type BoardSnapshot = Readonly<{
  venueName: string;
  languages: readonly Language[];
  /** When it was made. */
  asOf: Moment;
  days: readonly BoardDay[];
  feedback: InTurn;
}>;

/** So far ahead that a long weekend without anybody at the laptop does not empty the board. */
const daysAhead = 20;

/** The days of which the board needs the programme. */
export function boardPeriod(today: LocalDate): Readonly<{ from: LocalDate; until: LocalDate }> {
  const from = mondayOf(today);
  return { from, until: addDays(from, daysAhead) };
}

/** Makes what the board may show, of the days from this week's Monday on. */
export function boardSnapshot(input: ProgrammeInput, asOf: Moment): BoardSnapshot {
  const { languages, venue, feedback } = input;
  const { from, until } = boardPeriod(asOf.date);
  return {
    venueName: venue.name,
    languages,
    asOf: { date: asOf.date, minute: asOf.minute },
    days: datesFrom(from, until).map((date) => boardDay(input, date)),
    feedback: languages.map((language) => feedback[language].trim()),
  };
}

function boardDay(input: ProgrammeInput, date: LocalDate): BoardDay {
  const { languages, offDays } = input;
  const ofDate = input.sessions.filter((session) => session.date === date);
  const known = new Map(ofDate.map((session) => [session.id, session]));
  const sessions = publicSessions(ofDate, languages).flatMap(({ id }) => {
    const session = known.get(id);
    return session ? [boardSession(session, languages)] : [];
  });
  const isHeld = hoursOn(input, date).length === 0 && sessions.some((s) => !s.isCancelled);
  const alone = languages.map((language) => ({ ...input, languages: [language] as const }));
  const names = alone.map((one) => offDayNames(offDays, date, one.languages));
  const people = alone.map((one) => whoIsThere(one, date));
  return {
    date,
    hours: alone.map((one) => (isHeld ? '' : hoursInWords(one, date))),
    offDays: (names[0] ?? []).map((name, i) => names.map((list) => list[i] ?? name)),
    sessions,
    available: (people[0] ?? []).map(({ times, who }, i) => ({
      when: people.map((list) => list[i]?.times ?? times),
      who: people.map((list) => list[i]?.who[0] ?? who[0] ?? ''),
    })),
  };
}

function boardSession(
  session: PosterSession,
  languages: ProgrammeInput['languages'],
): BoardSession {
  const inTurn = languages.map((language) => publicSession(session, [language]));
  const { startMinute, endMinute, theme, form, isCancelled } = publicSession(session, languages);
  return {
    ...{ startMinute, endMinute, theme, form, isCancelled },
    titles: inTurn.map(({ titles }) => titles[0] ?? ''),
    places: inTurn.map(({ place }) => place),
  };
}
