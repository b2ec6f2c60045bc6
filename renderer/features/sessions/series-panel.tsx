import { Stack } from '@mantine/core';
import { useState } from 'react';
import type { Group } from '#shared/contract/groups.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { GroupSelect } from './group-select.tsx';
import { SeriesForm } from './series-form.tsx';
import { useOwnGroups } from './use-own-groups.ts';

type Props = Readonly<{
  /** Whose series it is, where that is known. */
  group?: Group;
  onClose: () => void;
}>;

function ChosenGroup({ onClose }: Pick<Props, 'onClose'>) {
  const { query, groups } = useOwnGroups();
  const [group, setGroup] = useState<Group | null>(null);
  return (
    <Loaded query={query} isEmpty={() => false}>
      {() => (
        <Stack>
          <GroupSelect groups={groups} value={group} onChange={setGroup} />
          {group ? <SeriesForm key={group.id} group={group} onClose={onClose} /> : null}
        </Stack>
      )}
    </Loaded>
  );
}

/** A series from the programme or its group: first whose it is, then the plan. */
export function SeriesPanel({ group, onClose }: Props) {
  const { t } = useTexts();
  const title = group ? t('planning.titleOf', { group: group.name }) : t('sessions.series.title');
  return (
    <SidePanel title={title} size="wide" onClose={onClose}>
      {group ? <SeriesForm group={group} onClose={onClose} /> : <ChosenGroup onClose={onClose} />}
    </SidePanel>
  );
}
