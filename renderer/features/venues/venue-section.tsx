import { Stack } from '@mantine/core';
import { useState } from 'react';
import { partsOf } from '#shared/kernel/local-date.ts';
import { useStatus } from '../../app/status.ts';
import { useVenue } from '../../app/venue.tsx';
import { AddVenue } from './add-venue.tsx';
import { ClosuresPanel } from './closures-panel.tsx';
import { DetailsPanel } from './details-panel.tsx';
import { HolidaysPanel } from './holidays-panel.tsx';
import { HoursPanel } from './hours-panel.tsx';
import { RoomsPanel } from './rooms-panel.tsx';

/** Everything about the venue in the top bar. */
export function VenueSection() {
  const { venue } = useVenue();
  const { today } = useStatus();
  const [year, setYear] = useState(partsOf(today).year);
  const years = { year, onYear: setYear };
  return (
    <Stack key={venue.id}>
      <DetailsPanel venue={venue} />
      <RoomsPanel venue={venue} />
      <HoursPanel venue={venue} />
      <ClosuresPanel venue={venue} {...years} />
      <HolidaysPanel {...years} />
      <AddVenue />
    </Stack>
  );
}
