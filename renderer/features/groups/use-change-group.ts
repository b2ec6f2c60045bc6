import type { Group } from '#shared/contract/groups.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';
import { useCommand } from '../../app/client.ts';
import { notify } from '../../ui/notify.ts';
import { valuesOf } from './use-group-form.ts';

/** What is said of a group outside of its form. */
type Stage = Readonly<{
  endsOn?: LocalDate;
  evaluatedOn?: LocalDate | null;
  archived?: boolean;
}>;

type ChangeGroup = Readonly<{
  run: (changes: Stage, done: string) => void;
  isRunning: boolean;
}>;

/** Changes one thing of a group and leaves the rest as it is. */
export function useChangeGroup(group: Group): ChangeGroup {
  const { id, venueId } = group;
  const change = useCommand('groups.change');
  return {
    run: (changes, done) => {
      void change.run({ id, venueId, ...valuesOf(group), ...changes }).then((answer) => {
        if (answer) notify(done);
      });
    },
    isRunning: change.isRunning,
  };
}
