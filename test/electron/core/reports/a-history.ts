import { sessionKinds } from '#shared/domain/sessions/session-kinds.ts';
import { translator } from '#shared/i18n/translate.ts';
import { firstVenue } from '#test/support/a-venue.ts';
import { type Administrator, anApp, signedInAs, type TestApp } from '#test/support/an-app.ts';
import type { RefDay, RefKind, RefLeader, RefMark, RefSession, RefVenue } from './reference.ts';
import { isMember } from './reference.ts';

/** Takes back one step of a register or of a day's counter. */
type Undo = () => void;

/** A venue and the reference of it, which every step of a history changes side by side. */
export type History = Readonly<{
  test: TestApp;
  admin: Administrator;
  ref: RefVenue;
  people: string[];
  groups: readonly { id: string; venue: string; kind: RefKind; leaders: RefLeader[] }[];
  tagIds: readonly string[];
  partnerIds: readonly string[];
  /** Of a session that somebody titled. */
  leaders: readonly RefLeader[];
  venues: readonly string[];
  undoOf: Map<RefSession | RefDay, Undo[]>;
}>;

/** Two venues, a closed group at each and an open one; people are added as the history goes. */
export async function aHistory(): Promise<History> {
  const date = '2026-12-15';
  const test = await anApp({ date, time: '12:00', language: 'en' });
  const admin = await test.setUp('Ensimmäinen');
  const { call } = admin;
  const peer = { name: 'Vertainen', role: 'peer-leader', workingRole: 'volunteer' } as const;
  const volunteer = await signedInAs(test, admin, peer);
  const { venueId: first } = await firstVenue(call);
  // One venue asks for times; at the other one its first group does.
  const asked = { ...(await call('attendance.settings', { venueId: first })), times: true };
  await call('attendance.saveSettings', { venueId: first, ...asked });
  const { id: second } = await call('venues.add', { name: 'Toinen', address: '' });
  const venues = [first, second];
  const leaderIds = [admin.staffId, volunteer.staffId];
  const leaders = leaderIds.map((staff, i): RefLeader => {
    const role = i === 0 ? 'employee' : 'volunteer';
    return { staff, role, minutes: null, preparation: 0 };
  });
  const lists = await call('settings.lists', {});
  const partnerIds: string[] = [];
  for (const name of ['Kumppani', 'Toinen kumppani']) {
    partnerIds.push((await call('settings.savePartner', { id: null, name, archived: false })).id);
  }
  const tags = lists.tags.slice(0, 4);
  const [type] = lists.activityTypes;
  const groups: History['groups'][number][] = [];
  type Asked = readonly [
    form: 'open' | 'closed',
    venueId: string,
    kind: RefKind,
    own: readonly RefLeader[],
    tagIds: readonly string[],
  ];
  const add = async (name: string, [form, venueId, sessionKind, own, tagIds]: Asked) => {
    const fields = { roomId: null, capacity: null, endsOn: null, description: '' };
    const what = { name, form, kind: 'peer', venueId, sessionKind } as const;
    const by = { activityTypeId: tagIds.length > 0 ? (type?.id ?? null) : null };
    const { id } = await call('groups.create', {
      ...{ ...fields, ...what, ...by, tagIds: [...tagIds], startsOn: '2026-01-01' },
      leaderIds: own.map(({ staff }) => staff),
    });
    groups.push({ id, venue: venueId, kind: sessionKind, leaders: [...own] });
    return { id, name, tagIds };
  };
  const [tag, other] = [tags[0]?.id ?? '', tags[1]?.id ?? ''];
  const made = [
    await add('Suljettu', ['closed', first, 'group', leaders.slice(0, 1), [tag, other]]),
    await add('Avoin', ['open', second, 'theme-meeting', leaders, []]),
    await add('Toinen suljettu', ['closed', second, 'online-peer-support', [], [tag]]),
  ];
  const t = translator('en');
  const kindNames = sessionKinds.map((kind) => [kind, t(`calendar.kind.${kind}`)] as const);
  const tagged = made.filter(({ tagIds }) => tagIds.length > 0);
  const ref: RefVenue = {
    today: date,
    minute: 720,
    sessions: [],
    memberships: [],
    days: [],
    closedGroups: new Set([made[0]?.id ?? '', made[2]?.id ?? '']),
    groupNames: new Map(made.map(({ id, name }) => [id, name])),
    groupTypes: new Map(tagged.map(({ id }) => [id, type?.name ?? '?'])),
    groupTags: new Map(made.map(({ id, tagIds }) => [id, new Set(tagIds)])),
    names: new Map<string, string>([
      ...kindNames,
      ...tags.map(({ id, name }) => [id, name] as const),
      ...partnerIds.map((id, i) => [id, ['Kumppani', 'Toinen kumppani'][i] ?? '?'] as const),
    ]),
    venueNames: new Map([
      [first, 'Ensimmäinen'],
      [second, 'Toinen'],
    ]),
  };
  const tagIds = tags.map(({ id }) => id);
  const beside = { venues, leaders, tagIds, partnerIds };
  return { test, admin, ref, people: [], groups, ...beside, undoOf: new Map() };
}

export const presentIn = ({ marks, heads }: RefSession): number =>
  [...marks.values()].filter((mark) => mark === 'present' || mark === 'present-remote').length +
  [...heads.values()].reduce((sum, count) => sum + count, 0);

const areThere = (mark: RefMark | null | undefined): boolean =>
  mark === 'present' || mark === 'present-remote';

/** Held once somebody came or the register was closed; planned again when all of it is undone. */
function settle(session: RefSession): void {
  session.status =
    presentIn(session) > 0 || session.peak > 0 || session.closed ? 'held' : 'planned';
}

/** Whether a register takes a mark now, by the words of the rules. */
export const takesMarks = (ref: RefVenue, session: RefSession, isPresence: boolean): boolean =>
  session.status !== 'cancelled' &&
  session.status !== 'not-held' &&
  !session.closed &&
  !(isPresence && session.date > ref.today);

function push(history: History, of: RefSession | RefDay, undo: Undo): void {
  history.undoOf.set(of, [...(history.undoOf.get(of) ?? []), undo]);
}

/** Takes the last step back; false where there is none. */
export function undoLast(history: History, of: RefSession | RefDay): boolean {
  const undo = history.undoOf.get(of)?.pop();
  undo?.();
  if (undo && 'marks' in of) settle(of);
  return undo !== undefined;
}

/** Sets marks of several people as one step; without a change there is no step. */
export function setMarks(
  history: History,
  session: RefSession,
  changes: readonly (readonly [person: string, mark: RefMark | null])[],
): void {
  const before = changes.map(([person]) => [person, session.marks.get(person) ?? null] as const);
  const times = new Map(session.times);
  const put = (list: typeof changes) => {
    for (const [person, mark] of list) {
      // Times belong to somebody who is there, on site or remotely.
      if (!(areThere(session.marks.get(person)) && areThere(mark))) session.times.delete(person);
      if (mark === null) session.marks.delete(person);
      else session.marks.set(person, mark);
    }
  };
  put(changes);
  if (changes.some(([, mark], i) => mark !== before[i]?.[1])) {
    push(history, session, () => {
      put(before);
      restoreTimes(session, times);
    });
  }
  settle(session);
}

const restoreTimes = (session: RefSession, times: RefSession['times']): void => {
  session.times.clear();
  for (const [person, own] of times) session.times.set(person, own);
};

export function setTimes(
  history: History,
  session: RefSession,
  [person, own]: readonly [string, { came: number | null; left: number | null }],
): void {
  const before = new Map(session.times);
  const { came, left } = session.times.get(person) ?? { came: null, left: null };
  if (came === own.came && left === own.left) return;
  session.times.set(person, own);
  push(history, session, () => restoreTimes(session, before));
}

export function setPeak(history: History, session: RefSession, count: number): void {
  const before = session.peak;
  if (before === count) return;
  session.peak = count;
  push(history, session, () => {
    session.peak = before;
  });
  settle(session);
}

export function setHeads(history: History, session: RefSession, key: string, count: number): void {
  const before = session.heads.get(key) ?? 0;
  if (before === count) return;
  session.heads.set(key, count);
  push(history, session, () => session.heads.set(key, before));
  settle(session);
}

export function dayOf({ ref }: History, venue: string, date: string): RefDay {
  const known = ref.days.find((day) => day.venue === venue && day.date === date);
  if (known) return known;
  const day = { venue, date, visits: 0, firsts: 0 };
  ref.days.push(day);
  return day;
}

export function addVisits(
  history: History,
  day: RefDay,
  change: { visits: number; firsts: number },
) {
  day.visits += change.visits;
  day.firsts += change.firsts;
  if (day.date !== history.ref.today || (change.visits === 0 && change.firsts === 0)) return;
  push(history, day, () => {
    day.visits -= change.visits;
    day.firsts -= change.firsts;
  });
}

export const isOnRegister = (ref: RefVenue, session: RefSession, person: string): boolean =>
  session.marks.has(person) || isMember(ref, session.group, person, session.date);
