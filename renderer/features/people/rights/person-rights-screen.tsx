import { Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import type { PersonId } from '#shared/kernel/ids.ts';
import { useCall } from '../../../app/client.ts';
import { useMay } from '../../../app/use-may.ts';
import { useTexts } from '../../../i18n/use-texts.ts';
import { EmptyNotice } from '../../../ui/empty-notice.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { PersonName } from '../../../ui/person-name.tsx';
import { Screen } from '../../../ui/screen.tsx';
import { PersonRights } from './person-rights.tsx';

function Rights({ id }: Readonly<{ id: string }>) {
  const { t } = useTexts();
  // The address is the machine's own word for the person; the core refuses what is no id.
  const query = useCall('people.get', { id: id as PersonId });
  const name = query.data?.displayName ?? '';
  return (
    <Screen
      title={t('privacy.rights.title')}
      subtitle={
        name === '' ? null : (
          <Text span size="xl" fw={600}>
            <PersonName name={name} />
          </Text>
        )
      }
      actions={
        <LinkButton to="/people" variant="default">
          {t('people.title')}
        </LinkButton>
      }
    >
      <Loaded query={query}>
        {(person) =>
          person.erasedOn === null ? (
            <PersonRights personId={person.id} restrictedOn={person.restrictedOn} />
          ) : (
            <EmptyNotice>{t('privacy.rights.erasedPerson')}</EmptyNotice>
          )
        }
      </Loaded>
    </Screen>
  );
}

/** What somebody may ask about her own data. The window's title has no name. */
export function PersonRightsScreen() {
  const { t } = useTexts();
  const { id = '' } = useParams({ strict: false });
  const maySee = useMay('privacy.heldData');
  if (maySee) return <Rights key={id} id={id} />;
  return (
    <Screen title={t('privacy.rights.title')}>
      <EmptyNotice>{t('people.notForYou')}</EmptyNotice>
    </Screen>
  );
}
