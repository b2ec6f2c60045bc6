/**
 * A second count of the attendance report, for comparing: plain lists and naive loops, written
 * from the words of the counting rules and knowing nothing of the program's code.
 */
export type RefMark =
  | 'present'
  | 'present-remote'
  | 'absent-notified'
  | 'absent-unnotified'
  | 'not-expected';
export type RefSession = {
  id: string;
  venue: string;
  group: string | null;
  title: string;
  date: string;
  start: number;
  end: number;
  status: 'planned' | 'held' | 'cancelled' | 'not-held';
  closed: boolean;
  /** Of the session's leaders: true for volunteers, experts by experience and peer leaders. */
  volunteers: boolean[];
  marks: Map<string, RefMark>;
  heads: Map<string, number>;
};
export type RefMembership = {
  id: string;
  group: string;
  person: string;
  joined: string;
  left: string | null;
};
export type RefDay = { venue: string; date: string; visits: number; firsts: number };
export type RefVenue = {
  today: string;
  minute: number;
  sessions: RefSession[];
  memberships: RefMembership[];
  days: RefDay[];
  closedGroups: Set<string>;
  groupNames: Map<string, string>;
  venueNames: Map<string, string>;
};

export type RefFilter = {
  from: string;
  to: string;
  by: 'month' | 'quarter' | 'year' | 'group' | 'venue' | 'session';
  venueId?: string;
  groupId?: string;
};

const came = (mark: RefMark | undefined): boolean =>
  mark === 'present' || mark === 'present-remote';
const stayedAway = (mark: RefMark): boolean =>
  mark === 'absent-notified' || mark === 'absent-unnotified';

export const isMember = (
  venue: RefVenue,
  group: string | null,
  person: string,
  date: string,
): boolean =>
  venue.memberships.some(
    (m) =>
      m.group === group &&
      m.person === person &&
      m.joined <= date &&
      (m.left === null || date <= m.left),
  );

const headsOf = (session: RefSession): number => {
  let sum = 0;
  for (const count of session.heads.values()) sum += count;
  return sum;
};

const isOver = ({ today, minute }: RefVenue, { date, end }: RefSession): boolean =>
  date < today || (date === today && end <= minute);

const englishMonths =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

const two = (n: number): string => String(n).padStart(2, '0');
const clock = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;

/** What a session or a day of visits is counted under. */
function labelOf(
  venue: RefVenue,
  by: RefFilter['by'],
  of: { date: string; venue: string; session?: RefSession },
): string {
  const [year = '', month = ''] = of.date.split('-');
  switch (by) {
    case 'month':
      return `${englishMonths[Number(month) - 1]} ${year}`;
    case 'quarter':
      return `${Math.ceil(Number(month) / 3)}/${year}`;
    case 'year':
      return year;
    case 'venue':
      return venue.venueNames.get(of.venue) ?? '?';
    case 'group':
      return of.session?.group
        ? (venue.groupNames.get(of.session.group) ?? '?')
        : 'Without a group';
    default:
      return `${of.date} ${clock(of.session?.start ?? 0)} ${of.session?.title}`;
  }
}

export type RefFigures = Record<string, number | null>;

function count(venue: RefVenue, sessions: RefSession[], days: RefDay[] | null): RefFigures {
  const people = new Set<string>();
  const f = { held: 0, cancelled: 0, notHeld: 0, missing: 0, named: 0, extra: 0 };
  const minutes = { session: 0, participant: 0, leader: 0, volunteer: 0 };
  const rate = { present: 0, absent: 0 };
  for (const session of sessions) {
    if (session.status === 'cancelled') f.cancelled += 1;
    if (session.status === 'not-held') f.notHeld += 1;
    if (session.status === 'planned' && isOver(venue, session)) f.missing += 1;
    if (session.status !== 'held') continue;
    const length = session.end - session.start;
    f.held += 1;
    minutes.session += length;
    for (const isVolunteer of session.volunteers) {
      if (isVolunteer) minutes.volunteer += length;
      else minutes.leader += length;
    }
    for (const [person, mark] of session.marks) {
      // Nobody is expected in an open group, so nobody can stay away from it.
      const isExpectedHere = venue.closedGroups.has(session.group ?? '');
      const counts = isExpectedHere && isMember(venue, session.group, person, session.date);
      if (came(mark)) {
        f.named += 1;
        people.add(person);
        minutes.participant += length;
      }
      if (counts && came(mark)) rate.present += 1;
      if (counts && stayedAway(mark)) rate.absent += 1;
    }
    f.extra += headsOf(session);
    minutes.participant += headsOf(session) * length;
  }
  const base = rate.present + rate.absent;
  return {
    sessions_held: f.held,
    sessions_cancelled: f.cancelled,
    sessions_not_held: f.notHeld,
    sessions_not_recorded: f.missing,
    visits: days ? days.reduce((sum, one) => sum + one.visits, 0) : null,
    first_visits: days ? days.reduce((sum, one) => sum + one.firsts, 0) : null,
    named: f.named,
    extra: f.extra,
    attendances: f.named + f.extra,
    people: people.size,
    session_hours: minutes.session,
    participant_hours: minutes.participant,
    leader_hours: minutes.leader,
    volunteer_hours: minutes.volunteer,
    attendance_rate: base === 0 ? null : rate.present / base,
  };
}

/** The report's rows by their label, its total, and the members without a mark. */
export function referenceReport(venue: RefVenue, filter: RefFilter) {
  const { from, to, by, venueId, groupId } = filter;
  const sessions = venue.sessions.filter(
    (s) =>
      s.date >= from &&
      s.date <= to &&
      (venueId === undefined || s.venue === venueId) &&
      (groupId === undefined || s.group === groupId) &&
      (s.status !== 'planned' || isOver(venue, s)),
  );
  const days = venue.days.filter(
    (d) => d.date >= from && d.date <= to && (venueId === undefined || d.venue === venueId),
  );
  const visitsShown = groupId === undefined;
  const visitsInRows = visitsShown && by !== 'group' && by !== 'session';
  const sessionsBy = Map.groupBy(sessions, (session) =>
    labelOf(venue, by, { date: session.date, venue: session.venue, session }),
  );
  const daysBy = Map.groupBy(visitsInRows ? days : [], (one) => labelOf(venue, by, one));
  const rows = new Map<string, RefFigures>();
  for (const label of new Set([...sessionsBy.keys(), ...daysBy.keys()])) {
    const own = visitsInRows ? (daysBy.get(label) ?? []) : null;
    rows.set(label, count(venue, sessionsBy.get(label) ?? [], own));
  }
  let unmarked = 0;
  for (const session of sessions) {
    if (session.status !== 'held' || !venue.closedGroups.has(session.group ?? '')) continue;
    const expected = new Set(
      venue.memberships
        .filter((m) => isMember(venue, session.group, m.person, session.date))
        .map((m) => m.person)
        .filter((person) => isMember(venue, session.group, person, session.date)),
    );
    for (const person of expected) if (!session.marks.has(person)) unmarked += 1;
  }
  return { rows, total: count(venue, sessions, visitsShown ? days : null), unmarked };
}
