import { describe, expect, it } from 'vitest';
import type { VisitDay } from '#shared/contract/visits.ts';
import { day } from '#shared/kernel/local-date.ts';
import {
  type CounterOp,
  emptyDay,
  shownDay,
} from '../../../../renderer/features/visits/shown-day.ts';

const venueId = 'v' as VisitDay['venueId'];
const aDay = (parts: Partial<VisitDay> = {}): VisitDay => ({
  ...emptyDay(venueId, day('2026-11-24')),
  ...parts,
});
const visit: CounterOp = { kind: 'add', visit: 'visit' };
const first: CounterOp = { kind: 'add', visit: 'first-of-year' };
const ever: CounterOp = { kind: 'add', visit: 'first-ever' };
const undo: CounterOp = { kind: 'undo' };
const counts = ({ visits, firstOfYear, firstEver }: VisitDay) => [visits, firstOfYear, firstEver];

describe('shownDay', () => {
  it('is the answered day when nothing is on its way', () => {
    const answered = aDay({ visits: 5, undoes: 'visit' });
    expect(shownDay(answered, [])).toEqual({ ...answered, mayUndo: true });
  });

  it('counts every tap at once, a first visit also as a visit', () => {
    expect(counts(shownDay(aDay({ visits: 5 }), [visit, first, ever]))).toEqual([8, 2, 1]);
  });

  it('takes the last tap back, waiting or answered', () => {
    expect(counts(shownDay(aDay({ visits: 5 }), [visit, first, undo]))).toEqual([6, 0, 0]);
    const answered = aDay({ visits: 5, firstOfYear: 2, firstEver: 1, undoes: 'first-ever' });
    expect(counts(shownDay(answered, [undo]))).toEqual([4, 1, 0]);
  });

  it('sets a total, and takes its own correction back', () => {
    expect(shownDay(aDay({ visits: 5 }), [{ kind: 'total', visits: 14 }]).visits).toBe(14);
    expect(shownDay(aDay({ visits: 5 }), [{ kind: 'total', visits: 14 }, undo]).visits).toBe(5);
  });

  it('waits for the answer where only the core knows how much is undone', () => {
    expect(shownDay(aDay({ visits: 14, undoes: 'correction' }), [undo]).visits).toBe(14);
  });

  it('says what the next undo takes back', () => {
    expect(shownDay(aDay(), []).undoes).toBeNull();
    expect(shownDay(aDay({ undoes: 'visit' }), [first]).undoes).toBe('first-of-year');
    expect(shownDay(aDay({ undoes: 'visit' }), [first, undo]).undoes).toBe('visit');
  });

  it('lets undo be asked again while one is on its way', () => {
    expect(shownDay(aDay({ visits: 2, undoes: 'visit' }), [undo]).mayUndo).toBe(true);
    expect(shownDay(aDay(), []).mayUndo).toBe(false);
  });

  it('leaves the numbers alone when doors open and close', () => {
    expect(shownDay(aDay({ visits: 3 }), [{ kind: 'doors', open: true }]).visits).toBe(3);
  });
});
