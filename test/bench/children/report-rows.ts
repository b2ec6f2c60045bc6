import type { Cell, Column } from '#shared/domain/reports/report-table.ts';
import { addDays, day } from '#shared/kernel/local-date.ts';

/** Eight columns as a session list has them. */
export const columns: readonly Column[] = [
  { key: 'date', title: 'Päivä', kind: 'date' },
  { key: 'venue', title: 'Paikka', kind: 'text' },
  { key: 'group', title: 'Ryhmä', kind: 'text' },
  { key: 'start', title: 'Alkaa', kind: 'text' },
  { key: 'attendances', title: 'Osallistumiskerrat', kind: 'count' },
  { key: 'people', title: 'Eri henkilöt', kind: 'count' },
  { key: 'hours', title: 'Tunnit', kind: 'minutes' },
  { key: 'rate', title: 'Läsnäolo', kind: 'ratio' },
];

/** Rows with numbers, dates and text that differ, as rows of a report do. */
export function reportRows(count: number): Cell[][] {
  const first = day('2016-01-01');
  const dates = Array.from({ length: 3650 }, (_, i) => addDays(first, i));
  return Array.from({ length: count }, (_, i) => [
    dates[i % dates.length] ?? first,
    `Narikka ${i % 12}`,
    `Arjen taidot & vertaisryhmä ${i % 83}`,
    `${9 + (i % 7)}.00`,
    i % 37,
    i % 23,
    60 + (i % 4) * 15,
    (i % 100) / 100,
  ]);
}

/** Tells the bench the time and the most memory this process has had. */
export function tell(ms: number): void {
  process.stdout.write(`${ms} ${(process.resourceUsage().maxRSS * 1024) / 1e6}\n`);
}
