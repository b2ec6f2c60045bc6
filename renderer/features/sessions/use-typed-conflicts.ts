import { useDebouncedValue } from '@mantine/hooks';
import { useMemo } from 'react';
import type { ShownConflict } from '#shared/contract/programme-parts.ts';
import type { GroupId, RoomId, SessionId, StaffId, VenueId } from '#shared/kernel/ids.ts';
import type { LocalDate, MinuteOfDay } from '#shared/kernel/local-date.ts';
import { useCall } from '../../app/client.ts';

/** One session as it is typed. */
export type TypedSlot = Readonly<{
  /** The session that is changed; null for a new one. */
  id: SessionId | null;
  venueId: VenueId;
  groupId: GroupId | null;
  leaderIds: readonly StaffId[];
  date: LocalDate | null;
  startMinute: MinuteOfDay | null;
  endMinute: MinuteOfDay | null;
  roomId: RoomId | null;
}>;

const none: readonly ShownConflict[] = [];

/** What speaks against a session at the time that is being typed, a moment later. */
export function useTypedConflicts(typed: TypedSlot): readonly ShownConflict[] {
  const { id, venueId, groupId, leaderIds, date, startMinute, endMinute, roomId } = typed;
  const leaders = leaderIds.join();
  const slots = useMemo(() => {
    if (date === null || startMinute === null || endMinute === null) return [];
    if (endMinute <= startMinute) return [];
    const of = { id, venueId, groupId, leaderIds: leaders === '' ? [] : leaders.split(',') };
    return [{ ...of, date, startMinute, endMinute, roomId }];
  }, [id, venueId, groupId, leaders, date, startMinute, endMinute, roomId]);
  const [asked] = useDebouncedValue(slots, 250);
  const isAsked = asked.length > 0 && slots.length > 0;
  const query = useCall(
    'sessions.conflicts',
    { slots: asked },
    { enabled: isAsked, keepPrevious: true },
  );
  return (isAsked ? query.data?.[0]?.conflicts : undefined) ?? none;
}
