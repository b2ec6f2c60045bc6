import { sql } from 'kysely';
import type { PersonFacts } from '#shared/domain/people/person-fields.ts';
import type { PersonId } from '#shared/kernel/ids.ts';
import type { Schema } from './schema.ts';

/** A person is in a leader's groups by membership or by a mark in one of her sessions. */
export const ofLeader = (staffId: string) => sql<PersonId>`(
  SELECT m.person_id FROM memberships m JOIN group_leaders l ON l.group_id = m.group_id
  WHERE l.staff_id = ${staffId}
  UNION
  SELECT k.person_id FROM marks k JOIN session_leaders l ON l.session_id = k.session_id
  WHERE l.staff_id = ${staffId})`;

/** The columns of what is said of a person beside the name. */
export const factColumns = [
  'age_band',
  'gender',
  'own_worker',
  'esr_participant',
  'esr_guided_on',
  'esr_started_on',
  'esr_ended_on',
  'informed_on',
  'informed_version',
] as const;

type FactRow = Pick<Schema['people'], Exclude<(typeof factColumns)[number], 'esr_participant'>> &
  Readonly<{ esr_participant: 0 | 1 }>;

export const factsIn = (row: FactRow): PersonFacts => ({
  ageBand: row.age_band,
  gender: row.gender,
  ownWorker: row.own_worker,
  esrParticipant: row.esr_participant === 1,
  esrGuidedOn: row.esr_guided_on,
  esrStartedOn: row.esr_started_on,
  esrEndedOn: row.esr_ended_on,
  informedOn: row.informed_on,
  informedVersion: row.informed_version,
});
