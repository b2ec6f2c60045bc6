import { Stack } from '@mantine/core';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { VisitDay } from '#shared/contract/visits.ts';
import { isLocalDate, isoWeekdayOf } from '#shared/kernel/local-date.ts';
import { useCall } from '../../app/client.ts';
import { useStatus } from '../../app/status.ts';
import { useMay } from '../../app/use-may.ts';
import { useVenue } from '../../app/venue.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { DateField } from '../../ui/date-field.tsx';
import { EmptyNotice } from '../../ui/empty-notice.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Screen } from '../../ui/screen.tsx';
import { DayDoors } from './day-doors.tsx';
import { DayNumbers } from './day-numbers.tsx';
import { DayPresences } from './day-presences.tsx';
import { openSpan } from './hour-bars.ts';
import { HourChart } from './hour-chart.tsx';

type Place = Readonly<Pick<VisitDay, 'venueId' | 'date'>>;

function RecordParts({ venueId, date }: Place) {
  const record = useCall('visits.dayRecord', { venueId, date });
  return (
    <Loaded query={record}>
      {(own) => (
        <>
          <DayDoors record={own} />
          <DayPresences record={own} />
        </>
      )}
    </Loaded>
  );
}

function Numbers({ venueId, date }: Place) {
  const { t } = useTexts();
  const { venue } = useVenue();
  const mayCorrect = useMay('visits.correctCounter');
  const day = useCall('visits.day', { venueId, date });
  const settings = useCall('visits.counters', { venueId }).data;
  const open = useMemo(
    () => openSpan(venue.openingHours, isoWeekdayOf(date)),
    [venue.openingHours, date],
  );
  return (
    <Loaded query={day}>
      {(own) => (
        <>
          {settings && mayCorrect ? <DayNumbers day={own} settings={settings} /> : null}
          <Panel title={t('visits.byHour')}>
            {own.byHour.length > 0 ? (
              <HourChart byHour={own.byHour} open={open} />
            ) : (
              t('visits.noneYet')
            )}
          </Panel>
        </>
      )}
    </Loaded>
  );
}

/** An address with a day that is to come, or that is none. */
function NoSuchDay() {
  const { t } = useTexts();
  const { today } = useStatus();
  return (
    <Screen title={t('visits.record.title')}>
      <EmptyNotice>
        <Stack align="flex-start">
          {t('visits.record.noSuchDay')}
          <LinkButton to="/visits/$date" params={{ date: today }} replace variant="default">
            {t('visits.record.toToday')}
          </LinkButton>
        </Stack>
      </EmptyNotice>
    </Screen>
  );
}

/** The record of an opening day, if the address says one. */
export function DayRecordScreen() {
  const { today } = useStatus();
  const date = useParams({ strict: false }).date ?? '';
  return isLocalDate(date) && date <= today ? <DayRecord date={date} /> : <NoSuchDay />;
}

/** Doors, remark, who was there, and its numbers. */
function DayRecord({ date }: Pick<Place, 'date'>) {
  const { t, format } = useTexts();
  const { today } = useStatus();
  const { venue } = useVenue();
  const navigate = useNavigate();
  return (
    <Screen
      title={t('visits.record.title')}
      subtitle={`${format.dayLong(date)}, ${venue.name}`}
      actions={
        <LinkButton to="/" variant="default">
          {t('app.back')}
        </LinkButton>
      }
    >
      <Stack key={`${venue.id} ${date}`}>
        <DateField
          w="14rem"
          label={t('visits.record.date')}
          description={t('visits.record.futureDay')}
          value={date}
          onChange={(chosen) => {
            if (chosen === null || chosen > today || chosen === date) return;
            void navigate({ to: '/visits/$date', params: { date: chosen }, replace: true });
          }}
        />
        <RecordParts venueId={venue.id} date={date} />
        <Numbers venueId={venue.id} date={date} />
      </Stack>
    </Screen>
  );
}
