import { expect } from 'vitest';
import { day } from '#shared/kernel/local-date.ts';
import type { History } from './a-history.ts';
import type { RefMark, RefMembership, RefSession, RefVenue } from './reference.ts';
import { figuresOfMonth, keepsClosedMonths, monthKey } from './reference-months.ts';
import { expectDone, type Kind, nearToday, pick } from './step.ts';

// What a report must survive: months that are closed, records made one, names that are erased.

const lastDayOf = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
};

/** Whether the venue opens no more that month: of a Monday's venue and one open on weekdays. */
async function isLastOpenDay({ admin, ref }: History, venueId: string, month: string) {
  const to = lastDayOf(month);
  if (ref.today > to) return true;
  const days = await admin.call('venues.openDays', {
    ...{ venueId, to },
    from: day(`${month}-01`),
  });
  const isWeekday = (date: string): boolean => ![0, 6].includes(new Date(date).getUTCDay());
  const open = days.filter((one) =>
    one.open === null ? isWeekday(one.date) : one.open.length > 0,
  );
  return ref.today >= (open.at(-1)?.date ?? to);
}

/** What the program says that the month was when it was closed, and what it is now. */
async function figuresShown({ admin }: History, key: string) {
  const [venueId = '', month = ''] = key.split(' ');
  const { figures } = await admin.call('months.get', { venueId, month });
  // A figure that was nothing is listed only once there is something to hold against it.
  const wasSomething = (before: string | null) => before !== null && /[1-9]/.test(before);
  return {
    atClosing: JSON.stringify(
      figures.filter(({ before }) => wasSomething(before)).map((own) => [own.key, own.before]),
    ),
    isSame: figures.every(({ before, now }) => before === now),
  };
}

const closeMonth: Kind = async (history, { which, days }) => {
  const { ref, venues } = history;
  const venueId = pick(venues, which) ?? '';
  const month = nearToday(history, days).slice(0, 7);
  const key = monthKey(venueId, month);
  const allowed = !ref.closed.has(key) && (await isLastOpenDay(history, venueId, month));
  await expectDone(history, allowed, 'months.close', { venueId, month, openItemsAccepted: 10_000 });
  if (!allowed) return;
  ref.closed.set(key, figuresOfMonth(ref, key));
  ref.corrected.delete(key);
  history.frozen.set(key, (await figuresShown(history, key)).atClosing);
};

const reopenMonth: Kind = async (history, { which, days }) => {
  const { ref, venues } = history;
  const venueId = pick(venues, which) ?? '';
  const month = nearToday(history, days).slice(0, 7);
  const key = monthKey(venueId, month);
  const allowed = ref.closed.has(key);
  await expectDone(history, allowed, 'months.reopen', { venueId, month, reason: 'Puuttuva kerta' });
  for (const map of [ref.closed, ref.corrected, history.frozen]) map.delete(key);
};

/** From the strongest: who was there counts before who was not. */
const strength: readonly RefMark[] = [
  'present',
  'present-remote',
  'absent-notified',
  'absent-unnotified',
  'not-expected',
];

type Marked = Pick<RefSession, 'marks' | 'times'>;

/** The marks of two records as those of one: the stronger with its times, of equals the kept one's. */
function mergeMarks({ marks, times }: Marked, kept: string, merged: string): void {
  const rank = (person: string): number => {
    const mark = marks.get(person);
    return mark ? strength.indexOf(mark) : strength.length;
  };
  const [mark, own] = [marks.get(merged), times.get(merged)];
  if (mark && rank(merged) < rank(kept)) {
    marks.set(kept, mark);
    times.delete(kept);
    if (own) times.set(kept, own);
  }
  marks.delete(merged);
  times.delete(merged);
}

const isOpenOn = ({ left }: RefMembership, date: string): boolean => left === null || left >= date;

/** Memberships of one group that have a day in common become one. */
function mergeMemberships(ref: RefVenue, kept: string, merged: string): void {
  const isOurs = ({ person }: RefMembership): boolean => person === kept || person === merged;
  const ours = ref.memberships.filter(isOurs).toSorted((a, b) => (a.joined < b.joined ? -1 : 1));
  const result: RefMembership[] = [];
  for (const own of ours) {
    const other = result.find((one) => one.group === own.group && isOpenOn(one, own.joined));
    if (!other) {
      result.push({ ...own, person: own.person });
      continue;
    }
    const isLonger = other.left !== null && (own.left === null || own.left > other.left);
    if (isLonger) other.left = own.left;
    // The row of the kept record is the one that stays.
    if (other.person === merged && own.person === kept) {
      other.id = own.id;
      other.person = kept;
    }
  }
  for (const one of result) one.person = kept;
  ref.memberships = [...ref.memberships.filter((one) => !isOurs(one)), ...result];
}

function mergeIn(ref: RefVenue, kept: string, merged: string): void {
  for (const session of ref.sessions) mergeMarks(session, kept, merged);
  mergeMemberships(ref, kept, merged);
}

const isPresent = (mark: RefMark | undefined): boolean =>
  mark === 'present' || mark === 'present-remote';

const merge: Kind = async (history, { who, word, amount, which }) => {
  const { ref, people, registers } = history;
  const [keepId, mergeId] = [people[who], people[word]];
  if (keepId === undefined || mergeId === undefined) return;
  const together = ref.sessions.filter(
    ({ marks }) => isPresent(marks.get(keepId)) && isPresent(marks.get(mergeId)),
  );
  const markedTwice = amount % 2 === 0;
  const allowed =
    keepId !== mergeId &&
    (together.length === 0 || markedTwice) &&
    keepsClosedMonths(ref, (copy) => mergeIn(copy, keepId, mergeId));
  const made = await expectDone(history, allowed, 'people.merge', { keepId, mergeId, markedTwice });
  if (!allowed) return;
  if (which % 2 === 0) {
    // Taken back at once, everything is as if it had never been.
    await expectDone(history, true, 'people.undoMerge', { id: made['id'] });
    return;
  }
  mergeIn(ref, keepId, mergeId);
  for (const befores of registers.values()) {
    for (const before of befores) mergeMarks(before, keepId, mergeId);
  }
  people.splice(people.indexOf(mergeId), 1);
};

/** The last day of the last closed month of the group's venue; none sorts before every date. */
function lastClosedDay({ ref, groups }: History, group: string): string {
  const venue = groups.find(({ id }) => id === group)?.venue ?? '';
  const own = [...ref.closed.keys()].filter((key) => key.startsWith(`${venue} `));
  const month = own
    .map((key) => key.split(' ')[1] ?? '')
    .toSorted()
    .at(-1);
  return month === undefined ? '' : lastDayOf(month);
}

/** Nobody expects her after today, but in a month that is closed already. */
function endMemberships(history: History, person: string): void {
  const { ref } = history;
  for (const own of ref.memberships.filter((one) => one.person === person)) {
    const end = [ref.today, own.joined, lastClosedDay(history, own.group)].toSorted().at(-1) ?? '';
    if (own.left === null) own.isNoExit = true;
    if (own.left === null || own.left > end) own.left = end;
  }
}

const erase: Kind = async (history, { who, word }) => {
  const { people, erased } = history;
  const personId = people[who];
  if (personId === undefined || word % 3 !== 0) return;
  await expectDone(history, true, 'privacy.erase', { personIds: [personId] });
  people.splice(people.indexOf(personId), 1);
  erased.push(personId);
  endMemberships(history, personId);
};

/** A closed month says what it said, and is what it was unless it was corrected. */
export async function expectFrozen(history: History): Promise<void> {
  const { ref, frozen } = history;
  for (const [key, then] of ref.closed) {
    const shown = await figuresShown(history, key);
    expect(shown.atClosing, key).toBe(frozen.get(key));
    if (ref.corrected.has(key)) continue;
    expect(figuresOfMonth(ref, key), key).toBe(then);
    expect(shown.isSame, key).toBe(true);
  }
}

export const closingSteps = { closeMonth, reopenMonth, merge, erase };
