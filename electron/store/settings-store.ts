import type { SettingsStore } from '../core/ports.ts';
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
