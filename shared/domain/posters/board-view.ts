import type { Language } from '../../contract/app.ts';
import { formatTime } from '../../i18n/format.ts';
import { addDays, type LocalDate, type MinuteOfDay, mondayOf } from '../../kernel/local-date.ts';
import type { BoardDay, BoardSession, BoardSnapshot } from './board-programme.ts';
import { bareTimes, dayInWords, fill, formatShortDay, posterWords } from './poster-words.ts';

/** What the board knows, and the venue's clock at the moment of the answer. */
export type BoardProgramme = Readonly<{
  snapshot: BoardSnapshot | null;
  today: LocalDate;
  minuteNow: MinuteOfDay;
}>;

/** How much the screen has room for. */
export type BoardRoom = Readonly<{
  /** Sessions of today. */
  rows: number;
  /** Lines of the other days, headings included. */
  lines: number;
}>;

export type BoardRow = Readonly<{
  time: string;
  title: string;
  place: string;
  theme: string;
  form: BoardSession['form'];
  formWord: string;
  isCancelled: boolean;
  /** "Nyt" while it goes on, else empty. */
  now: string;
}>;

export type BoardLaterDay = Readonly<{
  heading: string;
  hours: string;
  offDays: readonly string[];
  rows: readonly BoardRow[];
  /** `ja 3 muuta`, where there is no room for all. */
  more: string;
}>;

/** The board in one language: every text ready. */
export type BoardView = Readonly<{
  language: Language;
  venueName: string;
  today: Readonly<{
    label: string;
    heading: string;
    hours: string;
    offDays: readonly string[];
    rows: readonly BoardRow[];
    more: string;
    /** Instead of sessions. */
    none: string;
    availableLabel: string;
    available: readonly Readonly<{ when: string; who: string }>[];
  }>;
  laterLabel: string;
  later: readonly BoardLaterDay[];
  feedback: Readonly<{ heading: string; text: string }>;
  /** From when it is, where that is not today; else empty. */
  asOf: string;
}>;

type Turn = Readonly<{ index: number; language: Language }>;

/** The same programme some minutes later, for a board that gets no new answer. */
export function minutesLater(programme: BoardProgramme, minutes: number): BoardProgramme {
  const all = programme.minuteNow + Math.max(0, Math.floor(minutes));
  const today = addDays(programme.today, Math.floor(all / 1440));
  return { ...programme, today, minuteNow: all % 1440 };
}

/** What the board shows now, in the language whose turn it is; null where it knows nothing of today. */
export function boardView(
  { snapshot, today, minuteNow }: BoardProgramme,
  turn: number,
  room: BoardRoom,
): BoardView | null {
  const day = snapshot?.days.find(({ date }) => date === today);
  if (!snapshot || !day) return null;
  const index = turn % snapshot.languages.length;
  const language = snapshot.languages[index] ?? 'fi';
  const at = { index, language };
  const words = posterWords[language];
  const { label, days } = laterDays(snapshot, day);
  return {
    language,
    venueName: snapshot.venueName,
    today: todayView(day, minuteNow, room, at),
    laterLabel: words.board[label],
    later: shared(days, room.lines).map(({ day: later, rows }) => laterDay(later, rows, at)),
    feedback: { heading: words.feedback, text: snapshot.feedback[index] ?? '' },
    asOf: asOfWords(snapshot, today, language),
  };
}

function todayView(
  day: BoardDay,
  minute: MinuteOfDay,
  { rows }: BoardRoom,
  turn: Turn,
): BoardView['today'] {
  const words = posterWords[turn.language];
  // What is over makes room for what is to come.
  const coming = day.sessions.filter(({ endMinute }) => endMinute > minute);
  const shown = coming.slice(0, rows);
  return {
    label: words.board.today,
    heading: dayInWords(day.date, [turn.language])[0] ?? '',
    hours: day.hours[turn.index] ?? '',
    offDays: day.offDays.map((names) => names[turn.index] ?? ''),
    rows: shown.map((session) => boardRow(session, turn, minute)),
    more: moreWords(coming.length - shown.length, turn.language),
    none: day.sessions.length > 0 ? words.board.noneLeft : words.board.noneToday,
    availableLabel: words.available,
    available: day.available.map(({ when, who }) => ({
      when: when[turn.index] ?? '',
      who: who[turn.index] ?? '',
    })),
  };
}

function boardRow(
  session: BoardSession,
  { index, language }: Turn,
  minute: number | null,
): BoardRow {
  const { startMinute, endMinute, titles, places, theme, form, isCancelled } = session;
  const words = posterWords[language];
  const isOn = minute !== null && !isCancelled && startMinute <= minute && minute < endMinute;
  return {
    time: bareTimes(startMinute, endMinute, language),
    title: titles[index] ?? '',
    place: places[index] ?? '',
    ...{ theme, form, isCancelled },
    formWord: isCancelled ? words.cancelled : words.form[form],
    now: isOn ? words.board.now : '',
  };
}

/** The days that are left of this week; when none of them has anything, those of the next. */
function laterDays(
  { days }: BoardSnapshot,
  today: BoardDay,
): Readonly<{ label: 'later' | 'nextWeek'; days: readonly BoardDay[] }> {
  const saysSomething = ({ sessions, offDays }: BoardDay): boolean =>
    sessions.length + offDays.length > 0;
  const nextMonday = addDays(mondayOf(today.date), 7);
  const thisWeek = days.filter(({ date }) => date > today.date && date < nextMonday);
  if (thisWeek.some(saysSomething)) return { label: 'later', days: thisWeek.filter(saysSomething) };
  const nextWeek = days.filter(({ date }) => date >= nextMonday && date < addDays(nextMonday, 7));
  return { label: 'nextWeek', days: nextWeek.filter(saysSomething) };
}

/** How many sessions of each day are shown: all, or the lines shared out a line at a time. */
function shared(
  days: readonly BoardDay[],
  lines: number,
): readonly Readonly<{ day: BoardDay; rows: number }>[] {
  const wanted = days.map(({ sessions }) => sessions.length);
  const given = days.map(() => 0);
  let left = lines - days.reduce((sum, { offDays }) => sum + 1 + offDays.length, 0);
  while (left > 0 && given.some((count, i) => count < (wanted[i] ?? 0))) {
    for (const [i, want] of wanted.entries()) {
      if (left > 0 && (given[i] ?? 0) < want) {
        given[i] = (given[i] ?? 0) + 1;
        left -= 1;
      }
    }
  }
  // Where some are left out, the last line says how many.
  return days.map((day, i) => {
    const [count, want] = [given[i] ?? 0, wanted[i] ?? 0];
    return { day, rows: count < want ? Math.max(0, count - 1) : count };
  });
}

function laterDay(day: BoardDay, rows: number, turn: Turn): BoardLaterDay {
  return {
    heading: dayInWords(day.date, [turn.language])[0] ?? '',
    hours: day.hours[turn.index] ?? '',
    offDays: day.offDays.map((names) => names[turn.index] ?? ''),
    rows: day.sessions.slice(0, rows).map((session) => boardRow(session, turn, null)),
    more: moreWords(day.sessions.length - rows, turn.language),
  };
}

function moreWords(count: number, language: Language): string {
  const { more_one: one, more_other: other } = posterWords[language].board;
  if (count <= 0) return '';
  return fill(count === 1 ? one : other, { count });
}

function asOfWords({ asOf }: BoardSnapshot, today: LocalDate, language: Language): string {
  if (asOf.date === today) return '';
  const { at, board } = posterWords[language];
  const time = fill(at, { time: formatTime(asOf.minute, language) });
  return fill(board.asOf, { when: `${formatShortDay(asOf.date, language)} ${time}` });
}
