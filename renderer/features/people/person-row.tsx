import { Button, Table } from '@mantine/core';
import { useState } from 'react';
import type { Person } from '#shared/contract/people.ts';
import { useNamesHidden } from '../../app/names-hidden.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { PersonName } from '../../ui/person-name.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useFocusOnChange } from '../../ui/use-focus-on-change.ts';
import classes from './people.module.css';
import { RenameForm } from './rename-form.tsx';

type Props = Readonly<{ person: Person }>;

/** One person: name, groups, last seen; renamed in place. */
export function PersonRow({ person }: Props) {
  const { t, format } = useTexts();
  const areHidden = useNamesHidden();
  const [isRenaming, rename] = useState(false);
  const { displayName, groupNames, lastSeenOn } = person;
  // A hidden name must not come to light in a field.
  const isEdited = isRenaming && !areHidden;
  const cell = useFocusOnChange<HTMLTableCellElement>(isEdited);
  return (
    <Table.Tr>
      <Table.Th ref={cell} tabIndex={-1} scope="row" className={classes.name}>
        {isEdited ? (
          <RenameForm person={person} onDone={() => rename(false)} />
        ) : (
          <TextLink to="/people/$id" params={{ id: person.id }} fw={600}>
            <PersonName name={displayName} />
          </TextLink>
        )}
      </Table.Th>
      <Table.Td>
        {groupNames.length > 0 ? <bdi>{groupNames.join(', ')}</bdi> : t('people.noGroups')}
      </Table.Td>
      <Table.Td className={classes.date}>
        {lastSeenOn ? format.date(lastSeenOn) : t('people.notSeen')}
      </Table.Td>
      <Table.Td className={classes.action}>
        {isEdited || areHidden ? null : (
          <Button
            variant="subtle"
            px="xs"
            aria-label={t('people.renameOf', { name: displayName })}
            onClick={() => rename(true)}
          >
            {t('people.rename')}
          </Button>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
