import type { EditId } from '#shared/kernel/ids.ts';
import { useCommand } from '../../app/client.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { notify } from '../../ui/notify.ts';
import { notifyWithUndo } from '../../ui/notify-undo.tsx';

type Settled = Readonly<{
  name: string;
  /** What is said where no session was touched. */
  plain: string;
  editId: EditId | null;
  /** Sessions cancelled or moved. */
  count: number;
}>;

/** Says that a closure is saved, and offers to put its sessions back; the closure itself stays. */
export function useSettled(): (settled: Settled) => void {
  const { t } = useTexts();
  const undo = useCommand('sessions.undoEdit');
  return ({ name, plain, editId, count }) => {
    if (editId === null) return notify(plain);
    const putBack = async (): Promise<void> => {
      if (await undo.run({ editId })) notify(t('venues.hits.undone', { name }));
    };
    notifyWithUndo({
      message: t('venues.hits.settled', { name, count }),
      undo: t('venues.hits.undo'),
      onUndo: () => void putBack(),
    });
  };
}
