import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acrossTo, nextStop, type Spot, stepped } from '../../../renderer/calendar/grid-cursor.ts';

const at = (minute: number, on: string | null = null): Spot => ({ minute, on });
const stops = [
  { id: 'a', startMinute: 600 },
  { id: 'b', startMinute: 600 },
  { id: 'c', startMinute: 645 },
  { id: 'd', startMinute: 900 },
];
const down = (spot: Spot, step = 60) => stepped(stops, spot, { direction: 1, step });
const up = (spot: Spot, step = 60) => stepped(stops, spot, { direction: -1, step });

describe('the cursor of a day', () => {
  it('goes by whole hours where nothing is, and by quarters when it is asked to', () => {
    expect(down(at(720))).toEqual(at(780));
    expect(down(at(735))).toEqual(at(780));
    expect(up(at(735))).toEqual(at(720));
    expect(down(at(720), 15)).toEqual(at(735));
    expect(up(at(720), 15)).toEqual(at(705));
  });

  it('stops at every session on its way, those that begin together one after the other', () => {
    const way = [at(540)];
    for (let i = 0; i < 6; i++) way.push(down(way.at(-1) ?? at(0)));
    expect(way.map(({ minute, on }) => on ?? minute)).toEqual([540, 'a', 'b', 'c', 660, 720, 780]);
  });

  it('comes back the way it went', () => {
    let spot = at(780);
    const way = [];
    for (let i = 0; i < 6; i++) {
      spot = up(spot);
      way.push(spot.on ?? spot.minute);
    }
    expect(way).toEqual([720, 660, 'c', 'b', 'a', 540]);
  });

  it('stays within the day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1425 }),
        fc.array(fc.tuple(fc.constantFrom(1 as const, -1 as const), fc.constantFrom(15, 60))),
        (minute, ways) => {
          let spot = at(minute);
          for (const [direction, step] of ways) {
            spot = stepped(stops, spot, { direction, step });
            expect(spot.minute).toBeGreaterThanOrEqual(0);
            expect(spot.minute).toBeLessThan(1440);
          }
        },
      ),
    );
  });

  it('goes to what begins within the same hour of the next day, else to that time', () => {
    expect(acrossTo(stops, at(600))).toEqual(at(600, 'a'));
    expect(acrossTo(stops, at(615))).toEqual(at(645, 'c'));
    expect(acrossTo(stops, at(720))).toEqual(at(720));
    expect(acrossTo([], at(645, 'x'))).toEqual(at(600));
  });
});

describe('the next session', () => {
  const columns = [stops, [], [{ id: 'e', startMinute: 540 }]];
  it('is found over days, in both directions', () => {
    expect(nextStop(columns, { column: 0, ...at(900, 'd') }, 1)).toMatchObject({
      column: 2,
      on: 'e',
    });
    expect(nextStop(columns, { column: 2, ...at(540, 'e') }, -1)).toMatchObject({ on: 'd' });
    expect(nextStop(columns, { column: 1, ...at(600) }, 1)).toMatchObject({ on: 'e' });
    expect(nextStop(columns, { column: 1, ...at(600) }, -1)).toMatchObject({ on: 'd' });
    expect(nextStop(columns, { column: 0, ...at(630) }, 1)).toMatchObject({ on: 'c' });
    expect(nextStop(columns, { column: 0, ...at(630) }, -1)).toMatchObject({ on: 'b' });
  });

  it('is none beyond the first and the last', () => {
    expect(nextStop(columns, { column: 2, ...at(540, 'e') }, 1)).toBeNull();
    expect(nextStop(columns, { column: 0, ...at(600, 'a') }, -1)).toBeNull();
    expect(nextStop([[], []], { column: 0, ...at(600) }, 1)).toBeNull();
  });
});
