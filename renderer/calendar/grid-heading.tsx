import { createContext, useContext } from 'react';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import type { OffPeriod, RoomColumn } from './calendar-place.ts';
import { toLocal } from './dates.ts';
import classes from './grid-heading.module.css';
import { useWords } from './use-words.ts';

/** The holidays and closures on the screen. */
export const OffContext = createContext<readonly OffPeriod[]>([]);

/** Those of a day. */
export function offOn(periods: readonly OffPeriod[], date: LocalDate): readonly OffPeriod[] {
  return periods.filter(({ from, to }) => from <= date && date <= to);
}

/** The days off above a day, in words. */
export function OffNames({ date }: Readonly<{ date: LocalDate }>) {
  return offOn(useContext(OffContext), date).map(({ id, name }) => (
    <bdi key={id} className={classes.off}>
      {name}
    </bdi>
  ));
}

/** A day's name above its column. Screen readers have it from the column itself. */
export function DayHeading({ date }: Readonly<{ date: Date }>) {
  const words = useWords();
  const day = toLocal(date).date;
  return (
    <span className={classes.heading} aria-hidden>
      <span data-day-name={day}>{words.day(day)}</span>
      <OffNames date={day} />
    </span>
  );
}

/** A room's name above its column. */
export function RoomHeading({ resource }: Readonly<{ resource: RoomColumn }>) {
  return <bdi aria-hidden>{resource.name}</bdi>;
}
