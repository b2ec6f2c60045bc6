import type { GroupId, PersonId } from '#shared/kernel/ids.ts';
import type { LocalDate, MinuteOfDay } from '#shared/kernel/local-date.ts';
import { useCall, useCommand } from '../../app/client.ts';
import { useMay } from '../../app/use-may.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { notify } from '../../ui/notify.ts';

/** A group or a person in the recycle bin. */
export type Removed = Readonly<{
  removedOn: LocalDate;
  removedMinute: MinuteOfDay;
  staffName: string;
}> &
  Readonly<
    | { kind: 'group'; id: GroupId; name: string }
    | { kind: 'person'; id: PersonId; displayName: string }
  >;

/** What lies in the bin beside sessions, groups first; null until it is known. */
export function useRemovedRecords(): Readonly<{
  records: readonly Removed[] | null;
  putBack: (record: Removed) => void;
  isRunning: boolean;
}> {
  const { t } = useTexts();
  const maySeePeople = useMay('people.removed');
  const groups = useCall('groups.removed', {});
  const people = useCall('people.removed', {}, { enabled: maySeePeople });
  const group = useCommand('groups.putBack', {
    onSuccess: () => notify(t('edits.bin.groupRestored')),
  });
  const person = useCommand('people.putBack', {
    onSuccess: () => notify(t('edits.bin.personRestored')),
  });
  const isKnown = groups.data !== undefined && (people.data !== undefined || !maySeePeople);
  const records: readonly Removed[] = [
    ...(groups.data ?? []).map((one) => ({ kind: 'group', ...one }) as const),
    ...(people.data ?? []).map((one) => ({ kind: 'person', ...one }) as const),
  ];
  return {
    records: isKnown ? records : null,
    putBack: ({ kind, id }) => void (kind === 'group' ? group.run({ id }) : person.run({ id })),
    isRunning: group.isRunning || person.isRunning,
  };
}
