import { VisuallyHidden } from '@mantine/core';
import type { DateHeaderProps, EventProps } from 'react-big-calendar';
import type { Session } from '#shared/contract/sessions.ts';
import { useTexts } from '../i18n/use-texts.ts';
import { SessionStatus } from '../ui/session-status.tsx';
import type { CalendarItem } from './calendar-items.ts';
import { toLocal } from './dates.ts';
import classes from './session-item.module.css';

const isOff = ({ shownStatus }: Session): boolean =>
  shownStatus === 'cancelled' || shownStatus === 'not-held';

function Title({ session }: Readonly<{ session: Session }>) {
  // <s> tells screen readers too that it does not take place; the status word says why.
  return isOff(session) ? (
    <s className={classes.title}>
      <bdi>{session.title}</bdi>
    </s>
  ) : (
    <bdi className={classes.title}>{session.title}</bdi>
  );
}

/** A session in the week. */
export function WeekItem({ event }: Readonly<EventProps<CalendarItem>>) {
  const { format } = useTexts();
  if (event.kind === 'off') return <bdi>{event.off.name}</bdi>;
  const { session } = event;
  return (
    <span className={classes.inWeek}>
      <VisuallyHidden>{format.dayLong(session.date)}</VisuallyHidden>
      <span className={classes.times}>
        {format.time(session.startMinute)}–{format.time(session.endMinute)}
      </span>
      <Title session={session} />
      {session.shownStatus === 'upcoming' ? null : <SessionStatus status={session.shownStatus} />}
      {session.roomName ? <bdi className={classes.place}>{session.roomName}</bdi> : null}
    </span>
  );
}

/** A session in the month: one line, a button of its own (the calendar gives it none there). */
export function MonthItem({ event }: Readonly<EventProps<CalendarItem>>) {
  const { format } = useTexts();
  if (event.kind === 'off') return <bdi>{event.off.name}</bdi>;
  const { session } = event;
  return (
    <button type="button" className={classes.inMonth} data-status={session.shownStatus}>
      <VisuallyHidden>{format.dayLong(session.date)}</VisuallyHidden>
      <span className={classes.time}>{format.time(session.startMinute)}</span>{' '}
      <Title session={session} />
      {session.shownStatus === 'upcoming' ? null : (
        <span className={classes.signOnly}>
          <SessionStatus status={session.shownStatus} />
        </span>
      )}
    </button>
  );
}

/** The number of a day; Mondays bring the number of their week. */
export function MonthDay({ date, label }: Readonly<DateHeaderProps>) {
  const { format } = useTexts();
  return (
    <span className={classes.monthDay}>
      {date.getDay() === 1 ? (
        <span className={classes.week}>{format.week(toLocal(date).date)}</span>
      ) : null}
      <span>{label}</span>
    </span>
  );
}
