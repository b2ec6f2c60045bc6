import { hideParts } from '../../suppression/hide-parts.ts';
import {
  type Hidden,
  type Hiding,
  hideSmall,
  isSmall,
  type SmallRule,
} from '../../suppression/hide-small.ts';
import { hiddenSign, signOf, smallSign } from '../../suppression/signs.ts';
import { totalName } from '../../suppression/sums.ts';
import type { DoorsView } from '../doors-view.ts';
import type { CounterFigure } from '../open-doors-figures.ts';
import type { FigureCover } from './cover-figures.ts';
import { isWithin, knownTotals, rowSums } from './row-sums.ts';

type Input = Readonly<{
  /** Of every row that counters are given by somewhere: of a time its months, quarters and years. */
  counters: readonly CounterFigure[];
  /** Why figures of the report's first table are hidden: its visits are what tallies are of. */
  figures: FigureCover;
  rule: SmallRule;
}>;

/** Open doors as outsiders are shown them. */
export function doorsForOutsiders({ counters, figures, rule }: Input): DoorsView {
  const byName = new Map(
    [...Map.groupBy(counters, nameOf)].map(([name, own]) => [name, hiddenOf(own, rule)]),
  );
  return {
    counter: (figure) => {
      const own = byName.get(nameOf(figure)) ?? new Map<string, Hiding>();
      const key = figure.key === '' ? totalName : figure.key;
      const why = own.get(key);
      // That something of a small whole was here at all would say too much of it.
      if (why === 'whole') return null;
      const hasHidden = [...own.keys()].some((part) => isWithin(part, key));
      return {
        count: why === undefined ? figure.count : signOf(why, rule),
        minutes: hasHidden && figure.minutes > 0 ? hiddenSign : figure.minutes,
      };
    },
    tally: (counts) => {
      if (figures.get('visits')?.has(totalName)) return null;
      const hidden = hideParts(counts, rule);
      return counts.map((count, i) => {
        const why = hidden[i];
        return why === undefined ? count : signOf(why, rule);
      });
    },
    unique: ({ method, people }) => {
      if (isSmall(people, rule)) return smallSign(rule);
      // First visits of a whole year are this very figure.
      const isAmong = method === 'marks' && (figures.get('first_visits')?.size ?? 0) > 0;
      return isAmong ? hiddenSign : people;
    },
  };
}

const nameOf = ({ counter, item }: CounterFigure): string => `${counter} ${item}`;

/** Of one counter, over all of its rows: what the whole time has is taken as known, if it is not small. */
function hiddenOf(figures: readonly CounterFigure[], rule: SmallRule): Hidden {
  const sums = rowSums(
    figures.map(({ key }) => key),
    false,
  );
  const counts = new Map(figures.map(({ key, count }) => [key, count]));
  const parts = sums.find(({ total }) => total === totalName)?.parts ?? [];
  const total = parts.reduce((sum, part) => sum + (counts.get(part) ?? 0), 0);
  const values = counts.set(totalName, total);
  return hideSmall({ values, sums, kept: knownTotals(sums) }, rule);
}
