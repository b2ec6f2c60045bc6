import { createHash } from 'node:crypto';
import Sqlite from 'better-sqlite3';
import type { DemoOptions } from '#electron/demo/demo-context.ts';
import { fillDemo } from '#electron/demo/fill-demo.ts';
import { createDb } from '#electron/store/database.ts';
import { migrations } from '#electron/store/migrations/migrations.ts';
import { day } from '#shared/kernel/local-date.ts';

/** A Monday of an ordinary week, before the first group of the day. */
export const today = day('2026-11-23');

/** Fills a demo in memory and gives it to questions in SQL. */
export function aDemo(options: Partial<DemoOptions> = {}) {
  const raw = new Sqlite(':memory:');
  for (const { sql, after } of migrations) {
    raw.exec(sql);
    after?.(raw);
  }
  raw.pragma('foreign_keys=ON');
  const { leaderId, counts } = fillDemo(createDb(raw), {
    seed: 7,
    years: 1,
    venues: 3,
    until: today,
    minuteNow: 540,
    language: 'fi',
    ...options,
  });
  return {
    leaderId,
    counts,
    all: (sql: string): unknown[] => raw.prepare(sql).all(),
    /** The first column of the first row. */
    value: (sql: string): unknown => raw.prepare(sql).pluck().get(),
    column: (sql: string): unknown[] => raw.prepare(sql).pluck().all(),
    pragma: (text: string): unknown => raw.pragma(text, { simple: true }),
    fingerprint: () => fingerprintOf(raw),
  };
}

/** A hash of every row of every table, in the order of their columns. */
function fingerprintOf(raw: Sqlite.Database): string {
  const hash = createHash('sha256');
  const tables = raw
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .pluck()
    .all();
  for (const table of tables) {
    const columns = raw.prepare(`SELECT * FROM ${table}`).columns();
    const order = columns.map((_, i) => i + 1).join();
    for (const row of raw.prepare(`SELECT * FROM ${table} ORDER BY ${order}`).raw().iterate()) {
      hash.update(`${table} ${JSON.stringify(row)}\n`);
    }
  }
  return hash.digest('hex');
}
