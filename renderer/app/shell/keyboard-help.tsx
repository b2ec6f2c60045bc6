import { useTexts } from '../../i18n/use-texts.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ShortcutTable } from './shortcut-table.tsx';

/** The keys that work everywhere. */
export function KeyboardHelp({ onClose }: Readonly<{ onClose: () => void }>) {
  const { t } = useTexts();
  return (
    <Dialog title={t('app.keyboard.title')} onClose={onClose}>
      <ShortcutTable />
    </Dialog>
  );
}
