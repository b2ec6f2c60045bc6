import type { UseQueryResult } from '@tanstack/react-query';
import type { AppCallError } from '#shared/contract/envelope.ts';
import type { Group } from '#shared/contract/groups.ts';
import type { VenueId } from '#shared/kernel/ids.ts';
import { useCall } from '../../app/client.ts';
import { useVenue } from '../../app/venue.tsx';

type OwnGroups = Readonly<{
  query: UseQueryResult<Group[], AppCallError>;
  /** The venue's groups that the signed-in person may plan for. */
  groups: readonly Group[];
}>;

/** Groups to plan sessions for; of the current venue unless said otherwise, not yet ended. */
export function useOwnGroups(venueId?: VenueId): OwnGroups {
  const { venue } = useVenue();
  const query = useCall('groups.list', { venueId: venueId ?? venue.id });
  return { query, groups: (query.data ?? []).filter(({ mayOpenRoster }) => mayOpenRoster) };
}
