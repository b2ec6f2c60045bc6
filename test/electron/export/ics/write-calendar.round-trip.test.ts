import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCalendar } from '#electron/export/ics/write-calendar.ts';
import type { CalendarProgramme } from '#shared/domain/programme-export/calendar-programme.ts';
import { plainPlace, plainTitle } from '#shared/domain/programme-import/plain-text.ts';
import { previewOf } from '#shared/domain/programme-import/preview-of.ts';
import { readCalendar } from '#shared/domain/programme-import/read-calendar.ts';
import { addDays, day } from '#shared/kernel/local-date.ts';
import { anyProgramme, aProgramme, aSession, idOf, knownOf } from './a-programme.ts';

const period = { from: day('2026-01-01'), until: day('2027-12-31') };

function readBack(programme: CalendarProgramme, known = knownOf(programme)) {
  const bytes = new TextEncoder().encode(writeCalendar(programme));
  const answer = readCalendar({ bytes, period });
  if (answer.kind === 'refused') throw new Error(answer.reason);
  return previewOf(answer, { sessions: known, rooms: [], closedMonths: [], places: new Map() });
}

describe('a programme written and read again', () => {
  it('is the same, every session of it', () => {
    fc.assert(
      fc.property(anyProgramme, (programme) => {
        const answer = readBack(programme);
        const told = answer.items.filter(({ kind }) => kind !== 'same');
        expect(told).toEqual([]);
        const ids = answer.items.flatMap((item) => ('id' in item ? [item.id] : []));
        expect(new Set(ids)).toEqual(new Set(programme.sessions.map(({ id }) => id)));
        expect(answer.items).toHaveLength(programme.sessions.length);
        expect(answer.cuts).toEqual([]);
        expect(answer.notInFile).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('has every text, day and time in an empty programme', () => {
    fc.assert(
      fc.property(anyProgramme, (programme) => {
        const read = readBack(programme, []).items.map((item) => {
          if (item.kind !== 'new') throw new Error(item.kind);
          const { title, placeText, date, startMinute, endMinute, status } = item.entry;
          return JSON.stringify([title, placeText, date, startMinute, endMinute, status]);
        });
        const written = programme.sessions.map((session) => {
          const { title, placeText, date, startMinute, endMinute, status } = session;
          const isOff = status === 'cancelled' || status === 'not-held';
          const told = isOff ? 'cancelled' : 'planned';
          const texts = [plainTitle(title), plainPlace(placeText)];
          return JSON.stringify([...texts, date, startMinute, endMinute, told]);
        });
        expect(read.sort()).toEqual(written.sort());
      }),
      { numRuns: 100 },
    );
  });

  it('is written the same twice, in lines no reader chokes on', () => {
    fc.assert(
      fc.property(anyProgramme, (programme) => {
        const text = writeCalendar(programme);
        expect(writeCalendar(structuredClone(programme))).toBe(text);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const lines = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
        expect(Math.max(...lines)).toBeLessThanOrEqual(75);
      }),
      { numRuns: 100 },
    );
  });

  it('finds what was changed since', () => {
    const programme = aProgramme();
    const moved = aProgramme({ sessions: [aSession({ startMinute: 540 })] });
    expect(readBack(programme, knownOf(moved)).items).toMatchObject([
      { kind: 'changed', changes: [{ field: 'startMinute', before: 540, after: 600 }] },
    ]);
  });

  it('holds two thousand sessions', () => {
    const sessions = Array.from({ length: 2_000 }, (_, n) =>
      aSession({ id: idOf<'session'>(n), date: addDays(day('2026-01-01'), n % 365) }),
    );
    const answer = readBack(aProgramme({ sessions }));
    expect(answer.items).toHaveLength(2_000);
    expect(answer.items.every(({ kind }) => kind === 'same')).toBe(true);
  });
});
