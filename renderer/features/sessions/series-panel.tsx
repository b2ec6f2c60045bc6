import { Stack } from '@mantine/core';
import { useState } from 'react';
import type { Group } from '#shared/contract/groups.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { GroupSelect } from './group-select.tsx';
import { SeriesForm } from './series-form.tsx';
import { useOwnGroups } from './use-own-groups.ts';

/** A weekly series from the programme: first whose it is, then the plan. */
export function SeriesPanel({ onClose }: Readonly<{ onClose: () => void }>) {
  const { t } = useTexts();
  const { query, groups } = useOwnGroups();
  const [group, setGroup] = useState<Group | null>(null);
  return (
    <SidePanel title={t('sessions.series.title')} onClose={onClose}>
      <Loaded query={query} isEmpty={() => false}>
        {() => (
          <Stack>
            <GroupSelect groups={groups} value={group} onChange={setGroup} />
            {group ? <SeriesForm key={group.id} group={group} onClose={onClose} /> : null}
          </Stack>
        )}
      </Loaded>
    </SidePanel>
  );
}
