import { readFileSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { migrations } from '#electron/store/migrations/migrations.ts';

/** The migrated schema, read from SQLite itself. */
function migrated(): Sqlite.Database {
  const raw = new Sqlite(':memory:');
  for (const { sql, after } of migrations) {
    raw.exec(sql);
    after?.(raw);
  }
  return raw;
}
const raw = migrated();
const tables = raw
  .prepare<[], { name: string; wr: number; strict: number }>('PRAGMA table_list')
  .all()
  .filter(({ name }) => !name.startsWith('sqlite_'));
type ColumnInfo = { name: string; type: string; notnull: number; pk: number };
const columnsOf = (table: string) =>
  raw.prepare<[], ColumnInfo>(`PRAGMA table_info(${table})`).all();

describe.each(tables.map((table) => [table.name, table] as const))(
  'the table %s',
  (name, table) => {
    it('is STRICT and WITHOUT ROWID', () => {
      expect([table.strict, table.wr]).toEqual([1, 1]);
    });

    it('has no column for an identity code, an address of a person, a diagnosis or contact data', () => {
      const forbidden =
        /hetu|identity|ssn|personal_code|street|postal|phone|mobile|email|diagnos|benefit|birth|religion|health|note|photo/;
      for (const column of columnsOf(name)) expect(column.name).not.toMatch(forbidden);
      // The one address is where the venue stands.
      const addresses = columnsOf(name).filter((column) => column.name.includes('address'));
      expect(addresses.length === 0 || name === 'venues').toBe(true);
    });

    it('refers by real foreign keys wherever a column is named after a table', () => {
      const keys = raw.prepare<[], { from: string }>(`PRAGMA foreign_key_list(${name})`).all();
      const named = columnsOf(name).filter(
        ({ name: column }) => column.endsWith('_id') || column === 'merged_into',
      );
      const free = freeColumns[name] ?? [];
      expect(new Set([...keys.map(({ from }) => from), ...free])).toEqual(
        new Set(named.map(({ name: column }) => column)),
      );
    });
  },
);

/** What may outlive the row it speaks of: the log, pairs of ids, and keys of what was removed. */
const freeColumns: Readonly<Record<string, readonly string[]>> = {
  audit_log: ['staff_id', 'subject_id'],
  people_import_rows: ['subject_id', 'person_id'],
  different_people: ['one_id', 'other_id'],
  imported_sessions: ['session_id', 'recurrence_id'],
  month_corrections: ['subject_id'],
};

it('knows of a visitor what she is called, dates and coarse codes, and has no place for a text', () => {
  const columns = columnsOf('people').map(({ name }) => name);
  expect(columns).toEqual([
    ...['id', 'display_name', 'search_name', 'archived', 'restricted_on', 'erased_on'],
    ...['merged_into', 'age_band', 'gender', 'own_worker', 'esr_participant'],
    ...['esr_guided_on', 'esr_started_on', 'esr_ended_on', 'informed_on', 'informed_version'],
  ]);
});

it('has no place where a visit could belong to somebody', () => {
  for (const table of [
    ...['visit_hours', 'visit_taps', 'opening_days', 'headcounts'],
    ...['day_counters', 'counter_taps', 'visitor_codes', 'code_years'],
  ]) {
    const names = columnsOf(table).map(({ name }) => name);
    expect(names.filter((name) => /person|staff|name/.test(name))).toEqual([]);
  }
});

it('is typed in the source with the columns that the file has, and no other', () => {
  const source = [
    'schema',
    'schema-attendance',
    'schema-feedback-results',
    'schema-forms',
    'schema-imports',
    'schema-open-doors',
    'schema-removed',
    'schema-rights',
  ]
    .map((file) => readFileSync(`electron/store/${file}.ts`, 'utf8'))
    .join('\n');
  for (const { name } of tables) {
    expect(source, name).toMatch(new RegExp(`\\b${name}\\b`));
    for (const column of columnsOf(name)) {
      expect(source, `${name}.${column.name}`).toMatch(new RegExp(`\\b${column.name}\\b`));
    }
  }
});

describe('the database itself refuses', () => {
  const venue = `INSERT INTO venues (id, name) VALUES ('v', 'Kahvila')`;
  const session = (fields: string) =>
    `INSERT INTO sessions (id, venue_id, title, date, start_minute, end_minute, status, cancel_reason)
     VALUES ('s', 'v', ${fields})`;
  it.each([
    [
      'a session that ends before it begins',
      session(`'Info', '2026-11-24', 600, 600, 'planned', NULL`),
    ],
    [
      'a session of no group and no title',
      session(`NULL, '2026-11-24', 600, 660, 'planned', NULL`),
    ],
    [
      'a cancellation without a reason',
      session(`'Info', '2026-11-24', 600, 660, 'cancelled', NULL`),
    ],
    ['a reason without a cancellation', session(`'Info', '2026-11-24', 600, 660, 'held', 'other'`)],
    ['an unknown status', session(`'Info', '2026-11-24', 600, 660, 'done', NULL`)],
    ['a date in another form', session(`'Info', '24.11.2026', 600, 660, 'planned', NULL`)],
    [
      'a count below zero',
      `INSERT INTO visit_hours (venue_id, date, hour, visits) VALUES ('v', '2026-11-24', 9, -1)`,
    ],
    [
      'a text in a number',
      `INSERT INTO visit_hours (venue_id, date, hour, visits) VALUES ('v', '2026-11-24', 9, 'x')`,
    ],
    ['a room of no venue', `INSERT INTO rooms (id, venue_id, name) VALUES ('r', 'x', 'Sali')`],
    ['a second venue of the same name', `INSERT INTO venues (id, name) VALUES ('w', 'Kahvila')`],
  ])('%s', (_what, statement) => {
    const fresh = migrated();
    fresh.pragma('foreign_keys=ON');
    fresh.exec(venue);
    expect(() => fresh.exec(statement)).toThrowError(/constraint failed|cannot store/);
    fresh.close();
  });
});
