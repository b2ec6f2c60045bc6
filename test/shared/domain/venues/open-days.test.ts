import { expect, it } from 'vitest';
import { openDaysOf } from '#shared/domain/venues/open-days.ts';
import type { VenueId } from '#shared/kernel/ids.ts';
import { day } from '#shared/kernel/local-date.ts';

const venueId = 'v'.repeat(16) as VenueId;
const monday = day('2026-11-23');
const hours = [
  { venueId, weekday: 1, opensMinute: 540, closesMinute: 900, validFrom: null, validTo: null },
];
const off = (text: string, reason: 'holiday' | 'closure') => ({
  ...{ date: monday, reason },
  name: { fi: text, sv: text, en: text },
});
const on = { from: monday, to: monday };

it('names a closure before the holiday it shares a day with', () => {
  const shut = [off('Pyhä', 'holiday'), off('Remontti', 'closure')];
  expect(openDaysOf(on, { hours, shut, breaks: [] })).toMatchObject([
    { open: [], offDay: { fi: 'Remontti' } },
  ]);
});

it('stays shut on a holiday within a school break', () => {
  const breaks = [off('Joululoma', 'closure')];
  expect(openDaysOf(on, { hours, shut: [off('Pyhä', 'holiday')], breaks })).toMatchObject([
    { open: [], offDay: { fi: 'Pyhä' } },
  ]);
  expect(openDaysOf(on, { hours, shut: [], breaks })).toMatchObject([
    { open: [{ startMinute: 540, endMinute: 900 }], offDay: { fi: 'Joululoma' } },
  ]);
});

it('says nothing of a period that runs backwards', () => {
  const backwards = { from: monday, to: day('2026-11-22') };
  expect(openDaysOf(backwards, { hours, shut: [], breaks: [] })).toEqual([]);
});
