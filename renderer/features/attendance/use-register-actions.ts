import { useEffect } from 'react';
import { isTyping } from '../../app/is-typing.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { notify } from '../../ui/notify.ts';
import type { RegisterActions } from './register-bar.tsx';
import type { UsedRegister } from './use-register.ts';

/** Undo, closing and reopening, by buttons and by keys. */
export function useRegisterActions(used: UsedRegister, mayClose: boolean): RegisterActions {
  const { t } = useTexts();
  const { totals, waiting, failed, send } = used;
  const isClosed = totals?.registerClosed ?? false;
  const mayUndo = !isClosed && ((totals?.canUndo ?? false) || waiting.length > 0);
  const actions: RegisterActions = {
    mayUndo,
    undo: () => send({ kind: 'undo' }),
    close: () => {
      // A number still being typed is taken first.
      if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
      if (failed.size > 0) notify(t('attendance.failedFirst'));
      else send({ kind: 'close' });
    },
    reopen: () => send({ kind: 'reopen' }),
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.repeat || event.altKey || !(event.ctrlKey || event.metaKey)) return;
      if (event.key === 'Enter' && mayClose && !isClosed) {
        event.preventDefault();
        actions.close();
      } else if (event.key.toLowerCase() === 'z' && !event.shiftKey && !isTyping(event.target)) {
        event.preventDefault();
        if (mayUndo) actions.undo();
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
  return actions;
}
