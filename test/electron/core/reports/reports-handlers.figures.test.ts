import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reportGroupings } from '#shared/contract/reports.ts';
import type { Report } from '#shared/domain/reports/report-table.ts';
import { aHistory, type History } from './a-history.ts';
import { type RefFigures, type RefFilter, referenceReport } from './reference.ts';
import { steps, take } from './steps.ts';

const wholeTime = { from: '2026-01-01', to: '2030-12-31' };

/** The table's rows by their label, each figure by its column's key. */
function readTable(report: Report, by: RefFilter['by']) {
  const [table] = report.tables;
  if (!table) throw new Error('a report without a table');
  const figuresOf = (cells: readonly unknown[]): RefFigures => {
    const pairs = table.columns.map(({ key }, i) => [key, cells[i]] as const);
    return Object.fromEntries(pairs.filter(([, cell]) => typeof cell !== 'string')) as RefFigures;
  };
  const labelOf = (cells: readonly unknown[]): string =>
    by === 'session' ? `${cells[0]} ${cells[1]} ${cells[3]}` : String(cells[0]);
  const rows = new Map(table.rows.map((cells) => [labelOf(cells), figuresOf(cells)]));
  expect(rows.size, 'two rows of one label').toBe(table.rows.length);
  return { rows, total: figuresOf(table.total ?? []) };
}

/** A day whose every visit was undone leaves a row of noughts, which says no more than none. */
const hasFigures = (figures: RefFigures): boolean =>
  Object.values(figures).some((figure) => figure !== 0 && figure !== null);

/** Compares the columns that the table has; what belongs to no row of it is not there. */
function expectSame(found: RefFigures, expected: RefFigures, what: string): void {
  for (const [key, figure] of Object.entries(found)) {
    if (!(key in expected)) continue;
    const other = expected[key];
    if (figure === null || other === null || other === undefined) {
      expect([key, figure], what).toEqual([key, other]);
    } else expect(figure, `${what} ${key}`).toBeCloseTo(other, 10);
  }
}

async function compare({ admin, ref }: History, filter: RefFilter): Promise<void> {
  const report = await admin.call('reports.attendance', { ...filter, language: 'en' });
  const { rows, total } = readTable(report, filter.by);
  const expected = referenceReport(ref, filter);
  const what = JSON.stringify(filter);
  const shown = ([, figures]: [string, RefFigures]) =>
    filter.by === 'session' || hasFigures(figures);
  const labels = (map: Map<string, RefFigures>) =>
    [...map]
      .filter(shown)
      .map(([label]) => label)
      .toSorted();
  expect(labels(rows), what).toEqual(labels(expected.rows));
  for (const [label, figures] of rows) {
    const other = expected.rows.get(label);
    if (other) expectSame(figures, other, `${what} ${label}`);
  }
  expectSame(total, expected.total, `${what} total`);
  const notes = report.notes.join(' ');
  const missing = Number(expected.total['sessions_not_recorded']);
  for (const count of [expected.unmarked, missing].filter((n) => n > 1)) {
    expect(notes, what).toContain(String(count));
  }
  expect(report.notes.filter((note) => /mark(s are| is) missing/.test(note)).length, what).toBe(
    expected.unmarked > 0 ? 1 : 0,
  );
}

async function compareAll(history: History): Promise<void> {
  const { venues, groups, ref } = history;
  for (const by of reportGroupings) {
    await compare(history, { ...wholeTime, by });
    await compare(history, { from: '2026-12-10', to: '2026-12-31', by });
    await compare(history, { from: '2026-01-01', to: ref.today, by, venueId: venues[1] ?? '' });
    await compare(history, { ...wholeTime, by, groupId: groups[0]?.id ?? '' });
  }
}

it('counts the same as a pen and naive loops do, after any history', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { minLength: 40, maxLength: 120 }), async (list) => {
      const history = await aHistory();
      try {
        for (const [i, step] of list.entries()) {
          await take(history, step);
          if (i % 30 === 29) await compareAll(history);
        }
        await compareAll(history);
      } finally {
        history.test.close();
      }
    }),
    // Shrinking a history takes minutes; FC_SHRINK=1 does it for whoever hunts a fault.
    {
      numRuns: Number(process.env['FC_RUNS'] ?? 25),
      endOnFailure: process.env['FC_SHRINK'] === undefined,
    },
  );
}, 120_000);
