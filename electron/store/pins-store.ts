import type { PinRow, PinsStore } from '../core/ports.ts';
import { sql$, type WriteDb } from './database.ts';

/** The PINs of the staff, hashed, and how often each was missed. */
export const pinsStore = (db: WriteDb): PinsStore => ({
  list: () => db.all(sql$.selectFrom('staff_pins').selectAll().orderBy('staff_id')).map(rowOf),
  get: (staffId) => {
    const raw = db.one(sql$.selectFrom('staff_pins').selectAll().where('staff_id', '=', staffId));
    return raw ? rowOf(raw) : null;
  },
  save: (staffId, { salt, hash, logN }) => {
    const values = { salt, hash, log_n: logN, wrong_tries: 0, last_wrong_ms: 0 };
    db.run(
      sql$
        .insertInto('staff_pins')
        .values({ staff_id: staffId, ...values })
        .onConflict((c) => c.column('staff_id').doUpdateSet(values)),
    );
  },
  setWrongTries: (staffId, wrongTries, lastWrongMs) => {
    db.run(
      sql$
        .updateTable('staff_pins')
        .set({ wrong_tries: wrongTries, last_wrong_ms: lastWrongMs })
        .where('staff_id', '=', staffId),
    );
  },
  remove: (staffId) => db.run(sql$.deleteFrom('staff_pins').where('staff_id', '=', staffId)) > 0,
});

type Raw = Readonly<{
  staff_id: PinRow['staffId'];
  salt: Buffer;
  hash: Buffer;
  log_n: number;
  wrong_tries: number;
  last_wrong_ms: number;
}>;

const rowOf = (raw: Raw): PinRow => ({
  staffId: raw.staff_id,
  salt: raw.salt,
  hash: raw.hash,
  logN: raw.log_n,
  wrongTries: raw.wrong_tries,
  lastWrongMs: raw.last_wrong_ms,
});
