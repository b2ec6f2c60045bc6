import { useMemo, useRef } from 'react';
import { isLocalDate } from '#shared/kernel/local-date.ts';
import { useTexts } from '../i18n/use-texts.ts';
import { CalendarFrame } from './calendar-frame.tsx';
import type { CalendarProps } from './calendar-props.ts';
import type { Point } from './follow-pointer.ts';
import { dayId, itemId } from './marks.ts';
import { monthDays, weeksOf } from './month-days.ts';
import { MonthGrid } from './month-grid.tsx';
import { pressedOn } from './pressed-on.ts';
import { type Under, useHand } from './use-hand.ts';
import { useMonthCursor } from './use-month-cursor.ts';
import { useMonthKeys } from './use-month-keys.ts';
import { type Planning, usePlanning } from './use-planning.ts';
import { useWords } from './use-words.ts';

const usualStart = 10 * 60;
const usualEnd = 11 * 60;

/** The day under a point. */
function dayUnder(root: HTMLElement, { clientX, clientY }: Point): Under | null {
  for (const element of root.querySelectorAll<HTMLElement>('[data-day]')) {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const date = element.dataset['day'] ?? '';
    const isUnder = left <= clientX && clientX < right && top <= clientY && clientY < bottom;
    if (isUnder && isLocalDate(date)) return { date, room: null, minute: null };
  }
  return null;
}

/** The shape of what is carried, on the day where it would come to lie. */
function useGhost({ held }: Planning) {
  const { format } = useTexts();
  const { date, startMinute } = held?.to ?? {};
  const title = held?.session.title ?? '';
  const times = startMinute === undefined ? '' : format.time(startMinute);
  return useMemo(() => (date ? { date, times, title } : null), [date, times, title]);
}

/** A month by its days. */
export function MonthCalendar(props: CalendarProps) {
  const { date, now, sessions, mayEdit, onOpen, onCreate, onDay, onDate } = props;
  const root = useRef<HTMLDivElement>(null);
  const words = useWords();
  const month = date.slice(0, 7);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a month's page is the same on all its days
  const weeks = useMemo(() => weeksOf(date), [month]);
  const days = useMemo(() => monthDays(weeks, sessions), [weeks, sessions]);
  const cursor = useMonthCursor(days, date, onDate);
  const planning = usePlanning(props, words.place);
  const ghost = useGhost(planning);
  const createOn = (day: typeof date): void => {
    if (!mayEdit) return;
    onCreate({ date: day, startMinute: usualStart, endMinute: usualEnd, roomId: null });
  };
  const createHere = (): void => createOn(cursor.date);
  const keyed = { ...props, cursor, days, planning, today: now.date, createHere };
  const onKeyDown = useMonthKeys(keyed);
  const sessionOf = (id: string) => sessions.find((each) => each.id === id);
  const hand = useHand({ root, planning, under: dayUnder, sessionOf, onDrawn: null });
  const press = (target: Element, at: Point): void => {
    const { sessionId, day } = pressedOn(target);
    const session = sessionId === null ? undefined : sessionOf(sessionId);
    const under = root.current && dayUnder(root.current, at);
    if (session) {
      cursor.go(session.date, session.id);
      onOpen(session);
    } else if (day !== null) onDay(day);
    // The second press on a day adds to it, as among the hours.
    else if (under?.date === cursor.date && cursor.on === null) createOn(under.date);
    else if (under) cursor.go(under.date, null);
  };
  return (
    <CalendarFrame
      {...props}
      root={root}
      activeId={cursor.on === null ? dayId(cursor.date) : itemId(cursor.on)}
      planning={planning}
      hand={hand}
      onKeyDown={onKeyDown}
      onPress={press}
    >
      <MonthGrid date={date} today={now.date} weeks={weeks} days={days} ghost={ghost} />
    </CalendarFrame>
  );
}
