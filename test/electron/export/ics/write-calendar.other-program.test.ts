import fc from 'fast-check';
import ical from 'node-ical';
import { describe, expect, it } from 'vitest';
import { writeCalendar } from '#electron/export/ics/write-calendar.ts';
import { wallAt } from '#shared/domain/programme-import/wall-time.ts';
import { utcOfWall, venueZone } from '#shared/domain/programme-import/zones.ts';
import { day, type LocalDate } from '#shared/kernel/local-date.ts';
import { anyProgramme, aProgramme, aSeries, aSession, idOf, sessionsOn } from './a-programme.ts';

const tuesdays = ['2026-03-10', '2026-03-17', '2026-03-24', '2026-03-31'];

/** The same after four in the morning: which of two readings of 03:30 counts is not agreed. */
function byDay<Times extends { startMinute: number; endMinute: number }>(one: Times): Times {
  const startMinute = Math.max(one.startMinute, 240);
  return { ...one, startMinute, endMinute: Math.max(one.endMinute, startMinute + 1) };
}

describe('another program', () => {
  type Seen = Readonly<{ title: string; start: string; end: string }>;
  const titleOf = (summary: unknown): string =>
    typeof summary === 'object' && summary !== null && 'val' in summary
      ? String(summary.val)
      : String(summary);

  /** What node-ical sees, recurring entries laid out. */
  function seenBy(text: string): Seen[] {
    const [from, to] = [new Date('2026-03-01T00:00:00Z'), new Date('2028-01-01T00:00:00Z')];
    const entries = Object.values(ical.sync.parseICS(text)).filter((one) => one?.type === 'VEVENT');
    const seen = entries.flatMap((one) =>
      one?.type === 'VEVENT' ? ical.expandRecurringEvent(one, { from, to }) : [],
    );
    return seen
      .map(({ start, end, summary }) => ({
        title: titleOf(summary),
        start: start.toISOString(),
        end: end.toISOString(),
      }))
      .sort((a, b) => (a.start < b.start ? -1 : 1));
  }

  it('sees the titles and instants of a series over both changes of the clock', () => {
    const rule = 'FREQ=WEEKLY;BYDAY=SU;WKST=MO;UNTIL=20261101';
    const series = aSeries({ rule, from: day('2026-03-22'), title: 'Sunnuntai; kahvi, pulla' });
    const dates = Array.from({ length: 33 }, (_, n) =>
      new Date(Date.UTC(2026, 2, 22 + 7 * n)).toISOString().slice(0, 10),
    );
    const [, , third, ...rest] = sessionsOn(dates, series);
    if (!third) throw new Error('33 sessions');
    const [first, second] = sessionsOn(dates, series);
    if (!first || !second) throw new Error('33 sessions');
    const moved = { ...third, date: day('2026-04-06'), title: 'Siirretty ääni' };
    const sessions = [first, second, moved, ...rest.slice(1)];
    const seen = seenBy(writeCalendar(aProgramme({ series: [series], sessions })));
    expect(seen).toHaveLength(32);
    expect(seen.slice(0, 3)).toEqual([
      {
        title: 'Sunnuntai; kahvi, pulla',
        start: '2026-03-22T08:00:00.000Z',
        end: '2026-03-22T10:00:00.000Z',
      },
      {
        title: 'Sunnuntai; kahvi, pulla',
        start: '2026-03-29T07:00:00.000Z',
        end: '2026-03-29T09:00:00.000Z',
      },
      {
        title: 'Siirretty ääni',
        start: '2026-04-06T07:00:00.000Z',
        end: '2026-04-06T09:00:00.000Z',
      },
    ]);
    expect(seen.map(({ start }) => start.slice(0, 16))).toContain('2026-10-25T08:00');
    expect(seen.map(({ start }) => start.slice(0, 16))).toContain('2026-10-18T07:00');
    expect(seen.map(({ start }) => start.slice(0, 10))).not.toContain('2026-04-12');
  });

  it('sees the same as we of any programme', () => {
    const instant = (date: LocalDate, minute: number): string =>
      new Date(utcOfWall(venueZone, wallAt(date, minute)) * 60_000).toISOString();
    // node-ical takes quotes around a text away and reads an escaped backslash before n wrongly.
    const bare = (title: string): string => title.replace(/[\\\nn"]/gi, '');
    fc.assert(
      fc.property(anyProgramme, (any) => {
        const programme = {
          ...any,
          sessions: any.sessions.map(byDay),
          series: any.series.map(byDay),
        };
        const wanted = programme.sessions.map(({ title, date, startMinute, endMinute }) =>
          [bare(title), instant(date, startMinute), instant(date, endMinute)].join(' '),
        );
        const seen = seenBy(writeCalendar(programme)).map(({ title, start, end }) =>
          [bare(title), start, end].join(' '),
        );
        expect(seen.sort()).toEqual(wanted.sort());
      }),
      { numRuns: 60 },
    );
  });

  it('sees every session of a series that is a list of dates, and sessions alone', () => {
    const series = aSeries({ rule: '' });
    const alone = aSession({ id: idOf<'session'>(50), date: day('2026-07-01'), title: 'Yksin' });
    const sessions = [...sessionsOn(tuesdays, series), alone];
    const seen = seenBy(writeCalendar(aProgramme({ series: [series], sessions })));
    expect(seen.map(({ start, title }) => `${start.slice(0, 16)} ${title}`)).toEqual([
      '2026-03-10T08:00 Kahvila',
      '2026-03-17T08:00 Kahvila',
      '2026-03-24T08:00 Kahvila',
      '2026-03-31T07:00 Kahvila',
      '2026-07-01T07:00 Yksin',
    ]);
  });
});
