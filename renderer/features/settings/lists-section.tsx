import { Stack, Text, Title } from '@mantine/core';
import type { Lists } from '#shared/contract/settings.ts';
import { tagSets } from '#shared/domain/settings/tag-sets.ts';
import { useCall } from '../../app/client.ts';
import { useMay } from '../../app/use-may.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Panel } from '../../ui/panel.tsx';
import { EntryList } from './entry-list.tsx';

function Tags({ lists }: Readonly<{ lists: Lists }>) {
  const { t } = useTexts();
  return (
    <Panel title={t('settings.lists.tags')}>
      <Text c="dimmed">{t('settings.lists.tagsHelp')}</Text>
      <Stack gap="md" mt="sm">
        {tagSets.map((tagSet) => (
          <div key={tagSet}>
            <Title order={3} size="h4">
              {t(`settings.lists.tagSet.${tagSet}`)}
            </Title>
            <EntryList
              list={{ kind: 'tags', tagSet }}
              title={t(`settings.lists.tagSet.${tagSet}`)}
              entries={lists.tags.filter((tag) => tag.tagSet === tagSet)}
              mayChange
            />
          </div>
        ))}
      </Stack>
    </Panel>
  );
}

/** The venue's own lists: what groups and sessions are reported by. A leader may add a partner. */
export function ListsSection() {
  const { t } = useTexts();
  const mayChange = useMay('settings.saveTag');
  const query = useCall('settings.lists', {});
  return (
    <Loaded query={query}>
      {(lists) => (
        <Stack>
          <Text>{t('settings.lists.text')}</Text>
          {mayChange ? (
            <>
              <Panel title={t('settings.lists.activityTypes')}>
                <Text c="dimmed">{t('settings.lists.activityTypesHelp')}</Text>
                <EntryList
                  list={{ kind: 'activityTypes' }}
                  title={t('settings.lists.activityTypes')}
                  entries={lists.activityTypes}
                  mayChange
                />
              </Panel>
              <Tags lists={lists} />
            </>
          ) : null}
          <Panel title={t('settings.lists.partners')}>
            <Text c="dimmed">{t('settings.lists.partnersHelp')}</Text>
            {mayChange ? null : <Text c="dimmed">{t('settings.lists.mayOnlyAdd')}</Text>}
            <EntryList
              list={{ kind: 'partners' }}
              title={t('settings.lists.partners')}
              entries={lists.partners}
              mayChange={mayChange}
            />
          </Panel>
        </Stack>
      )}
    </Loaded>
  );
}
