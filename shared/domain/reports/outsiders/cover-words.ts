import type { Translate } from '../../../i18n/translate.ts';
import { exitReasons } from '../../groups/exit-reasons.ts';
import { hideParts } from '../../suppression/hide-parts.ts';
import { isSmall, type SmallRule } from '../../suppression/hide-small.ts';
import { hiddenSign, signOf, smallSign } from '../../suppression/signs.ts';
import { type ExitCount, exitTable } from '../exit-table.ts';
import type { Table } from '../report-table.ts';
import type { FigureCover } from './cover-figures.ts';

type Outsiders = Readonly<{ rule: SmallRule; figures: FigureCover }>;

/** The threshold, as a fact of the report. */
export const coverInWords = ({ rule: { threshold } }: Outsiders, t: Translate): string =>
  t('reports.facts.coverIs', { threshold, most: threshold - 1 });

/** What is hidden and what is shown, and why. */
export const coverRules = ({ rule }: Outsiders, t: Translate): string[] => [
  t('reports.rules.cover', {
    ...{ small: smallSign(rule), hidden: hiddenSign },
    ...{ threshold: rule.threshold, most: rule.threshold - 1 },
  }),
];

/** What is missing from this very report because of it. */
export function coverNotes(
  { rule, figures }: Outsiders,
  exits: readonly ExitCount[],
  t: Translate,
): string[] {
  const { threshold } = rule;
  const hasHours = [...figures].some(([key, hidden]) => hidden.size > 0 && key.endsWith('_hours'));
  return [
    t('reports.notes.outsiders', { threshold }),
    ...(hasHours ? [t('reports.notes.hoursCovered')] : []),
    ...(isSmall(totalOf(exits), rule) && exits.length > 0
      ? [t('reports.notes.exitsCovered', { threshold })]
      : []),
  ];
}

const totalOf = (exits: readonly ExitCount[]): number =>
  exits.reduce((sum, { count }) => sum + count, 0);

/** Every reason, so that one that is not there says nothing; no table where all are few. */
export function exitsForOutsiders(
  exits: readonly ExitCount[],
  rule: SmallRule,
  t: Translate,
): Table[] {
  if (exits.length === 0 || isSmall(totalOf(exits), rule)) return [];
  const all = [...exitReasons, null].map((reason) => ({
    reason,
    count: exits.find((own) => own.reason === reason)?.count ?? 0,
  }));
  const table = exitTable(all, t);
  const hidden = hideParts(
    all.map(({ count }) => count),
    rule,
  );
  const rows = table.rows.map(([name = null, count = null], i) => {
    const why = hidden[i];
    return [name, why === undefined ? count : signOf(why, rule)];
  });
  return [{ ...table, rows }];
}
