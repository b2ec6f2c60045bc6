import { describe, expect, it } from 'vitest';
import { day } from '#shared/kernel/local-date.ts';
import { aSession, days, hall, kaisa, kitchen, offDay, tuesdays } from './a-series.ts';
import { autumn, lines, preview, wednesdays } from './an-edit.ts';

const plain = { overwriteExceptions: false, keepOffDays: [] };

describe('an edit of all and the sessions altered by hand', () => {
  const all = { scope: 'all', ...plain } as const;

  it('keeps what was moved by hand, in the place of a date of the new rule', () => {
    const slotDate = day('2026-12-01');
    const origin = { kind: 'rule', seriesId: tuesdays.id, slotDate, changed: true } as const;
    const sessions = [...autumn.slice(0, 3), aSession(4, '2026-12-03', { origin })];
    const changes = { recurrence: { ...wednesdays, dates: days('2026-11-25', '2026-12-02') } };
    const kept = preview({ ...all, changes }, { sessions });
    expect(lines(kept).slice(2)).toEqual([
      'change 2026-11-24 -> 2026-11-25',
      'keep 2026-12-03 exception',
    ]);
    expect(kept.items[3]).toMatchObject({ origin: { slotDate: '2026-12-02', changed: true } });
    const overwritten = preview({ ...all, overwriteExceptions: true, changes }, { sessions });
    expect(lines(overwritten).slice(3)).toEqual(['change 2026-12-03 -> 2026-12-02']);
  });

  it('brings exceptions wholly back in line when told to, but not back onto an off day', () => {
    const by = (slotDate: string) =>
      ({ kind: 'rule', seriesId: tuesdays.id, slotDate: day(slotDate), changed: true }) as const;
    const other = { roomId: kitchen, startMinute: 600, endMinute: 660 };
    const sessions = [
      aSession(4, '2026-12-03', { ...other, origin: by('2026-12-01') }),
      aSession(5, '2026-12-10', { ...other, origin: by('2026-12-08') }),
    ];
    const { items } = preview(
      { ...all, overwriteExceptions: true, changes: { leaders: [kaisa] } },
      { sessions, offDays: [offDay('2026-12-08', 'closure')] },
    );
    const standard = { roomId: hall, startMinute: 780, endMinute: 900, leaders: [kaisa] };
    expect(items).toMatchObject([
      { plan: { ...standard, date: '2026-12-01' }, origin: { changed: false } },
      { plan: { ...standard, date: '2026-12-10' }, origin: { ...by('2026-12-08') } },
    ]);
  });

  it('does not take for an exception what differs from the series without a hand on it', () => {
    const sessions = [aSession(4, '2026-12-01', { leaders: [kaisa] })];
    const { items } = preview({ ...all, changes: { roomId: kitchen } }, { sessions });
    expect(items).toMatchObject([
      { plan: { roomId: kitchen, leaders: [kaisa] }, origin: { changed: false } },
    ]);
  });

  it('keeps a cancelled session cancelled while its date is in the rule', () => {
    const cancelled = { status: 'cancelled', cancelReason: 'leader-absent' } as const;
    const sessions = [aSession(3, '2026-11-24', cancelled), aSession(4, '2026-12-01', cancelled)];
    const dates = days('2026-11-24', '2026-12-02');
    const result = preview(
      { ...all, changes: { roomId: kitchen, recurrence: { ...wednesdays, dates } } },
      { sessions },
    );
    expect(lines(result)).toEqual([
      'change 2026-11-24 -> 2026-11-24',
      'remove 2026-12-01',
      'add 2026-12-02',
    ]);
  });
});
