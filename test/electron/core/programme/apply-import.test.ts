import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aGroup, aMember, aSession, firstVenue } from '#test/support/a-venue.ts';
import { type Administrator, signedInAs, type TestApp } from '#test/support/an-app.ts';
import { workbookOf } from '../../import/a-workbook.ts';
import {
  anImportScene,
  base64Of,
  csv,
  type ImportScene,
  linesOf,
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

describe('a table that is brought in', () => {
  it('is shown first, and nothing is saved by that', async () => {
    const preview = await previewOf(csv);
    expect(linesOf(preview)).toEqual([
      'new 2027-01-12 10:00 Lukupiiri',
      'new 2027-01-19 10:00 Lukupiiri',
      'new 2027-01-20 13:00 Naisten vertaisryhmä',
    ]);
    expect(preview.items.map(({ row }) => row)).toEqual([2, 3, 4]);
    expect(preview.places).toMatchObject([
      { placeText: 'Keittiö', isSure: true },
      { placeText: 'Kirjasto', roomId: null },
      { placeText: 'Sali', isSure: true },
    ]);
    expect(preview.table?.columns.map(({ field }) => field)).toEqual([
      ...['date', 'start', 'group', 'place', 'theme'],
    ]);
    expect(await programmeOf(admin.call)).toEqual([]);
  });

  it('becomes sessions, of groups where their names are known', async () => {
    const groupId = await aGroup(admin.call, { endsOn: '2027-05-31' });
    const done = await bringIn(csv);
    expect(done).toMatchObject({ created: 3, changed: 0, same: 0, cannot: 0, leftOut: 0 });
    expect(await programmeOf(admin.call)).toEqual([
      '2027-01-12 600-720 Lukupiiri, Sali',
      '2027-01-19 600-720 Lukupiiri, Kirjasto',
      '2027-01-20 780-870 Naisten vertaisryhmä, Keittiö',
    ]);
    const sessions = await admin.call('sessions.list', { from: '2027-01-01', to: '2027-01-31' });
    expect(sessions.map((session) => [session.groupId, session.theme])).toEqual([
      [null, 'Kevään kirjat'],
      [null, ''],
      [groupId, ''],
    ]);
  });

  it('changes nothing the second time', async () => {
    await aGroup(admin.call, { endsOn: '2027-05-31' });
    await bringIn(csv);
    const before = await programmeOf(admin.call);
    const kinds = (await previewOf(csv)).items.map(({ kind }) => kind);
    expect(kinds).toEqual(['same', 'same', 'same']);
    expect(await bringIn(csv)).toMatchObject({ editId: null, created: 0, changed: 0, same: 3 });
    expect(await programmeOf(admin.call)).toEqual(before);
  });

  it('is taken back as one', async () => {
    const { editId } = await bringIn(csv);
    expect(await admin.call('sessions.recentEdits', {})).toMatchObject([
      { id: editId, kind: 'imported', created: 3 },
    ]);
    await admin.call('sessions.undoEdit', { editId: editId ?? '' });
    expect(await programmeOf(admin.call)).toEqual([]);
    expect(await bringIn(csv)).toMatchObject({ created: 3 });
  });

  it('brings what changed in the file, and asks for it again once that was taken back', async () => {
    await bringIn(csv);
    const later = csv.replace('ti 12.1.2027;10–12', 'ti 12.1.2027;12–14');
    const preview = await previewOf(later);
    expect(linesOf(preview)[0]).toBe('changed 2027-01-12 12:00 Lukupiiri');
    const { editId } = await bringIn(later);
    expect((await programmeOf(admin.call))[0]).toBe('2027-01-12 720-840 Lukupiiri, Sali');
    expect((await previewOf(later)).items.map(({ kind }) => kind)).toEqual([
      'same',
      'same',
      'same',
    ]);
    await admin.call('sessions.undoEdit', { editId: editId ?? '' });
    expect((await programmeOf(admin.call))[0]).toBe('2027-01-12 600-720 Lukupiiri, Sali');
    expect(linesOf(await previewOf(later))[0]).toBe('changed 2027-01-12 12:00 Lukupiiri');
  });

  it('leaves alone what was changed here since', async () => {
    await bringIn(csv);
    const [first] = await admin.call('sessions.list', { from: '2027-01-01', to: '2027-01-31' });
    const { roomId } = await firstVenue(admin.call);
    const to = { date: '2027-01-14', startMinute: 900, endMinute: 960, roomId };
    await admin.call('sessions.move', { id: first?.id ?? '', ...to });
    const preview = await previewOf(csv);
    expect(preview.items.map(({ kind, isChangedHere }) => [kind, isChangedHere])).toEqual([
      ['same', true],
      ['same', false],
      ['same', false],
    ]);
    await bringIn(csv);
    expect((await programmeOf(admin.call))[0]).toBe('2027-01-14 900-960 Lukupiiri, Sali');
  });

  it('finds a session again that was moved out of the period', async () => {
    await bringIn(csv);
    const [first] = await admin.call('sessions.list', { from: '2027-01-01', to: '2027-01-31' });
    const to = { date: '2027-06-14', startMinute: 900, endMinute: 960, roomId: null };
    await admin.call('sessions.move', { id: first?.id ?? '', ...to });
    expect(await bringIn(csv)).toMatchObject({ created: 0, changed: 0, same: 3 });
  });

  it('takes a room and a group as they were chosen, and remembers the choice', async () => {
    const groupId = await aGroup(admin.call, { name: 'Kirjapiiri', endsOn: '2027-05-31' });
    const { roomId } = await firstVenue(admin.call);
    const choices = {
      rooms: [{ placeText: 'Kirjasto', roomId }],
      groups: [{ title: 'Lukupiiri', groupId }],
    };
    await bringIn(csv, choices);
    expect((await programmeOf(admin.call)).slice(0, 2)).toEqual([
      '2027-01-12 600-720 Kirjapiiri, Sali',
      '2027-01-19 600-720 Kirjapiiri, Sali',
    ]);
    expect((await previewOf(csv)).items.map(({ kind }) => kind)).toEqual(['same', 'same', 'same']);
  });

  it('leaves out what is left out, and what looks like a session that is there', async () => {
    const groupId = await aGroup(admin.call, { name: 'Lukupiiri', endsOn: '2027-05-31' });
    await aSession(admin.call, groupId, { date: '2027-01-12', startMinute: 600, endMinute: 690 });
    const preview = await previewOf(csv);
    expect(preview.items.map(({ isTwin }) => isTwin)).toEqual([true, false, false]);
    const leaveOut = [preview.items[1]?.key ?? ''];
    expect(await bringIn(csv, { leaveOut })).toMatchObject({ created: 1, leftOut: 2 });
    const takeTwins = [preview.items[0]?.key ?? ''];
    expect(await bringIn(csv, { takeTwins })).toMatchObject({ created: 2, same: 1 });
  });

  it('is read by the columns that were chosen', async () => {
    const odd = 'a;b;c\n12.1.2027;Lukupiiri;10-12\n13.1.2027;Kahvila;klo 9\n';
    const found = await previewOf(odd);
    expect(found).toMatchObject({ items: [], table: { isEnough: false, headerRow: 0 } });
    const columns = [
      { field: 'date', column: 0 },
      { field: 'title', column: 1 },
      { field: 'start', column: 2 },
    ] as const;
    const matching = { headerRow: 1, columns: [...columns] };
    const table = { sheet: 0, matching, lengthMinutes: 90 };
    expect(linesOf(await previewOf(odd, { table }))).toEqual([
      'new 2027-01-12 10:00 Lukupiiri',
      'new 2027-01-13 9:00 Kahvila',
    ]);
    expect(await bringIn(odd, { table })).toMatchObject({ created: 2 });
  });

  it('is the sheet with a programme in it, of a workbook with several', async () => {
    const file = await workbookOf((sheet, workbook) => {
      sheet.addRow(['Ohjeet', 'x']);
      const hidden = workbook.addWorksheet('Vanha', { state: 'hidden' });
      hidden.addRows([
        ['Pvm', 'Klo', 'Nimi'],
        ['12.1.2027', '10-12', 'Vanha'],
      ]);
      const programme = workbook.addWorksheet('Kevät');
      programme.addRows([
        ['Pvm', 'Klo', 'Nimi'],
        ['12.1.2027', '10-12', 'Kahvila'],
      ]);
    });
    const preview = await previewOf(file);
    expect(preview.table).toMatchObject({
      sheet: 2,
      sheets: [{ isHidden: false }, { isHidden: true }, { name: 'Kevät', rows: 2 }],
    });
    expect(linesOf(preview)).toEqual(['new 2027-01-12 10:00 Kahvila']);
    const table = { sheet: 1, matching: null, lengthMinutes: null };
    expect(linesOf(await previewOf(file, { table }))).toEqual(['new 2027-01-12 10:00 Vanha']);
  });
});

describe('a session with attendance', () => {
  it('is never changed, whatever the file says', async () => {
    const groupId = await aGroup(admin.call, { endsOn: '2027-05-31' });
    await aMember(admin.call, groupId, 'Aino');
    await bringIn(csv);
    test.setClock('2027-01-20', '15:00');
    const found = await admin.call('sessions.list', { from: '2027-01-20', to: '2027-01-20' });
    const sessionId = found[0]?.id ?? '';
    await admin.call('attendance.markRest', { sessionId, status: 'present' });
    const later = csv.replace('13-14.30', '15-16').replace('ke 20.1.', 'ke 20.1.');
    const preview = await previewOf(later);
    expect(linesOf(preview).at(-1)).toBe('cannot has-attendance Naisten vertaisryhmä');
    await bringIn(later);
    expect((await programmeOf(admin.call)).at(-1)).toContain('780-870');
    // The same file asks for nothing, and does not complain either.
    expect((await previewOf(csv)).items.map(({ kind }) => kind)).toEqual(['same', 'same', 'same']);
  });
});

it('is for coordinators to bring in', async () => {
  const leader = await signedInAs(test, admin, { role: 'leader' });
  const input = { venueId, from: '2027-01-01', to: '2027-05-31', base64: base64Of(csv) };
  expect(await leader.ask('programme.applyImport', input)).toMatchObject({
    error: { code: 'not-allowed' },
  });
});
