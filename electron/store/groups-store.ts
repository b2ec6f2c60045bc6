import { sql } from 'kysely';
import type { GroupId } from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { GroupFields, GroupRow, GroupsStore } from '../core/ports.ts';
import { sql$, type WriteDb } from './database.ts';

/** Groups, their leaders and their rosters. */
export const groupsStore = (db: WriteDb): GroupsStore => ({
  ...groupRows(db),
  ...membershipRows(db),
});

const selectGroups = (today: LocalDate) =>
  sql$
    .selectFrom('groups as g')
    .innerJoin('venues as v', 'v.id', 'g.venue_id')
    .leftJoin('rooms as r', 'r.id', 'g.room_id')
    .select([
      'g.id',
      'g.venue_id as venueId',
      'g.room_id as roomId',
      'g.name',
      'g.form',
      'g.kind',
      'g.capacity',
      'g.starts_on as startsOn',
      'g.ends_on as endsOn',
      'g.description',
      'v.name as venueName',
      'r.name as roomName',
    ])
    .select((eb) => [
      eb
        .selectFrom('memberships as m')
        .whereRef('m.group_id', '=', 'g.id')
        .where('m.joined_on', '<=', today)
        .where((w) => w.or([w('m.left_on', 'is', null), w('m.left_on', '>=', today)]))
        .select((c) => c.fn.count<number>('m.person_id').distinct().as('n'))
        .as('memberCount'),
      eb
        .selectFrom('sessions as s')
        .whereRef('s.group_id', '=', 'g.id')
        .where('s.date', '>=', today)
        .where('s.status', '=', 'planned')
        .select((c) => c.fn.min('s.date').as('d'))
        .as('nextSessionOn'),
    ]);

type Selected = Omit<GroupRow, 'leaderIds' | 'leaderNames' | 'memberCount'> & {
  memberCount: number | null;
};

function withLeaders(db: WriteDb, rows: Selected[]): GroupRow[] {
  const leaders = db.all(
    sql$
      .selectFrom('group_leaders as l')
      .innerJoin('staff as s', 's.id', 'l.staff_id')
      .select(['l.group_id', 's.id', 's.name'])
      .orderBy('s.id'),
  );
  const byGroup = Map.groupBy(leaders, ({ group_id }) => group_id);
  return rows.map((row) => {
    const own = byGroup.get(row.id) ?? [];
    return {
      ...row,
      memberCount: row.memberCount ?? 0,
      leaderIds: own.map(({ id }) => id),
      leaderNames: own.map(({ name }) => name),
    };
  });
}

const valuesOf = (group: GroupFields) => ({
  venue_id: group.venueId,
  room_id: group.roomId,
  name: group.name,
  form: group.form,
  kind: group.kind,
  capacity: group.capacity,
  starts_on: group.startsOn,
  ends_on: group.endsOn,
  description: group.description,
});

function groupRows(
  db: WriteDb,
): Pick<GroupsStore, 'list' | 'get' | 'isNameTaken' | 'add' | 'change' | 'setLeaders'> {
  return {
    list: ({ venueId, today, includeEnded }) => {
      const rows = db.all(
        selectGroups(today)
          .$if(venueId !== null, (q) => q.where('g.venue_id', '=', venueId))
          .$if(!includeEnded, (q) =>
            q.where((w) => w.or([w('g.ends_on', 'is', null), w('g.ends_on', '>=', today)])),
          ),
      );
      return withLeaders(db, rows);
    },
    get: (id, today) =>
      withLeaders(db, db.all(selectGroups(today).where('g.id', '=', id)))[0] ?? null,
    isNameTaken: (venueId, name, except) =>
      db
        .all(
          sql$
            .selectFrom('groups')
            .select('id')
            .where('venue_id', '=', venueId)
            .where('name', '=', name),
        )
        .some(({ id }) => id !== except),
    add: (group) => {
      db.run(sql$.insertInto('groups').values({ id: group.id, ...valuesOf(group) }));
    },
    change: (group) => {
      db.run(sql$.updateTable('groups').set(valuesOf(group)).where('id', '=', group.id));
    },
    setLeaders: (id, leaderIds) => {
      db.run(sql$.deleteFrom('group_leaders').where('group_id', '=', id));
      for (const staffId of new Set(leaderIds)) {
        db.run(sql$.insertInto('group_leaders').values({ group_id: id, staff_id: staffId }));
      }
    },
  };
}

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

function membershipRows(
  db: WriteDb,
): Omit<GroupsStore, 'list' | 'get' | 'isNameTaken' | 'add' | 'change' | 'setLeaders'> {
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
