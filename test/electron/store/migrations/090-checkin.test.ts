import { expect, it } from 'vitest';
import { opened, openRaw } from '#test/support/a-file.ts';
import { aFileBefore } from '#test/support/a-file-before.ts';

const ids = { venue: '0'.repeat(16), group: '1'.repeat(16), staff: '2'.repeat(16) };
const session = '5'.repeat(16);

/** A change of a register, made before visitors could make any. */
const oldRows = `
INSERT INTO venues (id, name, address) VALUES ('${ids.venue}', 'Koekahvila', '');
INSERT INTO staff VALUES ('${ids.staff}', 'Kaisa', 'leader', 'employee', 0);
INSERT INTO sessions (id, venue_id, title, date, start_minute, end_minute, status, register_closed)
  VALUES ('${session}', '${ids.venue}', 'Aamukahvila', '2026-11-05', 600, 690, 'held', 0);
INSERT INTO attendance_changes (id, batch, session_id, person_id, category, mode, before, after,
    made_on, made_minute, staff_id, undone)
  VALUES ('a', 'b', '${session}', NULL, 'companion', 'on-site', '0', '2', '2026-11-05', 610,
    '${ids.staff}', 0);
`;

it('takes every change made so far for one of the staff, and knows no third maker', () => {
  const { path, key } = aFileBefore(90, oldRows);
  opened({ path, key, create: false }).close();
  const raw = openRaw(path, key);
  const sources = () => raw.prepare('SELECT source FROM attendance_changes').pluck().all();
  expect(sources()).toEqual(['staff']);
  raw.exec(`UPDATE attendance_changes SET source = 'self'`);
  expect(sources()).toEqual(['self']);
  expect(() => raw.exec(`UPDATE attendance_changes SET source = 'child'`)).toThrow(/CHECK/);
  raw.close();
});
