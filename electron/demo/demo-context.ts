import type { Language } from '#shared/contract/app.ts';
import { type Id, makeId } from '#shared/kernel/ids.ts';
import { addDays, type LocalDate, type MinuteOfDay } from '#shared/kernel/local-date.ts';
import type { BulkTables } from './bulk-tables.ts';
import { breaksBetween, type ClosedPeriod, workingDays } from './open-days.ts';
import { createRandom, type Random } from './random.ts';

export type DemoOptions = Readonly<{
  seed: number;
  /** 1-10, or 0 for the five months of the practice venue. */
  years: number;
  venues: number;
  /** The demo's today. */
  until: LocalDate;
  minuteNow: MinuteOfDay;
  language: Language;
}>;

/** What every part of the demo is made with. */
export type Demo = Readonly<{
  options: DemoOptions;
  random: Random;
  tables: BulkTables;
  newId: <Kind extends string>() => Id<Kind>;
  /** First day of the demo, and the last day for which sessions are planned. */
  from: LocalDate;
  plannedUntil: LocalDate;
  breaks: readonly ClosedPeriod[];
  /** Neither a holiday nor a break. */
  isWorkingDay: (date: LocalDate) => boolean;
}>;

const practiceDays = 150;
const plannedDays = 42;

/** Sets up chance, dates and ids; nothing is written yet. */
export function createDemo(options: DemoOptions, tables: BulkTables): Demo {
  const { seed, years, until } = options;
  const random = createRandom(seed);
  const from = addDays(until, years === 0 ? -practiceDays : -Math.round(years * 365.25));
  const plannedUntil = addDays(until, plannedDays);
  const breaks = breaksBetween(from, until);
  return {
    options,
    random,
    tables,
    newId: createIds(random, from),
    from,
    plannedUntil,
    breaks,
    isWorkingDay: workingDays({ from, to: plannedUntil }, breaks),
  };
}

/** Ids as if made one a millisecond from the first day on: real ones made later sort after them. */
function createIds(random: Random, from: LocalDate): Demo['newId'] {
  let clockMs = Date.parse(`${from}T09:00:00Z`);
  return () => {
    clockMs += 1;
    return makeId(
      clockMs,
      Uint8Array.from({ length: 7 }, () => random.int(0, 255)),
    );
  };
}
