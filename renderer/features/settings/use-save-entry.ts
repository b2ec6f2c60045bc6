import type { AppCallError } from '#shared/contract/envelope.ts';
import type { MarkStatus } from '#shared/domain/attendance/mark-status.ts';
import type { TagSet } from '#shared/domain/settings/tag-sets.ts';
import type { ListedKind } from '#shared/domain/visits/day-counters.ts';
import { useCommand } from '../../app/client.ts';

/** Which of the venue's lists, a tag's with its set. */
export type WhichList =
  | Readonly<{ kind: 'activityTypes' | 'partners' }>
  | Readonly<{ kind: 'tags'; tagSet: TagSet }>
  | Readonly<{ kind: 'markLabels'; status: MarkStatus }>
  | Readonly<{ kind: 'counterEntries'; counter: ListedKind }>;

/** One line of a list; no id: a new one. */
export type Entry = Readonly<{ id: string | null; name: string; archived: boolean }>;

type Options = Readonly<{
  onSuccess: (saved: Entry) => void;
  onRefused?: (error: AppCallError) => void;
}>;
type SaveEntry = Readonly<{ save: (entry: Entry) => void; isRunning: boolean }>;

/** Adds, renames, archives or brings back an entry of a list. */
export function useSaveEntry(list: WhichList, { onSuccess, onRefused }: Options): SaveEntry {
  const options = {
    onSuccess: (_: unknown, entry: Entry) => onSuccess(entry),
    ...(onRefused ? { onRefused } : {}),
  };
  const activityType = useCommand('settings.saveActivityType', options);
  const tag = useCommand('settings.saveTag', options);
  const partner = useCommand('settings.savePartner', options);
  const label = useCommand('settings.saveMarkLabel', options);
  const counterEntry = useCommand('visits.saveCounterEntry', options);
  return {
    save: (entry) => {
      if (list.kind === 'tags') void tag.run({ ...entry, tagSet: list.tagSet });
      else if (list.kind === 'markLabels') void label.run({ ...entry, status: list.status });
      else if (list.kind === 'counterEntries') {
        void counterEntry.run({ ...entry, counter: list.counter });
      } else if (list.kind === 'partners') void partner.run(entry);
      else void activityType.run(entry);
    },
    isRunning: [activityType, tag, partner, counterEntry, label].some((each) => each.isRunning),
  };
}
