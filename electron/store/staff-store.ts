import type { StaffRow, StaffStore } from '../core/ports.ts';
import { sql$, type WriteDb } from './database.ts';

const columns = ['id', 'name', 'role', 'working_role as workingRole', 'archived'] as const;

type Raw = Omit<StaffRow, 'archived'> & { archived: 0 | 1 };
const rowOf = (raw: Raw): StaffRow => ({ ...raw, archived: raw.archived === 1 });

/** The people who run things. */
export const staffStore = (db: WriteDb): StaffStore => ({
  list: () => db.all(sql$.selectFrom('staff').select(columns).orderBy('id')).map(rowOf),
  get: (id) => {
    const raw = db.one(sql$.selectFrom('staff').select(columns).where('id', '=', id));
    return raw ? rowOf(raw) : null;
  },
  add: ({ id, name, role, workingRole, archived }) => {
    db.run(
      sql$.insertInto('staff').values({
        id,
        name,
        role,
        working_role: workingRole,
        archived: archived ? 1 : 0,
      }),
    );
  },
  change: ({ id, name, role, workingRole, archived }) => {
    db.run(
      sql$
        .updateTable('staff')
        .set({ name, role, working_role: workingRole, archived: archived ? 1 : 0 })
        .where('id', '=', id),
    );
  },
  preferences: (id) => {
    const rows = db.all(
      sql$.selectFrom('staff_preferences').select(['key', 'value']).where('staff_id', '=', id),
    );
    return Object.fromEntries(rows.map(({ key, value }) => [key, value]));
  },
  setPreference: (id, key, value) => {
    db.run(
      sql$
        .insertInto('staff_preferences')
        .values({ staff_id: id, key, value })
        .onConflict((c) => c.columns(['staff_id', 'key']).doUpdateSet({ value })),
    );
  },
});
