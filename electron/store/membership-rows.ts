import { sql } from 'kysely';
import type { GroupId } from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { GroupsStore } from '../core/ports.ts';
import { sql$, type WriteDb } from './database.ts';

const membershipColumns = [
  'id',
  'group_id as groupId',
  'person_id as personId',
  'joined_on as joinedOn',
  'left_on as leftOn',
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
  const byId = sql$.selectFrom('memberships').select(membershipColumns);
  return {
    roster: (id) =>
      db.all(
        sql$
          .selectFrom('memberships as m')
          .innerJoin('people as p', 'p.id', 'm.person_id')
          .select([
            'm.id as membershipId',
            'p.id as personId',
            'p.display_name as displayName',
            'm.joined_on as joinedOn',
            'm.left_on as leftOn',
          ])
          .where('m.group_id', '=', id)
          .orderBy('m.id'),
      ),
    membership: (id) => db.one(byId.where('id', '=', id)) ?? null,
    membershipsOf: (groupId, personId) =>
      db.all(byId.where('group_id', '=', groupId).where('person_id', '=', personId)),
    memberCountOn: (groupId, date) =>
      db.one(
        membersOn(groupId, date).select((c) => c.fn.count<number>('person_id').distinct().as('n')),
      )?.n ?? 0,
    addMembership: ({ id, groupId, personId, joinedOn, leftOn }) => {
      const row = {
        id,
        group_id: groupId,
        person_id: personId,
        joined_on: joinedOn,
        left_on: leftOn,
      };
      db.run(sql$.insertInto('memberships').values(row));
    },
    setLeftOn: (id, leftOn) => {
      db.run(sql$.updateTable('memberships').set({ left_on: leftOn }).where('id', '=', id));
    },
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
