import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reportGroupings } from '#shared/contract/reports.ts';
import type { Report } from '#shared/domain/reports/report-table.ts';
import { aHistory, type History } from './a-history.ts';
import { type RefFigures, type RefFilter, referenceReport } from './reference.ts';
import { steps, take } from './steps.ts';
import { expectFrozen } from './steps-of-closing.ts';

const wholeTime = { from: '2026-01-01', to: '2030-12-31' };

/** The rows of the report's tables by their label, each figure by its column's key. */
function readTables(report: Report, by: RefFilter['by']) {
  const rows = new Map<string, RefFigures>();
  let total: RefFigures = {};
  const own = report.tables.filter(({ key }) => key.endsWith(`_by_${by}`));
  expect(own[0]?.key).toBe(`attendance_by_${by}`);
  for (const table of own) {
    const figuresOf = (cells: readonly unknown[]): RefFigures => {
      const pairs = table.columns.map(({ key }, i) => [key, cells[i]] as const);
      return Object.fromEntries(pairs.filter(([, cell]) => typeof cell !== 'string')) as RefFigures;
    };
    const labelOf = (cells: readonly unknown[]): string =>
      by === 'session' ? `${cells[0]} ${cells[1]} ${cells[3]}` : String(cells[0]);
    const found = new Map(table.rows.map((cells) => [labelOf(cells), figuresOf(cells)]));
    expect(found.size, 'two rows of one label').toBe(table.rows.length);
    for (const [label, figures] of found) rows.set(label, { ...rows.get(label), ...figures });
    total = { ...total, ...figuresOf(table.total ?? []) };
  }
  return { rows, total };
}

const furtherKeys = /^(remote|moved|meeting|professional|preparation)/;

/** Figures that the report leaves out, because the row has nothing in the further table. */
const isNothing = (key: string, figure: number | null): boolean =>
  furtherKeys.test(key) && (figure ?? 0) === 0;

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
  for (const [key, figure] of Object.entries(expected)) {
    if (furtherKeys.test(key) && !(key in found)) {
      expect(isNothing(key, figure), `${what} lacks ${key}: ${figure}`).toBe(true);
    }
  }
}

/** How many, how often, how long and with how much preparation, by role; and how many in all. */
function readRoles(report: Report): Map<string, number[]> {
  const table = report.tables.find(({ key }) => key === 'leader_hours_by_role');
  const roles = { Employee: 'employee', Volunteer: 'volunteer' };
  if (!table) return new Map();
  return new Map([
    ...table.rows.map(
      ([role, ...figures]) => [roles[role as keyof typeof roles], figures as number[]] as const,
    ),
    ['all', [Number(table.total?.[1])]] as const,
  ]);
}

async function compare({ admin, ref }: History, filter: RefFilter): Promise<void> {
  const report = await admin.call('reports.attendance', { ...filter, language: 'en' });
  const { rows, total } = readTables(report, filter.by);
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
  expect(readRoles(report), `${what} roles`).toEqual(expected.roles);
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

it('counts the same as a pen and naive loops do, after every step of any history; closed months stay', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { minLength: 40, maxLength: 120 }), async (list) => {
      const history = await aHistory();
      try {
        for (const [i, step] of list.entries()) {
          await take(history, step);
          const by = reportGroupings[i % reportGroupings.length] ?? 'month';
          await compare(history, { ...wholeTime, by });
          await expectFrozen(history);
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
}, 300_000);
