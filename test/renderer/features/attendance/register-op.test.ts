import { describe, expect, it } from 'vitest';
import type { Register } from '#shared/contract/attendance.ts';
import {
  countOf,
  isOverruled,
  marksOnTheWay,
  type OwnMarks,
  ownMarksAfter,
  type RegisterOp,
  type RowId,
  shownTotals,
  withAnswer,
} from '../../../../renderer/features/attendance/register-op.ts';

const [aino, kulkija] = ['aino' as RowId, 'kulkija' as RowId];
const plain = {
  isRestricted: false,
  labelId: null,
  arrivedMinute: null,
  leftMinute: null,
  absenceReason: null,
} as const;
const register: Register = {
  sessionId: 's' as Register['sessionId'],
  registerClosed: false,
  headcounts: [{ category: 'unspecified', mode: 'on-site', count: 2 }],
  tallies: [],
  presentNamed: 1,
  extra: 2,
  presentTotal: 3,
  unmarked: 1,
  canUndo: true,
  othersStep: null,
  rows: [
    {
      ...{ personId: aino, displayName: 'Aino', status: null, isWalkIn: false, ...plain },
      membershipId: 'jäsenyys' as NonNullable<Register['rows'][number]['membershipId']>,
    },
    {
      ...{ personId: kulkija, displayName: 'Kulkija', status: 'present', isWalkIn: true, ...plain },
      membershipId: null,
    },
  ],
};
const { rows: _, ...totals } = register;
const onSite = { category: 'unspecified', mode: 'on-site' } as const;
const remote = { category: 'unspecified', mode: 'remote' } as const;
const add = (delta: number, of: typeof onSite | typeof remote = onSite): RegisterOp => ({
  kind: 'add',
  of,
  delta,
});
const mark = (personId: RowId, status: 'present' | null): RegisterOp => ({
  kind: 'mark',
  personId,
  status,
});

describe('shownTotals', () => {
  it('counts heads at once and named people only once they are saved', () => {
    const shown = shownTotals(register, [add(1), add(1), mark(aino, 'present')]);
    expect(shown.extra).toBe(4);
    expect(shown.presentTotal).toBe(5);
    expect(shown.presentNamed).toBe(1);
  });

  it('keeps on-site and remote heads apart', () => {
    const { headcounts } = shownTotals(register, [add(1, remote)]);
    expect(countOf(headcounts, onSite)).toBe(2);
    expect(countOf(headcounts, remote)).toBe(1);
  });

  it('takes a typed number and the taps after it', () => {
    const { extra } = shownTotals(register, [{ kind: 'set', of: onSite, count: 12 }, add(-1)]);
    expect(extra).toBe(11);
  });

  it('never shows less than nobody', () => {
    expect(shownTotals(register, [add(-1), add(-1), add(-1)]).extra).toBe(0);
  });
});

describe('marksOnTheWay', () => {
  it('holds the last mark of each person, also one taken away', () => {
    const marks = marksOnTheWay([mark(aino, 'present'), mark(aino, null)]);
    expect(marks.get(aino)).toBeNull();
    expect(marks.get(kulkija)).toBeUndefined();
  });
});

describe('withAnswer', () => {
  it('changes one row and leaves the others the same objects', () => {
    const after = withAnswer(register, mark(aino, 'present'), { ...totals, presentNamed: 2 });
    expect(after.rows[0]?.status).toBe('present');
    expect(after.rows[1]).toBe(register.rows[1]);
    expect(after.presentNamed).toBe(2);
  });

  it('takes a walk-in off the register with the mark', () => {
    const after = withAnswer(register, mark(kulkija, null), totals);
    expect(after.rows.map(({ personId }) => personId)).toEqual([aino]);
  });

  it('keeps a member on the register without a mark', () => {
    expect(withAnswer(register, mark(aino, null), totals).rows).toHaveLength(2);
  });

  it('takes the whole register where the core answers it', () => {
    const answer = { ...register, rows: [] };
    expect(withAnswer(register, { kind: 'rest', status: 'present' }, answer)).toBe(answer);
  });
});

describe('isOverruled', () => {
  const [row] = register.rows;
  const none: OwnMarks = new Map();
  const rowWith = (status: 'present' | 'present-remote' | null) => {
    if (!row) throw new Error('no row');
    return { ...row, status };
  };

  it('is a row that another window marked over one’s own mark, until it is marked again', () => {
    const own = ownMarksAfter(none, mark(aino, 'present'));
    expect(isOverruled(rowWith('present'), own)).toBe(false);
    expect(isOverruled(rowWith('present-remote'), own)).toBe(true);
    expect(isOverruled(rowWith(null), own)).toBe(true);
    expect(isOverruled(rowWith(null), ownMarksAfter(own, mark(aino, null)))).toBe(false);
  });

  it('is no row that one has not marked, nor one that an own step of many rows has changed', () => {
    expect(isOverruled(rowWith('present-remote'), none)).toBe(false);
    const own = ownMarksAfter(none, mark(aino, 'present'));
    expect(isOverruled(rowWith(null), ownMarksAfter(own, { kind: 'undo' }))).toBe(false);
    expect(isOverruled(rowWith(null), ownMarksAfter(own, add(1)))).toBe(true);
  });
});
