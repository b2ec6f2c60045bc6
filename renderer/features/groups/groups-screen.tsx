import { Stack, Switch, Text, TextInput } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import type { Group } from '#shared/contract/groups.ts';
import { useCall } from '../../app/client.ts';
import { useMay } from '../../app/use-may.ts';
import { useVenue } from '../../app/venue.tsx';
import { useTexts } from '../../i18n/use-texts.ts';
import { EmptyNotice } from '../../ui/empty-notice.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Screen } from '../../ui/screen.tsx';
import { findGroups } from './find-groups.ts';
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

function FoundGroups({ groups, text }: Readonly<{ groups: readonly Group[]; text: string }>) {
  const { t } = useTexts();
  const found = findGroups(groups, text);
  return (
    <>
      <Text role="status" c="dimmed">
        {t('groups.found', { count: found.length })}
      </Text>
      {found.length === 0 ? (
        <EmptyNotice>
          <bdi>{t('groups.noneFound', { text })}</bdi>
        </EmptyNotice>
      ) : (
        <GroupList groups={found} />
      )}
    </>
  );
}

/** The venue's groups: find one, or make a new one. */
export function GroupsScreen() {
  const { t } = useTexts();
  const { venue } = useVenue();
  const [text, setText] = useState('');
  const [includeEnded, showEnded] = useState(false);
  const groups = useCall(
    'groups.list',
    { venueId: venue.id, includeEnded },
    { keepPrevious: true },
  );
  return (
    <Screen title={t('groups.title')} actions={<NewGroupLink />}>
      <div className={classes.tools}>
        <TextInput
          className={classes.search}
          type="search"
          aria-label={t('groups.search')}
          placeholder={t('groups.search')}
          leftSection={<IconSearch size={20} aria-hidden />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Switch
          label={t('groups.showEnded')}
          checked={includeEnded}
          onChange={(event) => showEnded(event.currentTarget.checked)}
        />
      </div>
      <Loaded query={groups} empty={<NoGroups />}>
        {(list) => <FoundGroups groups={list} text={text} />}
      </Loaded>
    </Screen>
  );
}
