import { describe, expect, it } from 'vitest';
import {
  calendarOf,
  entriesOf,
  entryOf,
  fixture,
  idOf,
  linesOf,
  read,
  season,
  takenOver,
} from './a-calendar.ts';

const files = [
  'outlook.ics',
  'google.ics',
  'apple.ics',
  'nextcloud.ics',
  'thunderbird.ics',
  'exchange.ics',
  'hand-made.ics',
];

describe('files of calendar programs', () => {
  it('reads Outlook: a Windows zone name, an exception, a moved session, an all-day entry', () => {
    expect(linesOf(read(fixture('outlook.ics')))).toEqual([
      '2026-03-10 10:00-12:00 Aamukahvila',
      '2026-03-18 13:00-14:00 Aamukahvila (siirretty)',
      '2026-03-24 10:00-12:00 Aamukahvila',
      '2026-03-31 10:00-12:00 Aamukahvila',
      '2026-04-14 10:00-12:00 Aamukahvila',
      '2026-04-21 10:00-12:00 Aamukahvila',
      '2026-04-28 10:00-12:00 Aamukahvila',
      '!all-day Vappu, kiinni',
    ]);
  });

  it('reads Google: UTC on both sides of the clock change, one EXDATE a line, a monthly rule', () => {
    expect(linesOf(read(fixture('google.ics')))).toEqual([
      '2026-03-06 14:00-15:30 Vertaisryhmä',
      '2026-03-27 18:00-20:00 Elokuvailta 🎬',
      '2026-03-30 19:00-21:00 Elokuvailta kesäajassa',
      '2026-04-10 12:00-13:00 Peruttu lounas',
      '2026-05-02 15:00-16:30 Vertaisryhmä',
      '2026-07-03 14:00-15:30 Vertaisryhmä',
    ]);
    const [, film, summer, lunch] = entriesOf(read(fixture('google.ics')));
    expect(film?.description).toBe('Elokuvailta\nPopcornia & mehua.\n\nOvet 17.45');
    expect(summer?.notes).toEqual(['tentative']);
    expect(lunch?.status).toBe('cancelled');
  });

  it('reads Apple: every second week counted, another zone over the change, an evening past midnight', () => {
    const answer = read(fixture('apple.ics'));
    expect(linesOf(answer)).toEqual([
      '2026-03-25 17:00-19:00 Kirjoituspiiri',
      '2026-04-04 20:00-24:00 Pääsiäisyö',
      '2026-04-08 17:00-19:00 Kirjoituspiiri',
      '2026-04-22 17:00-19:00 Kirjoituspiiri',
      '2026-10-24 16:00-18:00 Etätapaaminen Tukholman kanssa',
      '2026-10-25 16:00-18:00 Etätapaaminen Tukholman kanssa',
      '2026-10-26 16:00-18:00 Etätapaaminen Tukholman kanssa',
    ]);
    expect(entriesOf(answer)[1]?.notes).toEqual(['ends-after-midnight']);
    expect(entriesOf(answer)[0]?.placeText).toBe('Pieni huone, Ilotie 1, 00000 Satukylä');
  });

  it('reads Nextcloud: an added date, a local UNTIL, one called off; leaves tasks alone', () => {
    const answer = read(fixture('nextcloud.ics'));
    expect(entriesOf(answer).map(({ date, status }) => `${date} ${status}`)).toEqual([
      '2026-10-19 planned',
      '2026-10-22 planned',
      '2026-10-26 cancelled',
      '2026-10-28 planned',
      '2026-10-29 planned',
      '2026-11-02 planned',
    ]);
    expect(entriesOf(answer)[0]?.title).toBe('Neuvonta: asuminen, velat ja tuet');
  });

  it('reads Thunderbird: a zone at the end of a path, DURATION, a floating time', () => {
    expect(linesOf(read(fixture('thunderbird.ics')))).toEqual([
      '2026-03-27 17:00-18:30 Käsityökerho',
      '2026-03-28 17:00-18:30 Käsityökerho',
      '2026-03-29 17:00-19:00 Käsityökerho: villat',
      '2026-03-30 17:00-18:30 Käsityökerho',
      '2026-04-15 12:00-12:45 Kelluva aika',
    ]);
  });

  it('reads Exchange: a zone only the file itself describes', () => {
    expect(linesOf(read(fixture('exchange.ics')))).toEqual([
      '2026-03-27 09:00-10:00 Viikkopalaveri',
      '2026-03-27 10:00-11:00 Etäkoulutus',
      '2026-03-28 09:00-10:00 Viikkopalaveri',
      '2026-03-29 09:00-10:00 Viikkopalaveri',
      '2026-03-30 09:00-10:00 Viikkopalaveri',
    ]);
  });

  it('reads a file made by hand, and says of each entry that it cannot take why', () => {
    expect(linesOf(read(fixture('hand-made.ics')))).toEqual([
      '2026-04-01 10:00-12:00 Avoimet ovet, tervetuloa',
      '2026-04-08 10:00-12:00 Ilman sekunteja',
      '2026-04-11 10:00-11:30 pienin kirjaimin',
      '!no-end Ilman loppua',
      '!end-before-start Loppu ennen alkua',
      '!no-start Ilman alkua',
      '!zone-unknown Tuntematon vyöhyke',
    ]);
  });

  it.each(files)('finds every session of %s the same once it was taken over', (name) => {
    const first = read(fixture(name));
    const again = read(fixture(name), { sessions: takenOver(entriesOf(first)) });
    const kinds = again.items.flatMap(({ kind }) => (kind === 'cannot' ? [] : [kind]));
    expect(new Set(kinds)).toEqual(new Set(['same']));
    expect(again.notInFile).toEqual([]);
  });

  it.each(files)('brings nobody’s name or address out of %s', (name) => {
    const text = JSON.stringify(read(fixture(name)));
    expect(text).not.toMatch(/keksitty|vieras|omistaja|mailto|sali@/i);
  });
});

describe('people', () => {
  it('are not read from any property that can name them', () => {
    const people = [
      'ATTENDEE;CN=Matti Mallikas:mailto:matti@example.invalid',
      'ORGANIZER;CN="Matti Mallikas";SENT-BY="mailto:matti@example.invalid":mailto:x@example.invalid',
      'CONTACT:Matti Mallikas',
      'COMMENT:Matti Mallikas',
      'REQUEST-STATUS:2.0;Success;Matti Mallikas',
      'X-OWNER:Matti Mallikas',
      'ATTACH;FILENAME=Matti Mallikas.pdf:https://example.invalid/matti',
      'attendee;cn=Matti Mallikas:mailto:matti@example.invalid',
    ];
    const alarm = ['BEGIN:VALARM', 'SUMMARY:Matti Mallikas', 'UID:matti', 'END:VALARM'];
    const text = calendarOf('X-WR-CALNAME:Matti Mallikas', entryOf(...people, ...alarm));
    const answer = read(text);
    expect(linesOf(answer)).toEqual(['2026-03-10 10:00-12:00 Kahvila']);
    expect(JSON.stringify(answer)).not.toMatch(/matti|mallikas|example\.invalid\/|x@/i);
  });

  it('are not read where their line is folded in the middle of its name', () => {
    const answer = read(calendarOf(entryOf('ATTEN', ' DEE;CN=Matti:mailto:matti@example.invalid')));
    expect(JSON.stringify(answer)).not.toMatch(/matti/i);
  });
});

describe('a preview', () => {
  it('leaves out what is not in the period, and counts it', () => {
    const text = calendarOf(
      entryOf('UID:a', 'DTSTART:20251231T100000', 'DTEND:20251231T110000'),
      entryOf('UID:b', 'DTSTART;VALUE=DATE:20250101'),
      entryOf('UID:c'),
    );
    const answer = read(text);
    expect(linesOf(answer)).toEqual(['2026-03-10 10:00-12:00 Kahvila']);
    expect(answer.outsidePeriod).toBe(2);
  });

  it('says which sessions of a series the file no longer has', () => {
    const rule = 'RRULE:FREQ=WEEKLY;COUNT=3';
    const known = takenOver(entriesOf(read(calendarOf(entryOf(rule)))));
    const answer = read(calendarOf(entryOf(rule, 'EXDATE:20260317T100000')), { sessions: known });
    expect(answer.items.map(({ kind }) => kind)).toEqual(['same', 'same']);
    expect(answer.notInFile).toEqual([idOf(1)]);
  });

  it('says nothing of sessions missing from a file that was cut', () => {
    const known = takenOver(entriesOf(read(calendarOf(entryOf('RRULE:FREQ=WEEKLY;COUNT=3')))));
    const text = calendarOf(entryOf()).replace('END:VCALENDAR', '');
    const answer = read(text, { sessions: known });
    expect(answer.cuts).toEqual(['file-truncated']);
    expect(answer.notInFile).toEqual([]);
  });

  it('keeps what is whole of a file that breaks off', () => {
    const whole = calendarOf(entryOf('UID:a'), entryOf('UID:b', 'SUMMARY:Toinen'));
    for (let length = 40; length < whole.length - 16; length += 7) {
      const answer = read(whole.slice(0, length));
      expect(answer.cuts).toEqual(['file-truncated']);
      expect(answer.items.length).toBeLessThanOrEqual(2);
    }
  });

  it('notices an entry whose end is missing', () => {
    const text = calendarOf(entryOf('UID:a').replace('\r\nEND:VEVENT', ''));
    expect(read(text)).toMatchObject({ items: [], cuts: ['file-truncated'] });
  });

  it('is empty for a calendar without entries', () => {
    expect(read(calendarOf())).toEqual({
      kind: 'read',
      items: [],
      cuts: [],
      outsidePeriod: 0,
      notInFile: [],
    });
  });

  it('reads several calendars in one file', () => {
    const text = calendarOf(entryOf('UID:a')) + calendarOf(entryOf('UID:b'));
    expect(read(text).items).toHaveLength(2);
  });

  it('takes an entry of a METHOD:CANCEL calendar as cancelled', () => {
    const answer = read(calendarOf('METHOD:CANCEL', entryOf()));
    expect(entriesOf(answer)[0]?.status).toBe('cancelled');
  });

  it('is the same whatever the order of the entries', () => {
    const entries = ['UID:a', 'UID:b', 'UID:c'].map((uid) => entryOf(uid));
    expect(read(calendarOf(...entries.toReversed()))).toEqual(read(calendarOf(...entries)));
  });

  it('is plain data', () => {
    const answer = read(fixture('nextcloud.ics'), { period: season });
    expect(structuredClone(answer)).toEqual(answer);
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });
});
