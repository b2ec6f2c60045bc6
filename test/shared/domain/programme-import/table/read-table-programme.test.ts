import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchColumns } from '#shared/domain/programme-import/table/match-columns.ts';
import { readTableProgramme } from '#shared/domain/programme-import/table/read-table-programme.ts';
import type { Cell } from '#shared/domain/tables/sheet.ts';
import { entriesOf, takenOver } from '../a-calendar.ts';
import { lines, read, season, sheetOf } from './a-table.ts';

const header = ['Pvm', 'Klo', 'Ryhmä', 'Tila'];

describe('a table of a programme', () => {
  it('is read row by row', () => {
    const rows = [
      header,
      ['ti 24.11.2026', '10-12', 'Lukupiiri', 'Sali'],
      [{ serial: 46_351 }, 'klo 13.00–14.30', 'Naisten ryhmä', 'Takkahuone'],
    ];
    expect(lines(rows)).toEqual([
      '2026-11-24 10:00-12:00 Lukupiiri',
      '2026-11-25 13:00-14:30 Naisten ryhmä',
    ]);
    expect(entriesOf(read(rows))[0]).toMatchObject({ placeText: 'Sali', status: 'planned' });
  });

  it('may have start, end and length in columns of their own', () => {
    expect(
      lines([
        ['Pvm', 'Alkaa', 'Loppuu', 'Kesto', 'Nimi'],
        ['24.11.', '10', '11.30', null, 'Lukupiiri'],
        ['25.11.', 0.5, null, '1,5 h', 'Kahvila'],
      ]),
    ).toEqual(['2026-11-24 10:00-11:30 Lukupiiri', '2026-11-25 12:00-13:30 Kahvila']);
  });

  it('may have day and time in one cell', () => {
    expect(
      lines([
        ['Aika', 'Tapahtuma'],
        ['ti 24.11. klo 10-12', 'Lukupiiri'],
        ['25.11.2026, 13–14', 'Kahvila'],
      ]),
    ).toEqual(['2026-11-24 10:00-12:00 Lukupiiri', '2026-11-25 13:00-14:00 Kahvila']);
  });

  it('may be the CSV file of an English calendar', () => {
    expect(
      lines([
        ['Subject', 'Start Date', 'Start Time', 'End Date', 'End Time', 'Location'],
        ['Book club', '12/1/2026', '10:00 AM', '12/1/2026', '12:00 PM', 'Hall'],
        ['Café', '11/24/2026', '1:00:00 PM', '11/24/2026', '2:30:00 PM', ''],
      ]),
    ).toEqual(['2026-11-24 13:00-14:30 Café', '2026-12-01 10:00-12:00 Book club']);
  });

  it('may write a day once, beside its first session or above them', () => {
    expect(
      lines([
        header,
        ['24.11.', '10-12', 'Lukupiiri', null],
        [null, '12-14', 'Kahvila', null],
        ['ke 25.11.'],
        [null, '9-10', 'Jooga', null],
      ]),
    ).toEqual([
      '2026-11-24 10:00-12:00 Lukupiiri',
      '2026-11-24 12:00-14:00 Kahvila',
      '2026-11-25 09:00-10:00 Jooga',
    ]);
  });

  it('may have several days in one row', () => {
    expect(lines([header, ['23.8., 20.9. ja 18.10.', '10-12', 'Retki', null]])).toEqual([
      '2026-08-23 10:00-12:00 Retki',
      '2026-09-20 10:00-12:00 Retki',
      '2026-10-18 10:00-12:00 Retki',
    ]);
  });

  it('passes over headings, empty rows and other years', () => {
    const rows = [header, ['MARRASKUU'], [], ['24.11.2020', '10-12', 'Lukupiiri', 'Sali']];
    expect(read(rows)).toMatchObject({ items: [], outsidePeriod: 1 });
  });

  it('knows a session that is called off', () => {
    const rows = [
      ['Pvm', 'Klo', 'Nimi', 'Peruttu'],
      ['24.11.', '10-12', 'Lukupiiri', 'x'],
      ['25.11.', '10-12', 'PERUTTU: Kahvila', null],
      ['26.11.', '10-12', 'Jooga', 'ei'],
    ];
    const entries = entriesOf(read(rows));
    expect(entries.map(({ title, status }) => [title, status])).toEqual([
      ['Lukupiiri', 'cancelled'],
      ['Kahvila', 'cancelled'],
      ['Jooga', 'planned'],
    ]);
  });

  it('takes a group as the title, and what stands beside it as what the session is about', () => {
    const rows = [
      ['Pvm', 'Klo', 'Ryhmä', 'Otsikko', 'Teema'],
      ['24.11.', '10-12', 'Naisten ryhmä', 'Joulukortit', 'Kädentaidot'],
    ];
    expect(entriesOf(read(rows))[0]).toMatchObject({
      title: 'Naisten ryhmä',
      description: 'Joulukortit – Kädentaidot',
    });
  });

  it('takes nobody along from a column of people', () => {
    const rows = [
      ['Pvm', 'Klo', 'Nimi', 'Ohjaaja'],
      ['24.11.', '10-12', 'Lukupiiri', 'Aino Esimerkki'],
    ];
    expect(JSON.stringify(read(rows))).not.toContain('Aino');
  });

  it('gives rows without an end the length that was chosen', () => {
    const rows = [header, ['24.11.', 'klo 10', 'Lukupiiri', null]];
    expect(lines(rows)).toEqual(['!no-end Lukupiiri']);
    expect(lines(rows, { lengthMinutes: 90 })).toEqual(['2026-11-24 10:00-11:30 Lukupiiri']);
  });
});

describe('a row that is no session', () => {
  it.each<[row: readonly Cell[], told: string]>([
    [['24.11.', '12-10', 'Lukupiiri'], '!end-before-start Lukupiiri'],
    [['24.11.', '10-10', 'Lukupiiri'], '!end-before-start Lukupiiri'],
    [['24.11.', 'aamu', 'Lukupiiri'], '!time-unreadable Lukupiiri'],
    [['24.11.', null, 'Lukupiiri'], '!no-start Lukupiiri'],
    [['29.2.2027', '10-12', 'Lukupiiri'], '!no-such-day Lukupiiri'],
    [['29.2.', '10-12', 'Lukupiiri'], '!no-such-day Lukupiiri'],
    [['pian', '10-12', 'Lukupiiri'], '!date-unreadable Lukupiiri'],
    [[null, '10-12', 'Lukupiiri'], '!no-date Lukupiiri'],
    [['24.11.', '10-12', null], '!no-title '],
  ])('says why: %j', (row, told) => {
    expect(lines([header, row])).toEqual([told]);
  });

  it('is told with its number', () => {
    const rows = [['Ohjelma'], header, ['24.11.', '10-12', 'Hyvä'], ['24.11.', '?', 'Huono']];
    const matching = matchColumns({ rows });
    const table = { sheet: sheetOf(rows), matching, lengthMinutes: null, period: season };
    const { rowOf } = readTableProgramme(table);
    const preview = read(rows);
    expect(preview.items.map((item) => [item.kind, rowOf(item)])).toEqual([
      ['new', 3],
      ['cannot', 4],
    ]);
  });

  it('is the second of two that are the same, but not one in another place', () => {
    const row = ['24.11.', '10-12', 'Lukupiiri', 'Sali'];
    const elsewhere = ['24.11.', '10-12', 'Lukupiiri', 'Kirjasto'];
    expect(lines([header, row, row, elsewhere])).toEqual([
      '2026-11-24 10:00-12:00 Lukupiiri',
      '2026-11-24 10:00-12:00 Lukupiiri',
      '!replaced-in-file Lukupiiri',
    ]);
  });
});

describe('texts that mean harm', () => {
  it.each([
    ['a formula', '=cmd|calc!A0', '=cmd|calc!A0'],
    ['emoji', 'Kahvila ☕👩‍👩‍👧', 'Kahvila ☕👩‍👩‍👧'],
    ['right-to-left writing', 'مجموعة النساء', 'مجموعة النساء'],
    ['10,000 signs', 'x'.repeat(10_000), 'x'.repeat(80)],
    ['control signs', 'Luku\u0000\u0007piiri\n2', 'Luku piiri 2'],
  ])('stay texts: %s', (_name, text, title) => {
    const [entry] = entriesOf(read([header, ['24.11.', '10-12', text, text]]));
    expect(entry?.title).toBe(title);
    expect(entry?.placeText.length).toBeLessThanOrEqual(200);
  });
});

describe('a table that is read again', () => {
  const rows = [
    header,
    ['24.11.', '10-12', 'Lukupiiri', 'Sali'],
    ['24.11.', '10-12', 'Lukupiiri', 'Kirjasto'],
    ['25.11.', '10-12', 'Kahvila', null],
  ];

  it('changes nothing, in whatever order its rows stand', () => {
    const sessions = takenOver(entriesOf(read(rows)));
    const kinds = (again: readonly (readonly Cell[])[]) =>
      read(again, { sessions }).items.map(({ kind }) => kind);
    expect(kinds(rows)).toEqual(['same', 'same', 'same']);
    const [first, a, b, c] = rows;
    expect(kinds([first ?? [], c ?? [], a ?? [], b ?? []])).toEqual(['same', 'same', 'same']);
  });

  it('finds a session by title and day when its time was changed', () => {
    const sessions = takenOver(entriesOf(read(rows)));
    const later = [header, ['25.11.', '12-14', 'Kahvila', null]];
    expect(read(later, { sessions }).items).toMatchObject([
      { kind: 'changed', changes: [{ field: 'startMinute' }, { field: 'endMinute' }] },
    ]);
  });

  it('tells which sessions of its titles are in it no more', () => {
    const sessions = takenOver(entriesOf(read(rows)));
    const { notInFile } = read([header, ['26.11.', '10-12', 'Kahvila', null]], { sessions });
    expect(notInFile).toHaveLength(1);
  });

  it('changes nothing, whatever was in it', () => {
    const cell = fc.oneof(
      fc.constantFrom<Cell>('24.11.', '25.11.2026', '10-12', '13-14.30', 'Lukupiiri', 'Sali', null),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.double(),
      fc.boolean(),
      fc.double({ min: 0, max: 60_000, noNaN: true }).map((serial) => ({ serial })),
    );
    const row = fc.oneof(
      fc.array(cell, { maxLength: 5 }),
      fc.tuple(fc.constantFrom('24.11.', '25.11.'), fc.constantFrom('10-12', '9-10'), cell, cell),
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (some) => {
        const first = read([header, ...some]);
        const sessions = takenOver(entriesOf(first));
        const again = read([header, ...some], { sessions });
        const kinds = again.items.map(({ kind }) => kind);
        expect(kinds.filter((kind) => kind === 'new' || kind === 'changed')).toEqual([]);
        expect(again.items).toHaveLength(first.items.length);
      }),
    );
  });
});
