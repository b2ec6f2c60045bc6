import { judged, type Measurement, median } from './bench-row.ts';

type Named = Measurement & Readonly<{ name: string }>;

/** The measurements as a table for the terminal and for Markdown. */
export function printedTable(measured: readonly Named[]): string {
  const head = [
    'what',
    'ours (lowest – highest)',
    'other (lowest – highest)',
    'ratio',
    'aim',
    '',
    'data',
  ];
  const lines = [head, ...measured.map(lineOf)];
  const widths = head.map((_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)));
  const printed = lines.map(
    (line) => `| ${line.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`,
  );
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [printed[0], rule, ...printed.slice(1)].join('\n');
}

function lineOf(measurement: Named): string[] {
  const { name, what, unit, ours, other, otherIs, aim, data } = measurement;
  const verdict = judged(measurement);
  return [
    `${name}: ${what}`,
    spread(ours, unit),
    other === null ? otherIs || '–' : `${spread(other, unit)} ${otherIs}`,
    other === null ? '–' : `${(median(ours) / median(other)).toFixed(2)} ×`,
    aimText(aim, unit),
    verdictWord(verdict),
    data,
  ];
}

function verdictWord(verdict: ReturnType<typeof judged>): string {
  if (verdict === null) return '';
  return verdict.met ? 'met' : 'MISSED';
}

function aimText(aim: Measurement['aim'], unit: string): string {
  if (aim === null) return '–';
  return 'ratio' in aim ? `≤ ${aim.ratio} ×` : `≤ ${aim.most} ${unit}`;
}

function spread(values: readonly number[], unit: string): string {
  const shown = (value: number): string => value.toPrecision(value < 1000 ? 3 : 4);
  const middle = `${shown(median(values))} ${unit}`;
  if (values.length === 1) return middle;
  return `${middle} (${shown(Math.min(...values))} – ${shown(Math.max(...values))})`;
}
