import type { Cell, Column, Report, Table } from '#shared/domain/reports/report-table.ts';

/** The thirteen columns of the attendance report, the widest that must fit a landscape A4. */
export const attendanceColumns: readonly Column[] = [
  { key: 'month', title: 'Kuukausi', kind: 'text' },
  { key: 'sessions_held', title: 'Pidetyt kerrat', kind: 'count' },
  { key: 'sessions_cancelled', title: 'Peruutetut kerrat', kind: 'count' },
  { key: 'sessions_unrecorded', title: 'Kirjaamatta', kind: 'count' },
  { key: 'visits', title: 'Käynnit', kind: 'count' },
  { key: 'first_visits', title: 'Ensikäynnit', kind: 'count' },
  { key: 'attendances', title: 'Osallistumiskerrat', kind: 'count' },
  { key: 'different_people', title: 'Eri henkilöt', kind: 'count' },
  { key: 'session_minutes', title: 'Kertojen tunnit', kind: 'minutes' },
  { key: 'participant_minutes', title: 'Osallistujatunnit', kind: 'minutes' },
  { key: 'leader_minutes', title: 'Ohjaajatunnit', kind: 'minutes' },
  { key: 'volunteer_minutes', title: 'Vapaaehtoistunnit', kind: 'minutes' },
  { key: 'attendance_rate', title: 'Läsnäoloprosentti', kind: 'ratio' },
];

function attendanceRow(i: number): Cell[] {
  const month = `${2026 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`;
  // A summer month without sessions has no rate.
  const isClosed = i % 12 === 6;
  const counts = [21 + (i % 12), i % 3, i % 2, 1203 + i * 17, 12 + i, 310 + i * 9];
  const minutes = [1890 + i * 30, 31005 + i * 45, 2415, 1320 + i * 15];
  return [
    month,
    ...counts,
    isClosed ? 0 : 54 + i,
    ...minutes,
    isClosed ? null : 0.71 + (i % 12) / 100,
  ];
}

/** The attendance table: `months` rows and a total whose different people may not be added up. */
export function attendanceTable(months = 12): Table {
  const rows = Array.from({ length: months }, (_, i) => attendanceRow(i));
  return {
    key: 'by_month',
    title: 'Toiminta kuukausittain',
    columns: attendanceColumns,
    rows,
    total: ['Yhteensä', 318, 12, 6, 15558, 210, 4314, 187, 24660, 375030, 28980, 16830, 0.766],
  };
}

const groupTable: Table = {
  key: 'by_group',
  title: 'Ryhmät',
  columns: [
    { key: 'group', title: 'Ryhmä', kind: 'text' },
    { key: 'first_date', title: 'Ensimmäinen kerta', kind: 'date' },
    { key: 'sessions_held', title: 'Pidetyt kerrat', kind: 'count' },
    { key: 'attendance_rate', title: 'Läsnäoloprosentti', kind: 'ratio' },
  ],
  rows: [
    ['Vertaisryhmä Ääretön', '2026-01-14', 22, 0.8125],
    ['Женская группа', '2026-02-03', 18, 0.7],
    ['مجموعة النساء', '2026-03-10', 11, null],
  ],
};

/** A report as the program makes it; `changes` replace whole parts. */
export function aReport(changes: Partial<Report> = {}): Report {
  return {
    key: 'attendance',
    language: 'fi',
    title: 'Toimintaraportti 2026',
    facts: [
      { key: 'period', label: 'Ajanjakso', text: '1.1.2026–31.12.2026' },
      { key: 'venues', label: 'Toimipaikka', text: 'Narikka Keskusta, Jyväskylä' },
      { key: 'filters', label: 'Rajaukset', text: 'Kaikki ryhmät, myös päättyneet' },
      { key: 'threshold', label: 'Pienten lukujen raja', text: '5' },
      { key: 'made_by', label: 'Laatija', text: 'Vastuuhenkilö' },
      { key: 'made_on', label: 'Laadittu', text: '22.11.2026' },
      { key: 'version', label: 'Ohjelma', text: 'Narikka 0.1.0' },
    ],
    tables: [attendanceTable(), groupTable],
    rules: [
      'Käynti on yksi tulo ovesta; sama ihminen voi käydä monta kertaa päivässä.',
      'Osallistumiskerta on yhden ihmisen läsnäolo yhdellä tapaamiskerralla.',
      'Eri henkilöt lasketaan vain nimetyistä osallistujista, ja kukin kerran koko jaksolta, joten kuukausien luvut eivät summaudu.',
      'Läsnäoloprosentti on läsnäolot jaettuna odotetuilla; peruttu tai kirjaamaton kerta ei ole kummassakaan.',
    ],
    notes: ['6 tapaamiskertaa on kirjaamatta.', 'Joulukuu on vielä auki.'],
    ...changes,
  };
}

/** A report of one text column whose cells are the given texts. */
export function aReportOfTexts(texts: readonly string[]): Report {
  return aReport({
    tables: [
      {
        key: 'texts',
        title: 'Tekstit',
        columns: [{ key: 'text', title: 'Teksti', kind: 'text' }],
        rows: texts.map((text) => [text]),
      },
    ],
  });
}
