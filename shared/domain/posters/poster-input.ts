import type { Language } from '../../contract/app.ts';
import type { LocalDate, MinuteOfDay } from '../../kernel/local-date.ts';
import type { GroupForm, PosterAs } from '../groups/group-kinds.ts';
import type { SessionKind, SessionMode } from '../sessions/session-kinds.ts';
import type { SessionStatus } from '../sessions/session-status.ts';

/** A text in each language; one that was written once is the same in all. */
export type ByLanguage = Readonly<Record<Language, string>>;

/** One language, or two side by side; the first is the larger. */
export type PosterLanguages = readonly [Language] | readonly [Language, Language];

/**
 * What the outside may know of a session. There is no place here for a person, for the reason of a
 * cancellation or for a remote link: what is not given cannot be printed.
 */
export type PosterSession = Readonly<{
  id: string;
  date: LocalDate;
  startMinute: MinuteOfDay;
  endMinute: MinuteOfDay;
  /** The kind of session; some kinds are never shown outside. */
  kind: SessionKind;
  title: ByLanguage;
  /** Sensitive names stand under an alias, without a name, or not at all. */
  shownAs: PosterAs;
  /** The public name, for `alias`; without one the session is shown without a name. */
  alias: ByLanguage | null;
  form: GroupForm;
  theme: string;
  /** The room, or where it is when not here. */
  placeText: string;
  status: SessionStatus;
  mode: SessionMode;
}>;

/** A holiday, an eve or a closure. On an eve the venue may be open. */
export type OffDay = Readonly<{
  date: LocalDate;
  name: ByLanguage;
  reason: 'holiday' | 'eve' | 'closure';
}>;

/** Opening hours of a weekday (Monday 1) within a season, both ends included. */
export type PosterHours = Readonly<{
  from: LocalDate;
  until: LocalDate;
  weekday: number;
  opensMinute: MinuteOfDay;
  closesMinute: MinuteOfDay;
}>;

/** Who can be met and when: a profession or a service, never a name. */
export type Availability = Readonly<{
  when: Readonly<{ weekday: number }> | Readonly<{ date: LocalDate }>;
  startMinute: MinuteOfDay;
  endMinute: MinuteOfDay;
  who: ByLanguage;
}>;

/** A PNG or JPEG. */
export type Picture = Readonly<{ mime: 'image/png' | 'image/jpeg'; base64: string }>;

export type PosterVenue = Readonly<{
  name: string;
  address: string;
  /** Telephone, e-mail or web address of the venue, as it is to be read. */
  contact: string;
  logo: Picture | null;
}>;

/** The programme of a venue as the poster and the board are made of. */
export type ProgrammeInput = Readonly<{
  venue: PosterVenue;
  languages: PosterLanguages;
  sessions: readonly PosterSession[];
  offDays: readonly OffDay[];
  openingHours: readonly PosterHours[];
  availabilities: readonly Availability[];
  /** What was changed because of feedback; empty for none. */
  feedback: ByLanguage;
}>;

export type PosterPaper = 'A4' | 'A3';
export type PosterPrint = 'normal' | 'large';

/** Everything the poster of some weeks needs. */
export type PosterInput = ProgrammeInput &
  Readonly<{
    /** The first and the last day; a week on the poster has all its days from Monday to Friday. */
    from: LocalDate;
    until: LocalDate;
    paper: PosterPaper;
    print: PosterPrint;
    /** Who pays, in one line; empty for none. */
    funders: string;
  }>;
