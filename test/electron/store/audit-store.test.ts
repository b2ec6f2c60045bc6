import type Sqlite from 'better-sqlite3';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createStores } from '#electron/store/stores.ts';
import { day } from '#shared/kernel/local-date.ts';
import { aFile, opened, openRaw } from '#test/support/a-file.ts';
import { tempFolder } from '#test/support/temp-folder.ts';

let folder: string;
let remove: () => void;
let path: string;
let key: Buffer;
beforeEach(() => {
  ({ folder, remove } = tempFolder());
  ({ path, key } = aFile(folder));
});
afterEach(() => remove());

const written = 12;

/** A log of twelve lines, two a day from 1 November on. */
function aLog(): void {
  inStore((stores) => {
    for (let i = 0; i < written; i++) {
      const date = `2026-11-${String(1 + Math.floor(i / 2)).padStart(2, '0')}`;
      stores.audit.add({
        ...{ id: `line-${i}`, at: `${date} 600`, staffId: null, action: 'roster-opened' },
        ...{ subjectId: `group-${i % 3}`, detail: null },
      });
    }
  });
}

function inStore<T>(work: (stores: ReturnType<typeof createStores>) => T): T {
  const file = opened({ path, key, create: false });
  try {
    return work(createStores(file.db));
  } finally {
    file.close();
  }
}

/** Somebody with the key and SQLite alone, who first takes the guards away. */
function tamper(work: (raw: Sqlite.Database) => void): number | null {
  const raw = openRaw(path, key);
  const triggers = raw
    .prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'trigger'`)
    .pluck()
    .all();
  for (const name of triggers.filter((each) => each.startsWith('audit_'))) {
    raw.exec(`DROP TRIGGER ${name}`);
  }
  work(raw);
  raw.close();
  return inStore((stores) => stores.audit.verify().brokenAt);
}

it('numbers and chains its lines, and finds itself whole', () => {
  aLog();
  const state = inStore((stores) => stores.audit.verify());
  expect(state).toMatchObject({ lines: written, brokenAt: null, head: { number: written } });
});

describe('the file itself refuses', () => {
  it.each([
    ['a changed line', `UPDATE audit_log SET detail = 'x' WHERE number = 3`],
    ['a line taken away', 'DELETE FROM audit_log WHERE number = 3'],
    [
      'a line put in between',
      `INSERT INTO audit_log VALUES (40, 'x', '2026-11-01 1', NULL, 'x', NULL, NULL, '${'0'.repeat(64)}')`,
    ],
  ])('%s', (_what, statement) => {
    aLog();
    const raw = openRaw(path, key);
    expect(() => raw.exec(statement)).toThrowError(/audit lines are/);
    raw.close();
  });
});

describe('the check finds, whatever was done to the file,', () => {
  beforeEach(aLog);
  it.each([
    ['a changed line', `UPDATE audit_log SET subject_id = 'other' WHERE number = 5`, 5],
    ['a changed time', `UPDATE audit_log SET at = '2026-11-09 1' WHERE number = 1`, 1],
    ['a line taken from the middle', 'DELETE FROM audit_log WHERE number = 5', 5],
    ['the first line taken away', 'DELETE FROM audit_log WHERE number = 1', 1],
    ['the last line cut off', `DELETE FROM audit_log WHERE number = ${written}`, written],
    ['all lines gone', 'DELETE FROM audit_log', 1],
    [
      'two lines in another order',
      `UPDATE audit_log SET number = 99 WHERE number = 5;
       UPDATE audit_log SET number = 5 WHERE number = 6;
       UPDATE audit_log SET number = 6 WHERE number = 99`,
      5,
    ],
    [
      'a line put in with the numbers moved on',
      `UPDATE audit_log SET number = -number WHERE number > 5;
       UPDATE audit_log SET number = 1 - number WHERE number < 0;
       INSERT INTO audit_log VALUES (6, 'x', '2026-11-03 600', NULL, 'x', NULL, NULL, '${'a'.repeat(64)}')`,
      6,
    ],
    [
      'a line added at the end',
      `INSERT INTO audit_log VALUES (13, 'x', '2026-11-09 1', NULL, 'x', NULL, NULL, '${'a'.repeat(64)}')`,
      13,
    ],
    [
      'the head set back with the end cut off',
      `DELETE FROM audit_log WHERE number > 8; UPDATE audit_chain SET head_number = 8`,
      9,
    ],
  ])('%s', (_what, statements, brokenAt) => {
    // The CHECK of the numbers is a guard, too: whoever has the key can do without it.
    expect(
      tamper((raw) => raw.pragma('ignore_check_constraints = ON') && raw.exec(statements)),
    ).toBe(brokenAt);
  });
});

it('finds any change to any field of any line', () => {
  aLog();
  const change = fc.record({
    number: fc.integer({ min: 1, max: written }),
    column: fc.constantFrom('id', 'at', 'staff_id', 'action', 'subject_id', 'detail', 'hash'),
  });
  fc.assert(
    fc.property(change, ({ number, column }) => {
      const read = `SELECT ${column} FROM audit_log WHERE number = ?`;
      const write = `UPDATE audit_log SET ${column} = ? WHERE number = ?`;
      let before: unknown;
      const brokenAt = tamper((raw) => {
        before = raw.prepare(read).pluck().get(number);
        raw.prepare(write).run('f'.repeat(64), number);
      });
      expect(brokenAt).toBe(number);
      expect(tamper((raw) => raw.prepare(write).run(before, number))).toBeNull();
    }),
    { numRuns: 25 },
  );
});

describe('the retention', () => {
  it('takes old lines away, leaves an anchor, and the rest stays whole and goes on', () => {
    aLog();
    inStore((stores) => {
      expect(stores.audit.cutBefore(day('2026-11-03'), day('2026-11-24'))).toBe(4);
      expect(stores.audit.cutBefore(day('2026-11-03'), day('2026-11-24'))).toBe(0);
      expect(stores.audit.verify()).toMatchObject({
        ...{ lines: written - 4, brokenAt: null },
        anchor: { number: 4, cutOn: '2026-11-24' },
      });
    });
    expect(tamper((raw) => raw.exec('DELETE FROM audit_log WHERE number = 5'))).toBe(5);
  });

  it('keeps the newest line even when all are old, so that the chain goes on from it', () => {
    aLog();
    inStore((stores) => {
      expect(stores.audit.cutBefore(day('2030-01-01'), day('2030-01-02'))).toBe(written - 1);
      const entry = { staffId: null, subjectId: null, detail: null, action: 'signed-in' };
      stores.audit.add({ id: 'next', at: '2030-01-02 600', ...entry });
      expect(stores.audit.verify()).toMatchObject({ lines: 2, brokenAt: null });
    });
  });
});

it('answers by time, subject and page', () => {
  aLog();
  inStore(({ audit }) => {
    const numbers = (...asked: Parameters<typeof audit.list>) =>
      audit.list(...asked).map(({ number }) => number);
    expect(numbers({ subjectId: 'group-1' }, { below: null, limit: 9 })).toEqual([11, 8, 5, 2]);
    const days = { from: day('2026-11-02'), to: day('2026-11-03') };
    expect(numbers(days, { below: null, limit: 3 })).toEqual([6, 5, 4]);
    expect(numbers(days, { below: 4, limit: 3 })).toEqual([3]);
    expect(audit.count(days)).toBe(4);
    expect(audit.count({ ...days, actions: ['signed-in'] })).toBe(0);
  });
});
