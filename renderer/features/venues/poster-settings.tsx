import { Stack } from '@mantine/core';
import type { Venue } from '#shared/contract/venues.ts';
import { useCall } from '../../app/client.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { AvailabilitiesPanel } from './availabilities-panel.tsx';
import { LogoPanel } from './logo-panel.tsx';
import { PosterTextsPanel } from './poster-texts-panel.tsx';

/** What is the venue's own on posters, notices and the board. */
export function PosterSettings({ venue }: Readonly<{ venue: Venue }>) {
  const query = useCall('venues.posterSettings', { venueId: venue.id });
  return (
    <Loaded query={query}>
      {({ logo, availabilities, ...texts }) => (
        <Stack>
          <AvailabilitiesPanel venue={venue} availabilities={availabilities} />
          <PosterTextsPanel venue={venue} texts={texts} />
          <LogoPanel venue={venue} logo={logo} />
        </Stack>
      )}
    </Loaded>
  );
}
