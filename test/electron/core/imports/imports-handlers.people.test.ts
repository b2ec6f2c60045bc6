import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aGroup, aMember, firstVenue } from '#test/support/a-venue.ts';
import { type Administrator, anApp, signedInAs, type TestApp } from '#test/support/an-app.ts';
import { workbookOf } from '../../import/a-workbook.ts';
import { broughtIn, csvOf, importOf, issuesOf, rosterOf } from './a-people-file.ts';

let test: TestApp;
let admin: Administrator;
let venueId: string;
let groupId: string;
beforeEach(async () => {
  test = await anApp({ date: '2026-11-28' });
  admin = await test.setUp();
  ({ venueId } = await firstVenue(admin.call));
  groupId = await aGroup(admin.call, { name: 'Lukupiiri', form: 'closed', startsOn: '2026-01-01' });
});
afterEach(() => test.close());

const peopleOf = (file: Uint8Array | string, more = {}) =>
  importOf(file, { venueId, kind: 'people', ...more });
const look = (file: Uint8Array | string, more = {}) =>
  admin.call('imports.preview', peopleOf(file, more));

const people = csvOf(
  ['Nimimerkki', 'Ryhmä', 'Liittynyt', 'Lopettanut'],
  ['Aino', 'Lukupiiri', '1.9.2026', ''],
  ['Bertta', 'lukupiiri', '46266', '30.10.2026'],
  ['K-104', '', '', ''],
);

describe('a list of people', () => {
  it('is shown first, and nothing is saved by that', async () => {
    const preview = await look(people);
    expect(preview.table.columns.map(({ field }) => field)).toEqual([
      'name',
      'group',
      'joined',
      'left',
    ]);
    expect(preview.counts).toMatchObject({ people: 3, memberships: 2, groups: 0 });
    expect(preview.issues).toEqual([]);
    expect((await admin.call('people.list', {})).total).toBe(0);
  });

  it('becomes people and rosters', async () => {
    const told = await broughtIn(admin.call, peopleOf(people));
    expect(told.counts).toMatchObject({ people: 3, memberships: 2 });
    expect(await rosterOf(admin.call, groupId)).toEqual([
      'Aino 2026-09-01–',
      'Bertta 2026-09-01–2026-10-30',
    ]);
  });

  it('changes nothing the second time', async () => {
    await broughtIn(admin.call, peopleOf(people));
    const again = await broughtIn(admin.call, peopleOf(people));
    expect(again).toMatchObject({ importId: null, same: 3, problems: 0 });
    expect((await admin.call('people.list', {})).total).toBe(3);
  });

  it('never reads a column of what the program does not keep', async () => {
    const file = csvOf(
      ['Etunimi', 'Hetu', 'Syntymäaika', 'Osoite', 'Puh.', 'Sähköposti', 'Diagnoosi', 'Jotain'],
      [
        'Aino',
        '131052-308T',
        '13.10.1952',
        'Katu 1',
        '040 1234567',
        'a@b.fi',
        'F32',
        'aino@kirje.fi',
      ],
    );
    const preview = await look(file);
    expect(preview.table.columns.map(({ refused }) => refused)).toEqual([
      ...[null, 'identity-code', 'birth-date', 'address', 'phone', 'email', 'diagnosis', 'email'],
    ]);
    expect(JSON.stringify(preview)).not.toMatch(/131052|1952|Katu 1|1234567|a@b|F32|kirje/);
    // Not even when somebody asks for it.
    const table = {
      sheet: 0,
      layout: null,
      matching: { headerRow: 1, columns: [{ field: 'name' as const, column: 1 }] },
    };
    expect((await look(file, { table })).table.missing).toEqual(['name']);
  });

  it('takes the first letter of a surname, and no name that is an identity code', async () => {
    const preview = await look(
      csvOf(['Etunimi', 'Sukunimi'], ['Aino', 'Virtanen'], ['Bertta', ''], ['x 131052-308T', '']),
    );
    expect(preview.counts.people).toBe(2);
    const other = await look(
      csvOf(['Nimi'], ...Array.from({ length: 600 }, (_, i) => [`Nimi ${i}`]), ['131052-308T']),
    );
    expect(issuesOf(other)).toEqual(['602 A name-is-code']);
  });

  it('is one person when she is there three times, and says so', async () => {
    const preview = await look(
      csvOf(
        ['Nimi', 'Ryhmä'],
        ['Aino', 'Lukupiiri'],
        ['AINO', 'Lukupiiri'],
        ['Áino ', 'Lukupiiri'],
      ),
    );
    expect(preview.counts).toMatchObject({ people: 1, memberships: 1 });
    expect(issuesOf(preview)).toEqual(['3 A same-person-again AINO', '4 A same-person-again Áino']);
  });

  it('asks of a group that is not known: another, a new one, or none', async () => {
    const file = csvOf(['Nimi', 'Ryhmä'], ['Aino', 'Kirjapiiri'], ['Bertta', 'Kirjapiiri']);
    const preview = await look(file);
    expect(preview.groups).toEqual([{ name: 'Kirjapiiri', rows: 2, choice: null }]);
    expect(issuesOf(preview)).toEqual([
      '2 A group-unknown Kirjapiiri',
      '3 A group-unknown Kirjapiiri',
    ]);
    const chosen = async (choice: object) =>
      (await look(file, { groups: [{ name: 'Kirjapiiri', choice }] })).counts;
    expect(await chosen({ kind: 'known', groupId })).toMatchObject({ memberships: 2, groups: 0 });
    expect(await chosen({ kind: 'new' })).toMatchObject({ memberships: 2, groups: 1 });
    expect(await chosen({ kind: 'skip' })).toMatchObject({ memberships: 0, people: 0 });
  });

  it('asks of somebody who is known by the same name elsewhere', async () => {
    const other = await aGroup(admin.call, { name: 'Toinen', form: 'closed' });
    const { personId } = await aMember(admin.call, other, 'Aino');
    const file = csvOf(['Nimi', 'Ryhmä'], ['Aino', 'Lukupiiri']);
    const preview = await look(file);
    expect(preview.sameNames).toMatchObject([
      {
        key: 'aino|lukupiiri',
        row: 2,
        personId: null,
        candidates: [{ personId, groupNames: ['Toinen'] }],
      },
    ]);
    expect(preview.counts.people).toBe(1);
    const same = await look(file, { people: [{ key: 'aino|lukupiiri', personId }] });
    expect(same.counts).toMatchObject({ people: 0, memberships: 1 });
    expect((await look(file, { sameNames: 'same' })).counts.people).toBe(0);
  });

  it('refuses what cannot be, row by row, with what to look at', async () => {
    const preview = await look(
      csvOf(
        ['Nimi', 'Ryhmä', 'Liittynyt', 'Lopetti'],
        ['', 'Lukupiiri', '1.9.2026', ''],
        ['Aino', 'Lukupiiri', '31.9.2026', ''],
        ['Bertta', 'Lukupiiri', 'syksyllä', ''],
        ['Cecilia', 'Lukupiiri', '1.9.2026', '1.8.2026'],
        ['N'.repeat(61), 'Lukupiiri', '', ''],
      ),
    );
    expect(preview.counts.people).toBe(0);
    expect(issuesOf(preview).map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
      ...['2 A no-name', '3 C no-such-day', '4 C date-unreadable', '5 D left-before-joined'],
      '6 A name-too-long',
    ]);
  });

  it('adds nothing of a row with a fault, and tells of it afterwards too', async () => {
    await admin.call('months.close', { venueId, month: '2026-09', openItemsAccepted: 99 });
    const file = csvOf(
      ['Nimi', 'Ryhmä', 'Liittynyt'],
      ['Aino', 'Lukupiiri', '1.9.2026'],
      ['Bertta', 'Uusi', '1.8.2026'],
      ['Cecilia', 'Lukupiiri', '1.11.2026'],
      ['Aino', 'Lukupiiri', '2.11.2026'],
      ['Dora', 'Lukupiiri', '5.10.2126'],
    );
    const groups = [{ name: 'Uusi', choice: { kind: 'new' as const } }];
    const told = await broughtIn(admin.call, peopleOf(file, { groups }));
    expect(told.counts).toMatchObject({ people: 2, memberships: 2, groups: 0 });
    expect(told.problems).toBe(3);
    expect(told.issues.map(({ row, code, month }) => [row, code, month])).toEqual([
      [2, 'month-closed', '2026-09'],
      [3, 'month-closed', '2026-09'],
      [6, 'date-too-far', null],
    ]);
    const { people: all } = await admin.call('people.list', {});
    expect(all.map(({ displayName }) => displayName)).toEqual(['Aino', 'Cecilia']);
  });

  it('is only for those who coordinate', async () => {
    const leader = await signedInAs(test, admin, { role: 'leader' });
    expect(await leader.ask('imports.preview', peopleOf(people))).toMatchObject({
      error: { code: 'not-allowed' },
    });
  });

  it('must be the file that was looked at', async () => {
    const { digest } = await look(people);
    const input = { ...peopleOf(`${people}\nDora;;;`), digest };
    expect(await admin.ask('imports.apply', input)).toMatchObject({
      error: { code: 'file-changed' },
    });
    expect((await admin.call('people.list', {})).total).toBe(0);
  });

  it('remembers how a table with these headings was read', async () => {
    const file = csvOf(['Kuka', 'Porukka', 'Muu'], ['Aino', 'Lukupiiri', 'x']);
    expect((await look(file)).table.missing).toEqual(['name']);
    const columns = [
      { field: 'name' as const, column: 0 },
      { field: 'group' as const, column: 1 },
    ];
    const table = { sheet: 0, layout: null, matching: { headerRow: 1, columns } };
    await broughtIn(admin.call, peopleOf(file, { table }));
    const next = await look(csvOf(['Kuka', 'Porukka', 'Muu'], ['Bertta', 'Lukupiiri', '']));
    expect(next.table).toMatchObject({ isRemembered: true, missing: [], headerRow: 1 });
    expect(next.counts).toMatchObject({ people: 1, memberships: 1 });
  });

  it('reads a workbook with formulas by their values, and says so', async () => {
    const file = await workbookOf((sheet) => {
      sheet.addRow(['Nimi', 'Ryhmä']);
      sheet.addRow([{ formula: '"Ai"&"no"', result: 'Aino' }, 'Lukupiiri']);
    });
    const preview = await look(file);
    expect(preview.table.notes).toContain('formulas');
    expect(preview.counts.people).toBe(1);
  });
});

it('writes into the log how much came, and never a name', async () => {
  const { importId } = await broughtIn(admin.call, peopleOf(people));
  const { imports } = await admin.call('imports.list', {});
  expect(imports).toMatchObject([
    { id: importId, kind: 'people', isUndone: false, undoUntil: '2026-12-28' },
  ]);
});

describe('facts of people', () => {
  const file = csvOf(
    ['Nimi', 'Ikäryhmä', 'Sukupuoli', 'Tietosuojaseloste annettu', 'Selosteen versio'],
    ['Aino', '18–29', 'nainen', '1.9.2026', '2/2026'],
    ['Bertta', '67', 'muu', '', ''],
    ['Cecilia', 'nuori', '-', 'kyllä', 'kertoi masennuksesta'],
    ['Daavid', 'alle 18', 'M', '', '3'],
  );
  const on = (...fields: ('age-band' | 'gender' | 'informed')[]) =>
    admin.call('people.saveSettings', {
      ...{ fields, clear: [], informedVersion: '', esrProjectCode: '' },
    });
  const cardOf = async (name: string) => {
    const { people: found } = await admin.call('people.list', {});
    const one = found.find(({ displayName }) => displayName === name);
    return (await admin.call('people.get', { id: one?.id ?? '' })).facts;
  };

  it('are neither asked nor read while they are switched off', async () => {
    const { table, issues } = await look(file);
    expect(table.columns.map(({ field }) => field)).toEqual(['name', null, null, null, null]);
    expect(table.fields).toEqual(['name', 'surname', 'group', 'joined', 'left']);
    expect(issues).toEqual([]);
    await broughtIn(admin.call, peopleOf(file));
    await on('age-band', 'gender', 'informed');
    expect(await cardOf('Aino')).toMatchObject({ ageBand: null, gender: null, informedOn: null });
  });

  it('come with new people once they are switched on, an age as its band alone', async () => {
    await on('age-band', 'gender', 'informed');
    const preview = await look(file);
    expect(issuesOf(preview)).toEqual([
      '4 B fact-unreadable nuori',
      '4 D fact-unreadable kyllä',
      '4 E fact-unreadable kertoi masennuksesta',
    ]);
    expect(preview.problems).toBe(0);
    await broughtIn(admin.call, peopleOf(file));
    expect(await cardOf('Aino')).toMatchObject({
      ...{ ageBand: '18-29', gender: 'woman' },
      ...{ informedOn: '2026-09-01', informedVersion: '2/2026' },
    });
    expect(await cardOf('Bertta')).toMatchObject({ ageBand: '65-over', gender: 'non-binary' });
    expect(await cardOf('Cecilia')).toMatchObject({ ageBand: null, informedVersion: null });
    expect(await cardOf('Daavid')).toMatchObject({ ageBand: 'under-18', gender: 'man' });
  });

  it('of somebody known stay as they are, and that is told', async () => {
    await on('age-band', 'gender', 'informed');
    await broughtIn(admin.call, peopleOf(file));
    const changed = csvOf(['Nimi', 'Ikäryhmä'], ['Aino', '30–54'], ['Bertta', '65+']);
    expect(issuesOf(await look(changed))).toEqual(['2 A fact-not-imported Aino']);
    await broughtIn(admin.call, peopleOf(changed));
    expect(await cardOf('Aino')).toMatchObject({ ageBand: '18-29' });
  });

  it('are remembered by column with the headings, and only while they are on', async () => {
    await on('age-band');
    const own = csvOf(['Nimi', 'Luokka', 'Z'], ['Eero', '30-54', '']);
    const { table } = await look(own);
    const columns = [
      { field: 'name' as const, column: 0 },
      { field: 'ageBand' as const, column: 1 },
    ];
    const matching = { headerRow: table.headerRow, columns };
    await broughtIn(admin.call, peopleOf(own, { table: { sheet: 0, layout: null, matching } }));
    expect((await cardOf('Eero')).ageBand).toBe('30-54');
    const again = csvOf(['Nimi', 'Luokka', 'Z'], ['Frans', '55-64', '']);
    const fieldsIn = async () => (await look(again)).table.columns.map(({ field }) => field);
    expect(await fieldsIn()).toEqual(['name', 'ageBand', null]);
    await on();
    expect(await fieldsIn()).toEqual(['name', null, null]);
  });
});
