import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Session } from '#shared/contract/sessions.ts';
import { useStatus } from '../../app/status.ts';
import type { OffPeriod } from '../../calendar/calendar-place.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { SessionStatus } from '../../ui/session-status.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { type AgendaDay, agendaDays, firstDays, weeksOf } from './agenda-days.ts';
import classes from './programme.module.css';
import { type ProgrammePlace, periodOf, writePlace } from './programme-place.ts';

type Props = Readonly<{
  place: ProgrammePlace;
  sessions: readonly Session[];
  offPeriods: readonly OffPeriod[];
}>;

function AgendaSession({ session, place }: Readonly<{ session: Session; place: ProgrammePlace }>) {
  const { t, format } = useTexts();
  const { shownStatus, cancelReason } = session;
  const isOff = shownStatus === 'cancelled' || shownStatus === 'not-held';
  const where = session.roomName ?? session.place;
  const title = <bdi>{session.title}</bdi>;
  return (
    <li className={classes.item}>
      <span className={classes.times}>{format.times(session.startMinute, session.endMinute)}</span>
      <span className={classes.what}>
        <TextLink
          to="/programme"
          search={writePlace({ ...place, session: session.id })}
          className={classes.link}
        >
          {isOff ? <s>{title}</s> : title}
        </TextLink>
        <span className={classes.more}>
          <SessionStatus status={shownStatus} />
          {cancelReason ? <span>{t(`sessions.reason.${cancelReason}`)}</span> : null}
          <span>{t(`groups.form.${session.form}`)}</span>
          {where ? <bdi>{where}</bdi> : null}
          <bdi>{session.leaderNames.join(', ')}</bdi>
        </span>
      </span>
    </li>
  );
}

function Day({ day, place }: Readonly<{ day: AgendaDay; place: ProgrammePlace }>) {
  const { t, format } = useTexts();
  const { today } = useStatus();
  return (
    <section className={classes.day} aria-labelledby={`day-${day.date}`}>
      <h3 id={`day-${day.date}`} className={classes.dayName}>
        {format.dayLong(day.date)}
        {day.date === today ? <span className={classes.today}>{t('sessions.isToday')}</span> : null}
      </h3>
      {day.offPeriods.map(({ id, name }) => (
        <p key={id} className={classes.off}>
          <bdi>{name}</bdi>
        </p>
      ))}
      <ul className={classes.items}>
        {day.sessions.map((session) => (
          <AgendaSession key={session.id} session={session} place={place} />
        ))}
      </ul>
    </section>
  );
}

/** Sessions that are listed at a time. */
const listed = 300;

/** The programme as a list by day: every session a link to its panel. */
export function ProgrammeAgenda({ place, sessions, offPeriods }: Props) {
  const { t, format } = useTexts();
  const [most, show] = useState(listed);
  const all = agendaDays({ ...periodOf(place), sessions, offPeriods });
  const days = firstDays(all, most);
  const rest = all.slice(days.length).reduce((sum, day) => sum + day.sessions.length, 0);
  return (
    <>
      {weeksOf(days).map(({ monday, days: ofWeek }) => (
        <section key={monday} className={classes.week} aria-labelledby={`week-${monday}`}>
          <h2 id={`week-${monday}`} className={classes.weekName}>
            {format.week(monday)}
          </h2>
          {ofWeek.map((day) => (
            <Day key={day.date} day={day} place={place} />
          ))}
        </section>
      ))}
      {rest > 0 ? (
        <Button variant="default" className={classes.showMore} onClick={() => show(most + listed)}>
          {t('calendar.showMore', { count: rest })}
        </Button>
      ) : null}
    </>
  );
}
