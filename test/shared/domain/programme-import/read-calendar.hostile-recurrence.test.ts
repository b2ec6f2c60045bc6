import { describe, expect, it } from 'vitest';
import { limits } from '#shared/domain/programme-import/limits.ts';
import { day } from '#shared/kernel/local-date.ts';
import { calendarOf, entryOf, linesOf, preview, read } from './a-calendar.ts';
import { many, timed } from './a-hostile-file.ts';

describe('recurrence', () => {
  const told = (...lines: string[]): string[] =>
    linesOf(timed(() => read(calendarOf(entryOf(...lines)))));

  it.each(['SECONDLY', 'MINUTELY', 'HOURLY'])('%s is refused', (frequency) => {
    expect(told(`RRULE:FREQ=${frequency}`)).toEqual(['!rule-too-frequent Kahvila']);
  });

  it.each([
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=DAILY;BYHOUR=3;BYMONTH=2;BYMONTHDAY=30;INTERVAL=9999',
    'FREQ=WEEKLY;BYDAY=MO;BYMONTH=2;INTERVAL=9999',
  ])('%s, which never comes, ends', (rule) => {
    const lines = told(`RRULE:${rule}`);
    expect(lines.every((line) => /!rule-too-long|03-10/.test(line))).toBe(true);
  });

  it('that ical.js looks for without end, ends', () => {
    const start = ['DTSTART:20270201T100000', 'DTEND:20270201T110000'];
    const text = calendarOf(entryOf(...start, 'RRULE:FREQ=MONTHLY;INTERVAL=24;BYDAY=5MO'));
    const period = { from: day('2027-01-01'), until: day('2027-12-31') };
    expect(linesOf(timed(() => read(text, { period })))).toEqual(['!rule-too-long Kahvila']);
  });

  it('of more sessions than a rule may have is cut', () => {
    const hours = `BYHOUR=${Array.from({ length: 24 }, (_, n) => n).join()}`;
    const answer = timed(() =>
      read(calendarOf(entryOf(`RRULE:FREQ=DAILY;${hours}`, 'DTEND:20260310T101500'))),
    );
    expect(answer.items).toHaveLength(limits.sessionsPerRule);
    expect(answer.cuts).toEqual(['too-many-sessions-of-a-rule']);
  });

  it('of thousands of impossible rules stops after the work of a few', () => {
    const text = many(19_000, (n) =>
      entryOf(`UID:${n}`, 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'),
    );
    const answer = timed(() => read(text));
    expect(answer.items.every(({ kind }) => kind === 'cannot')).toBe(true);
  });

  it('of thousands of full rules stops at the sessions of a file', () => {
    const answer = timed(() => read(many(19_000, (n) => entryOf(`UID:${n}`, 'RRULE:FREQ=DAILY'))));
    const sessions = answer.items.filter(({ kind }) => kind !== 'cannot');
    expect(sessions).toHaveLength(limits.sessions);
    expect(answer.cuts).toContain('too-many-sessions');
  });

  it.each([
    'FREQ=WEEKLY;COUNT=0',
    'FREQ=WEEKLY;COUNT=-1',
    'FREQ=WEEKLY;INTERVAL=99999999999',
    'FREQ=WEEKLY;UNTIL=morgen',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=WEEKLY;BYMONTH=13',
    'FREQ=YEARLY;BYYEARDAY=1;BYMONTH=1',
    'FREQ',
    '',
    ';;;',
    '=',
    '__proto__=1',
    'FREQ=__proto__',
    'FREQ=constructor',
    `FREQ=WEEKLY;BYDAY=${'MO,'.repeat(200)}`,
  ])('%s cannot be read', (rule) => {
    expect(told(`RRULE:${rule}`)).toEqual(['!rule-unreadable Kahvila']);
  });

  it.each([
    'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO',
    'RSCALE=CHINESE;FREQ=YEARLY',
    'FREQ=WEEKLY;BYSETPOS=1;BYDAY=MO,TU',
    'FREQ=YEARLY;BYMONTHDAY=15',
    `FREQ=YEARLY;BYYEARDAY=${Array.from({ length: 60 }, (_, n) => n + 1).join()}`,
  ])('%s is not one we lay out', (rule) => {
    expect(told(`RRULE:${rule}`)).toEqual(['!rule-unsupported Kahvila']);
  });

  it('of ten thousand rules in one entry is refused', () => {
    expect(told(...Array.from({ length: 10_000 }, () => 'RRULE:FREQ=DAILY'))).toEqual([
      '!too-large Kahvila',
    ]);
    expect(told(...Array.from({ length: 5 }, () => 'RRULE:FREQ=DAILY'))).toEqual([
      '!rule-unsupported Kahvila',
    ]);
  });

  it('with an EXRULE is refused, since what is left out could not be known', () => {
    expect(told('RRULE:FREQ=DAILY', 'EXRULE:FREQ=WEEKLY')).toEqual(['!rule-unsupported Kahvila']);
  });
});

describe('time zones', () => {
  const zoneOf = (tzid: string, rule: string): string[] => [
    'BEGIN:VTIMEZONE',
    `TZID:${tzid}`,
    'BEGIN:STANDARD',
    'DTSTART:16010101T000000',
    'TZOFFSETFROM:+0300',
    'TZOFFSETTO:+0200',
    rule,
    'END:STANDARD',
    'END:VTIMEZONE',
  ];
  const inZone = (tzid: string): string =>
    entryOf(`UID:${tzid}`, `DTSTART;TZID=${tzid}:20260310T100000`, 'DURATION:PT1H');

  it.each(['RRULE:FREQ=SECONDLY', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', 'RRULE:x'])(
    'that change by %s are not known',
    (rule) => {
      const answer = timed(() => read(calendarOf(...zoneOf('Oma', rule), inZone('Oma'))));
      expect(linesOf(answer)).toEqual(['!zone-unknown Kahvila']);
    },
  );

  it('in thousands are looked up only so often', () => {
    const names = Array.from({ length: 5_000 }, (_, n) => `Zone ${n}`);
    const zones = names.flatMap((name) => zoneOf(name, 'RRULE:FREQ=YEARLY'));
    const text = calendarOf(...zones, ...names.map(inZone));
    expect(timed(() => preview(text)).kind).toBe('read');
  });

  it('with endless dates are read in bounded time', () => {
    const dates = `RDATE:${Array.from({ length: 6_000 }, () => '19700101T000000').join()}`;
    const one = ['BEGIN:STANDARD', 'DTSTART:19700101T000000', 'TZOFFSETFROM:+0200'];
    const observance = [...one, 'TZOFFSETTO:+0200', dates, 'END:STANDARD'];
    const all = Array.from({ length: 90 }, () => observance).flat();
    const zone = ['BEGIN:VTIMEZONE', 'TZID:Oma', ...all, 'END:VTIMEZONE'];
    const text = calendarOf(...zone, inZone('Oma'));
    expect(timed(() => preview(text)).kind).toBe('read');
  });

  it.each(['constructor', '__proto__', 'toString', '../../etc/passwd', 'Europe/Helsinki/x'])(
    'called %s are not known',
    (tzid) => {
      expect(linesOf(read(calendarOf(inZone(tzid))))).toEqual(['!zone-unknown Kahvila']);
    },
  );
});
