import type { StaffMember } from '#shared/contract/staff.ts';
import { useCommand } from '../../app/client.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';

type Props = Readonly<{ member: StaffMember; onClose: () => void }>;

/** Asks before somebody's passphrase stops working. */
export function ArchiveDialog({ member, onClose }: Props) {
  const { t } = useTexts();
  const archive = useCommand('staff.archive', { onSuccess: onClose });
  return (
    <ConfirmDialog
      title={t('staff.archiveQuestion', { name: member.name })}
      text={t('staff.archiveMeans')}
      confirm={t('staff.archive')}
      isRunning={archive.isRunning}
      onConfirm={() => void archive.run({ id: member.id })}
      onClose={onClose}
    />
  );
}
