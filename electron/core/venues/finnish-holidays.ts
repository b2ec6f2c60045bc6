import { createRequire } from 'node:module';
import type Holidays from 'date-holidays';
import type { Holiday } from '#shared/contract/venues.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';

/**
 * The eves beside the holidays of the law, and whether venues close on them: New Year's Eve and the
 * eve of May Day are ordinary working days unless a venue says otherwise.
 */
const eves: ReadonlyMap<string, boolean> = new Map([
  ['12-24', true],
  ['friday after 06-19', true],
  ['12-31', false],
]);
const mayDayEve = { fi: 'vappuaatto', sv: 'valborgsmässoafton', en: 'May Day Eve' };

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
    if (!isPublic && !eves.has(holiday.rule)) return [];
    const name = {
      // One of them comes with a capital.
      fi: holiday.name.toLocaleLowerCase('fi'),
      sv: sv?.[i]?.name ?? holiday.name,
      en: en?.[i]?.name ?? holiday.name,
    };
    const date = holiday.date.slice(0, 10) as LocalDate;
    const isClosed = eves.get(holiday.rule) ?? true;
    return [{ date, name, isPublic, rule: holiday.rule, isClosed }];
  });
  const eve = `${year}-04-30` as LocalDate;
  const ownEve = { date: eve, name: mayDayEve, isPublic: false, rule: '04-30', isClosed: false };
  const all = [...found, ownEve].sort((a, b) => (a.date < b.date ? -1 : 1));
  byYear.set(year, all);
  return all;
}

/** Finnish public holidays and the eves beside them of a period, both ends included. */
export function finnishHolidays(from: LocalDate, to: LocalDate): Holiday[] {
  const years: number[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++)
    years.push(year);
  return years.flatMap(holidaysOf).filter(({ date }) => date >= from && date <= to);
}
