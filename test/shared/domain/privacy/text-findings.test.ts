import { describe, expect, it } from 'vitest';
import { findingsIn, type NoteSort } from '#shared/domain/privacy/text-findings.ts';

const kindsIn = (text: string, sort: NoteSort = 'note') =>
  findingsIn(text, sort).map(({ kind }) => kind);

describe('a note with something that must not be there', () => {
  it.each([
    ['Hetu 131052-308T', 'identity-code'],
    ['soitti numerosta 040 123 4567', 'phone'],
    ['soitti numerosta 0401234567.', 'phone'],
    ['+358 40 123 4567', 'phone'],
    ['+358401234567', 'phone'],
    ['050-1234567', 'phone'],
    ['03 222 1234 iltaisin', 'phone'],
    ['(09) 1234567'.replace(/[()]/g, ''), 'phone'],
    ['0045 12 34 56 78', 'phone'],
    ['postia: matti.m@example.fi', 'email'],
    ['asuu Hämeenkatu 12 B 34', 'address'],
    ['Koskitie 5:ssä', 'address'],
    ['bor på Storgatan 3 a', 'address'],
    ['lives at 12 Station Road', 'address'],
    ['F32.1', 'diagnosis-code'],
    ['F20 epäily', 'diagnosis-code'],
    ['dg: M54', 'diagnosis-code'],
    ['M54.5 ja kipu', 'diagnosis-code'],
    ['Yksi kertoi masennuksestaan', 'health-word'],
    ['hänellä on ADHD', 'health-word'],
    ['lääkitys vaihtui', 'health-word'],
    ['Subutexista puhuttiin', 'health-word'],
    ['sairastaa syöpää', 'health-word'],
    ['hon har fått en diagnos', 'health-word'],
    ['äter kvetiapin, förr quetiapin', 'health-word'],
    ['he was depressive', 'health-word'],
    ['an eating disorder', 'health-word'],
  ])('%s: %s', (text, kind) => {
    expect(kindsIn(text)).toEqual([kind]);
  });

  it('is told of all of it at once, each piece once', () => {
    const text = '131052-308T, 040 123 4567 ja 040 123 4567, masennus';
    expect(findingsIn(text, 'note', ['Sarille'])).toEqual([
      { kind: 'identity-code', found: ['131052-308T'] },
      { kind: 'phone', found: ['040 123 4567'] },
      { kind: 'health-word', found: ['masennus'] },
      { kind: 'name', found: ['Sarille'] },
    ]);
  });
});

describe('the name of a mark', () => {
  it.each([
    'Sairas',
    'Sairaana',
    'sairauspoissaolo',
    'Flunssassa',
    'Sjuk',
    'sjukledig',
    'Sick leave',
    'ill',
    'Masennus',
  ])('%s tells of somebody’s health', (name) => {
    expect(kindsIn(name, 'mark')).toEqual(['health-word']);
  });

  it.each(['Poissa, ilmoitti', 'Töissä', 'Illalla', 'Tulossa myöhemmin', 'Ledig', 'Will come'])(
    '%s does not',
    (name) => {
      expect(kindsIn(name, 'mark')).toEqual([]);
    },
  );
});

/** Written as group leaders write; none of it may raise a warning. */
const ordinary = [
  'Kahvit keitettiin klo 9.30, kotiin 15.30. Hyvä tunnelma!',
  'Avoinna ma 10–18, ti 9–16, ke 10–18, pe 9.30–15.30, voimassa 1.8.–20.12.2026.',
  'Ryhmässä 8, paikalla 6, yksi etänä. Ensi kerralla 24.11.2026 klo 12.00–13.30.',
  'Puhuttiin unesta, levosta ja arjen rytmistä. Stressi puhutti.',
  'Lääkäri ja sairaanhoitaja kävivät kertomassa terveyskioskista.',
  'Päihdetyön infopäivä 5.12., kutsutaan A-klinikka.',
  'Kulut 123,45 €, kuitit 1001–1012, lasku 2026-00451.',
  'Tila B12 varattu, avain hyllyssä A4. Bussi 12 tai F-rappu.',
  'C-vitamiinia, B12 ja D3 kahvipöydässä.',
  'Viikot 47, 49 ja 51; vko 53 tauko.',
  'Projektikoodi S20397, varaus 20261124-13.',
  'Pelattiin UNO:a, voittaja sai 500 pistettä.',
  'Retki Särkänniemeen, lähtö torilta klo 10.',
  'Lainattiin 2 x 15 tuolia; pöydät 1,20 x 0,80.',
  'Ryhmä kokosi 1000 palan palapelin 3 tunnissa.',
  'Tie oli liukas 3 päivää. Polku 5 km.',
  'Puhe sujui: 05 10 2026 on kokous.',
  'Kerran teema: toivo. Kotitehtävä: yksi kiva asia päivässä.',
  'Kaffe och bulle, 12 personer på plats, två på distans.',
  'Gruppen fortsätter 7.1.2027 kl. 13–15 i stora salen.',
  'Vägen hit var hal; nästa gång samåker vi.',
  'Vi pratade om sömn, ekonomi och vardagsrutiner.',
  'Good mood, 14 people, the projector broke twice.',
  'Next time at 10:00, room 203, bring 5 chairs.',
  'Call the caretaker about the door by 30 November.',
  'Wi-Fi: Narikka2026, salasana taululla.',
  'ISBN 978-951-1-23456-7 lainassa, hylly 84.2.',
  'Pisteet 10.30.50, 9-8-7, suhde 1:2.',
];

it.each(ordinary)('says nothing of: %s', (text) => {
  for (const sort of ['note', 'plan', 'public'] as const) expect(kindsIn(text, sort)).toEqual([]);
});

it('lets a plan speak of a theme and a street, and a public text of a telephone number', () => {
  const theme = 'Masennus ja arki; retki: Hämeenkatu 12';
  expect(kindsIn(theme)).toEqual(['address', 'health-word']);
  expect(kindsIn(theme, 'plan')).toEqual([]);
  expect(kindsIn('Ilmoittaudu: 040 123 4567, a@b.fi', 'public')).toEqual([]);
  expect(kindsIn('131052-308T', 'public')).toEqual(['identity-code']);
});

it('reads a long hostile text in a moment', () => {
  const texts = [
    '0'.repeat(4000),
    '+3'.repeat(2000),
    `${'a.'.repeat(2000)}@`,
    'A'.repeat(4000),
    '0 1-'.repeat(1000),
    'Hämeenkatu '.repeat(400),
  ];
  const startedMs = performance.now();
  for (const text of texts) kindsIn(text);
  expect(performance.now() - startedMs).toBeLessThan(1000);
});

it('looks in a person’s name for what says who she is, and lets any nickname or code be', () => {
  expect(kindsIn('Sari 131052-308T', 'person')).toEqual(['identity-code']);
  for (const name of ['Liisa 131052-308T', 'Matti 010190-123A', 'Matti 010190-1239']) {
    expect(kindsIn(name, 'person'), name).toEqual(['identity-code']);
  }
  expect(kindsIn('sari@esimerkki.fi', 'person')).toEqual(['email']);
  for (const name of ['Sari', 'K7', 'Kukka 1985', 'Masennus', 'Anna-Liisa K.', 'F32']) {
    expect(kindsIn(name, 'person'), name).toEqual([]);
  }
});
