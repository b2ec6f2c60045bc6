import { expect, it } from 'vitest';
import { createStores } from '#electron/store/stores.ts';
import { expandRule } from '#shared/domain/sessions/recurrence/expand-rule.ts';
import { fromRrule } from '#shared/domain/sessions/recurrence/from-rrule.ts';
import { defaultActivityTypes, defaultTags } from '#shared/domain/settings/default-lists.ts';
import { translator } from '#shared/i18n/translate.ts';
import { idPattern } from '#shared/kernel/ids.ts';
import { day } from '#shared/kernel/local-date.ts';
import { opened, openRaw } from '#test/support/a-file.ts';
import { aFileBefore } from '#test/support/a-file-before.ts';

const ids = { venue: '0'.repeat(16), group: '1'.repeat(16), staff: '2'.repeat(16) };
const series = ['3'.repeat(16), '4'.repeat(16)] as const;
const session = '5'.repeat(16);

/** What a folder of the first version holds: rules as a bare RRULE, leaders without hours. */
const oldRows = `
INSERT INTO venues VALUES ('${ids.venue}', 'Koekahvila', '');
INSERT INTO staff VALUES ('${ids.staff}', 'Kaisa', 'leader', 'employee', 0);
INSERT INTO groups VALUES ('${ids.group}', '${ids.venue}', NULL, 'Naisten ryhmä', 'closed', 'peer', 8,
  '2026-01-01', NULL, '');
INSERT INTO group_leaders VALUES ('${ids.group}', '${ids.staff}');
INSERT INTO series VALUES ('${series[0]}', '${ids.group}',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;WKST=MO;UNTIL=20261231', '2026-11-04', 600, 690, NULL);
INSERT INTO series VALUES ('${series[1]}', '${ids.group}',
  'FREQ=WEEKLY;BYDAY=MO;WKST=MO;UNTIL=20261130', '2026-11-08', 600, 690, NULL);
INSERT INTO sessions VALUES ('${session}', '${ids.venue}', '${ids.group}', '${series[0]}', NULL, NULL,
  '2026-11-05', 600, 690, 'held', NULL, 1);
INSERT INTO session_leaders VALUES ('${session}', '${ids.staff}', 'employee');
INSERT INTO headcounts VALUES ('${session}', 'companion', 'on-site', 2);
`;

function migrated() {
  const { path, key } = aFileBefore(20, oldRows);
  return { path, key, venue: opened({ path, key, create: false }) };
}

it('keeps what was planned and recorded, and gives each session its place in the rule', () => {
  const { venue } = migrated();
  const stores = createStores(venue.db);
  const [state] = stores.sessions.states({});
  expect(state).toMatchObject({
    ...{ id: session, date: '2026-11-05', status: 'held', hasAttendance: true },
    origin: { kind: 'rule', seriesId: series[0], slotDate: '2026-11-05', changed: false },
    leaders: [
      { staffId: ids.staff, workingRole: 'employee', minutes: null, preparationMinutes: 0 },
    ],
    details: { kind: 'group', mode: 'on-site', theme: '' },
  });
  expect(stores.sessions.get(session as never)).toMatchObject({ presentCount: 2 });
  venue.close();
});

it('writes a bare rule as content lines that give the same dates', () => {
  const { venue } = migrated();
  const found = createStores(venue.db).sessions.series({});
  venue.close();
  const dates = found.map(({ rule, from, until }) => {
    const read = fromRrule(rule);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const expanded = expandRule(read.value, { from, to: until });
    return expanded.ok ? expanded.value.dates : [];
  });
  // From Wednesday the 4th: the first date is the Thursday, and the weeks count from there.
  expect(dates[0]).toEqual(
    ['11-05', '11-17', '11-19', '12-01', '12-03', '12-15', '12-17', '12-29', '12-31'].map((rest) =>
      day(`2026-${rest}`),
    ),
  );
  expect(dates[1]).toEqual(['09', '16', '23', '30'].map((rest) => day(`2026-11-${rest}`)));
  expect(found.every(({ leaders }) => leaders[0]?.staffId === ids.staff)).toBe(true);
});

it('takes a closed group’s name off the wall, leaves an open one’s and takes the new roles', () => {
  const { path, key, venue } = migrated();
  const stores = createStores(venue.db);
  expect(stores.groups.get(ids.group as never, day('2026-11-24'))).toMatchObject({
    posterAs: 'unnamed',
    sessionKind: 'group',
  });
  const fields = { name: 'Niina', role: 'leader', workingRole: 'nurse', archived: false } as const;
  stores.staff.add({ id: '6'.repeat(16) as never, ...fields });
  venue.close();
  const raw = openRaw(path, key);
  expect(raw.pragma('foreign_key_check')).toEqual([]);
  expect(raw.pragma('integrity_check', { simple: true })).toBe('ok');
  raw.close();
});

it('gives an older folder the lists to report by, in the words a new Finnish one begins with', () => {
  const { venue } = migrated();
  const { lists } = createStores(venue.db);
  const t = translator('fi');
  expect(lists.activityTypes().map(({ name }) => name)).toEqual(
    defaultActivityTypes.map((key) => t(`settings.lists.firstTypes.${key}`)),
  );
  expect(lists.tags().map(({ name, tagSet }) => ({ name, tagSet }))).toEqual(
    defaultTags.map(({ key, tagSet }) => ({ name: t(`settings.lists.firstTags.${key}`), tagSet })),
  );
  const ids = [...lists.tags(), ...lists.activityTypes()].map(({ id }) => id);
  expect(ids.filter((id) => !idPattern.test(id))).toEqual([]);
  venue.close();
});
