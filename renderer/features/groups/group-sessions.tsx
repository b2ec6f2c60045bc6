import { Button, Stack, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Group } from '#shared/contract/groups.ts';
import { useMay } from '../../app/use-may.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Panel } from '../../ui/panel.tsx';
import { RecentEditsLink } from '../sessions/recent-edits-link.tsx';
import { SeriesPanel } from '../sessions/series-panel.tsx';
import { GroupSeriesList } from './group-series-list.tsx';
import classes from './session-list.module.css';
import { SessionList } from './session-list.tsx';
import { useGroupSessions } from './use-group-sessions.ts';

const comingShown = 10;

function Lists({ group, mayPlan }: Readonly<{ group: Group; mayPlan: boolean }>) {
  const { t } = useTexts();
  const { coming, past, latest } = useGroupSessions(group.id);
  const none = mayPlan ? t('groups.sessions.none') : t('groups.sessions.noneForReaders');
  return (
    <Stack>
      <GroupSeriesList groupId={group.id} mayPlan={mayPlan} coming={coming.data ?? []} />
      <Title order={3} size="h4">
        {t('groups.sessions.coming')}
      </Title>
      <Loaded query={coming} empty={none}>
        {(list) => (
          <SessionList
            label={t('groups.sessions.coming')}
            sessions={list}
            shownAtFirst={comingShown}
          />
        )}
      </Loaded>
      <Title order={3} size="h4">
        {t('groups.sessions.past')}
      </Title>
      <Loaded query={past} empty={t('groups.sessions.nonePast')}>
        {() => (
          <SessionList
            label={t('groups.sessions.past')}
            sessions={latest}
            shownAtFirst={latest.length}
          />
        )}
      </Loaded>
    </Stack>
  );
}

/** When the group meets and has met; leaders add a weekly series here. */
export function GroupSessions({ group }: Readonly<{ group: Group }>) {
  const { t } = useTexts();
  const mayPlan = useMay('sessions.createSeries') && group.mayOpenRoster;
  const [isAdding, add] = useState(false);
  const addButton = (
    <Button
      variant="default"
      aria-expanded={isAdding}
      leftSection={<IconPlus size={20} aria-hidden />}
      onClick={() => add(!isAdding)}
    >
      {t('sessions.series.title')}
    </Button>
  );
  return (
    <Panel title={t('groups.sessions.title')} actions={mayPlan ? addButton : null}>
      {isAdding ? <SeriesPanel group={group} onClose={() => add(false)} /> : null}
      <Lists group={group} mayPlan={mayPlan} />
      {mayPlan ? (
        <div className={classes.after}>
          <RecentEditsLink />
        </div>
      ) : null}
    </Panel>
  );
}
