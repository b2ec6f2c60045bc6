import type { Group } from '#shared/contract/groups.ts';
import { type GroupStage, groupStages, stageOf } from '#shared/domain/groups/life-cycle.ts';
import { foldName } from '#shared/domain/people/fold-name.ts';
import type { LocalDate } from '#shared/kernel/local-date.ts';

/** Groups whose name or leader contains the text, forgiving capitals and accents. */
export function findGroups(groups: readonly Group[], text: string): readonly Group[] {
  const wanted = foldName(text);
  if (wanted === '') return groups;
  return groups.filter(({ name, leaderNames }) =>
    [name, ...leaderNames].some((each) => foldName(each).includes(wanted)),
  );
}

/** Which groups are shown: those of the present, of one stage, or all. */
export const shownGroups = ['current', ...groupStages, 'all'] as const;
export type ShownGroups = (typeof shownGroups)[number];

const current: readonly GroupStage[] = ['planned', 'running'];

/** The groups of a choice on a day. */
export function groupsToShow(
  groups: readonly Group[],
  shown: ShownGroups,
  today: LocalDate,
): readonly Group[] {
  if (shown === 'all') return groups;
  const stages: readonly GroupStage[] = shown === 'current' ? current : [shown];
  return groups.filter((group) => stages.includes(stageOf(group, today)));
}
