import type { CallInput } from '#shared/contract/contract.ts';
import type { TermSeriesRow } from '#shared/contract/terms.ts';
import type { SeriesId } from '#shared/kernel/ids.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import {
  choicesToSend,
  isBlockedBy,
  type OffDayDraft,
  type OffDayDrafts,
  openOffDays,
  openSlots,
  type SlotDecisions,
  wholeChange,
} from '../../ui/planning/decisions.ts';

export type TermInput = CallInput<'terms.preview'>;
type SentSeries = TermInput['series'][number];

/** What was said of one series. */
export type SeriesState = Readonly<{
  isChosen: boolean;
  startOn: LocalDate | null;
  choices: OffDayDrafts;
  decisions: SlotDecisions;
}>;
export type TermState = ReadonlyMap<SeriesId, SeriesState>;

const untouched: SeriesState = {
  isChosen: true,
  startOn: null,
  choices: new Map(),
  decisions: new Map(),
};

/** What was said of a series; of one not touched, that it goes on as it is. */
export const stateOf = (states: TermState, id: SeriesId): SeriesState =>
  states.get(id) ?? untouched;

/** The choices of all series as they are sent. */
export function seriesToSend(states: TermState): SentSeries[] {
  return [...states].map(([seriesId, { isChosen, startOn, choices, decisions }]) => ({
    ...{ seriesId, isChosen, startOn },
    offDays: choicesToSend(choices),
    decisions: [...decisions].flatMap(([date, decision]): SentSeries['decisions'] => {
      if (decision.kind !== 'change') return [{ date, decision: { kind: decision.kind } }];
      const to = wholeChange(decision.to);
      return to === null ? [] : [{ date, decision: { kind: 'change', to } }];
    }),
  }));
}

/** What is still to decide of a series, and what may be looked at. */
export type Open = Readonly<{ offDays: number; blocks: number; warnings: number }>;

export function openOf(row: TermSeriesRow, state: SeriesState): Open {
  const blocked = openSlots(row.conflicts, state.decisions);
  const stillBlocked = row.afterChange.filter(({ conflicts }) => isBlockedBy(conflicts));
  return {
    offDays: openOffDays(row, state.choices).length,
    blocks: blocked.length + stillBlocked.length,
    warnings: row.conflicts.filter(({ conflicts }) => !isBlockedBy(conflicts)).length,
  };
}

/** An off day of the new term with the series that it hits. */
export type TermOffDay = Readonly<{
  date: LocalDate;
  name: TermSeriesRow['hits'][number]['offDay']['name'];
  series: readonly TermSeriesRow[];
}>;

/** The off days of the new term that hit anything, in order. */
export function termOffDays(rows: readonly TermSeriesRow[]): readonly TermOffDay[] {
  const all = rows.flatMap((row) => row.hits.map((hit) => ({ hit, row })));
  return [...Map.groupBy(all, ({ hit }) => hit.date)]
    .map(([date, hits]) => ({
      date,
      name: hits[0]?.hit.offDay.name ?? { fi: '', sv: '', en: '' },
      series: hits.map(({ row }) => row),
    }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** What was chosen of an off day for all its series: the same, `some` of them something else, or nothing yet. */
export function commonChoice(
  { date, series }: TermOffDay,
  states: TermState,
): OffDayDraft['kind'] | 'some' | null {
  const kinds = new Set(
    series.map(({ seriesId }) => stateOf(states, seriesId).choices.get(date)?.kind ?? null),
  );
  const [only = null] = kinds;
  return kinds.size > 1 ? 'some' : only;
}
