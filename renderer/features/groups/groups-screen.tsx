import { NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import type { Group } from '#shared/contract/groups.ts';
import { useCall } from '../../app/client.ts';
import { useStatus } from '../../app/status.ts';
import { useMay } from '../../app/use-may.ts';
import { useVenue } from '../../app/venue.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { EmptyNotice } from '../../ui/empty-notice.tsx';
import { GroupAttention } from '../../ui/group-attention.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Screen } from '../../ui/screen.tsx';
import { findGroups, groupsToShow, type ShownGroups, shownGroups } from './find-groups.ts';
import { GroupList } from './group-list.tsx';
import classes from './groups.module.css';

function NewGroupLink() {
  const { t } = useTexts();
  if (!useMay('groups.create')) return null;
  return (
    <LinkButton to="/groups/new" leftSection={<IconPlus size={20} aria-hidden />}>
      {t('groups.newGroup')}
    </LinkButton>
  );
}

function NoGroups() {
  const { t } = useTexts();
  const mayCreate = useMay('groups.create');
  return (
    <Stack align="flex-start">
      <span>{mayCreate ? t('groups.empty') : t('groups.emptyForReaders')}</span>
      <NewGroupLink />
    </Stack>
  );
}

type Choice = Readonly<{ text: string; shown: ShownGroups }>;

function NoneFound({ text, shown }: Choice) {
  const { t } = useTexts();
  if (text !== '') return <bdi>{t('groups.noneFound', { text })}</bdi>;
  return shown === 'current' ? <NoGroups /> : t('groups.noneOfStage');
}

function FoundGroups({ groups, text, shown }: Choice & Readonly<{ groups: readonly Group[] }>) {
  const { t } = useTexts();
  const { today } = useStatus();
  const ofStage = groupsToShow(groups, shown, today);
  const found = findGroups(ofStage, text);
  return (
    <>
      <Text role="status" c="dimmed">
        {t('groups.found', { count: found.length })}
      </Text>
      {found.length === 0 ? (
        <EmptyNotice>
          <NoneFound text={text} shown={shown} />
        </EmptyNotice>
      ) : (
        <GroupList groups={found} />
      )}
    </>
  );
}

function Tools({
  text,
  shown,
  onChange,
}: Choice & Readonly<{ onChange: (choice: Choice) => void }>) {
  const { t } = useTexts();
  const labels: Readonly<Record<ShownGroups, string>> = {
    current: t('groups.show.current'),
    planned: t('groups.stage.planned'),
    running: t('groups.stage.running'),
    ended: t('groups.stage.ended'),
    archived: t('groups.stage.archived'),
    all: t('groups.show.all'),
  };
  return (
    <div className={classes.tools}>
      <TextInput
        className={classes.search}
        type="search"
        aria-label={t('groups.search')}
        placeholder={t('groups.search')}
        leftSection={<IconSearch size={20} aria-hidden />}
        value={text}
        onChange={(event) => onChange({ text: event.currentTarget.value, shown })}
      />
      <NativeSelect
        aria-label={t('groups.show.label')}
        value={shown}
        data={shownGroups.map((value) => ({ value, label: labels[value] }))}
        onChange={({ currentTarget: { value } }) =>
          onChange({ text, shown: shownGroups.find((each) => each === value) ?? 'current' })
        }
      />
    </div>
  );
}

/** The venue's groups: find one, make a new one, see which need a look. */
export function GroupsScreen() {
  const { t } = useTexts();
  const { venue } = useVenue();
  const [choice, choose] = useState<Choice>({ text: '', shown: 'current' });
  const groups = useCall('groups.list', { venueId: venue.id, includeEnded: true });
  return (
    <Screen title={t('groups.title')} actions={<NewGroupLink />}>
      <GroupAttention groups={groups.data ?? []} />
      <Tools {...choice} onChange={choose} />
      <Loaded query={groups} empty={<NoGroups />}>
        {(list) => <FoundGroups groups={list} {...choice} />}
      </Loaded>
    </Screen>
  );
}
