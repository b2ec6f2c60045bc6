import type { ShownAuditLine } from '#shared/contract/audit.ts';
import type { PersonId, SessionId } from '#shared/kernel/ids.ts';
import type { Context } from '../context.ts';
import type { AuditLine } from '../month-ports.ts';

type Subject = NonNullable<ShownAuditLine['subject']>;

/**
 * Says of a page of lines what each is about, as it is called today: the administrator may see
 * names. What is gone stays an id.
 */
export function subjectsOf(
  { stores, now }: Context,
  lines: readonly AuditLine[],
): (id: string) => Subject {
  const ids = new Set(lines.flatMap(({ subjectId }) => subjectId ?? []));
  const known = new Map<string, Subject>();
  const learn = (kind: Subject['kind'], id: string, name: string): void => {
    if (ids.has(id)) known.set(id, { id, kind, name });
  };
  for (const { id, name } of stores.staff.list()) learn('staff', id, name);
  for (const { id, name } of stores.venues.list()) learn('venue', id, name);
  const groups = stores.groups.list({ venueId: null, today: now.date, includeEnded: true });
  for (const { id, name } of groups) learn('group', id, name);
  const rest = [...ids].filter((id) => !known.has(id));
  const people = rest.filter((id) => stores.people.exists(id as PersonId)) as PersonId[];
  for (const { id, displayName } of stores.people.details(people, {
    today: now.date,
    ledBy: null,
  })) {
    learn('person', id, displayName);
  }
  for (const id of rest) {
    const session = known.has(id) ? null : stores.sessions.get(id as SessionId);
    if (session) learn('session', id, `${session.date} ${session.title}`);
  }
  return (id) => known.get(id) ?? { id, kind: null, name: '' };
}
