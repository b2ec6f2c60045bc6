import { memo, useMemo } from 'react';
import type { VisitDay } from '#shared/contract/visits.ts';
import { isoWeekdayOf } from '#shared/kernel/local-date.ts';
import { useCall } from '../../app/client.ts';
import { useStatus } from '../../app/status.ts';
import { useMay } from '../../app/use-may.ts';
import { useVenue } from '../../app/venue.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { GroupAttention } from '../../ui/group-attention.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Screen } from '../../ui/screen.tsx';
import { SmallWindowMenu } from '../../ui/small-window-menu.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { AddAfterwards } from '../visits/add-afterwards.tsx';
import { EarlierRemark } from '../visits/earlier-remark.tsx';
import { openSpan } from '../visits/hour-bars.ts';
import { HourChart } from '../visits/hour-chart.tsx';
import { KeysSwitch } from '../visits/keys-switch.tsx';
import { OtherCounters } from '../visits/other-counters.tsx';
import { type UsedCounter, useCounter } from '../visits/use-counter.ts';
import { VisitCounter } from '../visits/visit-counter.tsx';
import { TodaysSessions, UnfinishedSessions } from './day-sessions.tsx';
import { DoorButton, DoorWords } from './doors.tsx';
import { MonthDue } from './month-due.tsx';
import classes from './today-screen.module.css';
import { useFreshDay, useOpeningWords, useRecentSessions } from './use-today.ts';

/** Not drawn anew at every tap of the counter. */
const Sessions = memo(function Sessions() {
  const { venue } = useVenue();
  const { today } = useStatus();
  const sessions = useRecentSessions();
  const groups = useCall('groups.list', { venueId: venue.id, includeEnded: true }).data ?? [];
  return (
    <div className={classes.sessions}>
      <EarlierRemark venueId={venue.id} date={today} />
      <Loaded query={sessions} isEmpty={() => false}>
        {(list) => (
          <>
            <TodaysSessions sessions={list} />
            <UnfinishedSessions sessions={list} />
          </>
        )}
      </Loaded>
      <MonthDue />
      <GroupAttention groups={groups} />
    </div>
  );
});

type ByHour = VisitDay['byHour'];
type MoreProps = Readonly<{
  byHour: ByHour;
  visits: number;
  counters: VisitDay['counters'];
  send: UsedCounter['send'];
}>;

/** What is needed less often than the counter: other counters, the hours, an earlier day, the keys. */
const MoreAboutVisits = memo(function MoreAboutVisits(props: MoreProps) {
  const { byHour, ...counted } = props;
  const { t } = useTexts();
  const { venue } = useVenue();
  const { today } = useStatus();
  const mayCount = useMay('visits.add');
  const open = useMemo(
    () => openSpan(venue.openingHours, isoWeekdayOf(today)),
    [venue.openingHours, today],
  );
  return (
    <div className={classes.column}>
      {mayCount ? <OtherCounters venueId={venue.id} {...counted} /> : null}
      <Panel title={t('visits.byHour')}>
        {byHour.length > 0 ? <HourChart byHour={byHour} open={open} /> : t('visits.noneYet')}
        <div>
          <TextLink to="/visits/hours">{t('visits.averages.open')}</TextLink>
        </div>
      </Panel>
      {mayCount ? (
        <Panel>
          <AddAfterwards venueId={venue.id} />
          <KeysSwitch />
        </Panel>
      ) : null}
    </div>
  );
});

const noHours: ByHour = [];
const noCounters: VisitDay['counters'] = [];

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
        <>
          <LinkButton to="/visits/$date" params={{ date: today }} variant="default">
            {t('visits.record.open')}
          </LinkButton>
          <SmallWindowMenu place={{ kind: 'counter' }} />
          {day && mayCount ? (
            <DoorButton day={day} onDoors={(open) => send({ kind: 'doors', open })} />
          ) : null}
        </>
      }
    >
      <div className={classes.columns}>
        <VisitCounter counter={counter} />
        <Sessions />
        <MoreAboutVisits
          byHour={day?.byHour ?? noHours}
          visits={day?.visits ?? 0}
          counters={day?.counters ?? noCounters}
          send={send}
        />
      </div>
    </Screen>
  );
}
