import { sql } from 'kysely';
import type { CodesStore } from '../core/open-doors-ports.ts';
import { sql$, type WriteDb } from './database.ts';

/** Keyed hashes of self-chosen codes. Nothing here says when or how often one was used. */
export const codesStore = (db: WriteDb): CodesStore => ({
  year: (venueId, year) =>
    db.one(
      sql$
        .selectFrom('code_years')
        .select('secret')
        .where('venue_id', '=', venueId)
        .where('year', '=', year),
    ) ?? null,
  beginYear: (venueId, year, secret) => {
    db.run(
      sql$
        .insertInto('code_years')
        .values({ venue_id: venueId, year, secret: Buffer.from(secret), people: null }),
    );
  },
  add: (venueId, year, hash) => {
    const known = db.all(
      sql$
        .selectFrom('visitor_codes')
        .select('hash')
        .where('venue_id', '=', venueId)
        .where('year', '=', year),
    );
    const added = Buffer.from(hash);
    if (known.some((row) => row.hash.equals(added))) return;
    // A page of the file keeps its rows where they were written: all are written anew in the order
    // of the hashes, so that not even the place of one tells when it came.
    db.run(
      sql$.deleteFrom('visitor_codes').where('venue_id', '=', venueId).where('year', '=', year),
    );
    const all = [...known.map((row) => row.hash), added].sort(Buffer.compare);
    for (const own of all) {
      db.run(sql$.insertInto('visitor_codes').values({ venue_id: venueId, year, hash: own }));
    }
  },
  settle: () => {
    db.all({ compile: () => sql`PRAGMA wal_checkpoint(TRUNCATE)`.compile(sql$) });
  },
  endYearsBefore: (year) => {
    db.run({
      compile: () =>
        sql`UPDATE code_years SET secret = NULL, people = (SELECT count(*) FROM visitor_codes v
          WHERE v.venue_id = code_years.venue_id AND v.year = code_years.year)
        WHERE year < ${year} AND secret IS NOT NULL`.compile(sql$),
    });
    db.run(sql$.deleteFrom('visitor_codes').where('year', '<', year));
  },
});
