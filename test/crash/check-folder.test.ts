import { sql } from 'kysely';
import { afterEach, expect, it } from 'vitest';
import { sql$, type WriteDb } from '#electron/store/database.ts';
import { openVenue } from '#electron/store/open.ts';
import { pathsOf } from '#electron/store/venue-folder.ts';
import { checkFolder } from './check-folder.ts';
import { Ledger } from './ledger.ts';
import { prepare, type Scene } from './scene.ts';

let scene: Scene | undefined;
afterEach(() => scene?.remove());

/** Looks after somebody has worked on the file behind the host's back. */
async function findingsAfter(work: (db: WriteDb, ledger: Ledger) => void) {
  scene = await prepare(5);
  const ledger = new Ledger();
  const opened = openVenue({ path: pathsOf(scene.folder).venue, key: scene.key, create: false });
  if (!opened.ok) throw new Error(opened.error.code);
  work(opened.value.db, ledger);
  opened.value.close();
  return checkFolder({ ...scene, ledger });
}

const execute = (db: WriteDb, text: ReturnType<typeof sql>): number =>
  db.run({ compile: () => text.compile(sql$) });

it('finds nothing in an untouched folder', async () => {
  expect(await findingsAfter(() => {})).toEqual({ lost: [], corrupt: [] });
});

it('finds an acknowledged visit that is not there', async () => {
  const { lost } = await findingsAfter((_db, ledger) => ledger.visitDone());
  expect(lost).toEqual(['1 visits, found 0']);
});

it('finds an acknowledged mark that is not there', async () => {
  const { lost } = await findingsAfter((db, ledger) => {
    const mark = db.one(sql$.selectFrom('marks').selectAll().where('status', '=', 'present'));
    if (!mark) throw new Error('the demo has no marks');
    const place = { sessionId: mark.session_id, personId: mark.person_id, before: mark.status };
    ledger.markDone({ place, status: 'absent-notified' });
  });
  expect(lost).toHaveLength(1);
});

it('finds a mark whose change was not logged, and a change without its mark', async () => {
  const { corrupt } = await findingsAfter((db) => {
    const recent = sql`(SELECT session_id FROM attendance_changes WHERE person_id IS NOT NULL LIMIT 1)`;
    execute(
      db,
      sql`DELETE FROM attendance_changes WHERE id = (SELECT max(id) FROM attendance_changes)`,
    );
    execute(db, sql`DELETE FROM marks WHERE session_id = ${recent}`);
  });
  expect(corrupt).toHaveLength(2);
});

it('finds a visit that no tap made', async () => {
  const { corrupt } = await findingsAfter((db) => {
    const venue = sql`(SELECT id FROM venues)`;
    const day = sql`SELECT ${venue}, '2020-01-01', 9`;
    execute(db, sql`INSERT INTO visit_hours (venue_id, date, hour, visits) ${day}, 2`);
    execute(
      db,
      sql`INSERT INTO visit_taps (id, batch, venue_id, date, hour, kind, visits, first_of_year, first_ever)
        SELECT 'a', 'a', ${venue}, '2020-01-01', 9, 'visit', 1, 0, 0`,
    );
  });
  expect(corrupt).toEqual(['1 hours differ from their taps']);
});
