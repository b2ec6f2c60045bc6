import { createContext, type ReactNode, useContext } from 'react';
import type { Venue } from '#shared/contract/venues.ts';
import { Loaded } from '../ui/loaded.tsx';
import { useCall } from './client.ts';
import { usePreferences, useRemember } from './preferences.ts';

type ChosenVenue = Readonly<{
  /** The venue in the top bar. */
  venue: Venue;
  venues: readonly Venue[];
  choose: (id: Venue['id']) => void;
}>;

const VenueContext = createContext<ChosenVenue | null>(null);

/** Loads the venues and holds the chosen one for the screens inside. */
export function VenueProvider({ children }: Readonly<{ children: ReactNode }>) {
  const query = useCall('venues.list', {});
  const remembered = usePreferences().venue;
  const remember = useRemember();
  return (
    <Loaded query={query} isEmpty={(venues) => venues.length === 0}>
      {(venues) => {
        const venue = venues.find(({ id }) => id === remembered) ?? venues[0];
        if (!venue) return null;
        const choose = (id: Venue['id']) => remember('venue', id);
        return <VenueContext value={{ venue, venues, choose }}>{children}</VenueContext>;
      }}
    </Loaded>
  );
}

/** The venue everything on the screen is about, and the way to change it. */
export function useVenue(): ChosenVenue {
  const chosen = useContext(VenueContext);
  if (!chosen) throw new Error('useVenue outside of the shell');
  return chosen;
}
