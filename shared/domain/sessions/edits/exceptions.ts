import type { SessionId } from '../../../kernel/ids.ts';
import type { LocalDate } from '../../../kernel/local-date.ts';
import type { OffDay } from '../off-day.ts';
import type { CancelReason } from '../session-status.ts';
import { type FieldChange, fieldChanges } from './field-changes.ts';
import { offDaysByDate } from './off-day-choice.ts';
import {
  isException,
  type Series,
  type SessionState,
  slotDateOf,
  standardOf,
} from './session-state.ts';

/**
 * One line of the list of a series' exceptions. `slotDate` is the date by the rule, `date` where
 * the session is now; `fields` tell how it differs from the series, its date included.
 */
export type SeriesException =
  | Readonly<{
      kind: 'moved' | 'changed';
      sessionId: SessionId;
      slotDate: LocalDate;
      date: LocalDate;
      fields: readonly FieldChange[];
    }>
  | Readonly<{
      kind: 'cancelled';
      sessionId: SessionId;
      slotDate: LocalDate;
      date: LocalDate;
      fields: readonly FieldChange[];
      reason: CancelReason | null;
    }>
  | Readonly<{
      kind: 'added';
      sessionId: SessionId;
      date: LocalDate;
      fields: readonly FieldChange[];
    }>
  /** A date of the rule without a session; the off day says why, if there is one. */
  | Readonly<{ kind: 'left-out'; date: LocalDate; offDay: OffDay | null }>;

type ToList = Readonly<{
  /** The group's sessions; those of its other series only tell that a date is taken. */
  sessions: readonly SessionState[];
  /** The dates of the rule as laid out elsewhere, off days included. */
  dates: readonly LocalDate[];
  offDays: readonly OffDay[];
}>;

/**
 * Every session of a series that is not as its rule has it, in order of date. What was edited with
 * the series (past sessions with the old room, say) is no exception.
 */
export function exceptions(
  series: Series,
  { sessions, dates, offDays }: ToList,
): SeriesException[] {
  const taken = new Set(sessions.map(slotDateOf));
  const off = offDaysByDate(offDays);
  const leftOut = dates
    .filter((date) => date >= series.from && date <= series.until && !taken.has(date))
    .map((date): SeriesException => ({ kind: 'left-out', date, offDay: off.get(date) ?? null }));
  const own = sessions.filter(({ origin }) => origin.seriesId === series.id);
  const ofSessions = own.flatMap((session) => exceptionOf(session, series) ?? []);
  return [...ofSessions, ...leftOut].sort((a, b) =>
    a.date < b.date ? -1 : Number(a.date > b.date),
  );
}

function exceptionOf(session: SessionState, series: Series): SeriesException | null {
  const { id: sessionId, date, origin, status, cancelReason: reason } = session;
  const slotDate = slotDateOf(session);
  const standard = { ...standardOf(series), date: slotDate };
  const fields = isException(session) ? fieldChanges(standard, session) : [];
  if (status === 'cancelled') {
    return { kind: 'cancelled', sessionId, slotDate, date, fields, reason };
  }
  if (origin.kind === 'added') return { kind: 'added', sessionId, date, fields };
  if (fields.length === 0) return null;
  const kind = date === slotDate ? 'changed' : 'moved';
  return { kind, sessionId, slotDate, date, fields };
}
