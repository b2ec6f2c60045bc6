import { Button, Group, Text } from '@mantine/core';
import { memo, useState } from 'react';
import { formatCell } from '#shared/domain/reports/format-cell.ts';
import type { Cell, Report, Table } from '#shared/domain/reports/report-table.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import classes from './report-table-view.module.css';
import { softHyphens } from './soft-hyphens.ts';
import { TableScroller } from './table-scroller.tsx';

type Props = Readonly<{ table: Table; language: Report['language'] }>;

/** A year of sessions is some thousand rows; so many at a time stay quick on an old laptop. */
const pageRows = 200;

type RowProps = Props & Readonly<{ cells: readonly Cell[]; isTotal?: boolean }>;

const TableRow = memo(function TableRow({ cells, table, language, isTotal = false }: RowProps) {
  return (
    <tr className={isTotal ? classes.total : undefined}>
      {table.columns.map(({ key, kind }, index) => {
        const cell = cells[index] ?? null;
        // A label without a text stays empty; only a figure that cannot be counted is a dash.
        const isLabel = kind === 'text' || kind === 'date';
        const text = cell === null && isLabel ? '' : formatCell(cell, kind, language);
        const shown = kind === 'text' ? <bdi className={classes.words}>{text}</bdi> : text;
        // A heading without words is none: the total of a table by session has its word further on.
        if (index === 0 && text !== '') {
          return (
            <th key={key} scope="row" className={classes.first}>
              {shown}
            </th>
          );
        }
        return (
          <td key={key} data-kind={kind} className={index === 0 ? classes.first : undefined}>
            {shown}
          </td>
        );
      })}
    </tr>
  );
});

type PagesProps = Readonly<{ page: number; count: number; onPage: (page: number) => void }>;

function Pages({ page, count, onPage }: PagesProps) {
  const { t } = useTexts();
  const pages = Math.ceil(count / pageRows);
  if (pages <= 1) return null;
  const first = page * pageRows + 1;
  const last = Math.min(count, first + pageRows - 1);
  return (
    <Group component="nav" aria-label={t('reports.screen.pages')} mt="sm">
      <Button variant="default" disabled={page === 0} onClick={() => onPage(page - 1)}>
        {t('reports.screen.previousRows')}
      </Button>
      <Text role="status">{t('reports.screen.rowsShown', { first, last, count })}</Text>
      <Button variant="default" disabled={page >= pages - 1} onClick={() => onPage(page + 1)}>
        {t('reports.screen.nextRows')}
      </Button>
    </Group>
  );
}

/** One table of a report: scrolls within itself, its head and total stay in sight. */
export function ReportTableView({ table, language }: Props) {
  const [chosenPage, setPage] = useState(0);
  const { columns, rows, total } = table;
  const page = Math.min(chosenPage, Math.max(0, Math.ceil(rows.length / pageRows) - 1));
  const shown = rows.slice(page * pageRows, (page + 1) * pageRows);
  return (
    <>
      <TableScroller label={table.title}>
        <table className={classes.table} lang={language}>
          <caption className={classes.caption}>{table.title}</caption>
          <thead>
            <tr>
              {columns.map(({ key, title, kind }, index) => (
                <th
                  key={key}
                  scope="col"
                  data-kind={kind}
                  className={index === 0 ? classes.first : undefined}
                >
                  {softHyphens(title)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((cells, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name, and their order never changes
              <TableRow key={page * pageRows + index} {...{ cells, table, language }} />
            ))}
          </tbody>
          {total ? (
            <tfoot>
              <TableRow cells={total} isTotal {...{ table, language }} />
            </tfoot>
          ) : null}
        </table>
      </TableScroller>
      <Pages page={page} count={rows.length} onPage={setPage} />
    </>
  );
}
