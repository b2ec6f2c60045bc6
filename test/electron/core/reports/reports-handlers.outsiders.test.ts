import ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CallInput } from '#shared/contract/contract.ts';
import { auditOf } from '#test/support/a-file.ts';
import { aGroup, aSession, firstVenue } from '#test/support/a-venue.ts';
import { type Administrator, anApp, type TestApp } from '#test/support/an-app.ts';

let test: TestApp;
let admin: Administrator;
let venueId: string;

beforeEach(async () => {
  test = await anApp({ date: '2026-11-24', time: '14:00' });
  admin = await test.setUp();
  ({ venueId } = await firstVenue(admin.call));
});
afterEach(() => test.close());

type Asked = Partial<CallInput<'reports.attendance'>>;
const request = (asked: Asked): CallInput<'reports.attendance'> => ({
  ...{ from: '2026-01-01', to: '2026-10-31', by: 'month', language: 'fi', forOutsiders: true },
  ...asked,
});
const report = (asked: Asked = {}) => admin.call('reports.attendance', request(asked));
const refusal = async (asked: Asked) => {
  const reply = await admin.ask('reports.attendance', request(asked));
  return reply.ok ? 'ok' : reply.error.code;
};
/** A table's rows and total, of some columns alone. */
async function figuresOf(key: string, columns: readonly string[], asked: Asked = {}) {
  const table = (await report(asked)).tables.find((each) => each.key === key);
  const places = columns.map((column) => table?.columns.findIndex((each) => each.key === column));
  const pick = (cells: readonly unknown[] = []) => places.map((place) => cells[place ?? -1]);
  return table && { rows: table.rows.map(pick), total: pick(table.total) };
}
const visits = (date: string, count: number) =>
  admin.call('visits.correctTotal', { venueId, date, visits: count });
const tally = (counter: 'age' | 'contact', item: string, count: number, date = '2026-10-12') =>
  admin.call('visits.correctCounter', { venueId, date, counter, item, count, minutes: 0 });
async function aMeeting(name: string, heads: number): Promise<void> {
  const groupId = await aGroup(admin.call, { name, form: 'open' });
  const sessionId = await aSession(admin.call, groupId, { date: '2026-10-15' });
  await admin.call('attendance.setCount', {
    ...{ sessionId, category: 'unspecified', mode: 'on-site', count: heads },
  });
  await admin.call('attendance.close', { sessionId });
}

describe('the report for outsiders', () => {
  it('hides a small month and one more, keeps the total, and says so', async () => {
    await visits('2026-08-10', 2);
    await visits('2026-09-10', 20);
    await visits('2026-10-12', 30);
    const asked = ['attendance_by_month', ['month', 'visits']] as const;
    const staff = await figuresOf(...asked, { forOutsiders: false });
    expect(staff?.rows.map(([, count]) => count)).toEqual([2, 20, 30]);
    expect(await figuresOf(...asked)).toEqual({
      rows: [
        ['elokuu 2026', '< 5'],
        ['syyskuu 2026', '..'],
        ['lokakuu 2026', 30],
      ],
      total: ['Yhteensä', 52],
    });
    // The complement lies in the same quarter: by quarters nothing more can be worked out.
    expect(await figuresOf('attendance_by_quarter', ['visits'], { by: 'quarter' })).toEqual({
      ...{ rows: [[22], [30]], total: [52] },
    });
    const { facts, rules, notes } = await report();
    expect(facts).toContainEqual(expect.objectContaining({ key: 'cover', label: 'Peittoraja' }));
    expect(rules.join(' ')).toContain('Kaksi pistettä (..)');
    expect(notes[0]).toContain('ulkopuolisille');
  });

  it('hides a small group with its hours, and the total of the hours', async () => {
    await aMeeting('Aamuryhmä', 3);
    await aMeeting('Iltaryhmä', 12);
    await aMeeting('Päiväryhmä', 40);
    const columns = ['group', 'sessions_held', 'attendances', 'participant_hours'];
    expect(await figuresOf('attendance_by_group', columns, { by: 'group' })).toEqual({
      rows: [
        ['Aamuryhmä', 1, '< 5', '..'],
        ['Iltaryhmä', 1, '..', '..'],
        ['Päiväryhmä', 1, 40, expect.any(Number)],
      ],
      total: ['Yhteensä', 3, 55, '..'],
    });
    expect((await report({ by: 'group' })).notes.join(' ')).toContain('tuntien yhteissumma');
  });

  it('hides what is known of few visitors, and not their total', async () => {
    await visits('2026-10-12', 40);
    await tally('age', '18-29', 3);
    await tally('age', '30-54', 9);
    await tally('age', '65-over', 20);
    const asked = ['visits_by_category', ['item', 'visits']] as const;
    expect((await figuresOf(...asked))?.rows).toEqual([
      ['18–29', '< 5'],
      ['30–54', 9],
      ['65 tai yli', 20],
      ['ei tiedossa', '..'],
    ]);
    // Of a whole that is small itself nothing is told.
    await tally('age', '65-over', 0);
    await tally('age', '30-54', 0);
    await visits('2026-10-12', 4);
    expect(await figuresOf(...asked)).toBeUndefined();
    expect(await figuresOf('attendance_by_month', ['visits'])).toEqual({
      ...{ rows: [['< 5']], total: ['< 5'] },
    });
  });

  it('hides counters over all months, and leaves one out that is small altogether', async () => {
    await tally('contact', 'phone', 2, '2026-09-10');
    await tally('contact', 'phone', 30, '2026-08-10');
    await tally('contact', 'phone', 9);
    await tally('contact', 'online', 1, '2026-09-10');
    await tally('contact', 'online', 2);
    const asked = ['door_counters', ['row', 'item', 'count']] as const;
    expect((await figuresOf(...asked))?.rows).toEqual([
      ['elokuu 2026', 'puhelin', '..'],
      ['syyskuu 2026', 'puhelin', '< 5'],
      ['lokakuu 2026', 'puhelin', 9],
    ]);
    expect((await figuresOf(...asked, { by: 'year' }))?.rows.map((row) => row[2])).toEqual([
      ...[41, '< 5'],
    ]);
  });

  it('is of whole months that are over, and of no single session', async () => {
    expect(await refusal({ from: '2026-01-02' })).toBe('only-whole-months');
    expect(await refusal({ to: '2026-10-30' })).toBe('only-whole-months');
    expect(await refusal({ to: '2026-11-30' })).toBe('only-whole-months');
    expect(await refusal({ by: 'session' })).toBe('no-sessions-for-outsiders');
    expect(await refusal({ by: 'session', forOutsiders: false })).toBe('ok');
  });

  it('lists no changed figures of a closed month', async () => {
    await visits('2026-10-12', 30);
    await admin.call('months.close', { venueId, month: '2026-10', openItemsAccepted: 99 });
    await visits('2026-10-12', 31);
    const notes = async (forOutsiders: boolean) => (await report({ forOutsiders })).notes.join(' ');
    expect(await notes(false)).toContain('30 → 31');
    expect(await notes(true)).not.toContain('→');
    expect(await notes(true)).toContain('muuttuneita lukuja ei luetella');
  });

  it('is the same in every file, read back from Excel too, and noted in the log', async () => {
    await visits('2026-08-10', 2);
    await visits('2026-09-10', 20);
    await visits('2026-10-12', 33);
    const exported = (format: 'xlsx' | 'csv' | 'txt' | 'json') =>
      admin.call('reports.exportAttendance', { ...request({}), format });
    for (const format of ['csv', 'txt', 'json'] as const) {
      const { base64 } = await exported(format);
      const text = Buffer.from(base64, 'base64').toString('utf8');
      expect(text).toContain('< 5');
      expect(text).toContain(format === 'json' ? '"cover"' : 'Peittoraja');
    }
    const { base64, fileName } = await exported('xlsx');
    expect(fileName).toBe('narikka-attendance-2026-01-01-2026-10-31-month-public.xlsx');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(new Uint8Array(Buffer.from(base64, 'base64')).buffer);
    const sheet = workbook.worksheets[0];
    const column = (await report()).tables[0]?.columns.findIndex(({ key }) => key === 'visits');
    const cells = [2, 3, 4, 5].map((row) => sheet?.getCell(row, (column ?? 0) + 1).value);
    expect(cells).toEqual(['< 5', '..', 33, 55]);
    const about = JSON.stringify(workbook.worksheets.at(-1)?.getSheetValues());
    expect(about).toContain('Peittoraja');
    expect((await auditOf(test)).at(-1)).toContain('for-outsiders');
  });
});
