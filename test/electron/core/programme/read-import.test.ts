import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aGroup } from '#test/support/a-venue.ts';
import type { Administrator, TestApp } from '#test/support/an-app.ts';
import { workbookOf } from '../../import/a-workbook.ts';

import { anImportScene, csv, type ImportScene, importOf, linesOf } from './a-file-to-import.ts';

let test: TestApp;
let admin: Administrator;
let venueId: string;
let previewOf: ImportScene['previewOf'];
let bringIn: ImportScene['bringIn'];
beforeEach(async () => {
  ({ test, admin, venueId, previewOf, bringIn } = await anImportScene());
});
afterEach(() => test.close());

describe('what cannot be brought in', () => {
  it.each<[name: string, file: () => Uint8Array, code: string]>([
    ['nothing', () => new Uint8Array(), 'file-empty'],
    ['50 MB', () => Buffer.alloc(50 * 1024 * 1024, 'BEGIN:VCALENDAR\r\n'), 'file-too-large'],
    ['a PDF', () => Buffer.from('%PDF-1.7'), 'file-pdf'],
    [
      'a broken workbook',
      () => Buffer.from('PK\u0003\u0004xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'),
      'file-damaged',
    ],
    [
      'a bomb of nested components',
      () => Buffer.from('BEGIN:VCALENDAR\r\n'.repeat(100_000)),
      'file-too-much',
    ],
  ])('is refused in time, with what to do: %s', async (_name, file, code) => {
    const startedMs = performance.now();
    const input = importOf(file(), { venueId });
    for (const name of ['programme.previewImport', 'programme.applyImport']) {
      const reply = await admin.ask(name, input);
      expect(reply).toMatchObject({ ok: false, error: { code } });
      if (!reply.ok) expect(reply.error.message).not.toMatch(/errors\.|\{\{/);
    }
    expect(performance.now() - startedMs).toBeLessThan(3_000);
  });

  it('is a rule that would never end, told by its reason', async () => {
    const hostile = [
      ...['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:a', 'DTSTART:20270112T100000'],
      ...['DTEND:20270112T110000', 'SUMMARY:Kello', 'RRULE:FREQ=SECONDLY', 'END:VEVENT'],
      'END:VCALENDAR',
    ].join('\r\n');
    expect(linesOf(await previewOf(hostile))).toEqual(['cannot rule-too-frequent Kello']);
    expect(await bringIn(hostile)).toMatchObject({ editId: null, created: 0, cannot: 1 });
  });

  it('is a file in Latin-1 no less', async () => {
    const file = Buffer.from(csv.replaceAll('–', '-'), 'latin1');
    expect(linesOf(await previewOf(file)).at(-1)).toBe('new 2027-01-20 13:00 Naisten vertaisryhmä');
  });

  it('is a session of a group that has ended', async () => {
    await aGroup(admin.call, { endsOn: '2026-12-31' });
    const preview = await previewOf(csv);
    expect(preview.items[2]).toMatchObject({
      kind: 'cannot',
      reason: 'in-the-way',
      conflicts: [
        { kind: 'after-group-end', severity: 'block' },
        { kind: 'outside-opening-hours' },
      ],
    });
    expect(await bringIn(csv)).toMatchObject({ created: 2, cannot: 1 });
  });

  it('is a room, a group or a venue of somewhere else', async () => {
    const strange = '0'.repeat(16);
    const refused = { ok: false, error: { code: 'not-found' } };
    const asked = [
      { venueId: strange },
      { venueId, rooms: [{ placeText: 'Sali', roomId: strange }] },
      { venueId, groups: [{ title: 'Lukupiiri', groupId: strange }] },
      { venueId, table: { sheet: 7, matching: null, lengthMinutes: null } },
    ];
    for (const fields of asked) {
      expect(await admin.ask('programme.applyImport', importOf(csv, fields))).toMatchObject(
        refused,
      );
    }
  });
});

it('puts no more on a day than a day can have, in bounded time', async () => {
  const rows = Array.from({ length: 2_000 }, (_, n) => `12.1.2027;10-12;Kerta ${n};Sali`);
  const startedMs = performance.now();
  const preview = await previewOf(['Pvm;Klo;Nimi;Tila', ...rows].join('\n'));
  expect(preview.items.filter(({ kind }) => kind === 'new')).toHaveLength(100);
  expect(preview.items.filter(({ reason }) => reason === 'too-many-on-day')).toHaveLength(1_900);
  expect(preview.items[0]?.conflicts.length).toBeLessThanOrEqual(5);
  expect(performance.now() - startedMs).toBeLessThan(5_000);
});

it('tells two sessions of the file that want one room apart by name', async () => {
  const file = 'Pvm;Klo;Nimi;Tila\n12.1.2027;10-12;Lukupiiri;Sali\n12.1.2027;11-13;Jooga;Sali';
  const [first] = (await previewOf(file)).items;
  expect(first?.conflicts).toMatchObject([
    { kind: 'room-taken', name: 'Sali', otherTitle: 'Jooga', otherId: null },
    { kind: 'outside-opening-hours' },
  ]);
});

describe('a spreadsheet as people make it', () => {
  it('is read: a title, merged days, real dates and times, formulas, Excel’s own mistakes', async () => {
    const file = await workbookOf((sheet) => {
      sheet.addRow(['NARIKKA – KEVÄT 2027']);
      sheet.mergeCells('A1:F1');
      sheet.addRow([]);
      sheet.addRow(['Pvm', 'Klo', null, 'Ryhmä / tapahtuma', 'Tila', 'Ohjaaja']);
      sheet.addRow([null, 'alkaa', 'loppuu', null, null, null]);
      sheet.addRow([new Date('2027-01-12'), 10 / 24, 12 / 24, 'Lukupiiri', 'Sali', 'Aino']);
      sheet.addRow([null, 'klo 13', 14.5 / 24, { formula: '"Kah"&"vila"', result: 'Kahvila' }]);
      sheet.mergeCells('A5:A6');
      sheet.addRow(['ke 13.1.', new Date('2027-12-10'), null, 'Jooga', 'keittiö']);
      sheet.addRow(['HIIHTOLOMA']);
      sheet.addRow(['29.2.2027', '10', '12', 'Karkauspäivä']);
      for (const row of [5, 6]) {
        sheet.getCell(`A${row}`).numFmt = 'ddd d.m.yyyy';
        sheet.getCell(`B${row}`).numFmt = 'h.mm';
        sheet.getCell(`C${row}`).numFmt = 'h.mm';
      }
      sheet.getCell('B7').numFmt = 'd.m.';
    });
    const preview = await previewOf(file);
    expect(linesOf(preview)).toEqual([
      'new 2027-01-12 10:00 Lukupiiri',
      'new 2027-01-12 13:00 Kahvila',
      'new 2027-01-13 10:00 Jooga',
      'cannot no-such-day Karkauspäivä',
    ]);
    expect(preview.items.map(({ endMinute }) => endMinute)).toEqual([720, 870, 720, null]);
    expect(preview.items[2]?.notes).toEqual(['time-from-date']);
    expect(preview.table).toMatchObject({ headerRow: 4, isEnough: true });
    expect(JSON.stringify(preview.items)).not.toContain('Aino');
  });
});
