import { describe, expect, it } from 'vitest';
import type { RoomId, SessionId, VenueId } from '#shared/kernel/ids.ts';
import { day } from '#shared/kernel/local-date.ts';
import { aShownSession } from '#test/support/a-session.ts';
import { columnAt, columnsOf } from '../../../renderer/calendar/grid-columns.ts';
import { gridItems } from '../../../renderer/calendar/grid-items.ts';

const date = day('2026-11-24');
const hall = 'hall' as RoomId;
const venueId = 'venue' as VenueId;
const rooms = [
  { id: hall, name: 'Sali', venueId },
  { id: null, name: 'Ei tilaa', venueId: null },
];
const session = (id: string, changes: Parameters<typeof aShownSession>[0] = {}) =>
  aShownSession({ id: id as SessionId, ...changes });

describe('the columns', () => {
  it('are the days of a week, one day, or the rooms of a day', () => {
    expect(columnsOf('week', date, rooms).map((column) => column.date)).toEqual([
      '2026-11-23',
      '2026-11-24',
      '2026-11-25',
      '2026-11-26',
      '2026-11-27',
      '2026-11-28',
      '2026-11-29',
    ]);
    expect(columnsOf('day', date, rooms)).toHaveLength(1);
    expect(columnsOf('rooms', date, rooms).map(({ room }) => room?.name)).toEqual([
      'Sali',
      'Ei tilaa',
    ]);
  });

  it('know where a place lies', () => {
    const byRoom = columnsOf('rooms', date, rooms);
    expect(columnAt(byRoom, { date, roomId: hall })).toBe(0);
    expect(columnAt(byRoom, { date, roomId: null })).toBe(1);
    expect(columnAt(columnsOf('week', date, rooms), { date, roomId: hall })).toBe(1);
    expect(columnAt(byRoom, { date: day('2026-11-25'), roomId: hall })).toBe(-1);
  });
});

describe('what the columns draw', () => {
  it('is each session in its own, in order of time', () => {
    const items = gridItems(
      columnsOf('week', date, rooms),
      [
        session('late', { startMinute: 800, endMinute: 860 }),
        session('early'),
        session('other', { date: day('2026-11-29') }),
      ],
      3,
    );
    expect(items.map((own) => own.map(({ id }) => id))).toEqual([
      [],
      ['early', 'late'],
      [],
      [],
      [],
      [],
      ['other'],
    ]);
  });

  it('is by room in the rooms’ view; what has none is in the last', () => {
    const items = gridItems(
      columnsOf('rooms', date, rooms),
      [session('in', { roomId: hall }), session('out')],
      3,
    );
    expect(items.map((own) => own.map(({ id }) => id))).toEqual([['in'], ['out']]);
  });

  it('tells how many there are in place of what does not fit', () => {
    const all = Array.from({ length: 10 }, (_, i) => session(`s${i}`));
    const [, tuesday = []] = gridItems(columnsOf('week', date, rooms), all, 3);
    expect(tuesday.filter(({ kind }) => kind === 'session')).toHaveLength(2);
    expect(tuesday.at(-1)).toMatchObject({ kind: 'more', count: 8, startMinute: 600 });
  });
});
