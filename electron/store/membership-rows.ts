import { sql } from 'kysely';
import type { GroupId } from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { EndingMembership, GroupsStore } from '../core/ports.ts';
import { sql$, type WriteDb } from './database.ts';

const factColumns = [
  'm.joined_on as joinedOn',
  'm.left_on as leftOn',
  'm.planned_end_on as plannedEndOn',
  'm.exit_reason as exitReason',
  'm.continued_on as continuedOn',
  'm.evaluated_on as evaluatedOn',
  'm.agreement_on as agreementOn',
] as const;
/** Of `memberships as m`. */
export const membershipColumns = [
  'm.id',
  'm.group_id as groupId',
  'm.person_id as personId',
  ...factColumns,
] as const;

/** Memberships that cover a day. */
const membersOn = (groupId: GroupId, date: LocalDate) =>
  sql$
    .selectFrom('memberships')
    .where('group_id', '=', groupId)
    .where('joined_on', '<=', date)
    .where((w) => w.or([w('left_on', 'is', null), w('left_on', '>=', date)]));

/** The rosters of groups. */
export function membershipRows(
  db: WriteDb,
): Omit<
  GroupsStore,
  'list' | 'get' | 'isNameTaken' | 'hiddenFrom' | 'add' | 'change' | 'setLeaders'
> {
  const byId = sql$.selectFrom('memberships as m').select(membershipColumns);
  return {
    roster: (id) =>
      db
        .all(
          sql$
            .selectFrom('memberships as m')
            .innerJoin('people as p', 'p.id', 'm.person_id')
            .select([
              'm.id as membershipId',
              'p.id as personId',
              'p.display_name as displayName',
              'p.restricted_on as restrictedOn',
              ...factColumns,
            ])
            .where('m.group_id', '=', id)
            .orderBy('m.id'),
        )
        .map(({ restrictedOn, ...row }) => ({ ...row, isRestricted: restrictedOn !== null })),
    membership: (id) => db.one(byId.where('m.id', '=', id)) ?? null,
    membershipsOf: (groupId, personId) =>
      db.all(byId.where('m.group_id', '=', groupId).where('m.person_id', '=', personId)),
    memberCountOn: (groupId, date) =>
      db.one(
        membersOn(groupId, date).select((c) => c.fn.count<number>('person_id').distinct().as('n')),
      )?.n ?? 0,
    addMembership: ({ id, groupId, personId, joinedOn, leftOn, plannedEndOn = null }) => {
      const row = {
        id,
        group_id: groupId,
        person_id: personId,
        joined_on: joinedOn,
        left_on: leftOn,
        planned_end_on: plannedEndOn,
      };
      db.run(sql$.insertInto('memberships').values(row));
    },
    changeMembership: (row) => {
      const set = {
        joined_on: row.joinedOn,
        left_on: row.leftOn,
        planned_end_on: row.plannedEndOn,
        exit_reason: row.exitReason,
        continued_on: row.continuedOn,
        evaluated_on: row.evaluatedOn,
        agreement_on: row.agreementOn,
      };
      db.run(sql$.updateTable('memberships').set(set).where('id', '=', row.id));
    },
    endingMemberships: (filter) => endingMemberships(db, filter),
    removeMembership: (id) => {
      db.run(sql$.deleteFrom('memberships').where('id', '=', id));
    },
    isRecorded: (groupId) =>
      db.one(
        sql$
          .selectFrom('sessions')
          .select('id')
          .where('group_id', '=', groupId)
          .where('status', '=', 'held')
          .limit(1),
      ) !== undefined,
    hasMarks: (groupId, personId) =>
      db.one(
        sql$
          .selectFrom('marks as m')
          .innerJoin('sessions as s', 's.id', 'm.session_id')
          .where('s.group_id', '=', groupId)
          .where('m.person_id', '=', personId)
          .select(sql<number>`1`.as('one'))
          .limit(1),
      ) !== undefined,
  };
}

type Ending = Readonly<{ until: LocalDate; ledBy: string | null }>;

function endingMemberships(db: WriteDb, { until, ledBy }: Ending): EndingMembership[] {
  const query = sql<EndingMembership>`SELECT m.id AS membershipId, p.id AS personId,
      p.display_name AS displayName, g.id AS groupId, g.name AS groupName,
      m.joined_on AS joinedOn, m.planned_end_on AS plannedEndOn
    FROM memberships m JOIN people p ON p.id = m.person_id JOIN groups g ON g.id = m.group_id
    WHERE m.planned_end_on <= ${until} AND m.left_on IS NULL AND g.archived = 0
      AND p.archived = 0 AND p.erased_on IS NULL
      ${
        ledBy === null
          ? sql``
          : sql`AND m.group_id IN (SELECT group_id FROM group_leaders WHERE staff_id = ${ledBy})`
      }
    ORDER BY m.planned_end_on, m.id`;
  return db.all({ compile: () => query.compile(sql$) });
}
