import { Stack, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import type { PersonCard } from '#shared/contract/people.ts';
import type { PersonId } from '#shared/kernel/ids.ts';
import { useCall } from '../../app/client.ts';
import { useMay } from '../../app/use-may.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { EmptyNotice } from '../../ui/empty-notice.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PersonName } from '../../ui/person-name.tsx';
import { Screen } from '../../ui/screen.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import classes from './people.module.css';
import { PersonActions } from './person-actions.tsx';
import { PersonAttendance } from './person-attendance.tsx';
import { PersonFacts } from './person-facts.tsx';
import { PersonGroups } from './person-groups.tsx';
import { PersonRights } from './rights/person-rights.tsx';

/** A record that is nobody's any more: only what became of it. */
function Gone({ person }: Readonly<{ person: PersonCard }>) {
  const { t, format } = useTexts();
  if (person.mergedInto !== null) {
    return (
      <EmptyNotice>
        <Stack align="flex-start">
          <span>{t('people.card.mergedAway')}</span>
          <TextLink to="/people/$id" params={{ id: person.mergedInto }}>
            {t('people.card.toKept')}
          </TextLink>
        </Stack>
      </EmptyNotice>
    );
  }
  const date = person.erasedOn ? format.date(person.erasedOn) : '';
  return <EmptyNotice>{t('people.card.erased', { date })}</EmptyNotice>;
}

function Card({ person }: Readonly<{ person: PersonCard }>) {
  const { t } = useTexts();
  if (person.mergedInto !== null || person.erasedOn !== null) return <Gone person={person} />;
  return (
    <Stack>
      {person.archived ? <Text>{t('people.card.isArchived')}</Text> : null}
      <PersonActions person={person} />
      <div className={classes.card}>
        <Stack>
          <PersonGroups person={person} />
          <PersonAttendance attendance={person.attendance} />
        </Stack>
        <Stack>
          <PersonFacts person={person} />
          <PersonRights personId={person.id} restrictedOn={person.restrictedOn} />
        </Stack>
      </div>
    </Stack>
  );
}

function OpenCard({ id }: Readonly<{ id: string }>) {
  const { t } = useTexts();
  // The address is the machine's own word for the person; the core refuses what is no id.
  const query = useCall('people.get', { id: id as PersonId });
  const mayReadLog = useMay('audit.lines');
  const name = query.data?.displayName ?? '';
  return (
    <Screen
      title={t('people.card.title')}
      subtitle={
        name === '' ? null : (
          <Text span size="xl" fw={600}>
            <PersonName name={name} />
          </Text>
        )
      }
      actions={
        <>
          {mayReadLog ? (
            <LinkButton
              to="/settings/$section"
              params={{ section: 'audit' }}
              search={{ subject: id } as never}
              variant="default"
            >
              {t('people.card.whoOpened')}
            </LinkButton>
          ) : null}
          <LinkButton to="/people" variant="default">
            {t('people.card.back')}
          </LinkButton>
        </>
      }
    >
      <Loaded query={query}>{(person) => <Card key={person.id} person={person} />}</Loaded>
    </Screen>
  );
}

/** Everything held on one person. The window's title has no name: it stands in task bars. */
export function PersonScreen() {
  const { t } = useTexts();
  const { id = '' } = useParams({ strict: false });
  const maySee = useMay('people.get');
  if (maySee) return <OpenCard key={id} id={id} />;
  return (
    <Screen title={t('people.card.title')}>
      <EmptyNotice>{t('people.notForYou')}</EmptyNotice>
    </Screen>
  );
}
