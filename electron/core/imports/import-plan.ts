import type { ImportCounts } from '#shared/contract/imports.ts';
import type { MarkStatus } from '#shared/domain/attendance/mark-status.ts';
import type { ImportIssue } from '#shared/domain/people-import/entries.ts';
import type { ImportFacts } from '#shared/domain/people-import/read-facts.ts';
import type { SessionState } from '#shared/domain/sessions/edits/session-state.ts';
import type { GroupId, PersonId, SessionId } from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { PlainMembership } from '../import-ports.ts';
import type { GroupFields } from '../ports.ts';

export type PlannedMark = Readonly<{
  sessionId: SessionId;
  personId: PersonId;
  before: MarkStatus | null;
  after: MarkStatus;
}>;
export type PlannedHeads = Readonly<{ sessionId: SessionId; before: number; after: number }>;
export type PlannedVisits = Readonly<{ date: LocalDate; before: number; after: number }>;

/** What a file would write; filled row by row. */
export type ImportPlan = Readonly<{
  groups: GroupFields[];
  people: { id: PersonId; displayName: string }[];
  /** Of those new people of whom the file says more than a name. */
  facts: Map<PersonId, ImportFacts>;
  memberships: PlainMembership[];
  sessions: SessionState[];
  marks: PlannedMark[];
  heads: PlannedHeads[];
  /** Planned sessions at which, by the file, somebody was. */
  held: Set<SessionId>;
  visits: PlannedVisits[];
  issues: ImportIssue[];
  /** What is there already as the file says. */
  same: { count: number };
}>;

export const emptyPlan = (issues: readonly ImportIssue[]): ImportPlan => ({
  ...{ groups: [], people: [], memberships: [], sessions: [], marks: [], heads: [], visits: [] },
  ...{ held: new Set(), facts: new Map() },
  issues: [...issues],
  same: { count: 0 },
});

export const countsOf = (plan: ImportPlan): ImportCounts => ({
  groups: plan.groups.length,
  people: plan.people.length,
  memberships: plan.memberships.length,
  sessions: plan.sessions.length,
  marks: plan.marks.length,
  heads: plan.heads.length,
  visits: plan.visits.length,
});

/** A group of the file, known or about to be. */
export type PlannedGroup = Readonly<{
  id: GroupId;
  name: string;
  isNew: boolean;
  form: GroupFields['form'];
  endsOn: LocalDate | null;
  startsOn: LocalDate;
}>;
