import type { Language } from '../../contract/app.ts';
import { formatDayLong, formatTimes } from '../../i18n/format.ts';
import type { PosterSession, PosterVenue } from './poster-input.ts';
import { posterWords } from './poster-words.ts';
import { publicSession, withoutLinks } from './public-session.ts';

/** The plan of a session, as its leaders wrote it. */
export type SessionPlan = Readonly<{
  theme: string;
  goal: string;
  method: string;
  equipment: string;
}>;

/** What the participants' print is made of. */
export type PlanPrintInput = Readonly<{
  venue: PosterVenue;
  language: Language;
  session: PosterSession;
  plan: SessionPlan;
  /** The remote link, only where the leader asked for it on the paper; else empty. */
  link: string;
}>;

/** The participants' print: one sheet for the people of the group. */
export type PlanPrint = Readonly<{
  title: string;
  language: Language;
  /** `tiistai 24.11.2026 klo 13–14.30` */
  when: string;
  place: string;
  venue: Readonly<{ name: string; contact: string }>;
  logo: PosterVenue['logo'];
  /** Theme, goal, method, equipment and link: those that were written. */
  parts: readonly Readonly<{ heading: string; text: string }>[];
}>;

/** Makes the participants' print. It goes to the group itself, but still under its public name. */
export function planPrint({ venue, language, session, plan, link }: PlanPrintInput): PlanPrint {
  const words = posterWords[language].plan;
  const { titles, place } = publicSession(session, [language]);
  const parts = [
    { heading: words.theme, text: withoutLinks(plan.theme) },
    { heading: words.goal, text: linesWithoutLinks(plan.goal) },
    { heading: words.method, text: linesWithoutLinks(plan.method) },
    { heading: words.equipment, text: linesWithoutLinks(plan.equipment) },
    { heading: words.link, text: link.trim() },
  ];
  const day = formatDayLong(session.date, language);
  return {
    title: titles[0] ?? '',
    language,
    when: `${day} ${formatTimes(session.startMinute, session.endMinute, language)}`,
    place,
    venue: { name: venue.name, contact: venue.contact },
    logo: venue.logo,
    parts: parts.filter(({ text }) => text !== ''),
  };
}

/** The link stands in its own place, if at all: one in the running text is left out. */
function linesWithoutLinks(text: string): string {
  return text.split(/\r?\n/).map(withoutLinks).join('\n').trim();
}
