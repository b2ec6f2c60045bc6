import { isDeepStrictEqual } from 'node:util';
import type { CallOutput } from '#shared/contract/contract.ts';
import { translator } from '#shared/i18n/translate.ts';
import { day, partsOf } from '#shared/kernel/local-date.ts';
import { benchFolder, benchToday, copiedFolder, type DataShape, describe } from '../bench-data.ts';
import {
  alternate,
  type BenchOptions,
  type BenchRow,
  type Measurement,
  timeOf,
} from '../bench-row.ts';
import { signedInApp } from '../signed-in-app.ts';
import { type Floor, openFloor } from '../year-report-floor.ts';

type Report = CallOutput<'reports.attendance'>;

/** A year's report by month, against bare statements in unencrypted SQLite; attendance is compared. */
export const yearReportRow: BenchRow = {
  name: 'year-report',
  run: async (options) => {
    if (options.short) return [await measure({ years: 1, venues: 2 }, options)];
    return [
      await measure({ years: 10, venues: 12 }, options),
      await measure({ years: 5, venues: 1 }, options),
    ];
  },
};

async function measure(shape: DataShape, { runs, scratch }: BenchOptions): Promise<Measurement> {
  const folder = await copiedFolder(shape, scratch, 'report-ours');
  const floor = await openFloor(await benchFolder(shape), scratch);
  const app = await signedInApp(folder);
  const period = lastWholeYear();
  const report = () => app.call('reports.attendance', { ...period, by: 'month', language: 'fi' });
  try {
    const { today, minuteNow } = await app.call('app.status', {});
    const asked = { ...period, today, minuteNow };
    compare(await report(), floor.figures(asked));
    const times = await alternate(
      runs,
      () => timeOf(report),
      () => timeOf(() => floor.figures(asked)),
    );
    return {
      what: `${period.from} – ${period.to} by month`,
      unit: 'ms',
      ...times,
      otherIs: 'bare statements, plain SQLite',
      aim: { ratio: 1.3 },
      data: `${describe(shape, folder)}; same attendance figures in both`,
    };
  } finally {
    app.close();
    floor.close();
  }
}

/** The calendar year before this one. */
function lastWholeYear() {
  const year = partsOf(benchToday).year - 1;
  return { from: day(`${year}-01-01`), to: day(`${year}-12-31`) };
}

/** A faster report that counts something else would be no report. */
function compare(report: Report, { rows, total, unmarked }: ReturnType<Floor['figures']>): void {
  const [table, further] = report.tables;
  // A month that has nothing of the further table is not in it.
  const furtherOf = new Map(further?.rows.map(([label, ...cells]) => [label, cells]));
  const nothing = further?.columns.slice(1).map(() => 0) ?? [];
  const ours = table?.rows.map(([label, ...cells]) => [
    ...cells,
    ...(furtherOf.get(label ?? '') ?? nothing),
  ]);
  const ourTotal = [...(table?.total?.slice(1) ?? []), ...(further?.total?.slice(1) ?? [])];
  if (!isDeepStrictEqual(ours, rows) || !isDeepStrictEqual(ourTotal, total)) {
    const shown = JSON.stringify({ ours, rows, ourTotal, total });
    throw new Error(`the report and the floor count differently: ${shown}`);
  }
  const note = translator('fi')('reports.notes.unmarked', { count: unmarked });
  if (unmarked > 0 && !report.notes.includes(note)) {
    throw new Error(
      `the floor finds ${unmarked} unmarked, the report says: ${report.notes.join(' ')}`,
    );
  }
}
