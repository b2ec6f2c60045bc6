import { describe, expect, it } from 'vitest';
import { exceptions } from '#shared/domain/sessions/edits/exceptions.ts';
import { day } from '#shared/kernel/local-date.ts';
import { aSession, days, kitchen, nth, offDay, tuesdays } from './a-series.ts';

const changedOn = (slotDate: string) =>
  ({
    kind: 'rule',
    seriesId: tuesdays.id,
    slotDate: day(slotDate),
    changed: true,
  }) as const;

const sessions = [
  aSession(1, '2026-11-03'),
  aSession(2, '2026-11-12', { origin: changedOn('2026-11-10'), startMinute: 840 }),
  aSession(3, '2026-11-17', { origin: changedOn('2026-11-17'), roomId: kitchen }),
  aSession(4, '2026-11-24', { status: 'cancelled', cancelReason: 'leader-absent' }),
  aSession(5, '2026-11-28', { origin: { kind: 'added', seriesId: tuesdays.id } }),
];
const dates = days(
  '2026-11-03',
  '2026-11-10',
  '2026-11-17',
  '2026-11-24',
  '2026-12-01',
  '2026-12-08',
);
const offDays = [offDay('2026-12-01', 'closure')];

describe('exceptions', () => {
  it('lists what was moved, changed, cancelled, added and left out, by date', () => {
    expect(exceptions(tuesdays, { sessions, dates, offDays })).toEqual([
      {
        kind: 'moved',
        sessionId: nth(2),
        slotDate: '2026-11-10',
        date: '2026-11-12',
        fields: [
          { field: 'date', before: '2026-11-10', after: '2026-11-12' },
          { field: 'startMinute', before: 780, after: 840 },
        ],
      },
      {
        kind: 'changed',
        sessionId: nth(3),
        slotDate: '2026-11-17',
        date: '2026-11-17',
        fields: [{ field: 'roomId', before: tuesdays.roomId, after: kitchen }],
      },
      {
        kind: 'cancelled',
        sessionId: nth(4),
        slotDate: '2026-11-24',
        date: '2026-11-24',
        fields: [],
        reason: 'leader-absent',
      },
      { kind: 'added', sessionId: nth(5), date: '2026-11-28', fields: [] },
      { kind: 'left-out', date: '2026-12-01', offDay: offDays[0] },
      { kind: 'left-out', date: '2026-12-08', offDay: null },
    ]);
  });

  it('does not list past sessions for what the series was changed to since', () => {
    const since = { ...tuesdays, roomId: kitchen, startMinute: 600 };
    expect(exceptions(since, { sessions: sessions.slice(0, 1), dates: [], offDays })).toEqual([]);
  });

  it('looks for left-out dates between the ends of the series only', () => {
    const short = { ...tuesdays, from: day('2026-11-10'), until: day('2026-11-10') };
    expect(exceptions(short, { sessions: [], dates, offDays })).toEqual([
      { kind: 'left-out', date: '2026-11-10', offDay: null },
    ]);
  });
});
