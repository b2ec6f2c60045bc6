import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aGroup, aMember, aSession, firstVenue } from '#test/support/a-venue.ts';
import { type Administrator, anApp, type TestApp } from '#test/support/an-app.ts';
import { workbookOf } from '../../import/a-workbook.ts';
import { broughtIn, csvOf, importOf, issuesOf, registersOf, rosterOf } from './a-people-file.ts';

let test: TestApp;
let admin: Administrator;
let venueId: string;
let groupId: string;
beforeEach(async () => {
  test = await anApp({ date: '2026-11-28' });
  admin = await test.setUp();
  ({ venueId } = await firstVenue(admin.call));
  groupId = await aGroup(admin.call, { name: 'Lukupiiri', form: 'closed' });
});
afterEach(() => test.close());

type Kind = 'registers' | 'headcounts' | 'visits';
const fileOf = (kind: Kind, file: Uint8Array | string, more = {}) =>
  importOf(file, { venueId, kind, ...more });
const look = (kind: Kind, file: Uint8Array | string, more = {}) =>
  admin.call('imports.preview', fileOf(kind, file, more));

const list = csvOf(
  ['Pvm', 'Ryhmä', 'Nimi', 'Merkintä'],
  ['1.9.2026', 'Lukupiiri', 'Aino', 'x'],
  ['1.9.2026', 'Lukupiiri', 'Bertta', 'poissa'],
  ['8.9.2026', 'Lukupiiri', 'Aino', 'Etänä'],
  ['8.9.2026', 'Lukupiiri', 'Bertta', 'Läsnä'],
);
const matrix = csvOf(
  ['Lukupiiri syksy', '', '', ''],
  ['Nimi', '1.9.', '8.9.', '15.9.'],
  ['Aino', 'x', 'etä', ''],
  ['Bertta', '-', '1', 'ilm.'],
  ['Yhteensä', '1', '2', '0'],
);

describe('past registers in rows', () => {
  it('become held sessions with closed registers, and the people of a closed group', async () => {
    await broughtIn(admin.call, fileOf('registers', list));
    expect(await registersOf(admin.call, groupId)).toEqual([
      '2026-09-01 720-780 held closed Aino:present Bertta:absent-unnotified',
      '2026-09-08 720-780 held closed Aino:present-remote Bertta:present',
    ]);
    expect(await rosterOf(admin.call, groupId)).toEqual([
      'Aino 2026-09-01–2026-09-08',
      'Bertta 2026-09-01–2026-09-08',
    ]);
  });

  it('use the sessions that are there, and mark nobody twice', async () => {
    const { personId } = await aMember(admin.call, groupId, 'Aino');
    const sessionId = await aSession(admin.call, groupId, { date: '2026-09-01' });
    await admin.call('attendance.mark', { sessionId, personId, status: 'absent-notified' });
    const preview = await look('registers', list);
    expect(preview.counts).toMatchObject({ sessions: 1, marks: 3, people: 1 });
    expect(issuesOf(preview)).toEqual(['2 D mark-differs x']);
    await broughtIn(admin.call, fileOf('registers', list));
    expect((await registersOf(admin.call, groupId))[0]).toContain(
      'Aino:absent-notified Bertta:absent-unnotified',
    );
    await broughtIn(admin.call, fileOf('registers', list, { overwrite: true }));
    expect((await registersOf(admin.call, groupId))[0]).toContain('held Aino:present Bertta');
  });

  it('make sessions at the time that is usual, where nobody tells it', async () => {
    await broughtIn(admin.call, fileOf('registers', list, { usualStart: 1020, usualLength: 90 }));
    expect((await registersOf(admin.call, groupId)).map((line) => line.slice(0, 20))).toEqual([
      '2026-09-01 1020-1110',
      '2026-09-08 1020-1110',
    ]);
  });

  it('change nothing the second time', async () => {
    await broughtIn(admin.call, fileOf('registers', list));
    const before = await registersOf(admin.call, groupId);
    const again = await broughtIn(admin.call, fileOf('registers', list));
    expect(again).toMatchObject({ importId: null, same: 4, problems: 0 });
    expect(await registersOf(admin.call, groupId)).toEqual(before);
  });

  it('ask once what a word means, and remember it', async () => {
    const file = csvOf(
      ['Pvm', 'Ryhmä', 'Nimi', 'Merkintä'],
      ['1.9.2026', 'Lukupiiri', 'Aino', 'P'],
      ['1.9.2026', 'Lukupiiri', 'Bertta', 'e'],
    );
    const preview = await look('registers', file);
    expect(preview.words).toEqual([
      { word: 'p', times: 1, means: null },
      { word: 'e', times: 1, means: null },
    ]);
    expect(issuesOf(preview)).toEqual(['2 D word-unknown P', '3 D word-unknown e']);
    const words = [
      { word: 'p', means: 'present' as const },
      { word: 'e', means: 'nothing' as const },
    ];
    await broughtIn(admin.call, fileOf('registers', file, { words }));
    expect(await registersOf(admin.call, groupId)).toEqual([
      '2026-09-01 720-780 held closed Aino:present',
    ]);
    expect((await look('registers', file)).words.map(({ means }) => means)).toEqual([
      'present',
      'nothing',
    ]);
  });

  it('are refused on days of closed months and of coming days, row by row', async () => {
    await admin
      .call('months.close' as never, { venueId, month: '2026-08' } as never)
      .catch(() => null);
    const file = csvOf(
      ['Pvm', 'Ryhmä', 'Nimi', 'Merkintä'],
      ['1.12.2026', 'Lukupiiri', 'Aino', 'x'],
      ['1.9.1926', 'Lukupiiri', 'Aino', 'x'],
      ['', 'Lukupiiri', 'Bertta', 'x'],
      ['1.9.2026', 'Lukupiiri', '', 'x'],
      ['1.9.2026', 'Lukupiiri', 'Aino', ''],
    );
    expect(
      issuesOf(await look('registers', file)).map((line) => line.split(' ').slice(0, 3).join(' ')),
    ).toEqual([
      ...[
        '2 D date-in-future',
        '3 D date-too-old',
        '4 D date-too-old',
        '5 C no-name',
        '6 D no-status',
      ],
    ]);
  });

  it('take the session by its start where a day has several', async () => {
    await aSession(admin.call, groupId, { date: '2026-09-01', startMinute: 600, endMinute: 660 });
    await aSession(admin.call, groupId, { date: '2026-09-01', startMinute: 780, endMinute: 840 });
    expect(issuesOf(await look('registers', list)).slice(0, 1)).toEqual([
      '2 D several-sessions 2026-09-01',
    ]);
    const file = csvOf(
      ['Pvm', 'Klo', 'Ryhmä', 'Nimi', 'Merkintä'],
      ['1.9.2026', '13', 'Lukupiiri', 'Aino', 'x'],
    );
    await broughtIn(admin.call, fileOf('registers', file));
    expect(await registersOf(admin.call, groupId)).toEqual([
      '2026-09-01 600-660 planned',
      '2026-09-01 780-840 held Aino:present',
    ]);
  });
});

describe('the home-made spreadsheet', () => {
  const oneGroup = () => ({ oneGroup: { kind: 'known' as const, groupId } });

  it('is read as people against days', async () => {
    const preview = await look('registers', matrix, oneGroup());
    expect(preview.table).toMatchObject({ layout: 'matrix', headerRow: 2 });
    expect(preview.table.columns.map(({ day }) => day)).toEqual([
      null,
      '2026-09-01',
      '2026-09-08',
      '2026-09-15',
    ]);
    expect(issuesOf(preview)).toEqual([]);
    await broughtIn(admin.call, fileOf('registers', matrix, oneGroup()));
    expect(await registersOf(admin.call, groupId)).toEqual([
      '2026-09-01 720-780 held closed Aino:present Bertta:absent-unnotified',
      '2026-09-08 720-780 held closed Aino:present-remote Bertta:present',
      '2026-09-15 720-780 held closed Bertta:absent-notified',
    ]);
  });

  it('says the same as the rows', async () => {
    await broughtIn(admin.call, fileOf('registers', list));
    const preview = await look('registers', matrix, oneGroup());
    expect(preview).toMatchObject({ same: 4, counts: { people: 0, marks: 1, sessions: 1 } });
  });

  it('needs a group, or says that it does', async () => {
    const preview = await look('registers', matrix);
    expect(preview.withoutGroup).toBe(5);
    expect(issuesOf(preview)[0]).toBe('3 B no-group');
  });

  it('may have real days, a month above numbers, and merged cells', async () => {
    const file = await workbookOf((sheet) => {
      sheet.addRow(['Nimi', 'Syyskuu 2026', null, 'Lokakuu 2026']);
      sheet.addRow([null, 1, 8, 6]);
      sheet.addRow(['Aino', 'x', null, 'x']);
      sheet.mergeCells('B1:C1');
    });
    await broughtIn(admin.call, fileOf('registers', file, oneGroup()));
    expect((await registersOf(admin.call, groupId)).map((line) => line.slice(0, 10))).toEqual([
      '2026-09-01',
      '2026-10-06',
    ]);
    const dated = await workbookOf((sheet) => {
      sheet.addRow(['Nimi', new Date('2026-09-01'), new Date('2026-09-08')]);
      sheet.addRow(['Aino', 1, 1]);
    });
    expect(await look('registers', dated, oneGroup())).toMatchObject({
      same: 1,
      counts: { marks: 1 },
    });
  });

  it('may be three hundred columns wide', async () => {
    const days = Array.from({ length: 299 }, (_, i) => new Date(Date.UTC(2026, 0, 2 + i)));
    const file = await workbookOf((sheet) => {
      sheet.addRow(['Nimi', ...days]);
      sheet.addRow(['Aino', ...days.map(() => 'x')]);
    });
    const preview = await look('registers', file, oneGroup());
    expect(preview.counts).toMatchObject({ sessions: 299, marks: 299, people: 1 });
  });
});

describe('counts', () => {
  it('of a group become heads of its sessions', async () => {
    const open = await aGroup(admin.call, { name: 'Kahvila', form: 'open' });
    const file = csvOf(
      ['Pvm', 'Ryhmä', 'Määrä'],
      ['1.9.2026', 'Kahvila', 12],
      ['2.9.2026', 'Kahvila', 'paljon'],
      ['3.9.2026', 'Kahvila', 0],
    );
    expect(issuesOf(await look('headcounts', file))).toEqual(['3 C count-unreadable paljon']);
    await broughtIn(admin.call, fileOf('headcounts', file));
    expect(await registersOf(admin.call, open)).toEqual([
      '2026-09-01 720-780 held closed +12',
      '2026-09-03 720-780 held closed',
    ]);
    const more = file.replace('12', '13');
    expect(issuesOf(await look('headcounts', more))[0]).toBe('2 C count-differs 13');
    await broughtIn(admin.call, fileOf('headcounts', more, { overwrite: true }));
    expect((await registersOf(admin.call, open))[0]).toContain('+13');
  });

  it('of a day become its visits', async () => {
    const file = csvOf(['Päivä', 'Kävijöitä'], ['1.9.2026', 31], ['2.9.2026', 28]);
    await broughtIn(admin.call, fileOf('visits', file));
    const day = (date: string) => admin.call('visits.day', { venueId, date });
    expect((await day('2026-09-01')).visits).toBe(31);
    expect((await day('2026-09-02')).visits).toBe(28);
    expect(await look('visits', file)).toMatchObject({ same: 2, counts: { visits: 0 } });
    const more = file.replace('31', '40');
    expect(issuesOf(await look('visits', more))).toEqual(['2 B count-differs 40']);
  });
});

it.each([
  ['UTF-16', Buffer.from(`\ufeff${list}`, 'utf16le')],
  ['Windows-1252', Buffer.from(list, 'latin1')],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${list}`)],
])('reads text in %s', async (_, bytes) => {
  const preview = await look('registers', new Uint8Array(bytes));
  expect(preview.counts).toMatchObject({ marks: 4, people: 2 });
});

it.each([
  ['an old .xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'file-old-excel'],
  ['a PDF', Buffer.from('%PDF-1.7'), 'table-pdf'],
  ['nothing', Buffer.alloc(0), 'file-empty'],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'table-unknown'],
])('refuses %s with what to do', async (_, bytes, code) => {
  const reply = await admin.ask('imports.preview', fileOf('registers', new Uint8Array(bytes)));
  expect(reply).toMatchObject({ ok: false, error: { code } });
});
