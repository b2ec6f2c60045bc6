import type { Language } from '../../contract/app.ts';
import { formatTime } from '../../i18n/format.ts';
import type { LocalDate, MinuteOfDay } from '../../kernel/local-date.ts';
import { kindRules } from '../sessions/session-kinds.ts';
import type { PosterLanguages, PosterSession, PosterVenue } from './poster-input.ts';
import { bareTimes, distinctTexts, fill, formatShortDay, posterWords } from './poster-words.ts';
import { publicSession, withoutLinks } from './public-session.ts';

/** When and where: of the next session, or of this one after it moved. */
export type NoticeTime = Readonly<{
  date: LocalDate;
  startMinute: MinuteOfDay;
  endMinute: MinuteOfDay;
  placeText: string;
}>;

/** What the door notice of a session is made of. Why it is cancelled has no place here. */
export type NoticeInput = Readonly<{
  venue: PosterVenue;
  languages: PosterLanguages;
  /** The day it will hang on the door: "today" is said of that day. */
  today: LocalDate;
  /** The session as it was planned. */
  session: PosterSession;
  /** False for a session without a group, such as an information event. */
  isGroup: boolean;
  happened:
    | Readonly<{ kind: 'cancelled'; next: NoticeTime | null }>
    | Readonly<{ kind: 'moved'; to: NoticeTime }>;
}>;

/** The notice in one language, from the largest line to the smallest. */
export type NoticeTexts = Readonly<{
  language: Language;
  /** The group; its public name. */
  name: string;
  headline: string;
  /** The session meant: `ti 24.11. klo 13–14.30, Sali`. */
  session: string;
  /** What follows: `Seuraava kerta` and when. */
  followLabel: string;
  follow: string;
}>;

export type DoorNotice = Readonly<{
  title: string;
  languages: PosterLanguages;
  venue: Readonly<{ name: string; contact: string }>;
  logo: PosterVenue['logo'];
  texts: readonly NoticeTexts[];
}>;

/** The notice for the door, or null for a kind of session that nobody may read of. */
export function doorNotice(input: NoticeInput): DoorNotice | null {
  const { languages, venue, session } = input;
  if (!kindRules[session.kind].onPoster) return null;
  return {
    title: distinctTexts(languages.map((l) => posterWords[l].notice.title)).join(' / '),
    languages,
    venue: { name: venue.name, contact: venue.contact },
    logo: venue.logo,
    texts: languages.map((language) => textsIn(input, language)),
  };
}

function textsIn(input: NoticeInput, language: Language): NoticeTexts {
  const { session, happened } = input;
  const { notice } = posterWords[language];
  const { titles, place } = publicSession(session, [language]);
  const planned = whenAndWhere({ ...session, placeText: place }, language);
  const said = { language, name: titles[0] ?? '', headline: headlineOf(input, language) };
  if (happened.kind === 'moved') {
    const follow = whenAndWhere(happened.to, language);
    return { ...said, session: `${notice.was}: ${planned}`, followLabel: notice.now, follow };
  }
  const { next } = happened;
  // Whoever came for a single event waits for no next one.
  const noNext = input.isGroup ? notice.noNext : '';
  if (!next) return { ...said, session: planned, followLabel: '', follow: noNext };
  // Its own place is said only where it is another one.
  const isSamePlace = withoutLinks(next.placeText) === withoutLinks(session.placeText);
  const follow = startOf(isSamePlace ? { ...next, placeText: '' } : next, language);
  return { ...said, session: planned, followLabel: notice.next, follow };
}

function headlineOf(
  { session, today, isGroup, happened }: NoticeInput,
  language: Language,
): string {
  const { notice } = posterWords[language];
  if (happened.kind === 'moved') return isGroup ? notice.groupMoved : notice.otherMoved;
  const isToday = session.date === today;
  if (isGroup) return isToday ? notice.groupNotToday : notice.groupNotThen;
  return isToday ? notice.otherNotToday : notice.otherNotThen;
}

/** `ti 24.11. klo 13–14.30, Sali` */
function whenAndWhere(time: NoticeTime, language: Language): string {
  const { date, startMinute, endMinute, placeText } = time;
  const at = fill(posterWords[language].at, { time: bareTimes(startMinute, endMinute, language) });
  return joined(`${formatShortDay(date, language)} ${at}`, placeText);
}

/** `to 26.11. klo 13` */
function startOf({ date, startMinute, placeText }: NoticeTime, language: Language): string {
  const at = fill(posterWords[language].at, { time: formatTime(startMinute, language) });
  return joined(`${formatShortDay(date, language)} ${at}`, placeText);
}

function joined(when: string, placeText: string): string {
  const place = withoutLinks(placeText);
  return place === '' ? when : `${when}, ${place}`;
}
