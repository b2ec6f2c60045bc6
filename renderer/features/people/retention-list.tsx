import { Button, Group, Table } from '@mantine/core';
import { useState } from 'react';
import type { KeptPerson } from '#shared/contract/privacy.ts';
import { useCommand } from '../../app/client.ts';
import { useNamesHidden } from '../../app/names-hidden.ts';
import { useStatus } from '../../app/status.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { byKeys } from '../../ui/by-keys.ts';
import { notify } from '../../ui/notify.ts';
import { PersonName } from '../../ui/person-name.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { HoldDialog } from './hold-dialog.tsx';

/** When the name goes, in words: a day, the next start, or not as long as she is a member. */
function When({ person }: Readonly<{ person: KeptPerson }>) {
  const { t, format } = useTexts();
  const { today } = useStatus();
  const { deletedOn, hold } = person;
  if (hold !== null) {
    const reason = t(`privacy.hold.reasons.${hold.reason}`);
    return <>{t('privacy.hold.on', { date: format.date(hold.until), reason })}</>;
  }
  if (deletedOn === null) return <>{t('privacy.retention.member')}</>;
  if (deletedOn <= today) return <>{t('privacy.retention.atNextStart')}</>;
  return <>{t('privacy.retention.deletedOn', { date: format.date(deletedOn) })}</>;
}

type RowProps = Readonly<{ person: KeptPerson; onHold: () => void }>;

function Row({ person, onHold }: RowProps) {
  const { t, format } = useTexts();
  const areHidden = useNamesHidden();
  const { personId, displayName, lastDay, deletedOn, hold } = person;
  const name = areHidden ? t('app.nameHidden') : displayName;
  const release = useCommand('privacy.hold', {
    onSuccess: () => notify(t('privacy.hold.released')),
  });
  const action = hold === null ? 'action' : 'change';
  return (
    <Table.Tr>
      <Table.Th scope="row">
        <TextLink to="/people/$id" params={{ id: personId }}>
          <PersonName name={displayName} />
        </TextLink>
      </Table.Th>
      <Table.Td>{lastDay === null ? '–' : format.date(lastDay)}</Table.Td>
      <Table.Td>
        <When person={person} />
      </Table.Td>
      <Table.Td>
        {deletedOn === null && hold === null ? null : (
          <Group gap="xs" wrap="nowrap">
            <Button
              variant="default"
              aria-label={t(`privacy.hold.${action}Of`, { name })}
              onClick={onHold}
            >
              {t(`privacy.hold.${action}`)}
            </Button>
            {hold === null ? null : (
              <Button
                variant="default"
                aria-label={t('privacy.hold.releaseOf', { name })}
                loading={release.isRunning}
                onClick={() => void release.run({ personId, hold: null })}
              >
                {t('privacy.hold.release')}
              </Button>
            )}
          </Group>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

/** Everybody whose name is kept, soonest to go first. */
export function RetentionList({ people }: Readonly<{ people: readonly KeptPerson[] }>) {
  const { t } = useTexts();
  const [held, hold] = useState<KeptPerson | null>(null);
  return (
    <>
      <Table.ScrollContainer minWidth={600} scrollAreaProps={byKeys(t('privacy.retention.title'))}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('privacy.retention.name')}</Table.Th>
              <Table.Th>{t('privacy.retention.lastDay')}</Table.Th>
              <Table.Th>{t('privacy.retention.when')}</Table.Th>
              <Table.Th>{t('people.columns.actions')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {people.map((person) => (
              <Row key={person.personId} person={person} onHold={() => hold(person)} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {held ? <HoldDialog person={held} onClose={() => hold(null)} /> : null}
    </>
  );
}
