import { expect, it } from 'vitest';
import { createStores } from '#electron/store/stores.ts';
import { plainMark } from '#shared/domain/attendance/mark.ts';
import type { SessionId } from '#shared/kernel/ids.ts';
import { opened } from '#test/support/a-file.ts';
import { aFileBefore } from '#test/support/a-file-before.ts';

const [venueId, groupId, staffId, personId] = ['0', '1', '2', '3'].map((sign) => sign.repeat(16));
const session = '4'.repeat(16) as SessionId;

/** What a folder of the version before holds: marks and heads with their history. */
const oldRows = `
INSERT INTO venues (id, name) VALUES ('${venueId}', 'Koekahvila');
INSERT INTO staff VALUES ('${staffId}', 'Kaisa', 'leader', 'employee', 0);
INSERT INTO groups (id, venue_id, name, form, kind, starts_on)
  VALUES ('${groupId}', '${venueId}', 'Naisten ryhmä', 'closed', 'peer', '2026-01-01');
INSERT INTO people (id, display_name, search_name) VALUES ('${personId}', 'Aino', 'aino');
INSERT INTO sessions (id, venue_id, group_id, date, start_minute, end_minute, status)
  VALUES ('${session}', '${venueId}', '${groupId}', '2026-11-05', 600, 690, 'held');
INSERT INTO session_leaders (session_id, staff_id, working_role)
  VALUES ('${session}', '${staffId}', 'employee');
INSERT INTO marks (session_id, person_id, status) VALUES ('${session}', '${personId}', 'present');
INSERT INTO headcounts VALUES ('${session}', '65-over', 'on-site', 2);
INSERT INTO attendance_changes (id, batch, session_id, person_id, category, mode, before, after,
    made_on, made_minute, staff_id, undone) VALUES
  ('a', 'a', '${session}', '${personId}', NULL, NULL, NULL, 'present', '2026-11-05', 605,
    '${staffId}', 0),
  ('b', 'b', '${session}', NULL, '65-over', 'on-site', '0', '2', '2026-11-05', 606,
    '${staffId}', 0);
`;

function migrated() {
  const { path, key } = aFileBefore(30, oldRows);
  return opened({ path, key, create: false });
}

it('keeps marks, heads and what can be undone, with nothing more said of them', () => {
  const venue = migrated();
  const { attendance } = createStores(venue.db);
  const [row] = attendance.rows(session);
  expect(row).toMatchObject({ displayName: 'Aino', mark: plainMark('present') });
  expect(attendance.headcounts(session)).toEqual([
    { category: '65-over', mode: 'on-site', count: 2 },
  ]);
  expect(attendance.lastBatch({ sessionId: session, staffId: staffId as never })).toEqual([
    { of: { category: '65-over', mode: 'on-site', before: 0, after: 2 } },
  ]);
  expect(attendance.markChanges(session, personId as never)).toMatchObject([
    { before: null, after: plainMark('present'), isUndone: false, undoneBy: null },
  ]);
  venue.close();
});

it('has nothing switched on, and finds the register that waits', () => {
  const venue = migrated();
  const { attendance } = createStores(venue.db);
  expect(attendance.settings(venueId as never)).toBeNull();
  expect(attendance.labels()).toEqual([]);
  const now = { date: '2026-11-24' as never, minute: 600 };
  const waiting = attendance.unclosed({ now, venueId: null, ledBy: null, limit: 10 });
  expect(waiting).toMatchObject({ total: 1, earlier: 1, oldestOn: '2026-11-05' });
  expect(waiting.sessions).toMatchObject([
    { title: 'Naisten ryhmä', leaderNames: ['Kaisa'], presentCount: 3, mayBeNotHeld: false },
  ]);
  venue.close();
});
