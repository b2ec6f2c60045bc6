import { isPresent } from '#shared/domain/attendance/mark-status.ts';
import type { MarkEntry } from '#shared/domain/people-import/entries.ts';
import type { GroupId, PersonId } from '#shared/kernel/ids.ts';
import { addDays, type LocalDate } from '#shared/kernel/local-date.ts';
import {
  closedMonthOfStay,
  closedTo,
  groupOf,
  overlaps,
  type Planning,
  type Said,
} from './planning.ts';

/** What a file says of one person on one day; a mark that is there is left alone unless asked. */
export function planMark(of: Planning, entry: MarkEntry): Said | null {
  const means = of.means(entry.word);
  if (means === null) {
    return { code: 'word-unknown', seen: entry.word.slice(0, 60) };
  }
  if (means === 'nothing') return null;
  const group = groupOf(of, entry);
  if ('code' in group) return group;
  const session = of.sessions.find(group, entry);
  if (session === 'several-sessions') return { code: session, seen: entry.date };
  const closed = closedTo(of, session, 'marks');
  if (closed) return { ...closed, seen: entry.date };
  const { id: personId } = of.people.find(entry.name, { group, row: entry.row });
  noteSeen(of, { groupId: group.id, personId, date: entry.date });
  const before = session.marks.get(personId) ?? null;
  const key = `${session.id} ${personId}`;
  const isAgain = of.isInFile.has(key);
  of.isInFile.add(key);
  if (isAgain) {
    return before === means ? null : { code: 'marked-twice', seen: entry.name };
  }
  if (before === means) {
    of.plan.same.count += 1;
    return null;
  }
  if (before !== null && !of.input.overwrite) {
    return { code: 'mark-differs', seen: entry.word.slice(0, 60) };
  }
  session.marks.set(personId, means);
  of.plan.marks.push({ sessionId: session.id, personId, before, after: means });
  if (isPresent(means) && session.status === 'planned') of.plan.held.add(session.id);
  return null;
}

type Seen = Readonly<{ groupId: GroupId; personId: PersonId; date: LocalDate }>;

function noteSeen({ seen }: Planning, { groupId, personId, date }: Seen): void {
  const people = seen.get(groupId) ?? new Map<PersonId, { first: LocalDate; last: LocalDate }>();
  seen.set(groupId, people);
  const known = people.get(personId);
  if (!known) people.set(personId, { first: date, last: date });
  else if (date < known.first) known.first = date;
  else if (date > known.last) known.last = date;
}

/** Whoever was marked within these days has not left. */
const recentDays = 60;

/** Those who are marked in a closed group belong to it, from their first day to their last. */
export function joinSeen(of: Planning): void {
  const { context, seen, people, plan, groups } = of;
  const recent = addDays(context.now.date, -recentDays);
  const planned = new Map(plan.groups.map((group) => [group.id, { ...group, isNew: true }]));
  for (const [groupId, days] of seen) {
    const row = groups.rowOf(groupId);
    const group = planned.get(groupId) ?? (row && { ...row, isNew: false });
    if (group?.form !== 'closed') continue;
    for (const [personId, { first, last }] of days) {
      const stay = { joinedOn: first, leftOn: last >= recent ? null : last };
      const known = people.membershipsOf(groupId, personId);
      if (known.some((one) => overlaps(one, stay)) || closedMonthOfStay(of, group, stay)) continue;
      people.join({ groupId, personId, ...stay });
    }
  }
}
