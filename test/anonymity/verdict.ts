import type { Attack, Trial } from './attack.ts';

/** What trials of an attack come to. */
export type Tally = Readonly<{
  trials: number;
  /** Share of guesses that were right. */
  rate: number;
  /** What guessing gets. */
  chance: number;
  advantage: number;
  /** Half the width of the interval in which 99.9 % of guessers' advantages lie. */
  error: number;
}>;

export type Verdict = 'nil' | 'LEAK' | 'open' | 'no clue';

export type Line = Readonly<{
  name: string;
  how: string;
  ours: Tally;
  naive: Tally;
  verdict: Verdict;
  /** It works where it should: on the naive store. */
  bites: boolean;
}>;

/** Standard deviations of the interval; beyond `leakAt` nobody calls it chance. */
const [intervalAt, leakAt] = [3.29, 4];

export function tally(trials: readonly Trial[]): Tally {
  const n = trials.length;
  if (n === 0) return { trials: 0, rate: 0, chance: 0, advantage: 0, error: 0 };
  const mean = (of: (trial: Trial) => number) =>
    trials.reduce((all, trial) => all + of(trial), 0) / n;
  const [rate, chance] = [mean(({ success }) => success), mean((trial) => trial.chance)];
  const variance = trials.reduce((all, trial) => all + trial.chance * (1 - trial.chance), 0);
  const error = (intervalAt * Math.sqrt(variance)) / n;
  return { trials: n, rate, chance, advantage: rate - chance, error };
}

/** Advantage over guessing that chance does not explain. */
const isReal = ({ trials, advantage, error }: Tally): boolean =>
  trials > 0 && advantage > (error / intervalAt) * leakAt && advantage > 0;

export function lineOf({ name, how, aim }: Attack, ours: Tally, naive: Tally): Line {
  return { name, how, ours, naive, verdict: verdictOf(aim, ours), bites: isReal(naive) };
}

function verdictOf(aim: Attack['aim'], ours: Tally): Verdict {
  if (ours.trials === 0) return 'no clue';
  if (!isReal(ours)) return 'nil';
  return aim === 'open' ? 'open' : 'LEAK';
}

/** The lines as a table for the terminal and for Markdown. */
export function printedLines(lines: readonly Line[]): string {
  const head = ['attack', 'trials', 'right', 'guessing', 'advantage', 'verdict', 'naive store'];
  const cells = [
    head,
    ...lines.map(({ name, ours, naive, verdict, bites }) => [
      ...[name, ...numbersOf(ours), verdict],
      `${signed(naive.advantage)} of ${naive.trials}${bites ? '' : ' DOES NOT BITE'}`,
    ]),
  ];
  const widths = head.map((_, i) => Math.max(...cells.map((line) => line[i]?.length ?? 0)));
  const rows = cells.map(
    (line) => `| ${line.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`,
  );
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [rows[0], rule, ...rows.slice(1)].join('\n');
}

function numbersOf({ trials, rate, chance, advantage, error }: Tally): string[] {
  if (trials === 0) return ['0', '–', '–', '–'];
  return [
    ...[String(trials), percent(rate), percent(chance)],
    `${signed(advantage)} ± ${percent(error)}`,
  ];
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const signed = (share: number): string => `${share < 0 ? '−' : '+'}${percent(Math.abs(share))}`;
