import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createDb, sql$, type WriteDb } from '#electron/store/database.ts';
import { migrations } from '#electron/store/migrations/migrations.ts';

let raw: Sqlite.Database;
let db: WriteDb;
beforeEach(() => {
  raw = new Sqlite(':memory:');
  for (const { sql, after } of migrations) {
    raw.exec(sql);
    after?.(raw);
  }
  db = createDb(raw);
});
afterEach(() => raw.close());

const set = (key: string, value: string) =>
  db.run(sql$.insertInto('settings').values({ key, value }));
const all = () => db.all(sql$.selectFrom('settings').select(['key', 'value']).orderBy('key'));

it('runs a built query with its parameters, never as text', () => {
  const hostile = `'; DROP TABLE settings; --`;
  expect(set('a', hostile)).toBe(1);
  expect(all()).toEqual([{ key: 'a', value: hostile }]);
  const one = (key: string) =>
    db.one(sql$.selectFrom('settings').select('value').where('key', '=', key));
  expect([one('a')?.value, one('b')]).toEqual([hostile, undefined]);
});

it('undoes a whole transaction when anything in it throws, also inside another', () => {
  expect(() =>
    db.tx(() => {
      set('a', '1');
      db.tx(() => set('b', '2'));
      throw new Error('no');
    }),
  ).toThrowError('no');
  expect(all()).toEqual([]);
  db.tx(() => db.tx(() => set('c', '3')));
  expect(all()).toEqual([{ key: 'c', value: '3' }]);
});

it('refuses to hold a transaction open over a wait', () => {
  expect(() => db.tx(async () => set('a', '1'))).toThrowError(/promise/);
  expect(all()).toEqual([]);
});
