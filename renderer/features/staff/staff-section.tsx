import { Button, Switch } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useCall } from '../../app/client.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ArchiveDialog } from './archive-dialog.tsx';
import { PassphraseDialog } from './passphrase-dialog.tsx';
import { StaffDialog } from './staff-dialog.tsx';
import { type StaffAction, StaffTable } from './staff-table.tsx';

type Open = StaffAction | Readonly<{ kind: 'add' }> | null;

function OpenDialog({ open, onClose }: Readonly<{ open: Open; onClose: () => void }>) {
  if (!open) return null;
  if (open.kind === 'add') return <StaffDialog member={null} onClose={onClose} />;
  if (open.kind === 'change') return <StaffDialog member={open.member} onClose={onClose} />;
  if (open.kind === 'archive') return <ArchiveDialog member={open.member} onClose={onClose} />;
  return <PassphraseDialog member={open.member} onClose={onClose} />;
}

/** Everybody who runs things: names, rights, passphrases. */
export function StaffSection() {
  const { t } = useTexts();
  const query = useCall('staff.list', {});
  const [showArchived, setShowArchived] = useState(false);
  const [open, setOpen] = useState<Open>(null);
  const hasArchived = query.data?.some(({ archived }) => archived) ?? false;
  const addButton = (
    <Button
      leftSection={<IconPlus size={20} aria-hidden />}
      onClick={() => setOpen({ kind: 'add' })}
    >
      {t('staff.add')}
    </Button>
  );
  return (
    <Panel title={t('staff.title')} actions={addButton}>
      {hasArchived ? (
        <Switch
          label={t('staff.showArchived')}
          checked={showArchived}
          onChange={() => setShowArchived(!showArchived)}
        />
      ) : null}
      <Loaded query={query} empty={t('staff.empty')}>
        {(all) => (
          <StaffTable
            members={all.filter(({ archived }) => showArchived || !archived)}
            onAction={setOpen}
          />
        )}
      </Loaded>
      <OpenDialog open={open} onClose={() => setOpen(null)} />
    </Panel>
  );
}
