import { Button, Group } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { PersonCard } from '#shared/contract/people.ts';
import { useCommand } from '../../app/client.ts';
import { useNamesHidden } from '../../app/names-hidden.ts';
import { useMay } from '../../app/use-may.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { MergeDialog } from '../../ui/merging/merge-dialog.tsx';
import { notifyWithUndo } from '../../ui/notify-undo.tsx';
import { useFocusOnChange } from '../../ui/use-focus-on-change.ts';
import { RenameForm } from './rename-form.tsx';

type Props = Readonly<{ person: PersonCard }>;
type Open = 'rename' | 'merge' | null;

function Archive({ person }: Props) {
  const { t } = useTexts();
  const set = useCommand('people.setArchived');
  const run = (archived: boolean): void => {
    void set.run({ id: person.id, archived }).then((done) => {
      if (!done) return;
      const onUndo = (): void => void set.run({ id: person.id, archived: !archived });
      const message = archived ? t('people.card.archived') : t('people.card.restored');
      notifyWithUndo({ message, undo: t('app.undo'), onUndo });
    });
  };
  return (
    <Button variant="default" loading={set.isRunning} onClick={() => run(!person.archived)}>
      {person.archived ? t('people.card.restore') : t('people.card.archive')}
    </Button>
  );
}

/** For somebody added by mistake: whoever has a history is archived. */
function Remove({ person }: Props) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const putBack = useCommand('people.putBack');
  const remove = useCommand('people.remove', {
    // Not the record itself, which the page would look for in vain.
    invalidates: ['people.list', 'people.removed'],
    onSuccess: (_done, { id }) => {
      void navigate({ to: '/people' });
      const onUndo = (): void => void putBack.run({ id });
      notifyWithUndo({ message: t('people.card.removed'), undo: t('app.undo'), onUndo });
    },
  });
  const hasHistory = person.memberships.length > 0 || person.attendance.length > 0;
  if (hasHistory) return null;
  return (
    <Button
      variant="default"
      loading={remove.isRunning}
      onClick={() => void remove.run({ id: person.id })}
    >
      {t('people.card.remove')}
    </Button>
  );
}

/** What can be done to the record itself. */
export function PersonActions({ person }: Props) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const areHidden = useNamesHidden();
  const mayArchive = useMay('people.setArchived');
  const mayRemove = useMay('people.remove');
  const mayMerge = useMay('people.merge');
  const [open, setOpen] = useState<Open>(null);
  const isRenaming = open === 'rename' && !areHidden;
  const place = useFocusOnChange<HTMLDivElement>(isRenaming);
  const close = (): void => setOpen(null);
  return (
    <div ref={place} tabIndex={-1}>
      {isRenaming ? (
        <RenameForm person={person} onDone={close} />
      ) : (
        <Group gap="sm">
          {areHidden ? null : (
            <Button variant="default" onClick={() => setOpen('rename')}>
              {t('people.rename')}
            </Button>
          )}
          {mayMerge ? (
            <Button variant="default" onClick={() => setOpen('merge')}>
              {t('people.merge.open')}
            </Button>
          ) : null}
          {mayArchive ? <Archive person={person} /> : null}
          {mayRemove ? <Remove person={person} /> : null}
        </Group>
      )}
      {open === 'merge' ? (
        <MergeDialog
          keep={person.id}
          onMerged={(id) => void navigate({ to: '/people/$id', params: { id } })}
          onClose={close}
        />
      ) : null}
    </div>
  );
}
