import type { AuditStore, SettingsStore } from '../core/ports.ts';
import { sql$, type WriteDb } from './database.ts';

/** Settings of the venue folder as text. */
export const settingsStore = (db: WriteDb): SettingsStore => ({
  get: (key) =>
    db.one(sql$.selectFrom('settings').select('value').where('key', '=', key))?.value ?? null,
  set: (key, value) => {
    db.run(
      sql$
        .insertInto('settings')
        .values({ key, value })
        .onConflict((c) => c.column('key').doUpdateSet({ value })),
    );
  },
});

/** The log of who did what to personal data and reports: ids, never names. */
export const auditStore = (db: WriteDb): AuditStore => ({
  add: ({ id, at, staffId, action, subjectId, detail }) => {
    db.run(
      sql$
        .insertInto('audit_log')
        .values({ id, at, staff_id: staffId, action, subject_id: subjectId, detail }),
    );
  },
  list: () =>
    db.all(
      sql$
        .selectFrom('audit_log')
        .select(['id', 'at', 'staff_id as staffId', 'action', 'subject_id as subjectId', 'detail'])
        .orderBy('id'),
    ),
});
