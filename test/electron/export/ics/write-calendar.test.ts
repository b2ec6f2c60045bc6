import { describe, expect, it } from 'vitest';
import { writeCalendar } from '#electron/export/ics/write-calendar.ts';
import { day } from '#shared/kernel/local-date.ts';
import { aProgramme, aSeries, aSession, idOf, sessionsOn } from './a-programme.ts';

const unfolded = (text: string): string[] => text.replace(/\r\n /g, '').split('\r\n');

/** The lines of the nth entry. */
function entry(text: string, n: number): string[] {
  const lines = unfolded(text);
  const starts = lines.flatMap((line, at) => (line === 'BEGIN:VEVENT' ? [at] : []));
  return lines.slice(starts[n], lines.indexOf('END:VEVENT', starts[n]) + 1);
}

const tuesdays = ['2026-03-10', '2026-03-17', '2026-03-24', '2026-03-31'];

describe('writeCalendar', () => {
  it('writes one session whole', () => {
    const session = aSession({ title: 'Kahvila; kaikille, 🎬', sequence: 2 });
    expect(unfolded(writeCalendar(aProgramme({ sessions: [session] })))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Narikka//Narikka//FI',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Kohtaamispaikka Ilo',
      'X-WR-TIMEZONE:Europe/Helsinki',
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Helsinki',
      'BEGIN:DAYLIGHT',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0300',
      'TZNAME:EEST',
      'DTSTART:19700329T030000',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'END:DAYLIGHT',
      'BEGIN:STANDARD',
      'TZOFFSETFROM:+0300',
      'TZOFFSETTO:+0200',
      'TZNAME:EET',
      'DTSTART:19701025T040000',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      'END:STANDARD',
      'END:VTIMEZONE',
      'BEGIN:VEVENT',
      `UID:${idOf<'session'>(1)}@narikka`,
      'SEQUENCE:2',
      'DTSTAMP:20260201T083000Z',
      'LAST-MODIFIED:20260201T083000Z',
      'DTSTART;TZID=Europe/Helsinki:20260310T100000',
      'DTEND;TZID=Europe/Helsinki:20260310T120000',
      'STATUS:CONFIRMED',
      'SUMMARY;LANGUAGE=fi:Kahvila\\; kaikille\\, 🎬',
      'LOCATION;LANGUAGE=fi:Iso sali\\, Ilo',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('ends at midnight of the next day what ends at midnight', () => {
    const text = writeCalendar(aProgramme({ sessions: [aSession({ endMinute: 1440 })] }));
    expect(text).toContain('DTEND;TZID=Europe/Helsinki:20260311T000000\r\n');
  });

  it.each([
    ['planned', 'CONFIRMED'],
    ['held', 'CONFIRMED'],
    ['cancelled', 'CANCELLED'],
    ['not-held', 'CANCELLED'],
  ] as const)('writes a session that is %s as %s', (status, written) => {
    const text = writeCalendar(aProgramme({ sessions: [aSession({ status })] }));
    expect(text).toContain(`STATUS:${written}\r\n`);
  });

  it('writes an unbroken series as one entry', () => {
    const series = aSeries();
    const text = writeCalendar(
      aProgramme({ series: [series], sessions: sessionsOn(tuesdays, series) }),
    );
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(entry(text, 0)).toEqual([
      'BEGIN:VEVENT',
      `UID:${series.id}@narikka`,
      'SEQUENCE:0',
      'DTSTAMP:20260201T083000Z',
      'LAST-MODIFIED:20260201T083000Z',
      'DTSTART;TZID=Europe/Helsinki:20260310T100000',
      'DTEND;TZID=Europe/Helsinki:20260310T120000',
      'RRULE:FREQ=WEEKLY;BYDAY=TU;WKST=MO;UNTIL=20260331T070000Z',
      'STATUS:CONFIRMED',
      'SUMMARY;LANGUAGE=fi:Kahvila',
      'LOCATION;LANGUAGE=fi:Iso sali\\, Ilo',
      'END:VEVENT',
    ]);
  });

  it('writes what was left out and what was changed of a series as exceptions', () => {
    const series = aSeries();
    const [first, , third, fourth] = sessionsOn(tuesdays, series);
    if (!first || !third || !fourth) throw new Error('four sessions');
    const moved = { ...third, date: day('2026-03-26'), startMinute: 780, sequence: 1 };
    const off = { ...fourth, status: 'cancelled' } as const;
    const text = writeCalendar(aProgramme({ series: [series], sessions: [first, moved, off] }));
    expect(entry(text, 0)).toContain('EXDATE;TZID=Europe/Helsinki:20260317T100000');
    expect(entry(text, 0)).toContain('SEQUENCE:0');
    expect(entry(text, 1)).toEqual(
      expect.arrayContaining([
        `UID:${series.id}@narikka`,
        'RECURRENCE-ID;TZID=Europe/Helsinki:20260324T100000',
        'DTSTART;TZID=Europe/Helsinki:20260326T130000',
        'DTEND;TZID=Europe/Helsinki:20260326T120000',
      ]),
    );
    expect(entry(text, 2)).toEqual(
      expect.arrayContaining([
        'RECURRENCE-ID;TZID=Europe/Helsinki:20260331T100000',
        'STATUS:CANCELLED',
      ]),
    );
  });

  it('counts every change of the sessions that a recurring entry speaks for', () => {
    const series = aSeries({ sequence: 1 });
    const [first, second] = sessionsOn(tuesdays, series);
    if (!first || !second) throw new Error('two sessions');
    const changed = { ...second, sequence: 4, changedAtMs: Date.UTC(2026, 2, 1) };
    const text = writeCalendar(aProgramme({ series: [series], sessions: [first, changed] }));
    expect(entry(text, 0)).toContain('SEQUENCE:4');
    expect(entry(text, 0)).toContain('LAST-MODIFIED:20260301T000000Z');
  });

  it('writes the same text whatever the order of its input', () => {
    const series = aSeries();
    const other = aSeries({ id: idOf<'series'>(1002), title: 'Toinen' });
    const sessions = [...sessionsOn(tuesdays, series), ...sessionsOn(tuesdays, other, 10)];
    const text = writeCalendar(aProgramme({ series: [series, other], sessions }));
    const turned = { series: [other, series], sessions: sessions.toReversed() };
    expect(writeCalendar(aProgramme(turned))).toBe(text);
  });

  it('writes a calendar without sessions', () => {
    const text = writeCalendar(aProgramme({ sessions: [], series: [aSeries()] }));
    expect(text).not.toContain('VEVENT');
    expect(text.endsWith('END:VTIMEZONE\r\nEND:VCALENDAR\r\n')).toBe(true);
  });

  it('cannot be made to write lines of its own', () => {
    const title = 'x\r\nATTENDEE:mailto:a@example.invalid\nEND:VEVENT\u2028BEGIN:VEVENT';
    const text = writeCalendar(aProgramme({ name: title, sessions: [aSession({ title })] }));
    expect(text.match(/^(?:ATTENDEE|BEGIN:VEVENT|END:VEVENT)/gm)).toEqual([
      'BEGIN:VEVENT',
      'END:VEVENT',
    ]);
  });
});
