import type { EditId } from '#shared/kernel/ids.ts';
import { useCommand } from '../../app/client.ts';
import { notify } from '../../ui/notify.ts';

/** Takes an edit of the programme back and says so. */
export function useUndoEdit(done: string): (editId: EditId) => void {
  const undo = useCommand('sessions.undoEdit', { onSuccess: () => notify(done) });
  return (editId) => void undo.run({ editId });
}
