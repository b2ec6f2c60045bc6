import { afterEach, beforeEach, expect, it } from 'vitest';
import { firstVenue } from '#test/support/a-venue.ts';
import { type Administrator, anApp, type TestApp } from '#test/support/an-app.ts';

let test: TestApp;
let admin: Administrator;
let venueId: string;
const date = '2026-11-24';

beforeEach(async () => {
  test = await anApp({ date, time: '14:00', language: 'en' });
  admin = await test.setUp();
  ({ venueId } = await firstVenue(admin.call));
});
afterEach(() => test.close());

const november = { from: '2026-11-01', to: '2026-11-30' };
type Asked = Partial<{
  from: string;
  to: string;
  by: 'month' | 'venue' | 'group' | 'kind';
  withoutBoard: boolean;
  groupId: string;
}>;
const report = (asked: Asked = {}) =>
  admin.call('reports.attendance', { ...november, by: 'month', language: 'en', ...asked });
const rowsOf = async (key: string, asked: Asked = {}) => {
  const table = (await report(asked)).tables.find((each) => each.key === key);
  return table && { rows: table.rows, total: table.total };
};
const correct = (
  counter: 'age' | 'contact' | 'errand' | 'company',
  item: string,
  count: number,
) => {
  const place = { venueId, date: '2026-11-10', counter, item, count };
  return admin.call('visits.correctCounter', { ...place, minutes: counter === 'errand' ? 90 : 0 });
};
const presence = (staffId: string, workingRole: 'volunteer' | 'peer-leader', minutes: number) =>
  admin.call('visits.setPresence', { venueId, date, staffId, workingRole, minutes });
const aVolunteer = async (name: string) =>
  (await admin.call('staff.add', { name, role: 'peer-leader', workingRole: 'volunteer' })).id;
async function led(staffId: string, startMinute: number): Promise<void> {
  const { id: sessionId } = await admin.call('sessions.create', {
    ...{ venueId, date, startMinute, endMinute: startMinute + 90, roomId: null },
    of: { title: 'Info', kind: 'information-event', leaderIds: [staffId] },
  });
  await admin.call('attendance.close', { sessionId });
}

it('has none of these tables while nothing of the kind was recorded', async () => {
  const { tables, rules } = await report();
  expect(tables.map(({ key }) => key)).toEqual(['attendance_by_month']);
  expect(rules.join(' ')).not.toMatch(/Counters|Hours given|Unique/);
});

it('gives counters by month or venue, without a total, and leaves visits as they were', async () => {
  const { entries } = await admin.call('visits.counters', { venueId });
  const debt = entries.find(({ name }) => name === 'Velkaneuvonta')?.id ?? '';
  await correct('contact', 'phone', 4);
  await correct('errand', debt, 2);
  await correct('company', 'child', 3);
  expect(await rowsOf('door_counters')).toEqual({
    rows: [
      ['November 2026', 'Children and companions', 'child', 3, null],
      ['November 2026', 'Contacts', 'phone', 4, null],
      ['November 2026', 'Support with errands', 'Velkaneuvonta', 2, 90],
    ],
    total: undefined,
  });
  expect((await rowsOf('door_counters', { by: 'venue' }))?.rows[0]?.[0]).toBe('Koekahvila');
  expect((await rowsOf('door_counters', { by: 'kind' }))?.rows[0]).toEqual([
    ...['Children and companions', 'child', 3, null],
  ]);
  const { tables, rules } = await report();
  expect(tables[0]?.total).toContain(0);
  expect(rules.join(' ')).toMatch(/Counters: one tap/);
});

it('says of how many visits nothing is known, and keeps bands of another scheme apart', async () => {
  await admin.call('visits.correctTotal', { venueId, date: '2026-11-10', visits: 10 });
  await correct('age', '30-54', 4);
  await correct('age', '25-54', 1);
  expect((await rowsOf('visits_by_category'))?.rows).toEqual([
    ['Age bands', '25–54', 1],
    ['Age bands', '30–54', 4],
    ['Age bands', 'not known', 5],
  ]);
});

it('counts the same hours once, and somebody in two roles as one person', async () => {
  const vappu = await aVolunteer('Vappu');
  const urho = await aVolunteer('Urho');
  // Six hours there, a session led within them; a second role on the same day.
  await presence(vappu, 'volunteer', 360);
  await led(vappu, 600);
  await presence(vappu, 'peer-leader', 60);
  // One hour written down, but three led: the longer counts.
  await presence(urho, 'volunteer', 60);
  await led(urho, 600);
  await led(urho, 700);
  expect(await rowsOf('presence_by_role')).toEqual({
    rows: [
      ['Peer leader', 1, 1, 60, 0, 60],
      ['Volunteer', 2, 2, 420, 270, 540],
    ],
    total: ['Total', 2, 3, 480, 270, 600],
  });
});

it('leaves board members out of the hours when asked, says so, and nowhere else', async () => {
  const vappu = await aVolunteer('Vappu');
  const urho = await aVolunteer('Urho');
  await presence(vappu, 'volunteer', 120);
  await presence(urho, 'volunteer', 60);
  await admin.call('visits.setBoardMember', { staffId: urho, isMember: true });
  expect((await rowsOf('presence_by_role'))?.total).toEqual(['Total', 2, 2, 180, 0, 180]);
  const without = await report({ withoutBoard: true });
  const table = without.tables.find(({ key }) => key === 'presence_by_role');
  expect(table?.total).toEqual(['Total', 1, 1, 120, 0, 120]);
  expect(without.facts.map(({ key }) => key)).toContain('board');
  expect(without.rules.join(' ')).toMatch(/Board members are left out/);
});

it('has none of them in a group’s report, and all of them in every file', async () => {
  await correct('contact', 'phone', 4);
  for (const format of ['xlsx', 'csv', 'pdf', 'txt', 'json'] as const) {
    const file = { ...november, by: 'month', language: 'fi', format } as const;
    const { base64 } = await admin.call('reports.exportAttendance', file);
    const text = Buffer.from(base64, 'base64').toString('utf8');
    if (format === 'csv' || format === 'txt' || format === 'json') {
      expect(text).toContain('Yhteydenotot');
    }
  }
  const { id: groupId } = await admin.call('groups.create', {
    ...{ venueId, name: 'Ryhmä', form: 'open', kind: 'peer', roomId: null, leaderIds: [] },
    ...{ capacity: null, startsOn: '2026-01-01', endsOn: null, description: '' },
  });
  expect(await rowsOf('door_counters', { by: 'group', groupId })).toBeUndefined();
});
