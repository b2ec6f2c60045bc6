import { sessionKinds } from '#shared/domain/sessions/session-kinds.ts';
import { translator } from '#shared/i18n/translate.ts';
import { firstVenue } from '#test/support/a-venue.ts';
import { type Administrator, anApp, signedInAs, type TestApp } from '#test/support/an-app.ts';
import type { RefDay, RefKind, RefLeader, RefMark, RefSession, RefVenue } from './reference.ts';
import { isMember } from './reference.ts';
import { isClosedDay, monthKey } from './reference-months.ts';

/** Takes back one step of a day's counter. */
type Undo = () => void;

/** A register as it was before a step: taking the step back is being there again. */
type Before = Pick<RefSession, 'marks' | 'times' | 'heads' | 'peak'>;

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
  undoOf: Map<RefDay, Undo[]>;
  registers: Map<RefSession, Before[]>;
  /** Those whose names were erased: no longer found, still members and marked. */
  erased: string[];
  /** What the program said of a closed month as it was closed, by venue and month. */
  frozen: Map<string, string>;
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
    groupVenues: new Map(groups.map(({ id, venue }) => [id, venue])),
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
    closed: new Map(),
    corrected: new Set(),
  };
  const tagIds = tags.map(({ id }) => id);
  const beside = { venues, leaders, tagIds, partnerIds };
  const past = { undoOf: new Map(), registers: new Map(), erased: [], frozen: new Map() };
  return { test, admin, ref, people: [], groups, ...beside, ...past };
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

/** Keeps the register of now as what taking the coming step back leads to. */
function keepRegister({ registers }: History, session: RefSession): void {
  const { marks, times, heads, peak } = session;
  const now = { marks: new Map(marks), times: new Map(times), heads: new Map(heads), peak };
  registers.set(session, [...(registers.get(session) ?? []), now]);
}

/** A change in a closed month is a correction of it. */
function noteCorrection(ref: RefVenue, venue: string, date: string): void {
  if (isClosedDay(ref, venue, date)) ref.corrected.add(monthKey(venue, date));
}

/** Takes the register's last step back; false where there is none. */
export function undoRegister(history: History, session: RefSession): boolean {
  const before = history.registers.get(session)?.pop();
  if (!before) return false;
  Object.assign(session, before);
  settle(session);
  noteCorrection(history.ref, session.venue, session.date);
  return true;
}

/** Takes the day's last step back; false where there is none. */
export function undoDay(history: History, day: RefDay): void {
  const undo = history.undoOf.get(day)?.pop();
  if (!undo) return;
  undo();
  noteCorrection(history.ref, day.venue, day.date);
}

/** Sets marks of several people as one step; without a change there is no step. */
export function setMarks(
  history: History,
  session: RefSession,
  changes: readonly (readonly [person: string, mark: RefMark | null])[],
): void {
  if (changes.some(([person, mark]) => mark !== (session.marks.get(person) ?? null))) {
    keepRegister(history, session);
  }
  for (const [person, mark] of changes) {
    // Times belong to somebody who is there, on site or remotely.
    if (!(areThere(session.marks.get(person)) && areThere(mark))) session.times.delete(person);
    if (mark === null) session.marks.delete(person);
    else session.marks.set(person, mark);
  }
  settle(session);
  noteCorrection(history.ref, session.venue, session.date);
}

export function setTimes(
  history: History,
  session: RefSession,
  [person, own]: readonly [string, { came: number | null; left: number | null }],
): void {
  const { came, left } = session.times.get(person) ?? { came: null, left: null };
  if (came === own.came && left === own.left) return;
  keepRegister(history, session);
  session.times.set(person, own);
  noteCorrection(history.ref, session.venue, session.date);
}

export function setPeak(history: History, session: RefSession, count: number): void {
  if (session.peak === count) return;
  keepRegister(history, session);
  session.peak = count;
  settle(session);
  noteCorrection(history.ref, session.venue, session.date);
}

export function setHeads(history: History, session: RefSession, key: string, count: number): void {
  if ((session.heads.get(key) ?? 0) === count) return;
  keepRegister(history, session);
  session.heads.set(key, count);
  settle(session);
  noteCorrection(history.ref, session.venue, session.date);
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
  noteCorrection(history.ref, day.venue, day.date);
  if (day.date !== history.ref.today || (change.visits === 0 && change.firsts === 0)) return;
  const undo = (): void => {
    day.visits -= change.visits;
    day.firsts -= change.firsts;
  };
  history.undoOf.set(day, [...(history.undoOf.get(day) ?? []), undo]);
}

export const isOnRegister = (ref: RefVenue, session: RefSession, person: string): boolean =>
  session.marks.has(person) || isMember(ref, session.group, person, session.date);
