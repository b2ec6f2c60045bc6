import type { Generated } from 'kysely';
import type { HoldReason, RetentionReason } from '#shared/domain/privacy/retention.ts';
import type { PersonId, StaffId } from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';

/** The tables of migrations 80 and 140: who answers for the data, and how long names are kept. */
export type RightsTables = {
  /** One row: who answers for the data. */
  controller: {
    key: Generated<number>;
    name: string;
    contact: string;
    protection_officer: string;
    version: number;
    changed_on: LocalDate | null;
  };
  controller_texts: { language: 'fi' | 'sv' | 'en'; purpose: string; legal_basis: string };
  /** One row: how long names are kept, and what the timer knows of the clock. */
  retention: {
    key: Generated<number>;
    months: number;
    reason: RetentionReason | null;
    started_on: LocalDate | null;
    seen_on: LocalDate | null;
    wipe_due: 0 | 1;
    /** Of visitors' own words. */
    text_months: Generated<number>;
  };
  retention_holds: {
    person_id: PersonId;
    reason: HoldReason;
    until_on: LocalDate;
    set_on: LocalDate;
    staff_id: StaffId;
  };
  /** Pairs of nearly one name who are not the same person; the smaller id first. */
  different_people: {
    one_id: PersonId;
    other_id: PersonId;
    staff_id: StaffId;
    said_on: LocalDate;
  };
  /** What the timer did, in numbers. */
  retention_runs: {
    id: string;
    ran_on: LocalDate;
    people: number;
    kept_on_hold: number;
    audit_lines: number;
    texts: Generated<number>;
  };
};
