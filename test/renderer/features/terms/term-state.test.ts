import { describe, expect, it } from 'vitest';
import type { TermSeriesRow } from '#shared/contract/terms.ts';
import type { SeriesId } from '#shared/kernel/ids.ts';
import { day } from '#shared/kernel/local-date.ts';
import {
  commonChoice,
  openOf,
  type SeriesState,
  seriesToSend,
  stateOf,
  termOffDays,
} from '../../../../renderer/features/terms/term-state.ts';
import type { OffDayDraft } from '../../../../renderer/ui/planning/decisions.ts';

const [one, two] = ['one', 'two'] as unknown as [SeriesId, SeriesId];
const easter = day('2027-03-29');
const name = { fi: 'toinen pääsiäispäivä', sv: 'annandag påsk', en: 'Easter Monday' };
const hit = (date: string) => ({
  date: day(date),
  offDay: { date: day(date), reason: 'holiday' as const, name },
});
const rowOf = (seriesId: SeriesId, fields: Partial<TermSeriesRow> = {}): TermSeriesRow =>
  ({
    ...{ seriesId, hits: [hit('2027-03-29')], refused: [], conflicts: [], afterChange: [] },
    ...fields,
  }) as unknown as TermSeriesRow;
const chose = (kind: 'keep' | 'cancel'): SeriesState => ({
  ...stateOf(new Map(), one),
  choices: new Map<typeof easter, OffDayDraft>([[easter, { kind }]]),
});

describe('the off days of a new term', () => {
  const rows = [rowOf(one, { hits: [hit('2027-12-06'), hit('2027-03-29')] }), rowOf(two)];

  it('are listed once each, in order, with the series they hit', () => {
    expect(termOffDays(rows).map(({ date, series }) => [date, series.length])).toEqual([
      ['2027-03-29', 2],
      ['2027-12-06', 1],
    ]);
  });

  it('have one choice where all their series have the same', () => {
    const [offDay] = termOffDays(rows);
    if (!offDay) throw new Error('no off day');
    expect(commonChoice(offDay, new Map())).toBeNull();
    expect(commonChoice(offDay, new Map([[one, chose('keep')]]))).toBe('some');
    const both = new Map([one, two].map((id) => [id, chose('cancel')]));
    expect(commonChoice(offDay, both)).toBe('cancel');
  });
});

describe('a series of the new term', () => {
  it('goes on as it is until something is said of it', () => {
    expect(stateOf(new Map(), one)).toMatchObject({ isChosen: true, startOn: null });
    expect(seriesToSend(new Map())).toEqual([]);
    expect(seriesToSend(new Map([[one, chose('keep')]]))).toMatchObject([
      { seriesId: one, isChosen: true, offDays: { each: [{ of: easter }], rest: 'ask' } },
    ]);
  });

  it('counts what is still to decide, changed sessions that are blocked again included', () => {
    const block = { kind: 'after-group-end', severity: 'block', date: easter } as const;
    const slot = { slotDate: easter, date: easter, startMinute: 600, endMinute: 690 };
    const row = rowOf(one, { conflicts: [{ ...slot, conflicts: [block] }] });
    expect(openOf(row, stateOf(new Map(), one))).toEqual({ offDays: 1, blocks: 1, warnings: 0 });
    const skipped = { ...chose('keep'), decisions: new Map([[easter, { kind: 'skip' } as const]]) };
    expect(openOf(row, skipped)).toEqual({ offDays: 0, blocks: 0, warnings: 0 });
    const again = rowOf(one, { afterChange: [{ ...slot, conflicts: [block] }] });
    expect(openOf(again, chose('keep'))).toMatchObject({ blocks: 1 });
  });
});
