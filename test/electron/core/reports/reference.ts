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
export type RefKind =
  | 'group'
  | 'theme-meeting'
  | 'information-event'
  | 'workshop'
  | 'one-to-one'
  | 'online-peer-support'
  | 'prepared-appointment'
  | 'professionals-meeting';
export type RefLeader = {
  staff: string;
  role: string;
  /** Nothing written down: the whole session. */
  minutes: number | null;
  preparation: number;
};
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
  kind: RefKind;
  tags: Set<string>;
  partners: Set<string>;
  leaders: RefLeader[];
  marks: Map<string, RefMark>;
  heads: Map<string, number>;
  /** When somebody came and left, where it was written down. */
  times: Map<string, { came: number | null; left: number | null }>;
  /** The most that were there remotely at one time. */
  peak: number;
};
export type RefMembership = {
  id: string;
  group: string;
  person: string;
  joined: string;
  left: string | null;
  /** Ended because the person was erased: nobody left. */
  isNoExit?: boolean;
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
  groupVenues: Map<string, string>;
  groupTypes: Map<string, string>;
  groupTags: Map<string, Set<string>>;
  /** Tags and partners by id, kinds by key, as the report names them. */
  names: Map<string, string>;
  venueNames: Map<string, string>;
  /** Closed months by venue and month, with their figures as they were then. */
  closed: Map<string, string>;
  /** Those in which something was recorded afterwards. */
  corrected: Set<string>;
};

export type RefFilter = {
  from: string;
  to: string;
  by:
    | 'month'
    | 'quarter'
    | 'year'
    | 'group'
    | 'venue'
    | 'session'
    | 'kind'
    | 'activity-type'
    | 'tag'
    | 'partner';
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

/** In what sense a session is counted, by its kind. */
function senseOf({ kind }: RefSession): 'visitors' | 'professionals' | 'meetings' {
  if (kind === 'workshop' || kind === 'professionals-meeting') return 'professionals';
  return kind === 'one-to-one' || kind === 'prepared-appointment' ? 'meetings' : 'visitors';
}

/** Information events are of visitors, but nobody's name is written down in them. */
export const hasNames = (session: RefSession): boolean =>
  senseOf(session) === 'visitors' && session.kind !== 'information-event';

export const hasHeads = (session: RefSession): boolean => senseOf(session) !== 'meetings';

const named = (venue: RefVenue, ids: Iterable<string>, without: string): string[] => {
  const all = [...ids].map((id) => venue.names.get(id) ?? '?');
  return all.length === 0 ? [without] : all;
};

/** What a session or a day of visits is counted under; a session with two tags under both. */
function labelsOf(
  venue: RefVenue,
  by: RefFilter['by'],
  of: { date: string; venue: string; session?: RefSession },
): string[] {
  const [year = '', month = ''] = of.date.split('-');
  const { session } = of;
  const group = session?.group ?? '';
  switch (by) {
    case 'month':
      return [`${englishMonths[Number(month) - 1]} ${year}`];
    case 'quarter':
      return [`${Math.ceil(Number(month) / 3)}/${year}`];
    case 'year':
      return [year];
    case 'venue':
      return [venue.venueNames.get(of.venue) ?? '?'];
    case 'group':
      return [group === '' ? 'Without a group' : (venue.groupNames.get(group) ?? '?')];
    case 'kind':
      return [venue.names.get(session?.kind ?? '') ?? '?'];
    case 'activity-type':
      return [venue.groupTypes.get(group) ?? 'Without an activity type'];
    case 'tag': {
      const tags = new Set([...(session?.tags ?? []), ...(venue.groupTags.get(group) ?? [])]);
      return named(venue, tags, 'Without a tag');
    }
    case 'partner':
      return named(venue, session?.partners ?? [], 'Without a partner');
    default:
      return [`${of.date} ${clock(session?.start ?? 0)} ${session?.title}`];
  }
}

export type RefFigures = Record<string, number | null>;

const volunteerRoles = ['peer-leader', 'expert-by-experience', 'volunteer'];

const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Whether the person was in any way present in the group's sessions of visitors on the day. */
const cameOn = (venue: RefVenue, group: string, person: string, date: string): RefSession[] =>
  venue.sessions
    .filter((s) => s.group === group && s.date === date && s.status === 'held')
    .filter((s) => senseOf(s) === 'visitors' && came(s.marks.get(person)))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

/** Whether the person came on site here, having been remote the last day she was in the group. */
function movedHere(venue: RefVenue, session: RefSession, person: string): boolean {
  const { group, date } = session;
  if (group === null || session.marks.get(person) !== 'present') return false;
  if (cameOn(venue, group, person, date)[0] !== session) return false;
  const earlier = [...new Set(venue.sessions.map((s) => s.date))].filter((d) => d < date).sort();
  const last = earlier.findLast((d) => cameOn(venue, group, person, d).length > 0);
  if (last === undefined || daysBetween(last, date) > 183) return false;
  return cameOn(venue, group, person, last).some((s) => s.marks.get(person) === 'present-remote');
}

/** Minute by minute, how long somebody was there. */
function minutesOf(session: RefSession, person: string): number {
  const { came: from = null, left = null } = session.times.get(person) ?? {};
  let there = 0;
  for (let at = session.start; at < session.end; at++) {
    if (at >= (from ?? 0) && at < (left ?? 1440)) there += 1;
  }
  return there;
}

function count(venue: RefVenue, sessions: RefSession[], days: RefDay[] | null): RefFigures {
  const people = new Set<string>();
  const f = { held: 0, cancelled: 0, notHeld: 0, missing: 0, named: 0, extra: 0 };
  const minutes = { session: 0, participant: 0, leader: 0, volunteer: 0, preparation: 0 };
  const rate = { present: 0, absent: 0 };
  const apart = { remote: 0, moved: 0, meetings: 0, meetingMinutes: 0 };
  const professional = { sessions: 0, people: 0, minutes: 0 };
  let peak = 0;
  for (const session of sessions) {
    if (session.status === 'cancelled') f.cancelled += 1;
    if (session.status === 'not-held') f.notHeld += 1;
    if (session.status === 'planned' && isOver(venue, session)) f.missing += 1;
    if (session.status !== 'held') continue;
    const length = session.end - session.start;
    for (const { role, minutes: led, preparation } of session.leaders) {
      if (volunteerRoles.includes(role)) minutes.volunteer += led ?? length;
      else minutes.leader += led ?? length;
      minutes.preparation += preparation;
    }
    if (senseOf(session) === 'meetings') {
      apart.meetings += 1;
      apart.meetingMinutes += length;
      continue;
    }
    peak = Math.max(peak, session.peak);
    if (senseOf(session) === 'professionals') {
      professional.sessions += 1;
      professional.minutes += length;
      professional.people += headsOf(session) + [...session.marks.values()].filter(came).length;
      continue;
    }
    f.held += 1;
    minutes.session += length;
    for (const [person, mark] of session.marks) {
      // Nobody is expected in an open group, so nobody can stay away from it.
      const isExpectedHere = venue.closedGroups.has(session.group ?? '') && hasNames(session);
      const counts = isExpectedHere && isMember(venue, session.group, person, session.date);
      if (came(mark)) {
        f.named += 1;
        people.add(person);
        minutes.participant += minutesOf(session, person);
      }
      if (mark === 'present-remote') apart.remote += 1;
      if (movedHere(venue, session, person)) apart.moved += 1;
      if (counts && came(mark)) rate.present += 1;
      if (counts && stayedAway(mark)) rate.absent += 1;
    }
    f.extra += headsOf(session);
    for (const [key, heads] of session.heads) if (key.endsWith(' remote')) apart.remote += heads;
    minutes.participant += headsOf(session) * length;
  }
  const base = rate.present + rate.absent;
  const attendances = f.named + f.extra;
  return {
    sessions_held: f.held,
    sessions_cancelled: f.cancelled,
    sessions_not_held: f.notHeld,
    sessions_not_recorded: f.missing,
    visits: days ? days.reduce((sum, one) => sum + one.visits, 0) : null,
    first_visits: days ? days.reduce((sum, one) => sum + one.firsts, 0) : null,
    named: f.named,
    extra: f.extra,
    attendances,
    people: people.size,
    session_hours: minutes.session,
    participant_hours: minutes.participant,
    leader_hours: minutes.leader,
    volunteer_hours: minutes.volunteer,
    attendance_rate: base === 0 ? null : rate.present / base,
    remote_attendances: apart.remote,
    remote_share: attendances === 0 ? null : apart.remote / attendances,
    remote_peak: peak,
    moved_on_site: apart.moved,
    meetings_held: apart.meetings,
    meeting_hours: apart.meetingMinutes,
    professional_sessions: professional.sessions,
    professional_attendances: professional.people,
    professional_hours: professional.minutes,
    preparation_hours: minutes.preparation,
  };
}

const ofSense = {
  visitors:
    /^(sessions_held|named|extra|attendances|people|session_hours|participant_hours|attendance_rate|remote_attendances|remote_share|moved_on_site)$/,
  professionals: /^professional_/,
  meetings: /^meeting/,
};

/** A row of one kind of session has no figures of the others: they are not noughts. */
function withoutOthers(figures: RefFigures, session: RefSession | undefined): RefFigures {
  if (!session) return figures;
  const isOther = (key: string): boolean =>
    Object.entries(ofSense).some(([sense, keys]) => sense !== senseOf(session) && keys.test(key));
  return Object.fromEntries(
    Object.entries(figures).map(([key, figure]) => [key, isOther(key) ? null : figure]),
  );
}

/** How many, how often, how long and with how much preparation those of each role have led. */
function countRoles(sessions: RefSession[]): Map<string, number[]> {
  const roles = new Map<string, number[]>();
  const people = new Map<string, Set<string>>([['all', new Set()]]);
  for (const session of sessions) {
    if (session.status !== 'held') continue;
    for (const { role, minutes, preparation, staff } of session.leaders) {
      const [, times = 0, led = 0, prepared = 0] = roles.get(role) ?? [];
      const own = people.get(role) ?? new Set();
      people.set(role, own);
      const isThere = minutes !== 0;
      if (isThere) for (const set of [own, people.get('all')]) set?.add(staff);
      const length = minutes ?? session.end - session.start;
      const times2 = times + (isThere ? 1 : 0);
      roles.set(role, [own.size, times2, led + length, prepared + preparation]);
    }
  }
  if (roles.size > 0) roles.set('all', [people.get('all')?.size ?? 0]);
  return roles;
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
  const visitsInRows = visitsShown && ['month', 'quarter', 'year', 'venue'].includes(by);
  const sessionsBy = new Map<string, RefSession[]>();
  for (const session of sessions) {
    const { date, venue: where } = session;
    for (const label of labelsOf(venue, by, { date, venue: where, session })) {
      sessionsBy.set(label, [...(sessionsBy.get(label) ?? []), session]);
    }
  }
  const daysBy = Map.groupBy(visitsInRows ? days : [], (one) => labelsOf(venue, by, one)[0] ?? '');
  const rows = new Map<string, RefFigures>();
  for (const label of new Set([...sessionsBy.keys(), ...daysBy.keys()])) {
    const own = visitsInRows ? (daysBy.get(label) ?? []) : null;
    const ofRow = sessionsBy.get(label) ?? [];
    const isOfOneKind = by === 'kind' || by === 'session';
    rows.set(label, withoutOthers(count(venue, ofRow, own), isOfOneKind ? ofRow[0] : undefined));
  }
  let unmarked = 0;
  for (const session of sessions) {
    if (session.status !== 'held' || !venue.closedGroups.has(session.group ?? '')) continue;
    if (!hasNames(session)) continue;
    const expected = new Set(
      venue.memberships
        .filter((m) => isMember(venue, session.group, m.person, session.date))
        .map((m) => m.person)
        .filter((person) => isMember(venue, session.group, person, session.date)),
    );
    for (const person of expected) if (!session.marks.has(person)) unmarked += 1;
  }
  const total = count(venue, sessions, visitsShown ? days : null);
  return { rows, total, unmarked, roles: countRoles(sessions) };
}
