import { useState } from 'react';
import type { LocalDate } from '#shared/kernel/local-date.ts';

/** Something said of dates, and the way to say the same of several at once. */
export function useByDate<Value>(): readonly [
  ReadonlyMap<LocalDate, Value>,
  (dates: readonly LocalDate[], value: Value) => void,
] {
  const [byDate, setByDate] = useState<ReadonlyMap<LocalDate, Value>>(new Map());
  const say = (dates: readonly LocalDate[], value: Value): void =>
    setByDate((before) => withDates(before, dates, value));
  return [byDate, say];
}

/** What was said before and the same of more dates. */
export function withDates<Value>(
  before: ReadonlyMap<LocalDate, Value>,
  dates: readonly LocalDate[],
  value: Value,
): ReadonlyMap<LocalDate, Value> {
  return new Map([...before, ...dates.map((date) => [date, value] as const)]);
}
