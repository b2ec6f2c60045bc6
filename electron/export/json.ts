import type { Cell, Report, Table } from '#shared/domain/reports/report-table.ts';

function rowObject(table: Table, row: readonly Cell[]): Record<string, Cell> {
  return Object.fromEntries(table.columns.map(({ key }, i) => [key, row[i] ?? null]));
}

/**
 * The report as JSON (RFC 8259) for another program: values stand under the machine names of their
 * columns, which stay the same in every language and version. Minutes stay minutes and ratios 0-1;
 * `kind` names the unit of each column. `null` is no figure; `total` is `null` where rows may not be
 * added up.
 */
export function renderJson(report: Report): Uint8Array {
  const model = {
    report: report.key,
    language: report.language,
    title: report.title,
    facts: Object.fromEntries(report.facts.map(({ key, text }) => [key, text])),
    tables: report.tables.map((table) => ({
      key: table.key,
      title: table.title,
      columns: table.columns.map(({ key, title, kind }) => ({ key, title, kind })),
      rows: table.rows.map((row) => rowObject(table, row)),
      total: table.total ? rowObject(table, table.total) : null,
    })),
    rules: report.rules,
    notes: report.notes,
  };
  return new TextEncoder().encode(`${JSON.stringify(model, null, 2)}\n`);
}
