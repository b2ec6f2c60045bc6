import type { LocalDate, MinuteOfDay } from '../../kernel/local-date.ts';
import type { ImportFacts } from './read-facts.ts';

/** Where in the file something stands: a row from 1, and a column from 0 where one is meant. */
type Place = Readonly<{ row: number; column: number | null }>;

/** A person of a file, in a group or in none. */
export type PersonEntry = Place &
  Readonly<{
    kind: 'person';
    name: string;
    /** As the file calls it; empty where it says nothing. */
    groupName: string;
    joinedOn: LocalDate | null;
    leftOn: LocalDate | null;
    facts: ImportFacts;
  }>;

/** What a file says of one person on one day. */
export type MarkEntry = Place &
  Readonly<{
    kind: 'mark';
    name: string;
    groupName: string;
    date: LocalDate;
    startMinute: MinuteOfDay | null;
    word: string;
  }>;

/** How many were in a group, or came in, on a day. */
export type CountEntry = Place &
  Readonly<{
    kind: 'count';
    groupName: string;
    date: LocalDate;
    startMinute: MinuteOfDay | null;
    count: number;
  }>;

export type ImportEntry = PersonEntry | MarkEntry | CountEntry;

/** Why a row, or a cell of it, is not read in. */
export const importProblems = [
  'no-name',
  'name-too-long',
  'name-is-code',
  'no-date',
  'date-unreadable',
  'no-such-day',
  'date-in-future',
  'date-too-old',
  'date-too-far',
  'time-unreadable',
  'left-before-joined',
  'no-status',
  'word-unknown',
  'count-unreadable',
  'no-group',
  'group-unknown',
  'group-skipped',
  'group-ended',
  'month-closed',
  'several-sessions',
  'session-cancelled',
  'kind-without-names',
  'kind-without-heads',
  'marked-twice',
  'counted-twice',
  'too-many',
] as const;

/** What is worth knowing of a row that is read in, or needs nothing. */
export const importRemarks = [
  'same-person-again',
  'mark-differs',
  'count-differs',
  'membership-differs',
  'weekday-differs',
  'fact-unreadable',
  'fact-not-imported',
] as const;

export type ImportProblem = (typeof importProblems)[number];
export type ImportRemark = (typeof importRemarks)[number];

export type ImportIssue = Place &
  Readonly<{
    code: ImportProblem | ImportRemark;
    /** What stands there; never anything of a refused column. */
    seen: string;
    /** The closed month that the row would change. */
    month?: string;
  }>;

export const isProblem = (code: ImportIssue['code']): code is ImportProblem =>
  importProblems.some((known) => known === code);
