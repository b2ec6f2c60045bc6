import { describe, expect, it } from 'vitest';
import type { ImportItem } from '#shared/contract/programme.ts';
import { columnLetters } from '#shared/domain/tables/column-letters.ts';
import {
  choicesOf,
  countsOf,
  firstKind,
  isTaken,
  matchingOf,
  rematched,
  turnedTo,
} from '../../../../renderer/features/programme/import-choices.ts';

const item = (key: string, fields: Partial<ImportItem> = {}): ImportItem => ({
  ...{ key, kind: 'new', row: null, sessionId: null, title: key, date: null },
  ...{ startMinute: null, endMinute: null, placeText: '', status: 'planned', notes: [] },
  ...{ changes: [], reason: null, isTwin: false, isChangedHere: false, conflicts: [] },
  ...fields,
});
const items = [
  item('a'),
  item('twin', { isTwin: true }),
  item('changed', { kind: 'changed' }),
  item('same', { kind: 'same' }),
  item('fault', { kind: 'cannot', reason: 'no-end' }),
];
const takenBy = (turned: ReadonlySet<string>) =>
  items.filter((one) => isTaken(one, turned)).map(({ key }) => key);

describe('lines of an import', () => {
  it('are taken but for twins, and what cannot be or need not be', () => {
    expect(takenBy(new Set())).toEqual(['a', 'changed']);
    expect(choicesOf({ items }, new Set())).toEqual({ leaveOut: [], takeTwins: [] });
  });

  it('can all be taken, and all be left', () => {
    const all = turnedTo(new Set(), items, true);
    expect(takenBy(all)).toEqual(['a', 'twin', 'changed']);
    expect(choicesOf({ items }, all)).toEqual({ leaveOut: [], takeTwins: ['twin'] });
    const none = turnedTo(all, items, false);
    expect(takenBy(none)).toEqual([]);
    expect(choicesOf({ items }, none)).toEqual({ leaveOut: ['a', 'changed'], takeTwins: [] });
  });

  it('are turned one by one', () => {
    const turned = turnedTo(new Set(), items.slice(0, 1), false);
    expect(takenBy(turned)).toEqual(['changed']);
  });

  it('are counted by their sort, and those looked at first that would do something', () => {
    expect(countsOf(items)).toEqual({ new: 2, changed: 1, cannot: 1, same: 1 });
    expect(firstKind(items)).toBe('new');
    expect(firstKind(items.slice(3))).toBe('cannot');
    expect(firstKind([])).toBe('new');
  });
});

describe('columns of an import', () => {
  const found = { header: '', samples: [] };
  const columns = [
    { ...found, column: 0, field: 'date' as const },
    { ...found, column: 1, field: 'title' as const },
    { ...found, column: 2, field: null },
  ];

  it('hold a field once', () => {
    expect(rematched(matchingOf({ headerRow: 2, columns }, null), 2, 'title')).toEqual({
      headerRow: 2,
      columns: [
        { field: 'date', column: 0 },
        { field: 'title', column: 2 },
      ],
    });
  });

  it('keep an earlier choice that the core has not answered yet', () => {
    const read = { headerRow: 1, columns };
    const first = rematched(matchingOf(read, null), 2, 'place');
    expect(rematched(matchingOf(read, first), 0, null).columns).toEqual([
      { field: 'title', column: 1 },
      { field: 'place', column: 2 },
    ]);
  });

  it('may hold nothing', () => {
    expect(rematched(matchingOf({ headerRow: 1, columns }, null), 0, null).columns).toEqual([
      { field: 'title', column: 1 },
    ]);
  });

  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [299, 'KN'],
  ])('are called as in a spreadsheet: %i is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });
});
