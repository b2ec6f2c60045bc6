import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { freeTexts } from '#electron/store/free-texts.ts';
import { migrations } from '#electron/store/migrations/migrations.ts';

/** The migrated schema, read from SQLite itself. */
const raw = new Sqlite(':memory:');
for (const { sql, after } of migrations) {
  raw.exec(sql);
  after?.(raw);
}
const tables = raw
  .prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`)
  .pluck()
  .all();
const textColumnsOf = (table: string): string[] =>
  raw
    .prepare<[], { name: string; type: string }>(`PRAGMA table_info(${table})`)
    .all()
    .flatMap(({ name, type }) => (type === 'TEXT' ? [name] : []));

/** Ids and days say nothing by themselves. */
const isIdOrDay = (column: string): boolean => /^id$|_id$|_on$|date$/.test(column);

/** What a person is called is erased with her; the staff is named as staff. */
const names = { people: 'display_name search_name', staff: 'name' };

/** Written by the program, and mended or deleted at every erasing of a name. */
const mended = {
  staff_preferences: 'value',
  programme_edits: 'subject writes',
  person_merges: 'writes',
  removed_records: 'writes',
  import_matchings: 'matching',
};

/** Choices of a list, days, counts, hashes and keys: no words of anybody's own. */
const plain = {
  attendance_changes: 'batch category mode tally before after source',
  audit_chain: 'anchor_hash head_hash',
  audit_log: 'at action detail hash',
  closed_months: 'month',
  closures: 'kind',
  controller_texts: 'language',
  counter_entries: 'counter',
  counter_taps: 'batch counter item',
  day_counters: 'counter item',
  day_staff: 'working_role',
  evaluation_answers: 'question',
  forms: 'used_by',
  group_forms: 'moment',
  feedback_replies: 'from_month to_month shown_from shown_until',
  groups: 'form kind poster_as session_kind mode visibility',
  headcounts: 'category mode',
  holiday_choices: 'rule',
  import_matchings: 'kind header_key',
  imported_sessions: 'uid digest',
  left_out_blocks: 'block_key reason',
  mark_labels: 'status',
  marks: 'status absence_reason',
  memberships: 'exit_reason',
  month_closings: 'month open_items figures',
  month_corrections: 'detail before after',
  people: 'merged_into age_band gender own_worker',
  people_import_rows: 'kind before after',
  people_imports: 'kind state counts',
  poster_texts: 'language',
  programme_edits: 'kind',
  removed_records: 'kind',
  register_settings: 'age_scheme unmarked_at_closing',
  retention: 'reason',
  retention_holds: 'reason',
  series: 'rule',
  series_leaders: 'working_role',
  session_leaders: 'working_role',
  session_tallies: 'tally',
  sessions: 'status cancel_reason kind mode',
  settings: 'key value',
  staff: 'role working_role',
  staff_preferences: 'key',
  tags: 'tag_set',
  venue_counters: 'counter',
  venue_logos: 'mime',
  venues: 'room_conflicts',
  visit_taps: 'batch kind',
};

function declared(table: string): string[] {
  const free = freeTexts.filter((one) => one.table === table).flatMap(({ columns }) => columns);
  const lists: Readonly<Record<string, string>>[] = [names, mended, plain];
  return [...free, ...lists.flatMap((list) => list[table]?.split(' ') ?? [])];
}

describe.each(tables)('the table %s', (table) => {
  it('has each column of text declared once, as one that people write in or as none', () => {
    const known = [...declared(table), ...textColumnsOf(table).filter(isIdOrDay)];
    expect(known.toSorted()).toEqual(textColumnsOf(table).toSorted());
  });
});

it('finds the place of every declared column', () => {
  for (const { table, columns, id, date = 'NULL', title } of freeTexts) {
    const parts = [id, date, title, ...columns.map((column) => `t.${column}`)];
    expect(() => raw.prepare(`SELECT ${parts.join(', ')} FROM ${table} t`)).not.toThrow();
  }
});
