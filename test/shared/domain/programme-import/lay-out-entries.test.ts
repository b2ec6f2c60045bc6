import { describe, expect, it } from 'vitest';
import { calendarOf, entriesOf, entryOf, linesOf, read } from './a-calendar.ts';

const told = (...entries: string[]): string[] => linesOf(read(calendarOf(...entries)));
const weekly = 'RRULE:FREQ=WEEKLY;COUNT=4';

describe('a recurring entry', () => {
  it('leaves out EXDATEs, whatever zone they are written in', () => {
    const left = ['EXDATE:20260310T100000', 'EXDATE:20260317T080000Z'];
    expect(told(entryOf(weekly, ...left, 'EXDATE;TZID=Europe/Stockholm:20260324T090000'))).toEqual([
      '2026-03-31 10:00-12:00 Kahvila',
    ]);
  });

  it('takes an EXDATE without a time as the whole day', () => {
    const sessions = told(entryOf(weekly, 'EXDATE;VALUE=DATE:20260317,20260331'));
    expect(sessions.map((line) => line.slice(0, 10))).toEqual(['2026-03-10', '2026-03-24']);
  });

  it('does not mind an EXDATE with nothing in it', () => {
    expect(told(entryOf('EXDATE:', 'RRULE:FREQ=WEEKLY;COUNT=2'))).toHaveLength(2);
  });

  it('adds RDATEs once each, also as periods', () => {
    const extra = 'RDATE:20260317T100000,20260318T140000';
    const period = 'RDATE;VALUE=PERIOD:20260320T080000Z/PT1H';
    expect(told(entryOf('RRULE:FREQ=WEEKLY;COUNT=2', extra, period))).toEqual([
      '2026-03-10 10:00-12:00 Kahvila',
      '2026-03-17 10:00-12:00 Kahvila',
      '2026-03-18 14:00-16:00 Kahvila',
      '2026-03-20 10:00-12:00 Kahvila',
    ]);
  });

  it('has its DTSTART also where the rule does not meet it', () => {
    expect(told(entryOf('RRULE:FREQ=WEEKLY;BYDAY=WE;COUNT=3'))).toEqual([
      '2026-03-10 10:00-12:00 Kahvila',
      '2026-03-11 10:00-12:00 Kahvila',
      '2026-03-18 10:00-12:00 Kahvila',
    ]);
  });

  it('is changed in one place by a RECURRENCE-ID, before or after it in the file', () => {
    const moved = entryOf(
      'RECURRENCE-ID:20260317T080000Z',
      'DTSTART:20260319T130000',
      'DTEND:20260319T140000',
      'SUMMARY:Siirretty',
    );
    const wanted = [
      '2026-03-10 10:00-12:00 Kahvila',
      '2026-03-19 13:00-14:00 Siirretty',
      '2026-03-24 10:00-12:00 Kahvila',
      '2026-03-31 10:00-12:00 Kahvila',
    ];
    expect(told(entryOf(weekly), moved)).toEqual(wanted);
    expect(told(moved, entryOf(weekly))).toEqual(wanted);
    const answer = read(calendarOf(moved));
    expect(entriesOf(answer).map(({ recurrenceId }) => recurrenceId)).toEqual(['2026-03-17T10:00']);
  });

  it('is changed on a day where the RECURRENCE-ID has no time', () => {
    const moved = entryOf(
      'RECURRENCE-ID;VALUE=DATE:20260317',
      'DTSTART:20260317T100000',
      'DTEND:20260317T120000',
      'SUMMARY:Toinen',
    );
    expect(told(entryOf('RRULE:FREQ=WEEKLY;COUNT=2'), moved)).toEqual([
      '2026-03-10 10:00-12:00 Kahvila',
      '2026-03-17 10:00-12:00 Toinen',
    ]);
  });

  it('is changed from one place on by RANGE=THISANDFUTURE', () => {
    const later = entryOf(
      'RECURRENCE-ID;RANGE=THISANDFUTURE:20260324T100000',
      'DTSTART:20260325T110000',
      'DTEND:20260325T113000',
      'SUMMARY:Uusi aika',
    );
    expect(told(entryOf(weekly), later)).toEqual([
      '2026-03-10 10:00-12:00 Kahvila',
      '2026-03-17 10:00-12:00 Kahvila',
      '2026-03-25 11:00-11:30 Uusi aika',
      '2026-04-01 11:00-11:30 Uusi aika',
    ]);
  });

  it('is not held where it is called off, and keeps its title', () => {
    const off = entryOf('RECURRENCE-ID:20260317T100000', 'STATUS:CANCELLED', 'SUMMARY:');
    const answer = entriesOf(read(calendarOf(entryOf(weekly), off)));
    expect(answer.map(({ status, title }) => `${status} ${title}`)).toEqual([
      'planned Kahvila',
      'cancelled Kahvila',
      'planned Kahvila',
      'planned Kahvila',
    ]);
  });

  it('leaves a place open of which something unreadable is said', () => {
    const broken = entryOf('RECURRENCE-ID:20260317T100000', 'DTEND:rikki');
    expect(told(entryOf(weekly), broken)).toEqual([
      '2026-03-10 10:00-12:00 Kahvila',
      '2026-03-24 10:00-12:00 Kahvila',
      '2026-03-31 10:00-12:00 Kahvila',
      '!time-unreadable Kahvila',
    ]);
  });

  it('has the version with the highest sequence, then the latest', () => {
    const version = (...lines: string[]): string => entryOf(...lines);
    expect(
      told(
        version('SEQUENCE:2', 'SUMMARY:Toinen'),
        version('SEQUENCE:10', 'SUMMARY:Kymmenes'),
        version('SEQUENCE:9', 'SUMMARY:Yhdeksäs'),
      ),
    ).toEqual([
      '2026-03-10 10:00-12:00 Kymmenes',
      '!replaced-in-file Toinen',
      '!replaced-in-file Yhdeksäs',
    ]);
    expect(
      told(
        version('LAST-MODIFIED:20260202T000000Z', 'SUMMARY:Uusi'),
        version('LAST-MODIFIED:20260101T000000Z', 'SUMMARY:Vanha'),
      ),
    ).toEqual(['2026-03-10 10:00-12:00 Uusi', '!replaced-in-file Vanha']);
    expect(told(version(), version())).toEqual(['2026-03-10 10:00-12:00 Kahvila']);
  });

  it('keeps its hour over both changes of the clock', () => {
    const ends = 'DTEND;TZID=Europe/Helsinki:20260310T190000';
    const starts = 'DTSTART;TZID=Europe/Helsinki:20260310T170000';
    const hours = told(entryOf(starts, ends, 'RRULE:FREQ=WEEKLY')).map((line) =>
      line.slice(11, 22),
    );
    expect(new Set(hours)).toEqual(new Set(['17:00-19:00']));
    expect(hours).toHaveLength(38);
  });

  it('in UTC moves on the wall when the clock changes, as it does for everybody', () => {
    const lines = told(
      entryOf('DTSTART:20261019T150000Z', 'DTEND:20261019T160000Z', 'RRULE:FREQ=WEEKLY;COUNT=2'),
    );
    expect(lines).toEqual(['2026-10-19 18:00-19:00 Kahvila', '2026-10-26 17:00-18:00 Kahvila']);
  });
});

describe('the length of an entry', () => {
  it('by DTEND is what the clock shows, by DURATION real hours', () => {
    const night = ['DTSTART:20260329T020000', 'DTEND:20260329T050000'];
    expect(told(entryOf(...night))).toEqual(['2026-03-29 02:00-05:00 Kahvila']);
    expect(told(entryOf('DTSTART:20260329T020000', 'DURATION:PT2H'))).toEqual([
      '2026-03-29 02:00-05:00 Kahvila',
    ]);
    expect(told(entryOf('DTSTART:20261025T020000', 'DURATION:PT2H'))).toEqual([
      '2026-10-25 02:00-03:00 Kahvila',
    ]);
  });

  it.each([
    ['DTEND:20260311T000000', '2026-03-10 10:00-24:00 Kahvila'],
    ['DTEND:20260311T020000', '2026-03-10 10:00-24:00 Kahvila'],
    ['DTEND:20260311T100000', '2026-03-10 10:00-24:00 Kahvila'],
    ['DTEND:20260311T100100', '!many-days Kahvila'],
    ['DTEND:20260310T100000', '!no-end Kahvila'],
    ['DTEND:20260310T095959', '!end-before-start Kahvila'],
    ['DTEND;VALUE=DATE:20260311', '!time-unreadable Kahvila'],
    ['DTEND;TZID=Europe/Stockholm:20260310T110000', '2026-03-10 10:00-12:00 Kahvila'],
    ['DURATION:PT90M', '2026-03-10 10:00-11:30 Kahvila'],
    ['DURATION:P1W', '!many-days Kahvila'],
    ['DURATION:P1D', '2026-03-10 10:00-24:00 Kahvila'],
    ['DURATION:-PT1H', '!end-before-start Kahvila'],
    ['DURATION:PT0S', '!no-end Kahvila'],
    ['DURATION:pitkä', '!time-unreadable Kahvila'],
    ['DTSTART;VALUE=DATE:20260310', '!all-day Kahvila'],
    ['DTSTART:20260310', '!all-day Kahvila'],
    ['DTSTART:20260230T100000', '!time-unreadable Kahvila'],
    ['DTSTART:20260310T250000', '!time-unreadable Kahvila'],
    ['SUMMARY:', '!no-title Kahvila'],
  ])('%s makes %s', (line, wanted) => {
    const lines = told(entryOf(line));
    expect(lines).toEqual([line === 'SUMMARY:' ? '!no-title ' : wanted]);
  });
});
