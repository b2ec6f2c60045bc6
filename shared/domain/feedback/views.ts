import type { GroupId, SessionId, VenueId } from '../../kernel/ids.ts';
import type { LocalDate } from '../../kernel/local-date.ts';
import type { FormVersionId } from './form.ts';
import { monthNameOf, monthOfWeek, type Place } from './place.ts';
import type { Stream } from './settle.ts';

/** Answers released together, as figures are made of them; never changed, never taken apart. */
export type Block = Stream &
  Readonly<{
    /** A random name of the block. */
    key: string;
    place: Place;
    /** How many gave each value; empty for texts. */
    counts: ReadonlyMap<number, number>;
  }>;

/** What is asked for. Null: every one. */
export type View = Readonly<{
  venueId: VenueId | null;
  groupId: GroupId | null;
  sessionId: SessionId | null;
  /** First and last month, `2026-11`. */
  from: string;
  to: string;
  versionIds: readonly FormVersionId[];
}>;

/** What a session is of today; null when it is gone. */
export type SessionFact = Readonly<{ groupId: GroupId | null; date: LocalDate }>;
export type SessionOf = (id: SessionId) => SessionFact | null;

/**
 * First and last month of a place: a week counts to the month of its Thursday, and so does a session
 * that is gone.
 */
export function monthsOf(
  { level, period, sessionId }: Place,
  sessionOf: SessionOf,
): Readonly<{ from: string; to: string }> {
  if (level === 'venue-year') return { from: `${period}-01`, to: `${period}-12` };
  const session = level === 'session' && sessionId !== '' ? sessionOf(sessionId) : null;
  if (session) return { from: monthNameOf(session.date), to: monthNameOf(session.date) };
  const isWeek = level === 'session' || level === 'venue-week';
  const month = isWeek ? monthOfWeek(period) : period;
  return { from: month, to: month };
}

/** The group of a place; null where it has none. */
export function groupOf({ groupId, sessionId }: Place, sessionOf: SessionOf): GroupId | null {
  if (groupId !== '') return groupId;
  return sessionId === '' ? null : (sessionOf(sessionId)?.groupId ?? null);
}

/**
 * Whether a block counts in a view: with all of its answers, and only where its whole place lies
 * inside. So a year's block is in no month, and a venue's block in no group.
 */
export function liesIn({ place, versionId }: Block, view: View, sessionOf: SessionOf): boolean {
  if (!view.versionIds.includes(versionId)) return false;
  if (view.venueId !== null && place.venueId !== view.venueId) return false;
  if (view.groupId !== null && groupOf(place, sessionOf) !== view.groupId) return false;
  if (view.sessionId !== null && place.sessionId !== view.sessionId) return false;
  const { from, to } = monthsOf(place, sessionOf);
  return view.from <= from && to <= view.to;
}
