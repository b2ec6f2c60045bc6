import { day, type LocalDate, partsOf } from '../../kernel/local-date.ts';

/** A season of the programme; both ends included. */
export type Term = Readonly<{ from: LocalDate; to: LocalDate }>;

const spring = (year: number): Term => ({ from: day(`${year}-01-01`), to: day(`${year}-05-31`) });
const autumn = (year: number): Term => ({ from: day(`${year}-08-01`), to: day(`${year}-12-31`) });

/** The term that is on, January to May or August to December; in June and July the one just over. */
export function termOf(date: LocalDate): Term {
  const { year, month } = partsOf(date);
  return month < 8 ? spring(year) : autumn(year);
}

/** The term after the one of a date. */
export function termAfter(date: LocalDate): Term {
  const { year, month } = partsOf(date);
  return month < 8 ? autumn(year) : spring(year + 1);
}
