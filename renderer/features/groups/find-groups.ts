import type { Group } from '#shared/contract/groups.ts';
import { foldName } from '#shared/domain/people/fold-name.ts';

/** Groups whose name or leader contains the text, forgiving capitals and accents. */
export function findGroups(groups: readonly Group[], text: string): readonly Group[] {
  const wanted = foldName(text);
  if (wanted === '') return groups;
  return groups.filter(({ name, leaderNames }) =>
    [name, ...leaderNames].some((each) => foldName(each).includes(wanted)),
  );
}
