import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aGroup, aSeries, firstVenue, weeklyRule } from '#test/support/a-venue.ts';
import { type Administrator, anApp, type TestApp } from '#test/support/an-app.ts';

import {
  anImportScene,
  calendarFixture,
  csv,
  type ImportScene,
  importOf,
  programmeOf,
} from './a-file-to-import.ts';

let test: TestApp;
let admin: Administrator;
let venueId: string;
let previewOf: ImportScene['previewOf'];
let bringIn: ImportScene['bringIn'];
beforeEach(async () => {
  ({ test, admin, venueId, previewOf, bringIn } = await anImportScene());
});
afterEach(() => test.close());

describe('a calendar that is brought in', () => {
  const year = { from: '2026-03-01', to: '2026-11-30' };

  it.each(['outlook', 'google', 'apple', 'nextcloud', 'thunderbird', 'exchange', 'hand-made'])(
    'of %s changes nothing the second time, and names nobody',
    async (name) => {
      const file = calendarFixture(name);
      const first = await bringIn(file, year);
      expect(first.created).toBeGreaterThan(0);
      const before = await admin.call('sessions.list', year);
      const again = await bringIn(file, year);
      expect(again).toMatchObject({ editId: null, created: 0, changed: 0, same: first.created });
      expect(await admin.call('sessions.list', year)).toEqual(before);
      expect(JSON.stringify(before)).not.toMatch(/mailto|ATTENDEE|ORGANIZER|@/i);
    },
  );

  it('is the same programme again when it was our own', async () => {
    const { roomId } = await firstVenue(admin.call);
    const group = { roomId, startsOn: '2026-12-01', endsOn: '2027-12-31' };
    const groupId = await aGroup(admin.call, group);
    await aSeries(admin.call, groupId, weeklyRule([2], '2027-01-12', '2027-05-25'), { roomId });
    await bringIn(csv.replaceAll('Naisten vertaisryhmä', 'Ompelupiiri'));
    const period = { from: '2027-01-01', to: '2027-05-31' };
    const sessions = await admin.call('sessions.list', period);
    const [, second, third] = sessions;
    await admin.call('sessions.cancel', { id: second?.id ?? '', reason: 'other' });
    const moved = { date: '2027-01-21', startMinute: 615, endMinute: 700, roomId: null };
    await admin.call('sessions.move', { id: third?.id ?? '', ...moved });
    const { text } = await admin.call('programme.exportCalendar', {
      of: { kind: 'venue', venueId },
      ...period,
      titles: 'own',
      language: 'fi',
    });
    expect(text).toContain('RRULE:FREQ=WEEKLY');
    const before = await admin.call('sessions.list', period);
    const preview = await previewOf(text, period);
    expect(preview.items.filter(({ kind }) => kind !== 'same')).toEqual([]);
    expect(preview.items).toHaveLength(before.length);
    expect(await bringIn(text, period)).toMatchObject({ editId: null, same: before.length });
    expect(await admin.call('sessions.list', period)).toEqual(before);
  });

  it('is the same programme in another venue folder', async () => {
    await bringIn(csv);
    const period = { from: '2027-01-01', to: '2027-05-31' };
    const { text } = await admin.call('programme.exportCalendar', {
      of: { kind: 'venue', venueId },
      ...period,
      titles: 'own',
      language: 'fi',
    });
    const other = await anApp({ date: '2026-12-01' });
    try {
      const there = await other.setUp('Koekahvila');
      const venue = await firstVenue(there.call);
      await there.call('programme.applyImport', importOf(text, { venueId: venue.venueId }));
      expect(await programmeOf(there.call)).toEqual(await programmeOf(admin.call));
    } finally {
      other.close();
    }
  });
});
