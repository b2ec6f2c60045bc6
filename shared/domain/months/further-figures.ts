import type { Language } from '../../contract/app.ts';
import { type Translate, translator } from '../../i18n/translate.ts';
import { type ExitCount, exitName } from '../reports/exit-table.ts';
import type { CounterFigure, PresenceFigure } from '../reports/open-doors-figures.ts';
import { counterItemName } from '../reports/open-doors-tables.ts';
import type { Cell, ColumnKind } from '../reports/report-table.ts';

/** What a report of a venue's month says beside its columns: other counters, presence, exits. */
export type FurtherFigures = Readonly<{
  counters: readonly CounterFigure[];
  presences: readonly PresenceFigure[];
  exits: readonly ExitCount[];
}>;

/** One such figure, then and now, with what it is called. */
export type NamedChange = Readonly<{
  key: string;
  label: string;
  kind: ColumnKind;
  before: Cell;
  now: Cell;
}>;

export type FurtherWords = Readonly<{ language: Language; entries: ReadonlyMap<string, string> }>;

type Named = Omit<NamedChange, 'before' | 'now'> & Readonly<{ value: number }>;

/** Every one of these figures, in the order of the report; what is not there is nought. */
export function compareFurther(
  before: FurtherFigures | null,
  now: FurtherFigures,
  words: FurtherWords,
): NamedChange[] {
  const t = translator(words.language);
  const today = named(now, words, t);
  const then = before === null ? today : named(before, words, t);
  const [was, is] = [then, today].map(
    (figures) => new Map(figures.map(({ key, value }) => [key, value])),
  );
  const all = new Map([...then, ...today].map((figure) => [figure.key, figure]));
  return [...all.values()].map(({ key, label, kind }) => ({
    ...{ key, label, kind },
    ...{ before: was?.get(key) ?? 0, now: is?.get(key) ?? 0 },
  }));
}

/** Those that are others now; none where they were not kept then. */
export const changedFurther = (
  before: FurtherFigures | undefined,
  now: FurtherFigures,
  words: FurtherWords,
): NamedChange[] =>
  before === undefined
    ? []
    : compareFurther(before, now, words).filter((figure) => figure.before !== figure.now);

const named = (figures: FurtherFigures, words: FurtherWords, t: Translate): Named[] => [
  ...figures.counters.flatMap((figure) => namedCounter(figure, words, t)),
  ...figures.presences.map(({ role, minutes }): Named => {
    const name = role === null ? t('reports.total') : t(`staff.workingRole.${role}`);
    const label = `${t('reports.openDoors.columns.givenMinutes')}, ${name}`;
    return { key: `presence ${role}`, label, kind: 'minutes', value: minutes };
  }),
  ...figures.exits.map(({ reason, count }): Named => {
    const label = `${t('reports.columns.exits')}, ${exitName(reason, t)}`;
    return { key: `exit ${reason}`, label, kind: 'count', value: count };
  }),
];

function namedCounter(figure: CounterFigure, { entries }: FurtherWords, t: Translate): Named[] {
  const { counter, item, count, minutes } = figure;
  const name = counterItemName(figure, entries, t);
  const label = `${t(`visits.counters.kind.${counter}`)}, ${name}`;
  const key = `${counter} ${item}`;
  const hours = `${label}, ${t('reports.openDoors.columns.minutes')}`;
  return [
    { key, label, kind: 'count', value: count },
    ...(minutes > 0
      ? [{ key: `${key} minutes`, label: hours, kind: 'minutes' as const, value: minutes }]
      : []),
  ];
}
