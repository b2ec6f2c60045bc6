import type { Updateable } from 'kysely';
import { sql } from 'kysely';
import type { PersonId } from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { PrivacyStore } from '../core/privacy-ports.ts';
import { sql$, type WriteDb } from './database.ts';
import type { Schema } from './schema.ts';

/** A person and every record that was merged into hers, at any remove. */
const herRecords = (id: PersonId) => sql<PersonId>`(
  WITH RECURSIVE hers (id) AS (
    SELECT ${id} UNION SELECT p.id FROM people p JOIN hers ON p.merged_into = hers.id)
  SELECT id FROM hers)`;

/** What erasing takes away, and where else a name may lie. */
export const erasureRows = (
  db: WriteDb,
): Pick<
  PrivacyStore,
  'namesOf' | 'isErased' | 'erase' | 'editIds' | 'editText' | 'removeEdit' | 'rosterOnlyOf'
> => ({
  namesOf: (id) =>
    db
      .all(
        sql$
          .selectFrom('people')
          .select('display_name as name')
          .where('id', 'in', herRecords(id))
          .where('display_name', '<>', ''),
      )
      .map(({ name }) => name),
  isErased: (id) =>
    db.one(
      sql$
        .selectFrom('people')
        .select('id')
        .where('id', '=', id)
        .where('erased_on', 'is not', null),
    ) !== undefined,
  erase: (id, today) => {
    const records = db
      .all(sql$.selectFrom('people').select('id').where('id', 'in', herRecords(id)))
      .map((row) => row.id);
    db.run(sql$.deleteFrom('retention_holds').where('person_id', 'in', records));
    db.run(
      sql$
        .deleteFrom('different_people')
        .where((w) => w.or([w('one_id', 'in', records), w('other_id', 'in', records)])),
    );
    // Without its undo a merge is for good, and nothing of the records before is left.
    db.run(
      sql$
        .deleteFrom('person_merges')
        .where((w) => w.or([w('kept_id', 'in', records), w('merged_id', 'in', records)])),
    );
    endMemberships(db, id, today);
    return (
      db.run(
        sql$
          .updateTable('people')
          .set({ ...nothingKept, erased_on: today })
          .where('id', 'in', records)
          .where('erased_on', 'is', null),
      ) > 0
    );
  },
  editIds: () =>
    db.all(sql$.selectFrom('programme_edits').select('id').orderBy('id')).map(({ id }) => id),
  editText: (id) =>
    db.one(
      sql$
        .selectFrom('programme_edits')
        .select(sql<string>`subject || ' ' || writes`.as('json'))
        .where('id', '=', id),
    )?.json ?? '',
  removeEdit: (id) => {
    db.run(sql$.deleteFrom('programme_edits').where('id', '=', id));
  },
  rosterOnlyOf: (groupId, today) =>
    db
      .all(
        sql$
          .selectFrom('people as p')
          .select('p.id')
          .where('p.erased_on', 'is', null)
          .where('p.id', 'in', (q) =>
            q.selectFrom('memberships').select('person_id').where('group_id', '=', groupId),
          )
          .where(sql<boolean>`NOT EXISTS (
            SELECT 1 FROM memberships m JOIN groups g ON g.id = m.group_id
            WHERE m.person_id = p.id AND m.group_id <> ${groupId}
              AND (m.left_on IS NULL OR m.left_on >= ${today})
              AND (g.ends_on IS NULL OR g.ends_on >= ${today}))`)
          .orderBy('p.id'),
      )
      .map(({ id }) => id),
});

/**
 * Nobody is expected any more: memberships that go on end today, or on their first day where that
 * is later. A closed month is left to its end, so that it counts whom it counted.
 */
function endMemberships(db: WriteDb, id: PersonId, today: LocalDate): void {
  const lastClosedDay = sql`(
    SELECT date(max(c.month) || '-01', '+1 month', '-1 day')
    FROM closed_months c JOIN groups g ON g.venue_id = c.venue_id WHERE g.id = memberships.group_id)`;
  const end = sql`max(${today}, joined_on, coalesce(${lastClosedDay}, ''))`;
  const query = sql`UPDATE memberships SET ended_by_erasing = left_on IS NULL, left_on = ${end}
    WHERE person_id IN ${herRecords(id)} AND (left_on IS NULL OR left_on > ${end})`;
  db.run({ compile: () => query.compile(sql$) });
}

/** A record of which nothing is known any more but that it was there. */
const nothingKept: Updateable<Schema['people']> = {
  ...{ display_name: '', search_name: '', archived: 1, restricted_on: null },
  ...{ age_band: null, gender: null, own_worker: null, esr_participant: 0 },
  ...{ esr_guided_on: null, esr_started_on: null, esr_ended_on: null },
  ...{ informed_on: null, informed_version: null },
};
