import fc from 'fast-check';
import {
  attendanceModes,
  headcountCategories,
  markStatuses,
} from '#shared/domain/attendance/mark-status.ts';
import { sessionKinds } from '#shared/domain/sessions/session-kinds.ts';
import { addDays, day } from '#shared/kernel/local-date.ts';
import {
  addVisits,
  dayOf,
  type History,
  isOnRegister,
  setHeads,
  setMarks,
  setPeak,
  setTimes,
  takesMarks,
  undoDay,
  undoRegister,
} from './a-history.ts';
import { hasHeads, hasNames, isMember, type RefSession } from './reference.ts';
import { isClosedDay, keepsClosedMonths, monthKey } from './reference-months.ts';
import { expectDone, type Kind, nearToday, pick, type StepNumbers } from './step.ts';
import { closingSteps } from './steps-of-closing.ts';

export type Step = StepNumbers & Readonly<{ kind: keyof typeof kinds }>;

const isInClosed = ({ ref }: History, { venue, date }: RefSession): boolean =>
  isClosedDay(ref, venue, date);

const isUntouched = ({ marks, heads, closed, peak }: RefSession): boolean =>
  marks.size === 0 && peak === 0 && [...heads.values()].every((count) => count === 0) && !closed;

/** A step about a session; nothing happens while there is none. */
const onSession =
  (work: (history: History, step: StepNumbers, session: RefSession) => Promise<void>): Kind =>
  async (history, step) => {
    const session = pick(history.ref.sessions, step.which);
    if (session) await work(history, step, session);
  };

const addSession: Kind = async (history, { which, days, amount, word }) => {
  const { ref, groups, venues } = history;
  const group = which % 4 < 3 ? pick(groups, which % 4) : undefined;
  const venue = group?.venue ?? pick(venues, word) ?? '';
  const date = nearToday(history, days);
  const [start, end] = [480 + amount * 5, 480 + amount * 5 + 30 + word * 7];
  const title = group ? (ref.groupNames.get(group.id) ?? '') : `Info ${word}`;
  if (ref.sessions.some((s) => s.date === date && s.start === start && s.title === title)) return;
  const allowed = !isClosedDay(ref, venue, date);
  const made = await expectDone(history, allowed, 'sessions.create', {
    ...{ venueId: venue, date, startMinute: start, endMinute: end, roomId: null },
    of: group
      ? { groupId: group.id }
      : { title, leaderIds: history.leaders.map(({ staff }) => staff) },
  });
  if (!allowed) return;
  const id = String(made['id']);
  const leaders = (group?.leaders ?? history.leaders).map((leader) => ({ ...leader }));
  const kind = group?.kind ?? ('information-event' as const);
  const about = { kind, leaders, tags: new Set<string>(), partners: new Set<string>() };
  const empty = { marks: new Map(), heads: new Map(), closed: false, status: 'planned' as const };
  const beside = { times: new Map(), peak: 0 };
  const place = { id, venue, group: group?.id ?? null, title };
  ref.sessions.push({ ...place, date, start, end, ...about, ...empty, ...beside });
};

const join: Kind = async (history, { which, who, days }) => {
  const { ref, groups, people } = history;
  const groupId = pick(groups, which)?.id ?? '';
  const personId = people[who];
  const joinedOn = nearToday(history, days);
  const isMemberThen = ref.memberships.some(
    (m) => m.group === groupId && m.person === personId && (m.left === null || m.left >= joinedOn),
  );
  const row = { id: '', group: groupId, person: personId ?? 'new', joined: joinedOn, left: null };
  const allowed =
    !isMemberThen && keepsClosedMonths(ref, ({ memberships }) => memberships.push(row));
  const person = personId ? { personId } : { displayName: `Henkilö ${people.length}` };
  const made = await expectDone(history, allowed, 'groups.join', { groupId, person, joinedOn });
  if (!allowed) return;
  if (!personId) people.push(String(made['personId']));
  const ids = { id: String(made['membershipId']), person: String(made['personId']) };
  ref.memberships.push({ ...row, ...ids });
};

const leave: Kind = async (history, { which, days, word }) => {
  const { ref } = history;
  const membership = pick(ref.memberships, which);
  if (!membership) return;
  const leftOn = word % 3 === 0 ? null : nearToday(history, days);
  const { id, group, person, joined } = membership;
  const meets = ref.memberships.some(
    (m) =>
      m.id !== id &&
      m.group === group &&
      m.person === person &&
      m.joined > joined &&
      (leftOn === null || m.joined <= leftOn),
  );
  const isErased = history.erased.includes(person);
  const isSound = !(leftOn !== null && leftOn < joined) && !meets && !isErased;
  const allowed =
    isSound &&
    keepsClosedMonths(ref, ({ memberships }) => {
      for (const own of memberships) if (own.id === id) own.left = leftOn;
    });
  await expectDone(history, allowed, 'groups.leave', { membershipId: id, leftOn });
  if (allowed) membership.left = leftOn;
};

const removeMembership: Kind = async (history, { which }) => {
  const { ref } = history;
  const membership = pick(ref.memberships, which);
  if (!membership) return;
  const { id, group, person } = membership;
  const allowed =
    !history.erased.includes(person) &&
    !ref.sessions.some((s) => s.group === group && s.marks.has(person)) &&
    keepsClosedMonths(ref, (copy) => {
      copy.memberships = copy.memberships.filter((own) => own.id !== id);
    });
  await expectDone(history, allowed, 'groups.removeMembership', { membershipId: id });
  if (allowed) ref.memberships.splice(ref.memberships.indexOf(membership), 1);
};

const mark = onSession(async (history, { who, word }, session) => {
  const { ref, people } = history;
  const personId = pick(people, who);
  if (!personId) return;
  const status = markStatuses[word % 6] ?? null;
  const isPresence = status === 'present' || status === 'present-remote';
  const isTaken = status !== null && !hasNames(session);
  const allowed =
    takesMarks(ref, session, isPresence) && isOnRegister(ref, session, personId) && !isTaken;
  await expectDone(history, allowed, 'attendance.mark', {
    sessionId: session.id,
    personId,
    status,
  });
  if (allowed) setMarks(history, session, [[personId, status]]);
});

const markRest = onSession(async (history, { word }, session) => {
  const { ref, people, erased } = history;
  const status = markStatuses[word % 5] ?? 'present';
  const isPresence = status === 'present' || status === 'present-remote';
  const allowed = takesMarks(ref, session, isPresence) && hasNames(session);
  await expectDone(history, allowed, 'attendance.markRest', { sessionId: session.id, status });
  const rest = [...people, ...erased].filter(
    (person) => !session.marks.has(person) && isMember(ref, session.group, person, session.date),
  );
  if (allowed)
    setMarks(
      history,
      session,
      rest.map((person) => [person, status] as const),
    );
});

const walkIn = onSession(async (history, { who }, session) => {
  const { ref, people, erased } = history;
  const personId = people[who];
  const person = personId ? { personId } : { displayName: `Ohikulkija ${people.length}` };
  // A mark that is not presence is changed in its row, never by typing the name again.
  const before = personId ? session.marks.get(personId) : undefined;
  const keepsMark = before === undefined || before === 'present';
  const allowed = takesMarks(ref, session, true) && keepsMark && hasNames(session);
  const input = { sessionId: session.id, person };
  const made = await expectDone(history, allowed, 'attendance.addWalkIn', input);
  if (!allowed) return;
  const rows = made['rows'] as { personId: string }[];
  const known = [...people, ...erased];
  const id = personId ?? rows.map((row) => row.personId).find((one) => !known.includes(one)) ?? '';
  if (!personId) people.push(id);
  setMarks(history, session, [[id, 'present']]);
});

const heads = onSession(async (history, { amount, word, who }, session) => {
  const { ref } = history;
  const [category, mode] = [
    pick(headcountCategories, word) ?? 'unspecified',
    pick(attendanceModes, who) ?? 'on-site',
  ];
  const key = `${category} ${mode}`;
  const before = session.heads.get(key) ?? 0;
  const counted = { sessionId: session.id, category, mode };
  const isSet = word % 2 === 0;
  const after = isSet ? amount : before + amount - 6;
  const isMore = after > before && !hasHeads(session);
  const allowed = takesMarks(ref, session, true) && after >= 0 && !isMore;
  const [name, input] = isSet
    ? ['attendance.setCount', { ...counted, count: amount }]
    : ['attendance.addToCount', { ...counted, delta: amount - 6 }];
  await expectDone(history, allowed, String(name), input);
  if (allowed) setHeads(history, session, key, after);
});

/** When somebody came and left, at the venue that asks for it. */
const times = onSession(async (history, { who, amount, word }, session) => {
  const { ref, people, venues } = history;
  const person = pick(people, who) ?? '';
  const status = session.marks.get(person);
  if (!status || session.venue !== venues[0]) return;
  const came = word % 3 === 0 ? null : session.start + amount * 3 - 20;
  const left = word % 3 === 1 ? null : (came ?? session.start) + word * 9;
  const fits = status === 'present' || status === 'present-remote' || (came ?? left) === null;
  const allowed = takesMarks(ref, session, false) && hasNames(session) && fits;
  const input = { sessionId: session.id, personId: person };
  const said = { arrivedMinute: came, leftMinute: left };
  await expectDone(history, allowed, 'attendance.setMarkDetails', { ...input, ...said });
  if (allowed) setTimes(history, session, [person, { came, left }]);
});

const peak = onSession(async (history, { amount }, session) => {
  const isMore = amount > session.peak && !hasHeads(session);
  const allowed = takesMarks(history.ref, session, true) && !isMore;
  const input = { sessionId: session.id, tally: 'remote-peak', count: amount };
  await expectDone(history, allowed, 'attendance.setTally', input);
  if (allowed) setPeak(history, session, amount);
});

const undo = onSession(async (history, _step, session) => {
  const can = (history.registers.get(session)?.length ?? 0) > 0;
  const allowed = takesMarks(history.ref, session, false) && can;
  await expectDone(history, allowed, 'attendance.undo', { sessionId: session.id });
  if (allowed) undoRegister(history, session);
});

const close = onSession(async (history, _step, session) => {
  const allowed = takesMarks(history.ref, session, true);
  await expectDone(history, allowed, 'attendance.close', { sessionId: session.id });
  if (!allowed) return;
  setMarks(history, session, []);
  Object.assign(session, { closed: true, status: 'held' });
});

const reopen = onSession(async (history, _step, session) => {
  const allowed = session.closed;
  await expectDone(history, allowed, 'attendance.reopen', { sessionId: session.id });
  if (!allowed) return;
  session.closed = false;
  setMarks(history, session, []);
});

/** Absences noted ahead do not keep a session from being called off. */
const hasNobody = (session: RefSession): boolean =>
  !session.closed &&
  session.peak === 0 &&
  [...session.heads.values()].every((count) => count === 0) &&
  ![...session.marks.values()].some((mark) => mark.startsWith('present'));

const callOff = onSession(async (history, { word }, session) => {
  const isCancel = word % 2 === 0;
  const inTime = isCancel || session.date <= history.ref.today;
  const allowed = hasNobody(session) && inTime && !isInClosed(history, session);
  const input = { id: session.id, reason: 'other' };
  await expectDone(history, allowed, isCancel ? 'sessions.cancel' : 'sessions.markNotHeld', input);
  if (allowed) session.status = isCancel ? 'cancelled' : 'not-held';
});

const restore = onSession(async (history, _step, session) => {
  const isOff = session.status === 'cancelled' || session.status === 'not-held';
  const allowed = isOff && !isInClosed(history, session);
  await expectDone(history, allowed, 'sessions.restore', { id: session.id });
  if (allowed) session.status = 'planned';
});

const remove = onSession(async (history, { word }, session) => {
  if (word % 4 !== 0) return;
  // That it was not held has been recorded, too.
  const isPlan = isUntouched(session) && session.status !== 'not-held';
  const allowed = isPlan && !isInClosed(history, session);
  await expectDone(history, allowed, 'sessions.remove', { id: session.id });
  if (allowed) history.ref.sessions.splice(history.ref.sessions.indexOf(session), 1);
});

/** Says what a session was, with whom, and how long it was led; the past is described too. */
const describe = onSession(async (history, { amount, word, who }, session) => {
  const { tagIds, partnerIds } = history;
  // What was recorded keeps the kind by which it is counted.
  const kind = (isUntouched(session) ? pick(sessionKinds, amount) : null) ?? session.kind;
  const tags = tagIds.filter((_, i) => (word >> i) % 2 === 1);
  const partners = partnerIds.filter((_, i) => (who >> i) % 2 === 1);
  const texts = { platform: '', link: '', place: '', theme: '', goal: '', method: '' };
  const leaders = session.leaders.map((leader) => ({
    ...leader,
    minutes: [null, 0, amount * 3][word % 3] ?? null,
    preparation: who * 10,
  }));
  const allowed = !isInClosed(history, session);
  await expectDone(history, allowed, 'sessions.saveDetails', {
    ...{ ...texts, id: session.id, kind, mode: 'on-site', equipment: '', reflection: '' },
    ...{ recordedElsewhere: false, tagIds: tags, partnerIds: partners },
    leaders: leaders.map(({ staff: staffId, role, minutes, preparation: preparationMinutes }) => ({
      ...{ staffId, minutes, preparationMinutes, workingRole: role as 'employee' },
    })),
  });
  if (!allowed) return;
  Object.assign(session, { kind, leaders, tags: new Set(tags), partners: new Set(partners) });
});

const visit: Kind = async (history, { which, word }) => {
  const venueId = pick(history.venues, which) ?? '';
  const kind = pick(['visit', 'first-of-year', 'first-ever'] as const, word) ?? 'visit';
  await expectDone(history, true, 'visits.add', { venueId, kind });
  const change = { visits: 1, firsts: kind === 'visit' ? 0 : 1 };
  addVisits(history, dayOf(history, venueId, history.ref.today), change);
};

const undoVisit: Kind = async (history, { which }) => {
  const venueId = pick(history.venues, which) ?? '';
  const today = dayOf(history, venueId, history.ref.today);
  const allowed = (history.undoOf.get(today)?.length ?? 0) > 0;
  await expectDone(history, allowed, 'visits.undo', { venueId });
  undoDay(history, today);
};

const correct: Kind = async (history, { which, days, amount }) => {
  const venueId = pick(history.venues, which) ?? '';
  const date = days > 20 ? day(history.ref.today) : nearToday(history, days);
  const known = dayOf(history, venueId, date);
  const allowed = date <= history.ref.today && amount >= known.firsts;
  await expectDone(history, allowed, 'visits.correctTotal', { venueId, date, visits: amount });
  if (allowed) addVisits(history, known, { visits: amount - known.visits, firsts: 0 });
};

const clock: Kind = async ({ test, ref }, { days, amount, word }) => {
  // What was still to come when its month was closed is not recorded once it is over.
  for (const { venue, date, status } of ref.sessions) {
    const isToCome = status === 'planned' && date >= ref.today;
    if (isToCome && isClosedDay(ref, venue, date)) ref.corrected.add(monthKey(venue, date));
  }
  ref.today = addDays(day(ref.today), Math.max(0, days));
  ref.minute = Math.min(1439, Math.max(ref.minute % 60, amount * 30 + word));
  const two = (n: number) => String(n).padStart(2, '0');
  test.setClock(ref.today, `${two(Math.floor(ref.minute / 60))}:${two(ref.minute % 60)}`);
};

export const kinds = {
  ...{ addSession, join, leave, removeMembership, mark, markRest, walkIn, heads },
  ...{ times, peak, undo, close, reopen, callOff, restore, remove, describe },
  ...{ visit, undoVisit, correct, clock, ...closingSteps },
};

/** Marks and sessions come more often than the rest. */
const often = [
  ...(['addSession', 'join', 'mark', 'mark', 'mark', 'markRest', 'heads', 'visit'] as const),
  'describe',
] as const;

export const steps: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...(Object.keys(kinds) as (keyof typeof kinds)[]), ...often),
  which: fc.nat(30),
  who: fc.nat(6),
  days: fc.integer({ min: -25, max: 25 }),
  amount: fc.nat(40),
  word: fc.nat(11),
});

/** Carries one step out in the program and in the reference. */
export const take = (history: History, step: Step): Promise<void> =>
  kinds[step.kind](history, step);
