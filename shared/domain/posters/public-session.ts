import type { Language } from '../../contract/app.ts';
import { kindRules } from '../sessions/session-kinds.ts';
import type { ByLanguage, PosterLanguages, PosterSession } from './poster-input.ts';
import { distinctTexts, posterWords } from './poster-words.ts';

/** Addresses of the web: a link somebody wrote into a name or a place opens nothing to passers-by. */
const link =
  /(?:\b[a-z][a-z0-9+.-]*:\/\/|\bwww\.)\S*|(?<![\p{L}\p{N}.@-])(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d+)?[/?#]\S*/giu;

/** A text without web addresses, on one line. */
export function withoutLinks(text: string): string {
  return text.replace(link, ' ').replace(/\s+/g, ' ').trim();
}

/** A session as it may be read by anybody. */
export type PublicSession = Readonly<{
  id: string;
  date: PosterSession['date'];
  startMinute: number;
  endMinute: number;
  /** The name in each language of the paper, those that are the same once. */
  titles: readonly string[];
  form: PosterSession['form'];
  /** Empty where the name is not shown: the theme would give the group away. */
  theme: string;
  place: string;
  isCancelled: boolean;
}>;

/** The sessions that may be shown, in the order of the day, as they may be shown. */
export function publicSessions(
  sessions: readonly PosterSession[],
  languages: PosterLanguages,
): readonly PublicSession[] {
  return sessions
    .filter(({ kind, shownAs }) => kindRules[kind].onPoster && shownAs !== 'hidden')
    .map((session) => publicSession(session, languages))
    .toSorted(byTime);
}

/** As it may be shown; a hidden one without its name. */
export function publicSession(session: PosterSession, languages: PosterLanguages): PublicSession {
  const { id, date, startMinute, endMinute, form, status } = session;
  return {
    id,
    date,
    startMinute,
    endMinute,
    titles: distinctTexts(languages.map((language) => titleIn(session, language))),
    form,
    theme: session.shownAs === 'name' ? withoutLinks(session.theme) : '',
    place: placeIn(session, languages),
    isCancelled: status === 'cancelled' || status === 'not-held',
  };
}

function titleIn(session: PosterSession, language: Language): string {
  const text = withoutLinks(chosenName(session)?.[language] ?? '');
  return text === '' ? posterWords[language].unnamed[session.form] : text;
}

function chosenName({ shownAs, title, alias }: PosterSession): ByLanguage | null {
  if (shownAs === 'name') return title;
  return shownAs === 'alias' ? alias : null;
}

function placeIn({ mode, placeText }: PosterSession, languages: PosterLanguages): string {
  const place = withoutLinks(placeText);
  if (mode === 'on-site') return place;
  const how = distinctTexts(languages.map((language) => posterWords[language].mode[mode]));
  // Where a remote session is led from is nobody's way in.
  const parts = mode === 'remote' ? [how.join(' / ')] : [place, how.join(' / ')];
  return parts.filter((part) => part !== '').join(', ');
}

function byTime(a: PublicSession, b: PublicSession): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  const difference = a.startMinute - b.startMinute || a.endMinute - b.endMinute;
  if (difference !== 0) return difference;
  const [left, right] = [a.titles[0] ?? '', b.titles[0] ?? ''];
  return left < right ? -1 : Number(left > right);
}
