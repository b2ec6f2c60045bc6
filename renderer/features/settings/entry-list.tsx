import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import classes from '../../ui/edited-rows.module.css';
import { notify } from '../../ui/notify.ts';
import { useFocusOnChange } from '../../ui/use-focus-on-change.ts';
import { EntryNameForm } from './entry-name-form.tsx';
import { type Entry, useSaveEntry, type WhichList } from './use-save-entry.ts';

type RowProps = Readonly<{ list: WhichList; entry: Entry; mayChange: boolean }>;

function EntryButtons({ list, entry, onRename }: RowProps & Readonly<{ onRename: () => void }>) {
  const { t } = useTexts();
  const { name, archived } = entry;
  const { save, isRunning } = useSaveEntry(list, {
    onSuccess: (saved) =>
      notify(
        t(saved.archived ? 'settings.lists.archivedNotice' : 'settings.lists.restored', { name }),
      ),
  });
  return (
    <Group gap="xs" className={classes.actions}>
      <Button
        variant="subtle"
        aria-label={t('settings.lists.renameOf', { name })}
        onClick={onRename}
      >
        {t('settings.lists.rename')}
      </Button>
      <Button
        variant="subtle"
        color="gray"
        loading={isRunning}
        aria-label={t(archived ? 'settings.lists.restoreOf' : 'settings.lists.archiveOf', { name })}
        onClick={() => save({ ...entry, archived: !archived })}
      >
        {t(archived ? 'settings.lists.restore' : 'settings.lists.archive')}
      </Button>
    </Group>
  );
}

function EntryRow({ list, entry, mayChange }: RowProps) {
  const { t } = useTexts();
  const [isRenaming, rename] = useState(false);
  const row = useFocusOnChange<HTMLLIElement>(isRenaming);
  const close = () => rename(false);
  return (
    <li className={classes.row} ref={row} tabIndex={-1}>
      {isRenaming ? (
        <EntryNameForm
          list={list}
          entry={entry}
          label={t('settings.lists.renameOf', { name: entry.name })}
          submit={t('app.save')}
          onSaved={close}
          onCancel={close}
        />
      ) : (
        <>
          <bdi className={classes.name}>{entry.name}</bdi>
          {entry.archived ? (
            <Text span c="dimmed">
              {t('settings.lists.archivedMark')}
            </Text>
          ) : null}
          {mayChange ? (
            <EntryButtons list={list} entry={entry} mayChange onRename={() => rename(true)} />
          ) : null}
        </>
      )}
    </li>
  );
}

type Props = Readonly<{
  list: WhichList;
  title: string;
  entries: readonly Entry[];
  /** Rename and archive, beside adding. */
  mayChange: boolean;
}>;
const newEntry: Entry = { id: null, name: '', archived: false };

/** One list: its entries by name, the archived ones last, and a line to add another. */
export function EntryList({ list, title, entries, mayChange }: Props) {
  const { t } = useTexts();
  const inOrder = [
    ...entries.filter(({ archived }) => !archived),
    ...entries.filter(({ archived }) => archived),
  ];
  return (
    <>
      {entries.length === 0 ? <Text c="dimmed">{t('settings.lists.none')}</Text> : null}
      <ul className={classes.rows} aria-label={title}>
        {inOrder.map((entry) => (
          <EntryRow key={entry.id} list={list} entry={entry} mayChange={mayChange} />
        ))}
      </ul>
      <EntryNameForm
        list={list}
        entry={newEntry}
        label={t('settings.lists.addTo', { list: title })}
        submit={t('settings.lists.add')}
        onSaved={({ name }) => notify(t('settings.lists.added', { name }))}
      />
    </>
  );
}
