import type { Language } from '../../contract/app.ts';
import type { SeriesId, SessionId } from '../../kernel/ids.ts';
import type { LocalDate, MinuteOfDay } from '../../kernel/local-date.ts';
import type { SessionStatus } from '../sessions/session-status.ts';

/** What sessions and series show, as the reader may see it: public titles, and nobody's name. */
type Shown = Readonly<{
  title: string;
  /** Room and venue, or empty. */
  placeText: string;
  startMinute: MinuteOfDay;
  endMinute: MinuteOfDay;
  /** How often it was changed (RFC 5545 3.8.7.4). Never less than it was in an earlier file. */
  sequence: number;
  /** When it was last changed, milliseconds since 1970. */
  changedAtMs: number;
}>;

/** One session. `held` and `not-held` are not told: the reader sees planned or cancelled. */
export type CalendarSession = Shown &
  Readonly<{
    id: SessionId;
    seriesId: SeriesId | null;
    /** The date of the rule it stands for, also after it was moved; otherwise its own. */
    slotDate: LocalDate;
    date: LocalDate;
    status: SessionStatus;
  }>;

/** What a series gives its sessions. */
export type CalendarSeries = Shown &
  Readonly<{
    id: SeriesId;
    /** An RRULE value, or the content lines of `toRrule`. */
    rule: string;
    /** The rule's first date is the first match on or after this day. */
    from: LocalDate;
  }>;

/** All of a calendar file. */
export type CalendarProgramme = Readonly<{
  /** Venue, and programme where there are several: what the reader's calendar is called. */
  name: string;
  language: Language;
  sessions: readonly CalendarSession[];
  /** Those of the sessions' series that go on as series; sessions of others are written alone. */
  series: readonly CalendarSeries[];
}>;
