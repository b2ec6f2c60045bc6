import { Switch, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMe } from '../../app/status.ts';
import { useMay } from '../../app/use-may.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { EmptyNotice } from '../../ui/empty-notice.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { Screen } from '../../ui/screen.tsx';
import { AddPerson } from './add-person.tsx';
import classes from './people.module.css';
import { PeopleList } from './people-list.tsx';
import { usePeople } from './use-people.ts';

function People() {
  const { t } = useTexts();
  const { role } = useMe();
  const { query, text, search, archived, showArchived, offset, turnTo } = usePeople();
  return (
    <>
      <Text c="dimmed">{role === 'leader' ? t('people.introForLeader') : t('people.intro')}</Text>
      <div className={classes.tools}>
        <TextInput
          className={classes.search}
          type="search"
          label={t('people.search')}
          leftSection={<IconSearch size={20} aria-hidden />}
          autoComplete="off"
          dir="auto"
          value={text}
          onChange={(event) => search(event.currentTarget.value)}
        />
        <AddPerson />
      </div>
      <Switch
        label={t('people.showArchived')}
        checked={archived}
        onChange={(event) => showArchived(event.currentTarget.checked)}
      />
      <Loaded query={query} isEmpty={() => false}>
        {(found) => (
          <PeopleList
            found={found}
            text={text}
            archived={archived}
            offset={offset}
            turnTo={turnTo}
          />
        )}
      </Loaded>
    </>
  );
}

/** Everybody on the rosters by nickname; nothing at all for those whose work needs no names. */
export function PeopleScreen() {
  const { t } = useTexts();
  const maySee = useMay('people.list');
  const mayImport = useMay('imports.apply');
  return (
    <Screen
      title={t('people.title')}
      actions={
        <>
          {maySee ? (
            <LinkButton to="/people/review" variant="default">
              {t('people.review.open')}
            </LinkButton>
          ) : null}
          {mayImport ? (
            <LinkButton to="/people/import" variant="default">
              {t('imports.link')}
            </LinkButton>
          ) : null}
        </>
      }
    >
      {maySee ? <People /> : <EmptyNotice>{t('people.notForYou')}</EmptyNotice>}
    </Screen>
  );
}
