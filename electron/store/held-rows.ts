import { sql } from 'kysely';
import type { PersonId, StaffId } from '#shared/kernel/ids.ts';
import type { HeldRows } from '../core/privacy-ports.ts';
import { type ReadDb, sql$ } from './database.ts';
import { readMark } from './mark-text.ts';
import { ledGroups, ledSessions } from './people-lists.ts';

type LedBy = StaffId | null;

/** Everything that the folder has of one person, for her to read; of a leader's own groups alone. */
export function heldRowsOf(db: ReadDb, id: PersonId, ledBy: LedBy): HeldRows | null {
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
  return {
    ...person,
    memberships: membershipsOf(db, id, ledBy),
    marks: marksOf(db, id, ledBy),
    registersOpened: registersOpened(db, id, ledBy),
    changes: changesOf(db, id, ledBy),
  };
}

const membershipsOf = (db: ReadDb, id: PersonId, ledBy: LedBy): HeldRows['memberships'] =>
  db.all(
    sql$
      .selectFrom('memberships as m')
      .innerJoin('groups as g', 'g.id', 'm.group_id')
      .select(['g.id as groupId', 'g.name as groupName'])
      .select(['m.joined_on as joinedOn', 'm.left_on as leftOn'])
      .select(['m.planned_end_on as plannedEndOn', 'm.exit_reason as exitReason'])
      .select(['m.evaluated_on as evaluatedOn', 'm.agreement_on as agreementOn'])
      .where('m.person_id', '=', id)
      .$if(ledBy !== null, (q) => q.where('m.group_id', 'in', ledGroups(ledBy)))
      .orderBy('m.joined_on')
      .orderBy('m.id'),
  );

const marksOf = (db: ReadDb, id: PersonId, ledBy: LedBy): HeldRows['marks'] =>
  db
    .all(
      sql$
        .selectFrom('marks as k')
        .innerJoin('sessions as s', 's.id', 'k.session_id')
        .leftJoin('groups as g', 'g.id', 's.group_id')
        .leftJoin('mark_labels as l', 'l.id', 'k.label_id')
        .select([
          's.group_id as groupId',
          's.date',
          's.title',
          'g.name as groupName',
          'k.status',
          'l.name as label',
        ])
        .select(['k.arrived_minute as arrivedMinute', 'k.left_minute as leftMinute'])
        .select('k.absence_reason as absenceReason')
        .where('k.person_id', '=', id)
        .$if(ledBy !== null, (q) =>
          q.where((w) =>
            w.or([w('s.group_id', 'in', ledGroups(ledBy)), w('s.id', 'in', ledSessions(ledBy))]),
          ),
        )
        .orderBy('s.date')
        .orderBy('s.start_minute')
        .orderBy('s.id'),
    )
    .map(({ title, groupName, ...mark }) => ({ ...mark, title: groupName ?? title ?? '' }));

/** Newest changes of marks that are shown. */
const mostChanges = 200;

const changesOf = (db: ReadDb, id: PersonId, ledBy: LedBy): HeldRows['changes'] =>
  db
    .all(
      sql$
        .selectFrom('attendance_changes as c')
        .innerJoin('sessions as s', 's.id', 'c.session_id')
        .leftJoin('groups as g', 'g.id', 's.group_id')
        .select(['s.date', 's.title', 'g.name as groupName', 'c.before', 'c.after', 'c.undone'])
        .select(['c.made_on as madeOn', 'c.made_minute as madeMinute', 'c.staff_id as staffId'])
        .where('c.person_id', '=', id)
        .$if(ledBy !== null, (q) =>
          q.where((w) =>
            w.or([w('s.group_id', 'in', ledGroups(ledBy)), w('s.id', 'in', ledSessions(ledBy))]),
          ),
        )
        .orderBy('c.id', 'desc')
        .limit(mostChanges),
    )
    .map(({ title, groupName, before, after, ...row }) => ({
      ...row,
      title: groupName ?? title ?? '',
      before: readMark(before),
      after: readMark(after),
    }));

/** Registers show everybody who was on the roster that day or has a mark there. */
const registersOpened = (db: ReadDb, id: PersonId, ledBy: LedBy): HeldRows['registersOpened'] =>
  db.all(
    sql$
      .selectFrom('audit_log as a')
      .innerJoin('sessions as s', (join) => join.on(sql<boolean>`s.id = a.subject_id`))
      .leftJoin('groups as g', 'g.id', 's.group_id')
      .select(sql<string>`COALESCE(g.name, s.title, '')`.as('title'))
      .select('a.staff_id as staffId')
      .select((of) => [of.fn.max('a.at').as('at'), of.fn.countAll<number>().as('times')])
      .where('a.action', '=', 'register-opened')
      .where(
        sql<boolean>`(EXISTS (SELECT 1 FROM marks AS k WHERE k.session_id = s.id AND k.person_id = ${id})
            OR EXISTS (SELECT 1 FROM memberships AS m WHERE m.group_id = s.group_id
              AND m.person_id = ${id} AND m.joined_on <= s.date
              AND (m.left_on IS NULL OR m.left_on >= s.date)))`,
      )
      .$if(ledBy !== null, (q) =>
        q.where((w) =>
          w.or([w('s.group_id', 'in', ledGroups(ledBy)), w('s.id', 'in', ledSessions(ledBy))]),
        ),
      )
      .groupBy(['title', 'a.staff_id'])
      .orderBy('at', 'desc'),
  );
