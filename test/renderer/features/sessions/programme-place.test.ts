import { describe, expect, it } from 'vitest';
import { day } from '#shared/kernel/local-date.ts';
import {
  noFilters,
  type ProgrammePlace,
  type ProgrammeView,
  periodOf,
  readPlace,
  stepFrom,
  titleOf,
  writePlace,
} from '../../../../renderer/features/sessions/programme-place.ts';

const at = (view: ProgrammeView, date: string): ProgrammePlace => ({
  ...noFilters,
  view,
  date: day(date),
  session: null,
});
const defaults = { view: 'week', date: day('2026-11-24') } as const;

describe('the place in an address', () => {
  const full = {
    view: 'rooms',
    date: day('2026-12-01'),
    session: 'abc',
    allVenues: true,
    room: 'hall',
    leader: 'kaisa',
    kind: 'workshop',
    status: 'cancelled',
  } as const satisfies ProgrammePlace;

  it('is read as it was written', () => {
    expect(readPlace(writePlace(full), defaults)).toEqual(full);
    expect(readPlace(writePlace(at('day', '2026-12-01')), defaults)).toEqual(
      at('day', '2026-12-01'),
    );
  });

  it('says nothing of what is not asked for', () => {
    expect(writePlace(at('week', '2026-11-24'))).toEqual({ view: 'week', date: '2026-11-24' });
  });

  it('falls back to the defaults for what it does not say or says wrongly', () => {
    const fallback = at('week', '2026-11-24');
    expect(readPlace({}, defaults)).toEqual(fallback);
    const wrong = { view: 'year', date: '2026-02-30', session: 7, kind: 'party', status: 'lost' };
    expect(readPlace({ ...wrong, venues: 'some', room: 1, leader: null }, defaults)).toEqual(
      fallback,
    );
  });
});

describe('the period on the screen', () => {
  it('is Monday to Sunday in the week’s view', () => {
    expect(periodOf(at('week', '2026-11-24'))).toEqual({ from: '2026-11-23', to: '2026-11-29' });
    expect(periodOf(at('week', '2026-11-29'))).toEqual({ from: '2026-11-23', to: '2026-11-29' });
  });

  it('is whole weeks in the month’s view', () => {
    expect(periodOf(at('month', '2026-11-24'))).toEqual({ from: '2026-10-26', to: '2026-12-06' });
    expect(periodOf(at('month', '2027-02-10'))).toEqual({ from: '2027-02-01', to: '2027-02-28' });
  });

  it('is one day in the views of a day and of its rooms', () => {
    const day = { from: '2026-11-24', to: '2026-11-24' };
    expect([periodOf(at('day', '2026-11-24')), periodOf(at('rooms', '2026-11-24'))]).toEqual([
      day,
      day,
    ]);
  });

  it('is four weeks from the day in the list', () => {
    expect(periodOf(at('agenda', '2026-11-24'))).toEqual({ from: '2026-11-24', to: '2026-12-21' });
  });
});

describe('a step', () => {
  it('goes a day, a week, a month or four weeks', () => {
    expect(stepFrom(at('day', '2026-12-31'), 1)).toBe('2027-01-01');
    expect(stepFrom(at('rooms', '2026-12-01'), -1)).toBe('2026-11-30');
    expect(stepFrom(at('week', '2026-12-31'), 1)).toBe('2027-01-07');
    expect(stepFrom(at('month', '2027-01-31'), 1)).toBe('2027-02-01');
    expect(stepFrom(at('month', '2027-01-31'), -1)).toBe('2026-12-01');
    expect(stepFrom(at('agenda', '2026-11-24'), -1)).toBe('2026-10-27');
  });
});

describe('the period’s name', () => {
  it('brings the ISO week, also week 53 over New Year', () => {
    expect(titleOf(at('week', '2026-11-24'), 'fi')).toBe('vko 48 · 23.–29.11.2026');
    expect(titleOf(at('day', '2026-11-24'), 'fi')).toBe('vko 48 · ti 24.11.2026');
    expect(titleOf(at('week', '2027-01-01'), 'fi')).toBe('vko 53 · 28.12.2026–3.1.2027');
    expect(titleOf(at('week', '2026-12-01'), 'sv')).toBe('v. 49 · 30.11.–6.12.2026');
    expect(titleOf(at('week', '2026-11-24'), 'en')).toBe('wk 48 · 23–29 Nov 2026');
  });

  it('is the month’s name or the days of the list', () => {
    expect(titleOf(at('month', '2026-11-24'), 'fi')).toBe('marraskuu 2026');
    expect(titleOf(at('agenda', '2026-11-24'), 'fi')).toBe('24.11.–21.12.2026');
  });
});
