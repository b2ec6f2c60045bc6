import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BenchOptions, BenchRow, Measurement } from './bench-row.ts';
import { machineOf } from './machine.ts';
import { printedTable } from './printed-table.ts';
import { calendarRow } from './rows/calendar-row.ts';
import { calendarScreenRow } from './rows/calendar-screen-row.ts';
import { importRow } from './rows/import-row.ts';
import { importScreenRow } from './rows/import-screen-row.ts';
import { kioskStartRow } from './rows/kiosk-start-row.ts';
import { markRow } from './rows/mark-row.ts';
import { recurrenceRow } from './rows/recurrence-row.ts';
import { registerRow } from './rows/register-row.ts';
import { scriptSizeRow } from './rows/script-size-row.ts';
import { startInBrowserRow } from './rows/start-in-browser-row.ts';
import { startRow } from './rows/start-row.ts';
import { tapRow } from './rows/tap-row.ts';
import { xlsxRow } from './rows/xlsx-row.ts';
import { yearReportRow } from './rows/year-report-row.ts';

/** Every subject, in the order to run them. */
const rows: readonly BenchRow[] = [
  markRow,
  yearReportRow,
  startRow,
  startInBrowserRow,
  kioskStartRow,
  xlsxRow,
  recurrenceRow,
  scriptSizeRow,
  calendarRow,
  calendarScreenRow,
  registerRow,
  tapRow,
  importRow,
  importScreenRow,
];

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    only: { type: 'string', multiple: true },
    short: { type: 'boolean', default: false },
    runs: { type: 'string', default: '9' },
  },
});

/** 0 whatever the times; 1 when a subject broke or gave wrong figures; 2 for a wrong command line. */
async function main(): Promise<number> {
  const chosen = rows.filter(({ name }) => values.only?.includes(name) ?? true);
  const runs = values.short ? 3 : Number(values.runs);
  if (chosen.length === 0 || !Number.isInteger(runs) || runs < 1) {
    const names = rows.map(({ name }) => name).join(', ');
    process.stderr.write(
      `bench [--json FILE] [--only NAME] [--short] [--runs N]\nNAME: ${names}\n`,
    );
    return 2;
  }
  const scratch = mkdtempSync(join(tmpdir(), 'narikka-bench-'));
  try {
    return await runAll(chosen, { runs, short: values.short, scratch });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function runAll(chosen: readonly BenchRow[], options: BenchOptions): Promise<number> {
  const machine = machineOf(options.scratch);
  for (const [name, text] of Object.entries(machine)) say(`${name}: ${text}`);
  say(`runs: ${options.runs}${options.short ? ', short' : ''}\n`);
  const measured: (Measurement & { name: string })[] = [];
  const broken: string[] = [];
  for (const row of chosen) {
    try {
      for (const line of await row.run(options)) measured.push({ name: row.name, ...line });
    } catch (error) {
      // One subject that cannot be measured must not take the others with it.
      broken.push(`${row.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  say(printedTable(measured));
  for (const text of broken) process.stderr.write(`\nNOT MEASURED ${text}\n`);
  if (values.json) {
    const when = new Date().toISOString();
    const { runs, short } = options;
    writeFileSync(
      values.json,
      `${JSON.stringify({ when, machine, runs, short, measured, broken }, null, 2)}\n`,
    );
  }
  return broken.length === 0 ? 0 : 1;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

process.exitCode = await main();
