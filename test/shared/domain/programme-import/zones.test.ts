import { describe, expect, it } from 'vitest';
import { stepBudget } from '#shared/domain/programme-import/step-budget.ts';
import { recurrenceIdAt, wallAt } from '#shared/domain/programme-import/wall-time.ts';
import {
  utcOfWall,
  utcZone,
  venueWallOf,
  venueZone,
  type Zone,
  zoneFinder,
} from '#shared/domain/programme-import/zones.ts';
import { day } from '#shared/kernel/local-date.ts';

const horizon = wallAt(day('2027-12-31'), 0);
const find = zoneFinder([], horizon, stepBudget(10_000));

/** `2026-03-29T03:30` of a zone on the venue's wall. */
function onVenueWall(zone: Zone | null, text: string): string {
  if (!zone) return 'unknown';
  const [date = '', time = ''] = text.split('T');
  const [hour, minute] = time.split(':').map(Number);
  return recurrenceIdAt(venueWallOf(zone, wallAt(day(date), (hour ?? 0) * 60 + (minute ?? 0))));
}

describe('zones', () => {
  it.each([
    ['Europe/Helsinki', '2026-07-01T12:00'],
    ['europe/helsinki', '2026-07-01T12:00'],
    ['FLE Standard Time', '2026-07-01T12:00'],
    ['/mozilla.org/20070129_1/Europe/Helsinki', '2026-07-01T12:00'],
    ['/freeassociation.sourceforge.net/Europe/Stockholm', '2026-07-01T13:00'],
    ['/x/America/Argentina/Buenos_Aires', '2026-07-01T18:00'],
    ['W. Europe Standard Time', '2026-07-01T13:00'],
    ['GMT Standard Time', '2026-07-01T14:00'],
    ['Eastern Standard Time', '2026-07-01T19:00'],
    ['UTC', '2026-07-01T15:00'],
    ['GMT', '2026-07-01T15:00'],
    ['Asia/Kathmandu', '2026-07-01T09:15'],
    ['Pacific/Apia', '2026-07-01T02:00'],
  ])('knows %s', (name, noon) => {
    expect(onVenueWall(find(name), '2026-07-01T12:00')).toBe(noon);
  });

  it.each(['', 'Helsinki', 'Customized Time Zone', 'x'.repeat(1_000)])(
    'does not guess %j',
    (name) => {
      expect(find(name)).toBeNull();
    },
  );

  it('converts UTC on both change days', () => {
    const clock = (text: string): string => onVenueWall(utcZone, text).slice(11);
    expect(clock('2026-03-29T00:59')).toBe('02:59');
    expect(clock('2026-03-29T01:00')).toBe('04:00');
    expect(clock('2026-10-25T00:59')).toBe('03:59');
    expect(clock('2026-10-25T01:00')).toBe('03:00');
  });

  it('leaves a time of the venue as it is written, also one that the change leaves out', () => {
    expect(onVenueWall(venueZone, '2026-03-29T03:30')).toBe('2026-03-29T03:30');
    expect(onVenueWall(venueZone, '2026-10-25T03:30')).toBe('2026-10-25T03:30');
  });

  it('takes the first of two readings, and the offset from before in the gap', () => {
    const utc = (date: string, minute: number): number =>
      utcOfWall(venueZone, wallAt(day(date), minute)) - wallAt(day(date), 0);
    expect(utc('2026-10-25', 3 * 60 + 30)).toBe(30);
    expect(utc('2026-03-29', 3 * 60 + 30)).toBe(90);
    expect(utc('2026-03-29', 2 * 60 + 59)).toBe(59);
    expect(utc('2026-03-29', 4 * 60)).toBe(60);
    expect(utc('2026-10-25', 4 * 60)).toBe(120);
  });

  it('keeps an hour apart what two zones change on different days', () => {
    const newYork = find('America/New_York');
    expect(onVenueWall(newYork, '2026-03-07T10:00')).toBe('2026-03-07T17:00');
    expect(onVenueWall(newYork, '2026-03-10T10:00')).toBe('2026-03-10T16:00');
    expect(onVenueWall(newYork, '2026-03-30T10:00')).toBe('2026-03-30T17:00');
  });

  it('reads a zone that only the file describes, also one by dates', () => {
    const change = (to: string, from: string, ...lines: string[]): string[] => [
      `TZOFFSETFROM:${from}`,
      `TZOFFSETTO:${to}`,
      ...lines,
    ];
    const zones = [
      {
        lines: ['TZID:Oma'],
        changes: [
          change('+0300', '+0200', 'DTSTART:20260329T030000', 'RDATE:20260329T030000'),
          change('+0200', '+0300', 'DTSTART:20251026T040000', 'RDATE:20261025T040000'),
        ],
      },
      { lines: ['TZID:Nimetty', 'X-LIC-LOCATION:Europe/Stockholm'], changes: [] },
      { lines: ['TZID:Tyhjä'], changes: [] },
      {
        lines: ['TZID:(UTC+02:00) Helsinki\\, Kyiv\\, Riga'],
        changes: [change('+0200', '+0200', 'DTSTART:16010101T000000')],
      },
    ];
    const ofFile = zoneFinder(zones, horizon, stepBudget(10_000));
    for (const date of ['2026-03-28', '2026-03-29', '2026-03-30', '2026-10-24', '2026-10-26']) {
      expect(onVenueWall(ofFile('Oma'), `${date}T12:00`)).toBe(`${date}T12:00`);
    }
    for (const moment of ['2026-03-29T02:59', '2026-03-29T04:00', '2026-10-25T04:00']) {
      expect(onVenueWall(ofFile('Oma'), moment)).toBe(moment);
    }
    expect(onVenueWall(ofFile('Nimetty'), '2026-05-01T12:00')).toBe('2026-05-01T13:00');
    expect(onVenueWall(ofFile('(UTC+02:00) Helsinki, Kyiv, Riga'), '2026-01-01T12:00')).toBe(
      '2026-01-01T12:00',
    );
    expect(ofFile('Tyhjä')).toBeNull();
  });
});
