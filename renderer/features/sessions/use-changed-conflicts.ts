import { useDebouncedValue } from '@mantine/hooks';
import { useMemo } from 'react';
import type { CallInput } from '#shared/contract/contract.ts';
import type { Group } from '#shared/contract/groups.ts';
import type { ShownConflict, ShownSlot } from '#shared/contract/programme-parts.ts';
import { useCall } from '../../app/client.ts';
import { type SlotDecisions, wholeChange } from '../../ui/planning/decisions.ts';

type Slots = CallInput<'sessions.conflicts'>['slots'];
type AfterChange = (slot: ShownSlot) => readonly ShownConflict[] | null;

type Changing = Readonly<{
  group: Pick<Group, 'id' | 'venueId' | 'leaderIds'>;
  slots: readonly ShownSlot[];
  decisions: SlotDecisions;
}>;

/** What speaks against the sessions of a plan as they are being changed. */
export function useChangedConflicts({ group, slots, decisions }: Changing): AfterChange {
  const changed = useMemo(() => {
    const { id: groupId, venueId, leaderIds } = group;
    return slots.flatMap(({ date }): Slots => {
      const decision = decisions.get(date);
      const to = decision?.kind === 'change' ? wholeChange(decision.to) : null;
      return to ? [{ id: null, venueId, groupId, leaderIds: [...leaderIds], ...to }] : [];
    });
  }, [group, slots, decisions]);
  const [asked] = useDebouncedValue(changed, 250);
  const query = useCall('sessions.conflicts', { slots: asked }, { enabled: asked.length > 0 });
  return ({ date }) => {
    const decision = decisions.get(date);
    const to = decision?.kind === 'change' ? wholeChange(decision.to) : null;
    if (!to || !query.data || asked !== changed) return null;
    const found = query.data.find(
      (slot) => slot.date === to.date && slot.startMinute === to.startMinute,
    );
    return found?.conflicts ?? [];
  };
}
