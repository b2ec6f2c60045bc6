import { isoWeekdayOf } from '#shared/kernel/local-date.ts';
import { useStatus } from '../../app/status.ts';
import { useMay } from '../../app/use-may.ts';
import { useVenue } from '../../app/venue.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Screen } from '../../ui/screen.tsx';
import { AddAfterwards } from '../visits/add-afterwards.tsx';
import { openSpan } from '../visits/hour-bars.ts';
import { HourChart } from '../visits/hour-chart.tsx';
import { KeysSwitch } from '../visits/keys-switch.tsx';
import { type UsedCounter, useCounter } from '../visits/use-counter.ts';
import { VisitCounter } from '../visits/visit-counter.tsx';
import { TodaysSessions, UnfinishedSessions } from './day-sessions.tsx';
import { DoorButton, DoorWords } from './doors.tsx';
import classes from './today-screen.module.css';
import { useFreshDay, useOpeningWords, useRecentSessions } from './use-today.ts';

function Sessions() {
  const sessions = useRecentSessions();
  return (
    <div className={classes.column}>
      <Loaded query={sessions} isEmpty={() => false}>
        {(list) => (
          <>
            <TodaysSessions sessions={list} />
            <UnfinishedSessions sessions={list} />
          </>
        )}
      </Loaded>
    </div>
  );
}

function Visits({ counter }: Readonly<{ counter: UsedCounter }>) {
  const { t } = useTexts();
  const { venue } = useVenue();
  const { today } = useStatus();
  const mayCount = useMay('visits.add');
  return (
    <div className={classes.column}>
      <section aria-label={t('visits.title')}>
        <Panel>
          <VisitCounter counter={counter} />
        </Panel>
      </section>
      <Panel title={t('visits.byHour')}>
        {counter.day && counter.day.byHour.length > 0 ? (
          <HourChart byHour={counter.day.byHour} open={openSpan(venue.openingHours, isoWeekdayOf(today))} />
        ) : (
          t('visits.noneYet')
        )}
      </Panel>
      {mayCount ? (
        <Panel>
          <AddAfterwards venueId={venue.id} />
          <KeysSwitch />
        </Panel>
      ) : null}
    </div>
  );
}

/** The day at the door: who came, what is on, and what still waits to be recorded. */
export function TodayScreen() {
  const { t, format } = useTexts();
  const { today } = useStatus();
  const { venue } = useVenue();
  const counter = useCounter(venue.id, today);
  const opening = useOpeningWords();
  const mayCount = useMay('visits.openDoors');
  useFreshDay();
  const { day, send } = counter;
  return (
    <Screen
      title={t('today.title')}
      subtitle={
        <>
          {format.dayLong(today)}, {format.week(today)} · <bdi>{opening}</bdi>
          {day ? ' · ' : null}
          {day ? <DoorWords day={day} /> : null}
        </>
      }
      actions={
        day && mayCount ? <DoorButton day={day} onDoors={(open) => send({ kind: 'doors', open })} /> : null
      }
    >
      <div className={classes.columns}>
        <Visits counter={counter} />
        <Sessions />
      </div>
    </Screen>
  );
}
