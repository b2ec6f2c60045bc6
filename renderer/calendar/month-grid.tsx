import { memo, useContext } from 'react';
import { type LocalDate, partsOf } from '#shared/kernel/local-date.ts';
import { useTexts } from '../i18n/use-texts.ts';
import type { OffPeriod } from './calendar-place.ts';
import { OffContext, OffNames, offOn } from './grid-heading.tsx';
import { dayId, itemId } from './marks.ts';
import type { MonthDay } from './month-days.ts';
import classes from './month-grid.module.css';
import { roles } from './roles.ts';
import { MonthFace } from './session-face.tsx';

type Props = Readonly<{
  /** A day of the month. */
  date: LocalDate;
  today: LocalDate;
  weeks: readonly (readonly LocalDate[])[];
  days: ReadonlyMap<LocalDate, MonthDay>;
  /** Where a session would come to lie. */
  ghost: Readonly<{ date: LocalDate; times: string; title: string }> | null;
}>;

/** What a screen reader says of a day before its sessions. */
function useDayName(): (
  day: MonthDay,
  marks: Readonly<{ isToday: boolean; off: readonly OffPeriod[] }>,
) => string {
  const { t, format } = useTexts();
  return ({ date, count }, { isToday, off }) =>
    [
      format.dayLong(date),
      isToday ? t('calendar.isToday') : '',
      ...off.map(({ name }) => name),
      count === 0 ? t('calendar.noSessions') : t('calendar.sessions', { count }),
    ]
      .filter(Boolean)
      .join(', ');
}

function Sessions({ day }: Readonly<{ day: MonthDay }>) {
  const { t } = useTexts();
  const more = day.count - day.shown.length;
  return (
    <>
      {day.shown.map((session) => (
        <div
          key={session.id}
          {...roles.button}
          id={itemId(session.id)}
          className={classes.session}
          data-session={session.id}
          data-status={session.shownStatus}
        >
          <MonthFace session={session} />
        </div>
      ))}
      {more > 0 ? (
        <div
          {...roles.button}
          id={itemId(`more-${day.date}`)}
          className={classes.more}
          data-more={day.date}
        >
          {t('calendar.more', { count: more })}
        </div>
      ) : null}
    </>
  );
}

type DayProps = Readonly<{
  day: MonthDay;
  isOutside: boolean;
  isToday: boolean;
  ghost: Props['ghost'];
}>;

const Day = memo(function Day({ day, isOutside, isToday, ghost }: DayProps) {
  const nameOf = useDayName();
  const off = offOn(useContext(OffContext), day.date);
  return (
    <div
      {...roles.cell}
      aria-current={isToday ? 'date' : undefined}
      className={classes.day}
      data-day={day.date}
      data-outside={isOutside || undefined}
      data-today={isToday || undefined}
    >
      <span
        {...roles.button}
        id={dayId(day.date)}
        className={classes.number}
        data-day-name={day.date}
      >
        <span className={classes.hidden}>{nameOf(day, { isToday, off })}</span>
        <span aria-hidden>{partsOf(day.date).day}</span>
      </span>
      <OffNames date={day.date} />
      <Sessions day={day} />
      {ghost ? (
        <div className={classes.ghost} aria-hidden data-ghost>
          {ghost.times} <bdi>{ghost.title}</bdi>
        </div>
      ) : null}
    </div>
  );
});

/** A month's page, drawn by ourselves: see the folder's guide for why. */
export const MonthGrid = memo(function MonthGrid({ date, today, weeks, days, ghost }: Props) {
  const { t, format } = useTexts();
  return (
    <div role="presentation" className={classes.month}>
      <div {...roles.row} className={classes.head}>
        <span {...roles.columnHeader} className={classes.weekHead}>
          <span className={classes.hidden}>{t('calendar.week')}</span>
        </span>
        {weeks[0]?.map((day, i) => (
          <span key={day} {...roles.columnHeader} className={classes.weekday}>
            {format.weekdayShort(i + 1)}
          </span>
        ))}
      </div>
      {weeks.map((week) => (
        <div key={week[0]} {...roles.row} className={classes.week}>
          <span {...roles.rowHeader} className={classes.weekNumber}>
            {week[0] ? format.week(week[0]) : null}
          </span>
          {week.map((day) => {
            const own = days.get(day);
            return own ? (
              <Day
                key={day}
                day={own}
                isOutside={day.slice(0, 7) !== date.slice(0, 7)}
                isToday={day === today}
                ghost={ghost?.date === day ? ghost : null}
              />
            ) : null;
          })}
        </div>
      ))}
    </div>
  );
});
