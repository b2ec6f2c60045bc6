import type { MarkStatus } from '#shared/domain/attendance/mark-status.ts';
import { plainDetails } from '#shared/domain/sessions/session-details.ts';
import type { SessionKind } from '#shared/domain/sessions/session-kinds.ts';
import type { SessionStatus } from '#shared/domain/sessions/session-status.ts';
import type { GroupId, PersonId, SessionId, VenueId } from '#shared/kernel/ids.ts';
import { day, type LocalDate, type MinuteOfDay } from '#shared/kernel/local-date.ts';
import type { Context } from '../context.ts';
import { detailsOfGroup } from '../sessions/series.ts';
import type { GroupFinder } from './group-finder.ts';
import type { ImportPlan, PlannedGroup } from './import-plan.ts';
import type { FileInput } from './read-import-file.ts';

/** A session of the file: one that is there, or one about to be. */
export type PlannedSession = Readonly<{
  id: SessionId;
  isNew: boolean;
  /** Its own, which need not be the one of the file. */
  venueId: VenueId;
  date: LocalDate;
  startMinute: MinuteOfDay;
  endMinute: MinuteOfDay;
  status: SessionStatus;
  kind: SessionKind;
  /** Marks, those planned included. */
  marks: Map<PersonId, MarkStatus>;
}>;

type Asked = Readonly<{ date: LocalDate; startMinute: MinuteOfDay | null }>;

/** Which session a day of a file is. */
export type SessionFinder = Readonly<{
  find: (group: PlannedGroup, asked: Asked) => PlannedSession | 'several-sessions';
  /** The venues at which a group has sessions. */
  venuesOf: (group: PlannedGroup) => readonly VenueId[];
}>;

type Times = Readonly<{ startMinute: MinuteOfDay; endMinute: MinuteOfDay }>;

const noon = 720;
const lastMinute = 1440;

/**
 * Finds the session of a group on a day, by its start where the file tells it. Where there is none,
 * one that was held is planned, its register closed: nobody has to be reminded of it.
 */
export function sessionFinder(
  { stores, newId }: Context,
  plan: ImportPlan,
  { input, groups }: Readonly<{ input: FileInput; groups: GroupFinder }>,
): SessionFinder {
  const byGroup = new Map<GroupId, Map<LocalDate, PlannedSession[]>>();

  function daysOf({ id, isNew }: PlannedGroup): Map<LocalDate, PlannedSession[]> {
    const known = byGroup.get(id);
    if (known) return known;
    const rows = isNew
      ? []
      : stores.importGround.sessions(id, day('1990-01-01'), day('2199-12-31'));
    const sessions = rows.map(
      (row): PlannedSession => ({ ...row, isNew: false, marks: new Map() }),
    );
    const days = Map.groupBy(sessions, ({ date }) => date);
    byGroup.set(id, days);
    return days;
  }

  /** When the group mostly meets; else what was said. */
  function usualTimes(days: ReadonlyMap<LocalDate, readonly PlannedSession[]>): Times {
    const counts = new Map<string, number>();
    for (const { startMinute, endMinute } of [...days.values()].flat()) {
      const key = `${startMinute} ${endMinute}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
    const [start, end] = most?.[0].split(' ').map(Number) ?? [];
    if (start !== undefined && end !== undefined) return { startMinute: start, endMinute: end };
    const startMinute = Math.min(input.usualStart ?? noon, lastMinute - 5);
    return {
      startMinute,
      endMinute: Math.min(startMinute + (input.usualLength ?? 60), lastMinute),
    };
  }

  function add(group: PlannedGroup, { date, startMinute }: Asked): PlannedSession {
    const days = daysOf(group);
    const usual = usualTimes(days);
    const start = startMinute ?? usual.startMinute;
    const end = Math.min(start + usual.endMinute - usual.startMinute, lastMinute);
    const times = { startMinute: Math.min(start, lastMinute - 1), endMinute: end };
    const row = groups.rowOf(group.id);
    const details = row ? detailsOfGroup(row) : plainDetails();
    const id = newId<'session'>();
    plan.sessions.push({
      ...{ id, venueId: input.venueId, groupId: group.id, ownTitle: null, date, ...times },
      ...{ roomId: null, leaders: [], details, origin: { kind: 'added', seriesId: null } },
      ...{ status: 'held', cancelReason: null, hasAttendance: false, registerClosed: true },
      sequence: 0,
    });
    const session: PlannedSession = {
      ...{ id, isNew: true, venueId: input.venueId, date, ...times },
      ...{ status: 'held', kind: details.kind, marks: new Map() },
    };
    days.set(date, [...(days.get(date) ?? []), session]);
    return session;
  }

  const read = new Set<SessionId>();
  return {
    venuesOf: (group) => [
      ...new Set([...daysOf(group).values()].flat().map(({ venueId }) => venueId)),
    ],
    find: (group, asked) => {
      const all = daysOf(group).get(asked.date) ?? [];
      const { startMinute } = asked;
      const exact = all.find((session) => session.startMinute === startMinute);
      const isOnly = all.length === 1 && (startMinute === null || !all[0]?.isNew);
      if (!exact && all.length > 1 && startMinute === null) return 'several-sessions';
      const session = exact ?? (isOnly ? all[0] : undefined) ?? add(group, asked);
      if (!session.isNew && !read.has(session.id)) {
        read.add(session.id);
        for (const [id, status] of stores.importGround.marks(session.id)) {
          session.marks.set(id, status);
        }
      }
      return session;
    },
  };
}
