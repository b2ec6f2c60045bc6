import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardSnapshot } from '#shared/domain/posters/board-programme.ts';
import { type BoardProgramme, boardView, minutesLater } from '#shared/domain/posters/board-view.ts';
import { addDays, day } from '#shared/kernel/local-date.ts';
import {
  aPosterInput,
  aPosterSession,
  closureDay,
  inAll,
  monday,
  sessionsOfWeek,
} from '#test/support/a-programme.ts';

const room = { rows: 16, lines: 40 };
const tuesday = addDays(monday, 1);

function programme(changes: object = {}, at: Partial<BoardProgramme> = {}): BoardProgramme {
  const snapshot = boardSnapshot(aPosterInput(changes), { date: monday, minute: 540 });
  return { snapshot, today: monday, minuteNow: 600, ...at };
}

const morning = aPosterSession({ id: '1', startMinute: 540, endMinute: 600, title: inAll('Aamu') });
const noon = aPosterSession({ id: '2', startMinute: 600, endMinute: 720, title: inAll('Päivä') });
const off = aPosterSession({
  ...{ id: '3', startMinute: 590, endMinute: 800, title: inAll('Ei tule'), status: 'cancelled' },
});

describe('today on the board', () => {
  it('shows what is on and what is to come, and leaves out what is over', () => {
    const view = boardView(programme({ sessions: [morning, noon, off] }), 0, room);
    expect(view?.today).toMatchObject({ label: 'Tänään', heading: 'Maanantai 23.11.' });
    expect(view?.today.rows).toMatchObject([
      { title: 'Ei tule', isCancelled: true, formWord: 'PERUTTU', now: '' },
      { title: 'Päivä', now: 'Nyt', formWord: 'avoin' },
    ]);
  });

  it('tells a day without anything from a day that is over', () => {
    const none = (sessions: object[], minuteNow: number) =>
      boardView(programme({ sessions }, { minuteNow }), 0, room)?.today.none;
    expect(none([], 600)).toBe('Tänään ei ole ohjelmaa.');
    expect(none([morning], 601)).toBe('Tänään ei ole enää ohjelmaa.');
  });

  it('says how many there was no room for', () => {
    const sessions = Array.from({ length: 5 }, (_, i) => ({ ...noon, id: String(i) }));
    const more = (rows: number) =>
      boardView(programme({ sessions }), 0, { ...room, rows })?.today.more;
    expect([more(5), more(4), more(3)]).toEqual(['', 'ja 1 muu', 'ja 2 muuta']);
  });
});

describe('the other days on the board', () => {
  it('are those of this week that have something, closures among them', () => {
    const view = boardView(
      programme({ sessions: [{ ...noon, date: addDays(monday, 4) }], offDays: [closureDay] }),
      ...([0, room] as const),
    );
    expect(view?.laterLabel).toBe('Myöhemmin tällä viikolla');
    expect(view?.later.map(({ heading, offDays }) => [heading, offDays])).toEqual([
      ['Keskiviikko 25.11.', ['Kehittämispäivä']],
      ['Perjantai 27.11.', []],
    ]);
  });

  it('are those of next week when this week has nothing left', () => {
    const sessions = [noon, { ...noon, id: 'n', date: addDays(monday, 8) }];
    const view = boardView(programme({ sessions }, { today: addDays(monday, 4) }), 0, room);
    expect([view?.laterLabel, view?.later.map(({ heading }) => heading)]).toEqual([
      'Ensi viikolla',
      ['Tiistai 1.12.'],
    ]);
  });

  it('share the room fairly and never take more lines than there are', () => {
    const full = programme({ sessions: sessionsOfWeek(60), offDays: [closureDay] });
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 80 }), (lines) => {
        const later = boardView(full, 0, { ...room, lines })?.later ?? [];
        const used = later.map((l) => 1 + l.offDays.length + l.rows.length + (l.more ? 1 : 0));
        expect(later).toHaveLength(4);
        const least = later.length * 2 + 1;
        expect(used.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(
          Math.max(lines, least),
        );
        const rows = later.map((l) => l.rows.length);
        if (later.every((l) => l.more !== ''))
          expect(Math.max(...rows) - Math.min(...rows)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

it('takes its languages in turn', () => {
  const both = programme({ languages: ['fi', 'sv'] });
  const languages = [0, 1, 2].map((turn) => boardView(both, turn, room)?.language);
  expect(languages).toEqual(['fi', 'sv', 'fi']);
  expect(boardView(both, 1, room)?.feedback.heading).toBe('Ni tyckte till, så här gjorde vi');
});

it('says from when it is, once it is not of today', () => {
  expect(boardView(programme(), 0, room)?.asOf).toBe('');
  expect(boardView(programme({}, { today: tuesday }), 0, room)?.asOf).toBe(
    'Tiedot ovat ajalta ma 23.11. klo 9. Avaa ohjelma, niin taulu päivittyy.',
  );
});

it('shows nothing rather than a week that it does not know', () => {
  expect(boardView(programme({}, { today: addDays(monday, 21) }), 0, room)).toBeNull();
  expect(boardView({ snapshot: null, today: monday, minuteNow: 600 }, 0, room)).toBeNull();
});

it('goes on with the clock by itself, over midnight and over New Year', () => {
  const start = { snapshot: null, today: day('2026-12-31'), minuteNow: 1430 };
  expect(minutesLater(start, 9.9)).toMatchObject({ today: '2026-12-31', minuteNow: 1439 });
  expect(minutesLater(start, 10)).toMatchObject({ today: '2027-01-01', minuteNow: 0 });
  expect(minutesLater(start, 3000)).toMatchObject({ today: '2027-01-03', minuteNow: 110 });
  expect(minutesLater(start, -5)).toEqual(start);
});
