import { createRequire } from 'node:module';
import type Holidays from 'date-holidays';
import type { Holiday } from '#shared/contract/venues.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';

/**
 * The eves on which venues close although the law knows no holiday. New Year's Eve and the eve of
 * May Day are ordinary working days here.
 */
const closedEves = new Set(['12-24', 'friday after 06-19']);

const byYear = new Map<number, readonly Holiday[]>();
let source: Holidays | undefined;

/** Loaded when first asked for: the rules of all countries take a third of the program's start. */
function load(): Holidays {
  const require = createRequire(import.meta.url);
  const module: { default?: typeof Holidays } & typeof Holidays = require('date-holidays');
  return new (module.default ?? module)('FI', { timezone: 'Europe/Helsinki' });
}

function holidaysOf(year: number): readonly Holiday[] {
  const known = byYear.get(year);
  if (known) return known;
  source ??= load();
  const [fi, sv, en] = (['fi', 'sv', 'en'] as const).map(
    (language) => source?.getHolidays(year, language) ?? [],
  );
  const found = (fi ?? []).flatMap((holiday, i): Holiday[] => {
    const isPublic = holiday.type === 'public';
    if (!isPublic && !closedEves.has(holiday.rule)) return [];
    const name = {
      fi: holiday.name,
      sv: sv?.[i]?.name ?? holiday.name,
      en: en?.[i]?.name ?? holiday.name,
    };
    return [{ date: holiday.date.slice(0, 10) as LocalDate, name, isPublic }];
  });
  byYear.set(year, found);
  return found;
}

/** Finnish public holidays, Midsummer Eve and Christmas Eve of a period, both ends included. */
export function finnishHolidays(from: LocalDate, to: LocalDate): Holiday[] {
  const years: number[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++)
    years.push(year);
  return years.flatMap(holidaysOf).filter(({ date }) => date >= from && date <= to);
}
