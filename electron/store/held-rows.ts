import type { PersonId } from '#shared/kernel/ids.ts';
import type { HeldRows } from '../core/privacy-ports.ts';
import { type ReadDb, sql$ } from './database.ts';

/** Everything that the folder has of one person, for her to read. */
export function heldRowsOf(db: ReadDb, id: PersonId): HeldRows | null {
  const person = db.one(
    sql$
      .selectFrom('people')
      .select(['display_name as displayName', 'archived', 'restricted_on as restrictedOn'])
      .select(['age_band as ageBand', 'gender', 'own_worker as ownWorker'])
      .select(['esr_participant as esrParticipant', 'esr_guided_on as esrGuidedOn'])
      .select(['esr_started_on as esrStartedOn', 'esr_ended_on as esrEndedOn'])
      .select(['informed_on as informedOn', 'informed_version as informedVersion'])
      .where('id', '=', id)
      .where('erased_on', 'is', null),
  );
  if (!person) return null;
  return { ...person, memberships: membershipsOf(db, id), marks: marksOf(db, id) };
}

const membershipsOf = (db: ReadDb, id: PersonId): HeldRows['memberships'] =>
  db.all(
    sql$
      .selectFrom('memberships as m')
      .innerJoin('groups as g', 'g.id', 'm.group_id')
      .select(['g.id as groupId', 'g.name as groupName'])
      .select(['m.joined_on as joinedOn', 'm.left_on as leftOn'])
      .select(['m.planned_end_on as plannedEndOn', 'm.exit_reason as exitReason'])
      .select(['m.evaluated_on as evaluatedOn', 'm.agreement_on as agreementOn'])
      .where('m.person_id', '=', id)
      .orderBy('m.joined_on')
      .orderBy('m.id'),
  );

const marksOf = (db: ReadDb, id: PersonId): HeldRows['marks'] =>
  db
    .all(
      sql$
        .selectFrom('marks as k')
        .innerJoin('sessions as s', 's.id', 'k.session_id')
        .leftJoin('groups as g', 'g.id', 's.group_id')
        .leftJoin('mark_labels as l', 'l.id', 'k.label_id')
        .select(['s.date', 's.title', 'g.name as groupName', 'k.status', 'l.name as label'])
        .select(['k.arrived_minute as arrivedMinute', 'k.left_minute as leftMinute'])
        .select('k.absence_reason as absenceReason')
        .where('k.person_id', '=', id)
        .orderBy('s.date')
        .orderBy('s.start_minute')
        .orderBy('s.id'),
    )
    .map(({ title, groupName, ...mark }) => ({ ...mark, title: groupName ?? title ?? '' }));
