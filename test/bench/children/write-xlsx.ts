import { writeFileSync } from 'node:fs';
import { renderXlsx } from '#electron/export/xlsx.ts';
import type { Report } from '#shared/domain/reports/report-table.ts';
import { columns, reportRows, tell } from './report-rows.ts';

const [count, path = ''] = process.argv.slice(2);
const rows = reportRows(Number(count));

const report: Report = {
  key: 'bench',
  language: 'fi',
  title: 'Mittaus',
  facts: [],
  tables: [{ key: 'sessions', title: 'Kerrat', columns, rows }],
  rules: [],
  notes: [],
};

const started = performance.now();
writeFileSync(path, await renderXlsx(report));
tell(performance.now() - started);
