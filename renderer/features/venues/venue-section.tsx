import { Stack, Tabs } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { partsOf } from '#shared/kernel/local-date.ts';
import { useStatus } from '../../app/status.ts';
import { useVenue } from '../../app/venue.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { AddVenue } from './add-venue.tsx';
import { CheckinPanel } from './checkin-panel.tsx';
import { ClosuresPanel } from './closures-panel.tsx';
import { DetailsPanel } from './details-panel.tsx';
import { HolidaysPanel } from './holidays-panel.tsx';
import { HoursPanel } from './hours-panel.tsx';
import { PosterSettings } from './poster-settings.tsx';
import { RoomConflictsPanel } from './room-conflicts-panel.tsx';
import { RoomsPanel } from './rooms-panel.tsx';
import { SeasonsPanel } from './seasons-panel.tsx';
import { TodayLine } from './today-line.tsx';
import { YearSwitch } from './year-switch.tsx';

const tabs = ['place', 'hours', 'days', 'posters'] as const;

/** Everything about the venue in the top bar, a tab each for what is changed together. */
export function VenueSection() {
  const { t } = useTexts();
  const { venue } = useVenue();
  const { today } = useStatus();
  const [year, setYear] = useState(partsOf(today).year);
  const contents: Readonly<Record<(typeof tabs)[number], ReactNode>> = {
    place: (
      <>
        <DetailsPanel venue={venue} />
        <RoomsPanel venue={venue} />
        <RoomConflictsPanel venue={venue} />
        <CheckinPanel venue={venue} />
        <AddVenue />
      </>
    ),
    hours: (
      <>
        <TodayLine venue={venue} />
        <HoursPanel venue={venue} />
        <SeasonsPanel venue={venue} />
      </>
    ),
    days: (
      <>
        <YearSwitch year={year} onYear={setYear} />
        <ClosuresPanel venue={venue} year={year} onYear={setYear} />
        <HolidaysPanel venue={venue} year={year} />
      </>
    ),
    posters: <PosterSettings venue={venue} />,
  };
  return (
    // Tabs that are not shown stay, so that what is being written in them does.
    <Tabs key={venue.id} defaultValue="place" variant="pills">
      <Tabs.List aria-label={t('venues.tabs.label')} mb="md">
        {tabs.map((tab) => (
          <Tabs.Tab key={tab} value={tab} fz="md">
            {t(`venues.tabs.${tab}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map((tab) => (
        <Tabs.Panel key={tab} value={tab}>
          <Stack>{contents[tab]}</Stack>
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
