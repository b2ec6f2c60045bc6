import { useMemo } from 'react';
import { useTexts } from '../i18n/use-texts.ts';
import type { Place } from './calendar-place.ts';
import type { CalendarProps } from './calendar-props.ts';
import { type Column, columnAt } from './grid-columns.ts';
import { offOn } from './grid-heading.tsx';
import type { GridItem } from './grid-items.ts';
import type { ColumnFacts, Marks } from './marks.ts';
import type { HourCursor } from './use-hour-cursor.ts';
import type { Planning } from './use-planning.ts';

/** What the columns are called and when they are open. */
export function useFacts(
  columns: readonly Column[],
  { offPeriods, openIn, now }: Pick<CalendarProps, 'offPeriods' | 'openIn' | 'now'>,
): ReadonlyMap<string, ColumnFacts> {
  const { t, format } = useTexts();
  return useMemo(() => {
    const nameOf = (column: Column, open: ColumnFacts['open']): string =>
      [
        format.dayLong(column.date),
        column.date === now.date ? t('calendar.isToday') : '',
        column.room?.name,
        ...offOn(offPeriods, column.date).map(({ name }) => name),
        open?.length === 0 ? t('calendar.closedDay') : '',
        ...(open ?? []).map(({ startMinute, endMinute }) =>
          t('calendar.open', { times: format.times(startMinute, endMinute) }),
        ),
      ]
        .filter(Boolean)
        .join(', ');
    return new Map(
      columns.map((column, number) => {
        const open = openIn(column.date, column.room);
        return [column.key, { number, open, name: nameOf(column, open) }];
      }),
    );
  }, [columns, offPeriods, openIn, now.date, t, format]);
}

/** What lies over the columns: the cursor, and what is carried or drawn. */
export function useMarks(
  {
    cursor,
    planning,
    columns,
  }: Readonly<{
    cursor: HourCursor;
    planning: Planning;
    columns: readonly Column[];
  }>,
  mayAdd: boolean,
  emptyLabel: string,
): Marks {
  const { t, format } = useTexts();
  const { held, sketch } = planning;
  const shape: Place | null = held?.to ?? sketch;
  const over = shape && columns[columnAt(columns, shape)];
  const ghost: Marks['ghost'] =
    over && shape
      ? {
          column: over.key,
          startMinute: shape.startMinute,
          endMinute: shape.endMinute,
          times: format.times(shape.startMinute, shape.endMinute),
          title: held?.session.title ?? t('sessions.newSession'),
        }
      : null;
  const here = columns[cursor.column];
  const isEmpty = here && !cursor.item && !held;
  return {
    mayAdd,
    ghost,
    cursor: isEmpty ? { column: here.key, minute: cursor.spot.minute, label: emptyLabel } : null,
  };
}

/** What a screen reader says of an empty place, and what goes on there in other rooms or lanes. */
export function useEmptyLabel(
  { column, spot }: HourCursor,
  columns: readonly Column[],
  items: readonly (readonly GridItem[])[],
): string {
  const { t, format } = useTexts();
  const here = columns[column];
  if (!here) return '';
  const titles = (items[column] ?? [])
    .filter(({ startMinute, endMinute }) => startMinute <= spot.minute && spot.minute < endMinute)
    .flatMap((item) => (item.kind === 'session' ? [item.session.title] : []));
  const time = format.clock(spot.minute);
  const what =
    titles.length === 0
      ? t('calendar.empty')
      : t('calendar.overlaps', { titles: titles.join(', ') });
  return [`${format.dayLong(here.date)} ${time}`, here.room?.name, what].filter(Boolean).join(', ');
}
