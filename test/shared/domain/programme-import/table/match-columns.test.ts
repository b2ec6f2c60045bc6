import { describe, expect, it } from 'vitest';
import { fieldOfHeader } from '#shared/domain/programme-import/table/header-words.ts';
import { foundColumns, matchColumns } from '#shared/domain/programme-import/table/match-columns.ts';

describe('a header', () => {
  it.each([
    ['date', 'pvm Pvm. Päivä PÄIVÄMÄÄRÄ päiväys Milloin Datum Dag Date Day', 'Start Date'],
    [
      'start',
      'klo Klo. kello aika Kellonaika alkaa alku Alkamisaika Aloitusaika Tid Starttid',
      'Start time',
    ],
    ['end', 'loppuu päättyy Päättymisaika Slut Sluttid end', 'End Time'],
    ['length', 'kesto pituus Varaktighet duration', 'Kesto (min)'],
    ['group', 'ryhmä RYHMÄ Gruppen group', 'Ryhmän nimi'],
    ['title', 'nimi otsikko tapahtuma ohjelma toiminta Rubrik namn Subject Event title', 'Mitä'],
    ['theme', 'teema aihe tema ämne topic', 'Teema / aihe'],
    ['place', 'tila paikka sali huone Plats lokal room Location', 'Tila/huone'],
    ['status', 'peruttu tilanne Inställd status cancelled', 'Peruttu?'],
    ['details', 'kuvaus lisätiedot huom! muuta Beskrivning notes', 'Lisätietoja'],
    [
      'people',
      'ohjaaja Ohjaajat vetäjä vastuuhenkilö ledare leader Osallistujat',
      'Ryhmän ohjaaja',
    ],
  ])('says %s', (field, words, phrase) => {
    const named = [...words.split(' '), phrase].map((word) => [word, fieldOfHeader(word)]);
    expect(named).toEqual(named.map(([word]) => [word, field]));
  });

  it.each(['End Date', 'All day event', 'Nro', '', '***', 'x'.repeat(5_000)])(
    'says nothing: %s',
    (header) => {
      expect(fieldOfHeader(header)).toBeNull();
    },
  );
});

describe('the columns of a sheet', () => {
  const data = ['24.11.2026', '10-12', 'Lukupiiri', 'Sali'];

  it('are matched by the first row', () => {
    expect(matchColumns({ rows: [['Pvm', 'Klo', 'Ryhmä', 'Tila'], data] })).toEqual({
      headerRow: 1,
      columns: { date: 0, start: 1, group: 2, place: 3 },
    });
  });

  it('are matched below a title, an empty row and a date', () => {
    const rows = [
      ['Kevään ohjelma'],
      [],
      ['Päivitetty', { serial: 46_350 }],
      ['Pvm', 'Klo', 'Nimi'],
      data,
    ];
    expect(matchColumns({ rows })).toMatchObject({ headerRow: 4, columns: { date: 0, title: 2 } });
  });

  it('are matched by two rows of headers', () => {
    const rows = [
      ['Pvm', 'Aika', null, 'Ryhmä'],
      [null, 'alkaa', 'loppuu', null],
      ['24.11.', '10', '12', 'Lukupiiri'],
    ];
    expect(matchColumns({ rows })).toEqual({
      headerRow: 2,
      columns: { date: 0, start: 1, end: 2, group: 3 },
    });
  });

  it('keep the first of two that say the same', () => {
    const rows = [['Pvm', 'Päivä', 'Klo', 'Nimi'], data];
    expect(matchColumns({ rows }).columns).toMatchObject({ date: 0 });
  });

  it('tell a room from a state by what stands below', () => {
    const rows = [
      ['Pvm', 'Klo', 'Nimi', 'Tila'],
      ['24.11.', '10-12', 'Lukupiiri', 'Peruttu'],
      ['25.11.', '10-12', 'Kahvila', 'OK'],
    ];
    expect(matchColumns({ rows }).columns).toMatchObject({ status: 3 });
  });

  it('are not made up where nothing is headed', () => {
    expect(matchColumns({ rows: [data, data] })).toEqual({ headerRow: 0, columns: {} });
    expect(matchColumns({ rows: [] })).toEqual({ headerRow: 0, columns: {} });
  });

  it('show nobody who is in them', () => {
    const rows = [
      ['Pvm', 'Nimi', 'Ohjaaja', 'Huom'],
      ['24.11.', 'Jooga', 'Aino Esimerkki', 'Aino on sairaana'],
    ];
    expect(JSON.stringify(foundColumns({ rows }, matchColumns({ rows })))).not.toContain('Aino');
  });

  it('are shown with some of what they hold', () => {
    const rows = [
      ['Pvm', 'Nro', 'Nimi'],
      [{ serial: 46_350 }, 1, 'Lukupiiri'],
      [{ serial: 46_351.5 }, 1],
    ];
    expect(foundColumns({ rows }, matchColumns({ rows }))).toEqual([
      { column: 0, header: 'Pvm', samples: ['24.11.2026', '25.11.2026 12.00'], field: 'date' },
      { column: 1, header: 'Nro', samples: ['1'], field: null },
      { column: 2, header: 'Nimi', samples: ['Lukupiiri'], field: 'title' },
    ]);
  });
});
