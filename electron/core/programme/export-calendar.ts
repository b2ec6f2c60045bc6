import type { CallOutput, ParsedInput } from '#shared/contract/contract.ts';
import { posterWords } from '#shared/domain/posters/poster-words.ts';
import { publicSessions } from '#shared/domain/posters/public-session.ts';
import type {
  CalendarSeries,
  CalendarSession,
} from '#shared/domain/programme-export/calendar-programme.ts';
import { placeTextOf } from '#shared/domain/programme-import/place-text.ts';
import {
  type Series,
  type SessionState,
  slotDateOf,
} from '#shared/domain/sessions/edits/session-state.ts';
import { seesEveryRoster } from '#shared/domain/staff/roles.ts';
import { translator } from '#shared/i18n/translate.ts';
import type { SessionId } from '#shared/kernel/ids.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { periodFault } from '../check-period.ts';
import type { Context } from '../context.ts';
import { posterSessions } from '../posters/programme-input.ts';
import type { SessionRow } from '../programme-ports.ts';
import { type Names, namesOf } from '../sessions/shown-programme.ts';
import type { ProgrammeFiles } from './programme-files.ts';

type Asked = ParsedInput<'programme.exportCalendar'>;

/** What the reader sees of a session: as the staff names it, or as the wall does. */
type Shown = Readonly<{ title: string; placeText: string }>;

/** The longest period of one file. */
const longestDays = 800;

/**
 * The programme of a venue, a group or a leader as a calendar file; nobody's name is in it. A series
 * that has a session in the period is written whole: calendar programs take its entry for all there
 * is of it, and a shorter one would delete the other dates there.
 */
export const exportCalendar =
  ({ writeCalendar }: ProgrammeFiles) =>
  (context: Context, asked: Asked): Result<CallOutput<'programme.exportCalendar'>> => {
    const { of, from, to, language } = asked;
    const fault = periodFault(from, to, longestDays);
    if (fault) return { ok: false, error: fault };
    const refusal = refusalOf(context, asked);
    if (refusal) return refusal;
    const rows = rowsOf(context, asked);
    const names = namesOf(context);
    const shown =
      asked.titles === 'public' ? asPublic(context, rows, asked) : asStaff(rows, language);
    const text = writeCalendar({
      name: nameOf(context, asked, names, shown),
      language,
      ...calendarParts(context, { rows, shown }),
    });
    context.audit('calendar-exported', null, `${of.kind} ${asked.titles} ${from} ${to}`);
    const fileName = `narikka-${of.kind}-${from}-${to}.ics`;
    return ok({ fileName, text, sessions: shown.size });
  };

/** The whole programme is for those who see all of it; what is public anybody may give out. */
function refusalOf(context: Context, { of, titles }: Asked): Result<never> | null {
  const { stores, me, now } = context;
  const group = of.kind === 'group' ? stores.groups.get(of.groupId, now.date) : null;
  const isThere =
    (of.kind === 'venue' && stores.venues.exists(of.venueId)) ||
    (of.kind === 'leader' && stores.staff.get(of.staffId) !== null) ||
    group !== null;
  if (!isThere) return err('not-found');
  const seesAll = seesEveryRoster(me.role) || me.role === 'reporter' || titles === 'public';
  const isOwn =
    (of.kind === 'leader' && of.staffId === me.staffId) || group?.leaderIds.includes(me.staffId);
  return seesAll || isOwn ? null : err('not-allowed');
}

/** Sessions of the period, and of other days those whose series has one of them. */
function rowsOf({ stores }: Context, { of, from, to }: Asked): SessionRow[] {
  const isOf = ({ venueId, groupId, leaderIds }: SessionRow): boolean =>
    (of.kind === 'venue' && venueId === of.venueId) ||
    (of.kind === 'group' && groupId === of.groupId) ||
    (of.kind === 'leader' && leaderIds.includes(of.staffId));
  const listed = (days: Pick<Asked, 'from' | 'to'>): SessionRow[] =>
    stores.sessions
      .list({
        ...days,
        venueId: of.kind === 'venue' ? of.venueId : null,
        groupId: of.kind === 'group' ? of.groupId : null,
      })
      .filter(isOf);
  const rows = listed({ from, to });
  const seriesIds = new Set(rows.flatMap(({ seriesId }) => seriesId ?? []));
  const ofSeries = [...seriesIds].flatMap((seriesId) => stores.sessions.states({ seriesId }));
  const days = [from, to, ...ofSeries.map(({ date }) => date)].sort();
  const isIn = ({ date }: SessionRow): boolean => date >= from && date <= to;
  return listed({ from: days[0] ?? from, to: days.at(-1) ?? to }).filter(
    (row) => isIn(row) || (row.seriesId !== null && seriesIds.has(row.seriesId)),
  );
}

const asStaff = (
  rows: readonly SessionRow[],
  language: Asked['language'],
): ReadonlyMap<SessionId, Shown> =>
  new Map(
    rows.map((row) => {
      const remote = posterWords[language].mode.remote;
      const placeText = row.mode === 'remote' ? remote : placeTextOf(row);
      return [row.id, { title: row.title, placeText }];
    }),
  );

/** Hidden groups and what is between two people are left out. */
function asPublic(
  context: Context,
  rows: readonly SessionRow[],
  { language }: Asked,
): ReadonlyMap<SessionId, Shown> {
  const byId = new Map<string, SessionRow>(rows.map((row) => [row.id, row]));
  return new Map(
    publicSessions(posterSessions(context, rows), [language]).flatMap(({ id, titles, place }) => {
      const row = byId.get(id);
      if (!row) return [];
      const isInVenue = row.mode !== 'remote' && row.place === '';
      const parts = [place, isInVenue ? row.venueName : ''];
      const placeText = parts.filter((part) => part !== '').join(', ');
      return [[row.id, { title: titles[0] ?? '', placeText }] as const];
    }),
  );
}

type Parts = Readonly<{
  rows: readonly SessionRow[];
  shown: ReadonlyMap<SessionId, Shown>;
}>;

function calendarParts(
  context: Context,
  { rows, shown }: Parts,
): Readonly<{ sessions: CalendarSession[]; series: CalendarSeries[] }> {
  const { stores } = context;
  const ids = rows.map(({ id }) => id).filter((id) => shown.has(id));
  const states = stores.sessions.states({ ids });
  const changed = stores.sessions.changedMs(ids);
  const seriesIds = [...new Set(states.flatMap(({ origin }) => origin.seriesId ?? []))];
  const changes = stores.sessions.seriesChanges(seriesIds);
  const sessions = states.map((state) => ({
    ...sessionFields(state),
    ...(shown.get(state.id) ?? { title: '', placeText: '' }),
    changedAtMs: changed.get(state.id) ?? 0,
  }));
  const series = stores.sessions.series({ ids: seriesIds }).flatMap((one) => {
    const [first, ...others] = sessions.filter(({ seriesId }) => seriesId === one.id);
    // Of one that is told in part (another leads the rest), its sessions are written one by one.
    if (!first || others.length + 1 < sessionsOf(context, one)) return [];
    const { sequence, changedMs } = changes.get(one.id) ?? { sequence: 0, changedMs: 0 };
    const placeText = usualPlace(one, { sessions, states }) ?? first.placeText;
    const { id, rule, from, startMinute, endMinute } = one;
    const written = { id, rule, from, startMinute, endMinute, sequence, changedAtMs: changedMs };
    return [{ ...written, title: first.title, placeText }];
  });
  return { sessions, series };
}

/** How many sessions stand for the rule of a series, on whichever days. */
const sessionsOf = ({ stores }: Context, { id }: Series): number =>
  stores.sessions.states({ seriesId: id }).filter(({ origin }) => origin.kind === 'rule').length;

function sessionFields(state: SessionState) {
  const { id, date, startMinute, endMinute, status, sequence, origin } = state;
  const seriesId = origin.kind === 'rule' ? origin.seriesId : null;
  return {
    id,
    seriesId,
    slotDate: slotDateOf(state),
    date,
    startMinute,
    endMinute,
    status,
    sequence,
  };
}

type Beside = Readonly<{
  sessions: readonly CalendarSession[];
  states: readonly SessionState[];
}>;

/** The place of a session that is in the series' own room, as the reader sees it. */
function usualPlace(series: Series, { sessions, states }: Beside): string | null {
  const usual = states.find(
    ({ origin, roomId, details }) =>
      origin.seriesId === series.id && roomId === series.roomId && details.place === '',
  );
  return sessions.find(({ id }) => id === usual?.id)?.placeText ?? null;
}

/** What the reader's program calls the calendar: the venue or the group, never a person. */
function nameOf(
  { stores }: Context,
  { of, language }: Asked,
  names: Names,
  shown: ReadonlyMap<SessionId, Shown>,
): string {
  if (of.kind === 'venue') return names.venue(of.venueId);
  const venue = stores.venues.list()[0]?.name ?? '';
  if (of.kind === 'leader') return translator(language)('programme.ownCalendar', { venue });
  return [...shown.values()][0]?.title ?? venue;
}
