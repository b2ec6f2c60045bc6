import type { StaffId } from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { GroupFields, GroupRow, GroupsStore } from '../core/ports.ts';
import { sql$, type WriteDb } from './database.ts';
import { membershipRows } from './membership-rows.ts';

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
      'g.name_sv as nameSv',
      'g.name_en as nameEn',
      'g.poster_as as posterAs',
      'g.alias',
      'g.visibility',
      'g.session_kind as sessionKind',
      'g.mode',
      'g.platform',
      'g.link',
      'g.activity_type_id as activityTypeId',
      'g.continued_on as continuedOn',
      'g.evaluated_on as evaluatedOn',
      'g.archived',
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
      eb
        .selectFrom('sessions as s')
        .whereRef('s.group_id', '=', 'g.id')
        .where('s.date', '<=', today)
        .where('s.status', 'in', ['held', 'planned'])
        .select('s.date')
        .orderBy('s.date', 'desc')
        .limit(1)
        .as('lastSessionOn'),
      eb
        .selectFrom('sessions as s')
        .whereRef('s.group_id', '=', 'g.id')
        .whereRef('s.date', '>', 'g.ends_on')
        .where('s.date', '>=', today)
        .where('s.status', '=', 'planned')
        .select((c) => c.fn.countAll<number>().as('n'))
        .as('sessionsAfterEnd'),
    ]);

type Selected = Omit<
  GroupRow,
  'leaderIds' | 'leaderNames' | 'memberCount' | 'sessionsAfterEnd' | 'tagIds' | 'archived'
> & {
  memberCount: number | null;
  sessionsAfterEnd: number | null;
  archived: 0 | 1;
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
  const tags = db.all(
    sql$.selectFrom('group_tags').select(['group_id', 'tag_id']).orderBy('tag_id'),
  );
  const tagsByGroup = Map.groupBy(tags, ({ group_id }) => group_id);
  return rows.map((row) => {
    const own = byGroup.get(row.id) ?? [];
    return {
      ...row,
      memberCount: row.memberCount ?? 0,
      sessionsAfterEnd: row.sessionsAfterEnd ?? 0,
      archived: row.archived === 1,
      tagIds: (tagsByGroup.get(row.id) ?? []).map(({ tag_id }) => tag_id),
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
  name_sv: group.nameSv,
  name_en: group.nameEn,
  poster_as: group.posterAs,
  alias: group.alias,
  visibility: group.visibility,
  session_kind: group.sessionKind,
  mode: group.mode,
  platform: group.platform,
  link: group.link,
  activity_type_id: group.activityTypeId,
  continued_on: group.continuedOn,
  evaluated_on: group.evaluatedOn,
  archived: group.archived ? (1 as const) : (0 as const),
});

function saveTags(db: WriteDb, { id, tagIds }: GroupFields): void {
  db.run(sql$.deleteFrom('group_tags').where('group_id', '=', id));
  for (const tagId of new Set(tagIds)) {
    db.run(sql$.insertInto('group_tags').values({ group_id: id, tag_id: tagId }));
  }
}

function hiddenFrom(db: WriteDb, staffId: StaffId): ReturnType<GroupsStore['hiddenFrom']> {
  return db.all(
    sql$
      .selectFrom('groups as g')
      .select(['g.id', 'g.name', 'g.alias'])
      .where('g.visibility', '=', 'leaders')
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('group_leaders as l')
              .select('l.staff_id')
              .whereRef('l.group_id', '=', 'g.id')
              .where('l.staff_id', '=', staffId),
          ),
        ),
      )
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('sessions as s')
              .innerJoin('session_leaders as l', 'l.session_id', 's.id')
              .select('l.staff_id')
              .whereRef('s.group_id', '=', 'g.id')
              .where('l.staff_id', '=', staffId),
          ),
        ),
      )
      .orderBy('g.id'),
  );
}

function groupRows(
  db: WriteDb,
): Pick<
  GroupsStore,
  'list' | 'get' | 'isNameTaken' | 'hiddenFrom' | 'add' | 'change' | 'setLeaders'
> {
  return {
    list: ({ venueId, today, includeEnded }) => {
      const rows = db.all(
        selectGroups(today)
          .$if(venueId !== null, (q) => q.where('g.venue_id', '=', venueId))
          .$if(!includeEnded, (q) =>
            q
              .where('g.archived', '=', 0)
              .where((w) => w.or([w('g.ends_on', 'is', null), w('g.ends_on', '>=', today)])),
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
    hiddenFrom: (staffId) => hiddenFrom(db, staffId),
    add: (group) => {
      db.run(sql$.insertInto('groups').values({ id: group.id, ...valuesOf(group) }));
      saveTags(db, group);
    },
    change: (group) => {
      db.run(sql$.updateTable('groups').set(valuesOf(group)).where('id', '=', group.id));
      saveTags(db, group);
    },
    setLeaders: (id, leaderIds) => {
      db.run(sql$.deleteFrom('group_leaders').where('group_id', '=', id));
      for (const staffId of new Set(leaderIds)) {
        db.run(sql$.insertInto('group_leaders').values({ group_id: id, staff_id: staffId }));
      }
    },
  };
}
