import type { PersonId, SessionId } from '#shared/kernel/ids.ts';
import type { ImportPlan } from './import-plan.ts';

type Kept = ReadonlySet<PersonId | SessionId>;

/**
 * A plan without what only rows with a fault spoke of: groups, people and sessions are planned as
 * they are met, and a row that is not read in adds none of them. `alone` are of rows that need
 * no more.
 */
export function withoutUnused(plan: ImportPlan, alone: Kept): ImportPlan {
  const { memberships, marks } = plan;
  const marked = new Set(marks.map(({ sessionId }) => sessionId));
  const sessions = plan.sessions.filter(({ id }) => marked.has(id) || alone.has(id));
  const people = new Set([...memberships, ...marks].map(({ personId }) => personId));
  const groups = new Set([...memberships, ...sessions].map(({ groupId }) => groupId));
  return {
    ...{ ...plan, sessions },
    people: plan.people.filter(({ id }) => people.has(id) || alone.has(id)),
    groups: plan.groups.filter(({ id }) => groups.has(id)),
  };
}
