import { sql } from 'kysely';
import { msOfId } from '#shared/kernel/ids.ts';
import { type ReadDb, sql$ } from './database.ts';

/** When the newest step that can be undone was made, in milliseconds since 1970; 0 without any. */
export function newestStepMs(db: ReadDb): number {
  const newest = db.one({
    compile: () =>
      sql<{ id: string | null }>`SELECT max(id) AS id FROM (
        SELECT max(id) AS id FROM attendance_changes UNION ALL SELECT max(id) FROM visit_taps
        UNION ALL SELECT max(id) FROM counter_taps
        UNION ALL SELECT max(id) FROM programme_edits)`.compile(sql$),
  });
  return newest?.id ? msOfId(newest.id) : 0;
}

/** When anything was recorded last by the laptop's clock, logged or to be undone; 0 without any. */
export function newestRecordMs(db: ReadDb): number {
  const line = db.one({
    compile: () => sql<{ id: string | null }>`SELECT max(id) AS id FROM audit_log`.compile(sql$),
  });
  return Math.max(newestStepMs(db), line?.id ? msOfId(line.id) : 0);
}
