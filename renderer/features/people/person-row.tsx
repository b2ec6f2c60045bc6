import { Button, Table, TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import type { Person } from '#shared/contract/people.ts';
import { useCommand } from '../../app/client.ts';
import { useNamesHidden } from '../../app/names-hidden.ts';
import { useForm } from '../../app/use-form.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { notify } from '../../ui/notify.ts';
import { PersonName } from '../../ui/person-name.tsx';
import { useFocusOnChange } from '../../ui/use-focus-on-change.ts';
import classes from './people.module.css';

type Props = Readonly<{ person: Person }>;

function RenameForm({ person, onDone }: Props & Readonly<{ onDone: () => void }>) {
  const { t } = useTexts();
  const form = useForm({ displayName: person.displayName });
  const rename = useCommand('people.rename', {
    onRefused: form.showErrors,
    onSuccess: () => {
      notify(t('people.renamed'));
      onDone();
    },
  });
  const save = (): void => {
    if (form.values.displayName.trim() === person.displayName) onDone();
    else void rename.run({ id: person.id, ...form.values });
  };
  const { error, ...field } = form.text('displayName');
  return (
    <form {...form.form(save)} className={classes.rename}>
      <TextInput
        aria-label={t('people.newName')}
        dir="auto"
        autoComplete="off"
        data-autofocus
        autoFocus
        error={error ?? form.error?.message}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key === 'Escape') onDone();
        }}
        {...field}
      />
      <Button type="submit" loading={rename.isRunning}>
        {t('app.save')}
      </Button>
      <Button variant="default" onClick={onDone}>
        {t('app.cancel')}
      </Button>
    </form>
  );
}

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
          <PersonName name={displayName} />
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
