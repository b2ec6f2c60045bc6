import type {
  CalendarProgramme,
  CalendarSeries,
  CalendarSession,
} from '#shared/domain/programme-export/calendar-programme.ts';
import { calendarKeysOf, uidOf } from '#shared/domain/programme-import/calendar-keys.ts';
import { entryStatusOf } from '#shared/domain/programme-import/entry-status.ts';
import { type WallMinute, wallAt } from '#shared/domain/programme-import/wall-time.ts';
import { venueTimeZone } from '#shared/domain/programme-import/zones.ts';
import { utcInstant, venueZoneLines, zonedTimes } from './calendar-times.ts';
import { contentLine, textValue } from './content-line.ts';
import { planRecurrence, type Recurrence } from './plan-recurrence.ts';

/** What every VEVENT is written from. */
type Entry = Readonly<{
  uid: string;
  start: WallMinute;
  end: WallMinute;
  title: string;
  placeText: string;
  isCancelled: boolean;
  sequence: number;
  changedAtMs: number;
}>;

/**
 * A programme as an iCalendar file (RFC 5545): a series as a recurring entry with its exceptions,
 * other sessions one by one. The same programme always makes the same text, and a session keeps its
 * UID in every file. Nobody's name can be in it: the input has none.
 */
export function writeCalendar(programme: CalendarProgramme): string {
  const { name, language } = programme;
  const sessions = programme.sessions.toSorted(
    (a, b) => startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1),
  );
  const series = programme.series.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const keys = calendarKeysOf(sessions, series);
  const ofSeries = series.map((one) => {
    const mayBe = sessions.filter(({ id, seriesId }) => seriesId === one.id && keys.get(id)?.[1]);
    return recurringEntry(one, mayBe);
  });
  const told = new Set(ofSeries.flatMap((entry) => entry?.sessions ?? []));
  const alone = sessions.filter((session) => !told.has(session));
  return [
    ...headLines(name, language),
    venueZoneLines,
    ...ofSeries.flatMap((entry) => (entry ? seriesLines(entry, language) : [])),
    ...alone.flatMap((one) => entryLines(entryOf(one, uidOf(one.id)), [], language)),
    contentLine('END', 'VCALENDAR'),
  ].join('');
}

function headLines(name: string, language: string): string[] {
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', `-//Narikka//Narikka//${language.toUpperCase()}`),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('METHOD', 'PUBLISH'),
    contentLine('X-WR-CALNAME', textValue(name)),
    contentLine('X-WR-TIMEZONE', venueTimeZone),
  ];
}

const startOf = ({ date, startMinute }: CalendarSession): WallMinute => wallAt(date, startMinute);

const slotOf = ({ slotDate }: CalendarSession, { startMinute }: CalendarSeries): WallMinute =>
  wallAt(slotDate, startMinute);

/** A series with those of its sessions that its recurring entry tells, or has exceptions for. */
type RecurringEntry = Readonly<{
  series: CalendarSeries;
  sessions: readonly CalendarSession[];
  recurrence: Recurrence;
}>;

function recurringEntry(
  series: CalendarSeries,
  sessions: readonly CalendarSession[],
): RecurringEntry | null {
  if (sessions.length === 0) return null;
  const recurrence = planRecurrence(
    series,
    sessions.map(({ slotDate }) => slotDate),
  );
  if (!recurrence) return null;
  const told = sessions.filter((one) => recurrence.held.has(slotOf(one, series)));
  return { series, sessions: told, recurrence };
}

/** The recurring entry of a series, and one more for each session that is otherwise. */
function seriesLines({ series, sessions, recurrence }: RecurringEntry, language: string): string[] {
  const { start, rule, leftOut } = recurrence;
  const changed = sessions.filter((one) => isOtherwise(one, series));
  const like = [series, ...sessions.filter((one) => !changed.includes(one))];
  const uid = uidOf(series.id);
  const master = {
    ...{ uid, start, end: start + series.endMinute - series.startMinute, isCancelled: false },
    ...{ title: series.title, placeText: series.placeText },
    // The entry speaks for all sessions that have none of their own, also for their changes.
    sequence: Math.max(...like.map(({ sequence }) => sequence)),
    changedAtMs: Math.max(...like.map(({ changedAtMs }) => changedAtMs)),
  };
  const left = leftOut.length > 0 ? [zonedTimes('EXDATE', leftOut)] : [];
  const overrides = changed.flatMap((one) => {
    const slot = zonedTimes('RECURRENCE-ID', [slotOf(one, series)]);
    return entryLines(entryOf(one, uid), [slot], language);
  });
  return [...entryLines(master, [contentLine('RRULE', rule), ...left], language), ...overrides];
}

/** Whether a session is not as its series has it, so that the recurring entry does not tell it. */
function isOtherwise(session: CalendarSession, series: CalendarSeries): boolean {
  const fields = ['title', 'placeText', 'startMinute', 'endMinute'] as const;
  return (
    session.date !== session.slotDate ||
    isCalledOff(session) ||
    fields.some((field) => session[field] !== series[field])
  );
}

const isCalledOff = ({ status }: CalendarSession): boolean => entryStatusOf(status) === 'cancelled';

function entryOf(session: CalendarSession, uid: string): Entry {
  const { date, endMinute, title, placeText, sequence, changedAtMs } = session;
  const times = { start: startOf(session), end: wallAt(date, endMinute) };
  return {
    uid,
    title,
    placeText,
    sequence,
    changedAtMs,
    ...times,
    isCancelled: isCalledOff(session),
  };
}

/** One VEVENT (RFC 5545 3.6.1). DTSTAMP is the last change, so that nothing new writes nothing new. */
function entryLines(entry: Entry, recurrence: readonly string[], language: string): string[] {
  const { uid, start, end, title, placeText, isCancelled, sequence } = entry;
  const changed = utcInstant(entry.changedAtMs);
  const place = [contentLine(`LOCATION;LANGUAGE=${language}`, textValue(placeText))];
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', textValue(uid)),
    contentLine('SEQUENCE', String(sequence)),
    contentLine('DTSTAMP', changed),
    contentLine('LAST-MODIFIED', changed),
    zonedTimes('DTSTART', [start]),
    zonedTimes('DTEND', [end]),
    ...recurrence,
    contentLine('STATUS', isCancelled ? 'CANCELLED' : 'CONFIRMED'),
    contentLine(`SUMMARY;LANGUAGE=${language}`, textValue(title)),
    ...(placeText === '' ? [] : place),
    contentLine('END', 'VEVENT'),
  ];
}
