import type { Language } from '../../contract/app.ts';
import { type Translate, translator } from '../../i18n/translate.ts';
import { ageBands } from '../attendance/age-bands.ts';
import { workingRoles } from '../staff/roles.ts';
import {
  type CounterKind,
  counterKinds,
  fixedItems,
  isListed,
  isTally,
  tallyKinds,
} from '../visits/day-counters.ts';
import type { DoorsView } from './doors-view.ts';
import type { CounterFigure, OpenDoorsFigures } from './open-doors-figures.ts';
import type { Cell, Column, ColumnKind, Table } from './report-table.ts';

/** What the figures need to be written in words. */
export type OpenDoorsWords = Readonly<{
  language: Language;
  /** Of the counters' rows: the heading and the words of each key; null where they are not divided. */
  rows: Readonly<{ heading: string; label: (key: string) => string }> | null;
  /** Names of destinations and kinds of errand, by id. */
  entries: ReadonlyMap<string, string>;
  venues: ReadonlyMap<string, string>;
  /** Visits of the whole period. */
  visits: number;
  withoutBoard: boolean;
  view: DoorsView;
}>;

/** Tables that open doors add to a report and their counting rules; none where nothing was counted. */
export type OpenDoorsPart = Readonly<{ tables: readonly Table[]; rules: readonly string[] }>;

/** Lays the figures of open doors out as further tables of the attendance report. */
export function openDoorsTables(figures: OpenDoorsFigures, words: OpenDoorsWords): OpenDoorsPart {
  const t = translator(words.language);
  const counted = figures.counters.filter(({ counter }) => !isTally(counter));
  const tallied = figures.counters.filter(({ counter }) => isTally(counter));
  const hasPresence = figures.presences.some(({ recorded }) => recorded > 0);
  const hasUnique = (method: 'marks' | 'codes'): boolean =>
    figures.unique.some((row) => row.method === method);
  const rules = [
    counted.length > 0 && 'counters',
    counted.some(({ counter }) => counter === 'company') && 'company',
    tallied.length > 0 && 'categories',
    hasPresence && 'presence',
    hasPresence && words.withoutBoard && 'withoutBoard',
    hasUnique('marks') && 'uniqueMarks',
    hasUnique('codes') && 'uniqueCodes',
  ].filter((rule) => rule !== false);
  const tables = [
    counterTable(counted, words, t),
    categoryTable(tallied, words, t),
    ...(hasPresence ? [presenceTable(figures, t)] : []),
    uniqueTable(figures, words, t),
  ];
  return {
    tables: tables.filter((table) => table.rows.length > 0),
    rules: rules.map((rule) => t(`reports.openDoors.rules.${rule}`)),
  };
}

const column =
  (t: Translate) =>
  (key: string, title: string, kind: ColumnKind): Column => ({
    ...{ key, kind },
    // Titles are those of the list of texts.
    title: t(`reports.openDoors.columns.${title as 'counter'}`),
  });

/** What one counter's item is called. */
export function counterItemName(
  { counter, item }: Pick<CounterFigure, 'counter' | 'item'>,
  entries: OpenDoorsWords['entries'],
  t: Translate,
): string {
  if (isListed(counter)) return entries.get(item) ?? item;
  // An item that is not listed is a band or a code, each of which has a text.
  if (counter === 'age') return t(`visits.counters.band.${item as '18-29'}`);
  return t(`visits.counters.fixed.${item as 'woman'}`);
}

/** The place of an item within its counter; listed ones follow as they were added. */
function placeOf(counter: CounterKind, item: string): number {
  if (isListed(counter)) return -1;
  const list: readonly string[] = counter === 'age' ? ageBands : fixedItems[counter];
  return list.indexOf(item);
}

const inOrder = (rows: readonly CounterFigure[]): CounterFigure[] =>
  rows.toSorted(
    (a, b) =>
      compareText(a.key, b.key) ||
      counterKinds.indexOf(a.counter) - counterKinds.indexOf(b.counter) ||
      placeOf(a.counter, a.item) - placeOf(b.counter, b.item) ||
      compareText(a.item, b.item),
  );

const compareText = (a: string, b: string): number => Number(a > b) - Number(a < b);

function counterTable(
  figures: readonly CounterFigure[],
  words: OpenDoorsWords,
  t: Translate,
): Table {
  const own = column(t);
  const { rows, view } = words;
  return {
    key: 'door_counters',
    title: t('reports.openDoors.countersTitle'),
    columns: [
      ...(rows ? [{ key: 'row', title: rows.heading, kind: 'text' as const }] : []),
      own('counter', 'counter', 'text'),
      own('item', 'item', 'text'),
      own('count', 'count', 'count'),
      own('hours', 'minutes', 'minutes'),
    ],
    // Contacts, companions and supports are different things: there is no total of them.
    rows: inOrder(figures).flatMap((figure): Cell[][] => {
      const shown = view.counter(figure);
      if (shown === null) return [];
      const { count, minutes } = shown;
      return [
        [
          ...(rows ? [rows.label(figure.key)] : []),
          t(`visits.counters.kind.${figure.counter}`),
          counterItemName(figure, words.entries, t),
          count,
          minutes === 0 ? null : minutes,
        ],
      ];
    }),
  };
}

/** Of the whole period: how many visits each tally knows of, and of how many it does not. */
function categoryTable(
  figures: readonly CounterFigure[],
  words: OpenDoorsWords,
  t: Translate,
): Table {
  const own = column(t);
  const sums = new Map<string, CounterFigure>();
  for (const figure of figures) {
    const id = `${figure.counter} ${figure.item}`;
    const count = (sums.get(id)?.count ?? 0) + figure.count;
    sums.set(id, { ...figure, key: '', count });
  }
  const rows = tallyKinds.flatMap((tally): Cell[][] => {
    const known = inOrder([...sums.values()].filter(({ counter }) => counter === tally));
    if (known.length === 0) return [];
    const kind = t(`visits.counters.kind.${tally}`);
    const rest = words.visits - known.reduce((sum, { count }) => sum + count, 0);
    const shown = words.view.tally([...known.map(({ count }) => count), rest]);
    const names = known.map((figure) => counterItemName(figure, words.entries, t));
    return [...names, t('reports.openDoors.notKnown')].flatMap((name, i): Cell[][] =>
      shown === null ? [] : [[kind, name, shown[i] ?? null]],
    );
  });
  return {
    key: 'visits_by_category',
    title: t('reports.openDoors.categoriesTitle'),
    columns: [
      own('category', 'category', 'text'),
      own('item', 'item', 'text'),
      own('visits', 'visits', 'count'),
    ],
    rows,
  };
}

function presenceTable({ presences, everybody }: OpenDoorsFigures, t: Translate): Table {
  const own = column(t);
  const cells = (figure: OpenDoorsFigures['everybody'], label: string): Cell[] => [
    label,
    figure?.people ?? 0,
    figure?.days ?? 0,
    figure?.presentMinutes ?? 0,
    figure?.ledMinutes ?? 0,
    figure?.minutes ?? 0,
  ];
  return {
    key: 'presence_by_role',
    title: t('reports.openDoors.presenceTitle'),
    columns: [
      own('working_role', 'role', 'text'),
      own('people', 'people', 'count'),
      own('person_days', 'days', 'count'),
      own('present_hours', 'presentMinutes', 'minutes'),
      own('led_hours', 'ledMinutes', 'minutes'),
      own('hours_given', 'givenMinutes', 'minutes'),
    ],
    rows: workingRoles.flatMap((role) =>
      presences
        .filter((figure) => figure.role === role)
        .map((figure) => cells(figure, t(`staff.workingRole.${role}`))),
    ),
    total: cells(everybody, t('reports.total')),
  };
}

/** Never added up: not over years, not over venues, not over methods. */
function uniqueTable({ unique }: OpenDoorsFigures, words: OpenDoorsWords, t: Translate): Table {
  const own = column(t);
  return {
    key: 'unique_visitors',
    title: t('reports.openDoors.uniqueTitle'),
    columns: [
      own('venue', 'venue', 'text'),
      own('year', 'year', 'text'),
      own('method', 'method', 'text'),
      own('unique_visitors', 'unique', 'count'),
    ],
    rows: unique.map((figure): Cell[] => [
      words.venues.get(figure.venueId) ?? '',
      String(figure.year),
      t(`reports.openDoors.method.${figure.method}`),
      words.view.unique(figure),
    ]),
  };
}
